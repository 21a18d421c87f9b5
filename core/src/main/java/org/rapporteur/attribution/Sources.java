package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** Finds the mention that says who a source is: at its head, behind "a statement from", before "who", or the speaker before "he". */
final class Sources {
    private final Occasion.Names occasions;

    Sources(Occasion.Names occasions) {
        this.occasions = occasions;
    }

    /** Gives each draft its source's mention; the drafts in the order of the text. */
    void resolve(ResolvedReport report, List<Draft> drafts) {
        List<List<Mention>> mentions = bySentence(report);
        Draft speaker = null;
        for (Draft draft : drafts) {
            if (draft.source == null) {
                continue;
            }
            Phrase source = beforeRelative(draft.source);
            endWithRelative(draft, source);
            Mention mention = mention(source, mentions.get(draft.sentence.index()));
            boolean open = mention == null || !mention.isResolved() || isTold(report, mention, speaker);
            if (open && speaker != null && continues(draft, speaker)) {
                mention = speaker.mention;
                draft.because("attribution/speaker-before", Grammar.word(draft.sentence, source.first()), null);
            }
            draft.mention = mention;
            draft.source = mention == null ? withAntecedent(source) : ofMention(source, mention);
            if (mention != null && mention.isResolved() && draft.speaks) {
                speaker = draft;
            }
        }
    }

    /** "a panel, which" for "which", where nothing else tells who is meant. */
    private static Phrase withAntecedent(Phrase source) {
        Sentence sentence = source.sentence();
        int relative = source.first();
        if (source.end() != relative + 1 || !Grammar.word(sentence, relative).matches("who|which|that")) {
            return source;
        }
        int end = Grammar.word(sentence, relative - 1).equals(",") ? relative - 1 : relative;
        Phrase antecedent = Subjects.leftOf(sentence, end);
        return antecedent == null ? source : new Phrase(sentence, antecedent.first(), source.end(), antecedent.head());
    }

    /** "the envoy, who was then in Rome, said": the envoy, where the clause behind him was taken for who says it. */
    private static Phrase beforeRelative(Phrase source) {
        Sentence sentence = source.sentence();
        boolean clause = Grammar.word(sentence, source.first()).matches("who|which")
                && source.end() - source.first() > 2
                && Grammar.word(sentence, source.first() - 1).equals(",")
                && Grammar.isFinite(sentence.token(source.first() + 1));
        Phrase antecedent = clause ? Subjects.leftOf(sentence, source.first() - 1) : null;
        return antecedent == null ? source : antecedent;
    }

    private static boolean isRelative(Phrase source) {
        return source.end() == source.first() + 1
                && Grammar.word(source.sentence(), source.first()).matches("who|which|that");
    }

    /** Whom "who" means, by his own words, where they stand right before it. */
    private static Phrase ofMention(Phrase source, Mention mention) {
        return isRelative(source) && mention.sentence() == source.sentence().index() && mention.end() <= source.first()
                ? new Phrase(source.sentence(), mention.first(), source.end(), mention.head())
                : source;
    }

    /** "an officer who saw the papers was quoted as saying": what he who saw holds ends before the verb of the sentence. */
    private static void endWithRelative(Draft draft, Phrase source) {
        Sentence sentence = draft.sentence;
        if (!isRelative(source) || source.first() > draft.anchor) {
            return;
        }
        int main = -1;
        for (int i = draft.anchor + 1; main < 0 && i + 1 < sentence.size(); i++) {
            boolean resumes = sentence.token(i).is(",")
                    && Grammar.word(sentence, source.first() - 1).equals(",")
                    && Grammar.isFinite(sentence.token(i + 1));
            main = resumes ? i : -1;
        }
        main = main < 0 && !(draft.clausal && draft.speaks)
                ? NounFinder.secondVerb(sentence, source.first() + 1, sentence.size())
                : main;
        if (main > draft.anchor) {
            int end = sentence.token(main - 1).span().end();
            draft.content.removeIf(piece -> piece.begin() >= end);
            draft.content.replaceAll(piece -> piece.end() > end ? new Span(piece.begin(), end) : piece);
        }
    }

