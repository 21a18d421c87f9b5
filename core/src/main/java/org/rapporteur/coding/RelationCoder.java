package org.rapporteur.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.EventType;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/** Says what one party of a sentence does to another. It always answers. */
public final class RelationCoder {
    public RelationCoder(Lexicons lexicons) {}

    /**
     * The best act between two parties.
     *
     * @param report a report of one sentence
     * @param source words of the one who acts, null when not told
     * @param target words of the one acted on, null when not told
     */
    public Relation relate(JudgedReport report, @Nullable Span source, @Nullable Span target) {
        return new Relation(
                EventType.ACCUSE,
                Status.OCCURRED,
                EventType.ACCUSE,
                List.of(),
                0.05,
                List.of(Reason.of("relate/no-rule", "no act is known between the two")));
    }
}
