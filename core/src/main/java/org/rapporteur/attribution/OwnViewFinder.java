package org.rapporteur.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** Whose view it is, told by a preposition alone: "in Moscow's view", "by the army's own count", "in a poll of voters, ...". */
final class OwnViewFinder {
    private static final Set<String> VIEWS = Set.of(
            "view",
            "opinion",
            "telling",
            "account",
            "estimate",
            "estimation",
            "judgment",
            "judgement",
            "assessment",
            "count",
            "tally",
            "reckoning",
            "admission",
            "version",
            "calculation",
            "eye",
            "word",
            "mind",
            "reading");
    private static final Set<String> POLLS = Set.of("poll", "survey", "polling");

    private final Extents extents;

    OwnViewFinder(Extents extents) {
        this.extents = extents;
    }

    /** The attribution on "in" or "by" at a token, or null. */
    @Nullable Draft find(Sentence sentence, int at) {
        if (!Grammar.word(sentence, at).matches("in|by")) {
            return null;
        }
        Phrase phrase = Subjects.rightOf(sentence, at + 1);
        if (phrase == null) {
            return null;
        }
        boolean leads = at == 0 || at == 1 && Grammar.tag(sentence, 0).matches("CC|RB");
        if (VIEWS.contains(sentence.token(phrase.head()).lemma())) {
            Phrase owner = owner(sentence, phrase);
            return owner == null ? null : draft(sentence, at, phrase, owner, leads);
        }
        boolean poll = leads
                && Grammar.word(sentence, at).equals("in")
                && POLLS.contains(sentence.token(phrase.head()).lemma());
        return poll ? draft(sentence, at, phrase, phrase, true) : null;
    }

    /** "Moscow" of "Moscow's own view"; null where nobody has it. */
    private static @Nullable Phrase owner(Sentence sentence, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (sentence.token(i).tag().equals("PRP$")) {
                return new Phrase(sentence, i, i + 1, i);
            }
            if (sentence.token(i).tag().equals("POS") && i > phrase.first()) {
                return new Phrase(sentence, phrase.first(), i, i - 1);
            }
        }
        return null;
    }

    private @Nullable Draft draft(Sentence sentence, int at, Phrase phrase, Phrase source, boolean leads) {
        Span content = leads ? behind(sentence, at, phrase.end()) : before(sentence, at, phrase.end());
        if (content == null) {
            return null;
        }
        return new Draft(sentence, at, sentence.token(at).span(), true, false, source)
                .with(content)
                .because("attribution/own-view", sentence.token(phrase.head()).text(), null);
    }

    private @Nullable Span behind(Sentence sentence, int at, int from) {
        int comma = from;
        while (comma < sentence.size() && !sentence.token(comma).is(",")) {
            if (Grammar.isFinite(sentence.token(comma))) {
                return null;
            }
            comma++;
        }
        return comma + 1 >= sentence.size()
                ? null
                : Extents.span(sentence, comma + 1, extents.clauseEnd(sentence, at, comma + 1));
    }

    /** The clause before ", in X's view" at its end. */
    private static @Nullable Span before(Sentence sentence, int at, int end) {
        boolean closed = end >= sentence.size() || Grammar.tag(sentence, end).matches("[.,:]");
        if (!closed || !Grammar.word(sentence, at - 1).equals(",") || !Grammar.hasFiniteVerb(sentence, 0, at)) {
            return null;
        }
        return sentence.span(sentence.dateline(), at - 1);
    }
}
