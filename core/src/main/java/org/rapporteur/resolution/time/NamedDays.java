package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;

/** Days that stand for one year's event without naming it: "the Oct. 7 attack", "the Sept. 11 attacks". */
final class NamedDays {
    private static final int BEHIND = 4;

    private record Entry(String day, List<String> events, List<String> near, int year) {}

    private final List<Entry> entries = new ArrayList<>();

    NamedDays(Lexicons lexicons) {
        for (Row row : lexicons.table("time/named-days.tsv", "day", "events", "near", "year")) {
            if (!row.cell("day").matches("\\d\\d-\\d\\d") || !row.cell("year").matches("\\d{4}")) {
                lexicons.faults().add(row, "day must be MM-DD and year YYYY");
                continue;
            }
            int year = Integer.parseInt(row.cell("year"));
            entries.add(new Entry(row.cell("day"), row.list("events"), row.list("near"), year));
        }
    }

    /** The year of the event that the words behind a day name, or null. */
    @Nullable Integer yearOf(int month, int day, Match match) {
        String wanted = Resolved.two(month) + "-" + Resolved.two(day);
        for (Entry entry : entries) {
            if (entry.day().equals(wanted) && names(entry, match)) {
                return entry.year();
            }
        }
        return null;
    }

    private static boolean names(Entry entry, Match match) {
        boolean event = false;
        for (int at = match.end; at < match.end + BEHIND; at++) {
            Unit unit = match.unit(at);
            if (unit == null || ".,;:".contains(unit.text())) {
                break;
            }
            event |= entry.events().contains(unit.text());
        }
        return event && (entry.near().isEmpty() || isNear(entry, match));
    }

    private static boolean isNear(Entry entry, Match match) {
        for (int at = match.begin - 30; at < match.end + 30; at++) {
            Unit unit = match.unit(at);
            if (unit != null && entry.near().contains(unit.text())) {
                return true;
            }
        }
        return false;
    }
}
