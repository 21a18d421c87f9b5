package org.rapporteur.coding;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Status;

/** Takes over from the status stage whether an act happened. */
final class StatusReader {
    /** Verbs that answer to what somebody else has done, whether they are denied or not: "did not follow the demand". */
    private static final Set<String> ANSWERS = Set.of("accept", "follow");

    private static final Set<String> STAGES = Set.of(
            "signing", "conclusion", "ratification", "adoption", "launch", "start", "opening", "resumption", "holding");

    private final JudgedReport report;
    private final int sentence;
    private final Syntax syntax;
    private final Slots slots;

    StatusReader(JudgedReport report, int sentence, Syntax syntax, Slots slots) {
        this.report = report;
        this.sentence = sentence;
        this.syntax = syntax;
        this.slots = slots;
    }

    /** Gives a draft the status of its words: of an event noun under a verb that lends it its time, that verb's. */
    void read(Draft draft, int token) {
        Predicate own = report.predicateAt(sentence, token);
        int support = syntax.token(token).isNoun() ? slots.supportOf(token) : -1;
        Predicate verb = support < 0 ? null : report.predicateAt(sentence, support);
        if (own != null
                && verb != null
                && verb.status() == Status.NEGATED
                && ANSWERS.contains(syntax.token(support).lemma())) {
            verb = null;
        }
        Predicate decisive = own == null ? verb : verb == null ? own : weaker(own, verb);
        Predicate whole = stageOf(token);
        decisive = whole == null ? decisive : decisive == null ? whole : weaker(decisive, whole);
        decisive = decisive == null && syntax.token(token).isNoun() ? openAbove(token) : decisive;
        if (decisive != null) {
            draft.status = decisive.status();
            draft.certainty = decisive.certainty();
            draft.why.addAll(decisive.why());
        }
    }

    /** What hangs on an act that has not happened is taken for no deed either; null where the verb above tells a deed. */
    private @Nullable Predicate openAbove(int noun) {
        int verb = syntax.verbAbove(noun);
        Predicate above = verb < 0 ? null : report.predicateAt(sentence, verb);
        return above == null || above.status().isDeed() ? null : above;
    }

    /** The status of a word, null where it is no predicate. */
    @Nullable Status of(int token) {
        Predicate predicate = report.predicateAt(sentence, token);
        return predicate == null ? null : predicate.status();
    }

    /** "the signing of the agreement was cancelled": what is told of a stage of an act is told of the act; null for none. */
    private @Nullable Predicate stageOf(int token) {
        int over = syntax.tree().head(token);
        boolean stage = over >= 0
                && syntax.token(token).isNoun()
                && syntax.tree().is(token, "nmod")
                && STAGES.contains(syntax.token(over).lemma().toLowerCase(Locale.ROOT))
                && syntax.preposition(token).equals("of");
        return stage ? report.predicateAt(sentence, over) : null;
    }

    /** Of a noun and the verb over it the one that says less: "the planned talks were held", "talks might be held". */
    private static Predicate weaker(Predicate noun, Predicate verb) {
        return verb.certainty() < noun.certainty() ? verb : noun;
    }
}
