package org.rapporteur.store;

import java.util.List;

/**
 * How a new coding of a report differs from the old.
 *
 * @param report id of the report
 * @param differences in the order of the text; empty when the same is read as before
 */
public record Recoding(String report, List<Difference> differences) {
    public Recoding {
        differences = List.copyOf(differences);
    }

    /** What became of a record. */
    public enum Kind {
        NEW,
        GONE,
        CHANGED
    }

    /**
     * One record that differs.
     *
     * @param act PLOVER type and status, for people
     * @param words the words that name the act
     * @param sentence the evidence
     * @param changes for a changed record each field as "status: planned → occurred"
     */
    public record Difference(Kind kind, String act, String words, String sentence, List<String> changes) {
        public Difference {
            changes = List.copyOf(changes);
        }
    }
}