    private static List<List<Mention>> bySentence(ResolvedReport report) {
        List<List<Mention>> mentions = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            mentions.add(new ArrayList<>());
        }
        for (Mention mention : report.mentions()) {
            mentions.get(mention.sentence()).add(mention);
        }
        return mentions;
    }

    /** "X praised Y. ..., he said": a pronoun taken for one of whom the speaker told, not for the speaker. */
    private static boolean isTold(ResolvedReport report, Mention mention, @Nullable Draft speaker) {
        Integer antecedent = mention.antecedent();
        return mention.kind() == MentionKind.PRONOUN
                && antecedent != null
                && speaker != null
                && speaker.contains(report.mentions().get(antecedent).span());
    }

    /** "he added": who spoke last in this paragraph or the one before, where nothing else tells who "he" is. */
    private static boolean continues(Draft draft, Draft speaker) {
        Phrase source = draft.source;
        Mention before = speaker.mention;
        return source != null
                && before != null
                && !draft.spoken
                && !speaker.contains(draft.cue)
                && source.end() - source.first() == 1
                && Grammar.word(draft.sentence, source.first()).matches("he|she")
                && before.entities().size() == 1
                && before.kind() != MentionKind.METONYM
                && before.entities().get(0).sector() != null
                && draft.sentence.paragraph() - speaker.sentence.paragraph() <= 1;
    }

    private @Nullable Mention mention(Phrase source, List<Mention> mentions) {
        Mention head = null;
        for (Mention mention : mentions) {
            if (mention.covers(source.head()) && (head == null || better(mention, head))) {
                head = mention;
            }
        }
        if (head != null && (head.isResolved() || head.kind() != MentionKind.PRONOUN)) {
            return head;
        }
        if (Grammar.word(source.sentence(), source.head()).matches("who|which|that")) {
            return before(source.sentence(), source.head(), mentions);
        }
        Mention author =
                occasions.at(source.sentence(), source.head()) == Occasion.TEXT ? author(source, mentions) : null;
        return author != null ? author : first(source, mentions);
    }

    private static boolean better(Mention mention, Mention other) {
        if (mention.isResolved() != other.isResolved()) {
            return mention.isResolved();
        }
        return mention.end() - mention.first() > other.end() - other.first();
    }

    /** "X, who": the mention that ends before a relative word. */
    private static @Nullable Mention before(Sentence sentence, int relative, List<Mention> mentions) {
        int end = sentence.token(Math.max(0, relative - 1)).is(",") ? relative - 1 : relative;
        Mention found = null;
        for (Mention mention : mentions) {
            if (mention.end() == end && (found == null || better(mention, found))) {
                found = mention;
            }
        }
        return found;
    }

    /** "a statement from the Kremlin", "the Kremlin's statement", "a Kremlin statement". */
    private static @Nullable Mention author(Phrase source, List<Mention> mentions) {
        Mention found = null;
        for (Mention mention : mentions) {
            boolean inside = mention.first() >= source.first() && mention.end() <= source.end();
            boolean owner = mention.end() <= source.head() && mention.kind() != MentionKind.ADJECTIVE;
            boolean sender = false;
            for (int i = Math.max(source.head() + 1, mention.first() - 3); i < mention.first(); i++) {
                sender |= Grammar.word(source.sentence(), i).matches("from|by|of");
            }
            if (inside && (owner || sender) && (found == null || better(mention, found))) {
                found = mention;
            }
        }
        return found;
    }

    /** The first mention of a phrase whose head is none, unless it only modifies: "John Kirby, a spokesman". */
    private static @Nullable Mention first(Phrase source, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.first() >= source.first() && mention.end() <= source.end()) {
                boolean modifies = mention.kind() == MentionKind.ADJECTIVE
                        || mention.end() <= source.head()
                                && !Grammar.word(source.sentence(), mention.end())
                                        .equals(",")
                        || isAfterPreposition(source, mention);
                if (!modifies) {
                    return mention;
                }
            }
        }
        return null;
    }

    private static boolean isAfterPreposition(Phrase source, Mention mention) {
        for (int i = source.first(); i < mention.first(); i++) {
            if (Grammar.tag(source.sentence(), i).matches("IN|TO")) {
                return true;
            }
        }
        return false;
    }
}
