package org.rapporteur.resolution.time;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;

/** Tells four digits that are a year from those that are a number of things. */
final class YearGuard {
    private final Set<String> leads = new HashSet<>();
    private final Set<String> counted = new HashSet<>();

    YearGuard(Lexicons lexicons) {
        for (Row row : lexicons.table("time/year-neighbours.tsv", "word", "side")) {
            switch (row.cell("side")) {
                case "before" -> leads.add(row.cell("word"));
                case "counted" -> counted.add(row.cell("word"));
                default -> lexicons.faults().add(row, "side must be before or counted");
            }
        }
    }

    boolean holds(Match match) {
        int year = match.whole("year");
        Unit before = match.before();
        Unit after = match.after();
        if (after != null && after.isNumber()) {
            return false;
        }
        if (after != null
                && (counted.contains(after.text()) || after.text().equals("-") && !joins(match, match.end + 1))) {
            return false;
        }
        if (before != null && (before.isNumber() || "$€£¥#№+=/_~&".contains(before.text()) || isDashed(match))) {
            return false;
        }
        boolean lead = before != null && leads.contains(before.text());
        if (year < 1400 || year > 2099) {
            boolean closed =
                    after == null || !Character.isLetterOrDigit(after.text().charAt(0));
            return lead && closed && year < 2150;
        }
        return before == null || lead || year >= 1900 && year <= 2060;
    }

    /** A number with a dash before it is part of a longer number: "138-2010". */
    private static boolean isDashed(Match match) {
        Unit before = match.before();
        Unit first = match.unit(match.begin - 2);
        return before != null && before.text().equals("-") && first != null && first.isNumber();
    }

    /** "1999-2003", "the 1995-era law", but not "1500-strong". */
    private static boolean joins(Match match, int at) {
        Unit next = match.unit(at);
        return next != null
                && (next.isNumber() && next.text().length() == 4
                        || Set.of("era", "style", "vintage").contains(next.text()));
    }
}
