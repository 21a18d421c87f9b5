package org.rapporteur.resolution.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A holiday or observance: "Victory Day", "Ramadan".
 *
 * @param rule when it is, as written in {@code lexicon/time/feasts.tsv}
 * @param days how many days, 0 for a whole month of its calendar
 * @param tables the days of the feasts that only an almanac tells
 */
record Feast(String rule, int days, Map<String, TreeSet<LocalDate>> tables) implements When {
    private static final Pattern FIXED = Pattern.compile("(?<month>\\d\\d)-(?<day>\\d\\d)");
    private static final Pattern EASTER = Pattern.compile("(?<church>easter|orthodox)(?<shift>[+-]\\d+)");
    private static final Pattern NTH =
            Pattern.compile("nth (?<month>\\d+) (?<nth>-?\\d+) (?<weekday>[A-Z]+)(?: \\+(?<shift>\\d+))?");
    private static final Pattern LUNAR = Pattern.compile("(?<calendar>hijri|hebrew) (?<month>\\d+)-(?<day>\\d+)");
    private static final Pattern TABLE = Pattern.compile("table (?<name>[a-z-]+)");

    /** What is wrong with the rule, or null. */
    @Nullable String fault() {
        Matcher table = TABLE.matcher(rule);
        if (table.matches()) {
            return tables.containsKey(table.group("name")) ? null : "feast-days.tsv has no days of " + rule;
        }
        boolean known = FIXED.matcher(rule).matches()
                || EASTER.matcher(rule).matches()
                || NTH.matcher(rule).matches()
                || LUNAR.matcher(rule).matches();
        return known ? null : "the rule '" + rule + "' is of no known form";
    }

    @Override
    public @Nullable Resolved at(Context context) {
        Matcher fixed = FIXED.matcher(rule);
        Resolved unknown = Resolved.partial(Grain.DAY, fixed.matches() ? "XXXX-" + rule : "XXXX-XX-XX");
        Resolved found = Dates.yearly(context, this::in, unknown);
        return found == null ? unknown : found;
    }

    /** The feast of a year; null where it is not known, or not in that year. */
    @Nullable Resolved in(int year) {
        LocalDate first = first(year);
        if (first == null) {
            return null;
        }
        LocalDate last = days == 0 ? lastOfHijriMonth(first) : first.plusDays(days - 1L);
        if (first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(6))) {
            return Resolved.week(first);
        }
        return first.equals(last) ? Resolved.day(first) : Resolved.date(Grain.DAY, first + "/" + last, first, last);
    }

    private @Nullable LocalDate first(int year) {
        try {
            Matcher fixed = FIXED.matcher(rule);
            if (fixed.matches()) {
                return LocalDate.of(year, number(fixed, "month"), number(fixed, "day"));
            }
            Matcher easter = EASTER.matcher(rule);
            if (easter.matches()) {
                LocalDate sunday = easter.group("church").equals("easter") ? easter(year) : orthodoxEaster(year);
                return sunday.plusDays(number(easter, "shift"));
            }
            Matcher nth = NTH.matcher(rule);
            if (nth.matches()) {
                return nth(year, nth);
            }
            Matcher lunar = LUNAR.matcher(rule);
            if (lunar.matches()) {
                int month = number(lunar, "month");
                int day = number(lunar, "day");
                return lunar.group("calendar").equals("hijri")
                        ? hijri(year, month, day)
                        : HebrewCalendar.dayIn(year, month, day);
            }
            Matcher table = TABLE.matcher(rule);
            return table.matches() ? fromTable(table.group("name"), year) : null;
        } catch (DateTimeException outsideItsCalendar) {
            return null;
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static LocalDate nth(int year, Matcher nth) {
        DayOfWeek weekday = DayOfWeek.valueOf(nth.group("weekday").toUpperCase(Locale.ROOT));
        LocalDate day = LocalDate.of(year, number(nth, "month"), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(number(nth, "nth"), weekday));
        return nth.group("shift") == null ? day : day.plusDays(number(nth, "shift"));
    }

    private @Nullable LocalDate fromTable(String name, int year) {
        NavigableSet<LocalDate> days = tables.getOrDefault(name, new TreeSet<>());
        LocalDate day = days.ceiling(LocalDate.of(year, 1, 1));
        return day != null && day.getYear() == year ? day : null;
    }

    /** By the Umm al-Qura calendar; the last one of the year where two fall into it. */
    private static @Nullable LocalDate hijri(int year, int month, int day) {
        int about = HijrahDate.from(LocalDate.of(year, 12, 31)).get(ChronoField.YEAR);
        for (int hijriYear = about; hijriYear >= about - 1; hijriYear--) {
            LocalDate found = LocalDate.from(HijrahDate.of(hijriYear, month, day));
            if (found.getYear() == year) {
                return found;
            }
        }
        return null;
    }

    private static LocalDate lastOfHijriMonth(LocalDate first) {
        HijrahDate start = HijrahDate.from(first);
        return first.plusDays(start.lengthOfMonth() - 1L);
    }

    /** The anonymous Gregorian computus (Nature, 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }

    /** Meeus's Julian computus, 13 days on: right for 1900 to 2099. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int month = (d + e + 114) / 31;
        return LocalDate.of(year, month, (d + e + 114) % 31 + 1).plusDays(13);
    }
}
