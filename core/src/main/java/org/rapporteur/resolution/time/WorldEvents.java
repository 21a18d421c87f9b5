package org.rapporteur.resolution.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;

/**
 * Happenings whose date the reader is supposed to know: "since Russia launched its full-scale invasion". They are times only
 * behind a word of time.
 */
final class WorldEvents {
    private static final Set<String> LEADS =
            Set.of("since", "before", "after", "until", "till", "following", "prior to", "by");
    /** "Since the Kremlin, in 2022, launched …": how far the word of time may stand before. */
    private static final int REACH = 9;

    private WorldEvents() {}

    /** The dates of a row: one day, or the first and last of a war. Null when the row has a fault. */
    static @Nullable Resolved dates(Row row, Lexicons lexicons) {
        try {
            String from = row.cell("from");
            LocalDate first = LocalDate.parse(from.length() == 4 ? from + "-01-01" : from);
            if (row.cell("to").isEmpty()) {
                return from.length() == 4 ? Resolved.year(first.getYear()) : Resolved.day(first);
            }
            LocalDate last = LocalDate.parse(row.cell("to"));
            return Resolved.date(Grain.DAY, first + "/" + last, first, last);
        } catch (DateTimeException e) {
            lexicons.faults().add(row, "from and to must be YYYY-MM-DD (from may be YYYY)");
            return null;
        }
    }

    /** The word of time before an event, in the same clause; empty for none. */
    static String lead(Node node, List<Unit> units) {
        for (int i = node.begin() - 1; i >= Math.max(0, node.begin() - REACH); i--) {
            String word = units.get(i).text();
            if (LEADS.contains(word)) {
                return word;
            }
            if (word.equals("to") && i > 0 && units.get(i - 1).text().equals("prior")) {
                return "prior to";
            }
            if (".;:,".contains(word)) {
                return "";
            }
        }
        return "";
    }
}
