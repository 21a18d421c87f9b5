package org.rapporteur.resolution.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The restriction behind a PETRARCH code: "<010120", "> 140608", "19991231-20080507", both ends inclusive. */
record PetrarchDates(String from, String to) {
    static final PetrarchDates ALWAYS = new PetrarchDates("", "");

    private static final Pattern AFTER = Pattern.compile(">\\s*(\\d+)");
    private static final Pattern BEFORE = Pattern.compile("<\\s*(\\d+)");
    private static final Pattern BETWEEN = Pattern.compile("(\\d+)\\s*-\\s*(\\d+)");
    /** Two digits up to this one are a year of this century, as PETRARCH reads them. */
    private static final int LAST_OF_2000S = 30;

    /** The days of a restriction; null when it is none or a date has wrong digits. */
    static @Nullable PetrarchDates read(String restriction) {
        String words = restriction.trim();
        if (words.isEmpty()) {
            return ALWAYS;
        }
        Matcher after = AFTER.matcher(words);
        Matcher before = BEFORE.matcher(words);
        Matcher between = BETWEEN.matcher(words);
        if (after.matches()) {
            return of(day(after.group(1)), "");
        }
        if (before.matches()) {
            return of("", day(before.group(1)));
        }
        if (!between.matches()) {
            return null;
        }
        PetrarchDates dates = of(day(between.group(1)), day(between.group(2)));
        return dates == null || dates.from().compareTo(dates.to()) > 0 ? null : dates;
    }

    private static @Nullable PetrarchDates of(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : new PetrarchDates(from, to);
    }

    private static @Nullable String day(String digits) {
        if (digits.length() != 6 && digits.length() != 8) {
            return null;
        }
        int split = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, split));
        if (split == 2) {
            year += year <= LAST_OF_2000S ? 2000 : 1900;
        }
        try {
            return LocalDate.of(
                            year,
                            Integer.parseInt(digits.substring(split, split + 2)),
                            Integer.parseInt(digits.substring(split + 2)))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
