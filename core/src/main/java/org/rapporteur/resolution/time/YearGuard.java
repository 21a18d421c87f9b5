package org.rapporteur.resolution.time;

import java.util.Set;

/** Tells four digits that are a year from those that are a number of things. */
final class YearGuard {
    private static final Set<String> BEFORE = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "before",
            "after",
            "from",
            "to",
            "through",
            "during",
            "between",
            "of",
            "early",
            "late",
            "mid",
            "the",
            "year",
            "and",
            "-",
            "or",
            "post",
            "pre",
            "for",
            "a",
            "around",
            "about",
            "circa",
            "as",
            "this",
            "that",
            "its",
            "his",
            "their",
            "her",
            "our",
            "throughout",
            "dating",
            "(",
            "'s",
            "into",
            "toward",
            "towards",
            "back",
            "beyond",
            "over",
            "on",
            "s");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "troops",
            "soldiers",
            "men",
            "women",
            "children",
            "dollars",
            "euros",
            "tons",
            "tonnes",
            "miles",
            "kilometers",
            "kilometres",
            "km",
            "meters",
            "metres",
            "feet",
            "percent",
            "%",
            "hectares",
            "acres",
            "homes",
            "houses",
            "residents",
            "civilians",
            "prisoners",
            "refugees",
            "others",
            "workers",
            "students",
            "votes",
            "villages",
            "jobs",
            "seats",
            "barrels",
            "times",
            "hours",
            "days",
            "points",
            "protesters",
            "police",
            "officers",
            "fighters",
            "members",
            "delegates",
            "targets",
            "drones",
            "missiles",
            "families",
            "deaths",
            "dead",
            "injured",
            "wounded",
            "cases",
            "migrants",
            "square",
            "kg",
            "pounds",
            "rubles",
            "rupees",
            "yen",
            "gmt",
            "hrs",
            "utc",
            "local",
            "mph",
            "am",
            "pm");

    private YearGuard() {}

    static boolean holds(Match match) {
        int year = match.whole("year");
        Unit before = match.before();
        Unit after = match.after();
        if (after != null && (COUNTED.contains(after.text()) || after.text().equals("-") && !rangeFollows(match))) {
            return false;
        }
        if (before != null && "$€£¥#№".contains(before.text())) {
            return false;
        }
        if (year < 1400 || year > 2099) {
            return before != null
                    && Set.of("in", "since", "year").contains(before.text())
                    && year < 2100
                    && after != null
                    && !Character.isLetter(after.text().charAt(0));
        }
        return before == null
                || BEFORE.contains(before.text())
                || year >= 1900
                        && year <= 2060
                        && !(after != null && after.text().equals("words"));
    }

    /** "1999-2003", "the 1995-era law", but not "1500-strong". */
    private static boolean rangeFollows(Match match) {
        Unit next = match.unit(match.end + 1);
        return next != null
                && (next.isNumber() || Set.of("era", "style", "vintage").contains(next.text()));
    }
}
