package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.Sentence;

/**
 * Who stands behind another's words: "X reported, citing Y", "X, quoting Y, said", "according to X, which cited Y", "Y said, as
 * quoted by X". The act then has two voices, and its origin is the inner one.
 */
final class RelayedSources {
    private static final Set<String> CITING = Set.of("cite", "quote");

    private final Occasion.Names occasions;
    private final Set<String> voices = new HashSet<>();

    RelayedSources(Lexicons lexicons, Occasion.Names occasions) {
        this.occasions = occasions;
        lexicons.table("attribution/voices.tsv", "lemma").forEach(row -> voices.add(row.cell("lemma")));
    }

    /** The drafts of those who are cited for a whole saying, or who cite one; without their mentions. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> relayed = new ArrayList<>();
        for (int from = 0; from < drafts.size(); ) {
            Sentence sentence = drafts.get(from).sentence;
            int end = from;
            while (end < drafts.size() && drafts.get(end).sentence == sentence) {
                end++;
            }
            relayed.addAll(in(sentence, drafts.subList(from, end)));
            from = end;
        }
        return relayed;
    }

    /** Whether a cited phrase is one that can say something, once its mention is known: "citing concerns" has no voice. */
    boolean isVoice(Draft relayed) {
        int head = relayed.source == null ? -1 : relayed.source.head();
        return relayed.mention != null
                || occasions.at(relayed.sentence, head) == Occasion.TEXT
                || head >= 0 && voices.contains(relayed.sentence.token(head).lemma());
    }

    private static List<Draft> in(Sentence sentence, List<Draft> drafts) {
        List<Draft> relayed = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (!CITING.contains(sentence.token(i).lemma())) {
                continue;
            }
            boolean passive = (Grammar.word(sentence, i - 1).equals("as")
                            || sentence.token(i).tag().equals("VBN")
                                    && i > 0
                                    && sentence.token(i - 1).isNoun()
                                    && isInSource(drafts, i))
                    && Grammar.word(sentence, i + 1).equals("by");
            boolean active = sentence.token(i).tag().equals("VBG")
                    || Grammar.word(sentence, i - 1).matches("which|who")
                            && sentence.token(i).tag().startsWith("VB");
            Phrase named = active || passive ? named(sentence, i, passive ? i + 2 : i + 1) : null;
            Draft saying = named == null ? null : nearest(drafts, i);
            if (named == null
                    || saying == null
                    || Grammar.word(sentence, named.end()).equals("as")) {
                continue;
            }
            Draft voice = new Draft(sentence, i, sentence.token(i).span(), true, false, named)
                    .because("attribution/relayed", sentence.token(i).text(), null);
            voice.content.addAll(saying.content);
            // what the citing itself holds is who is cited, not what a tree has hung behind
            drafts.stream().filter(draft -> draft.anchor == at).forEach(draft -> {
                draft.content.clear();
                draft.with(named.span());
            });
            if (passive) {
                saying.toldBy = voice;
            } else {
                voice.toldBy = saying;
            }
            relayed.add(voice);
        }
        return relayed;
    }

    /** "according to an officer quoted by the paper". */
    private static boolean isInSource(List<Draft> drafts, int at) {
        return drafts.stream()
                .anyMatch(draft -> draft.source != null && draft.source.first() < at && at < draft.source.end());
    }

    private static @Nullable Phrase named(Sentence sentence, int citing, int from) {
        int object = sentence.tree().child(citing, "obj");
        // "current and former officials": the tree knows where a joined phrase ends
        if (object < from) {
            return Subjects.rightOf(sentence, from);
        }
        int limit = object;
        while (limit < sentence.size() && !sentence.token(limit).is(",")) {
            limit++;
        }
        return new Phrase(sentence, from, Grammar.rightEdge(sentence, object, limit), object);
    }

    /** The saying that a citing at a token is told of: the nearest one that does not hold it. */
    private static @Nullable Draft nearest(List<Draft> drafts, int at) {
        Draft best = null;
        for (Draft draft : drafts) {
            boolean saying = draft.anchor != at
                    && draft.clausal
                    && draft.speaks
                    && draft.asserts
                    && draft.source != null
                    && !draft.content.isEmpty()
                    && !draft.contains(draft.sentence.token(at).span());
            if (saying && (best == null || Math.abs(draft.anchor - at) < Math.abs(best.anchor - at))) {
                best = draft;
            }
        }
        return best;
    }
}
