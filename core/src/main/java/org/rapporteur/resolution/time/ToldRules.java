package org.rapporteur.resolution.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Dates that are counted from the time told last: "the next day", "that year", "the following January". */
final class ToldRules {
    private ToldRules() {}

    static void add(Grammar grammar) {
        grammar.add("time/told-unit", Kind.DATE, "that same? <unit>", m -> unit(m.grain("unit"), 0));
        grammar.add("time/told-unit", Kind.DATE, "the same <unit>", m -> unit(m.grain("unit"), 0));
        for (String year : new String[] {"of? last year", "a|one year earlier|ago|before", "of? the previous year"}) {
            grammar.add("time/same-unit-last-year", Kind.DATE, "the same <unit> " + year, m -> {
                return yearBefore(m.grain("unit"));
            });
        }
        grammar.add("time/told-unit", Kind.DATE, "earlier|later|early|late that same? <unit>", m -> {
            return unit(m.grain("unit"), 0);
        });
        grammar.add("time/next-told", Kind.DATE, "the next|following <unit>", m -> {
            boolean stretch = m.lastIs("in", "over", "within", "during", "for");
            return stretch && isNext(m) ? null : unit(m.grain("unit"), 1);
        });
        grammar.add("time/next-told-month", Kind.DATE, "the following|next <month>", m -> monthAfter(m.whole("month")));
        grammar.add("time/month-of-told-year", Kind.DATE, "<month> of|in? that same? year", m -> monthOfToldYear(m));
        grammar.add("time/next-told-weekday", Kind.DATE, "the following|next <weekday>", m -> {
            return weekdayAfter(m.weekday("weekday"));
        });
        grammar.add("time/previous-told", Kind.DATE, "the previous|preceding <unit>", m -> unit(m.grain("unit"), -1));
        grammar.add("time/next-part", Kind.TIME, "the next|following <part>", m -> part(m.sign("part"), 1));
        grammar.add("time/told-part", Kind.TIME, "that same? <part>", m -> part(m.sign("part"), 0));
    }

    /** "Up 3 percent from the same month last year": of the month told, else some month of the year before. */
    private static @Nullable When yearBefore(Grain grain) {
        if (grain != Grain.DAY && grain != Grain.WEEK && grain != Grain.MONTH && grain != Grain.QUARTER) {
            return null;
        }
        return c -> {
            Resolved told = c.previous();
            LocalDate from = told == null || told.grain() != grain || !c.near() ? null : told.from();
            if (from != null) {
                return Resolved.of(grain, from.minusYears(1));
            }
            LocalDate published = c.published();
            Resolved unknown = Resolved.unknown(grain);
            if (grain == Grain.DAY && published != null && told == null) {
                return Resolved.day(published.minusYears(1));
            }
            return published == null
                    ? unknown
                    : Resolved.partial(
                            grain,
                            Resolved.four(published.getYear() - 1)
                                    + unknown.value().substring(4));
        };
    }

    private static boolean isNext(Match match) {
        Unit second = match.unit(match.begin + 1);
        return second != null && second.text().equals("next");
    }

    private static When monthOfToldYear(Match match) {
        int month = match.whole("month");
        return c -> {
            LocalDate told = c.told(Grain.YEAR);
            return told == null
                    ? Resolved.partial(Grain.MONTH, "XXXX-" + Resolved.two(month))
                    : Resolved.month(LocalDate.of(told.getYear(), month, 1));
        };
    }

    private static When monthAfter(int month) {
        return c -> {
            LocalDate told = c.told(Grain.YEAR);
            if (told == null) {
                return Resolved.partial(Grain.MONTH, "XXXX-" + Resolved.two(month));
            }
            boolean year = c.previous() != null && c.previous().grain() == Grain.YEAR;
            int shift = year || told.getMonthValue() >= month ? 1 : 0;
            return Resolved.month(LocalDate.of(told.getYear() + shift, month, 1));
        };
    }

    private static When weekdayAfter(DayOfWeek weekday) {
        return c -> {
            LocalDate told = c.told(Grain.DAY);
            return told == null
                    ? Resolved.partial(Grain.DAY, "XXXX-WXX-" + weekday.getValue())
                    : Resolved.day(told.with(TemporalAdjusters.next(weekday)));
        };
    }

    static @Nullable When unit(Grain grain, int shift) {
        if (grain.isWithinDay()) {
            return null;
        }
        return c -> {
            LocalDate told = told(c, grain, shift);
            LocalDate there = told == null ? null : grain.shift(told, shift);
            return there != null ? Resolved.of(grain, there) : shift == 0 ? within(c, grain) : Resolved.unknown(grain);
        };
    }

    /** "In October … that day": some day of that October. */
    private static Resolved within(Context context, Grain grain) {
        Resolved whole = context.previous();
        boolean named = whole != null && whole.value().matches("\\d{4}(-\\d\\d)?");
        boolean piece = grain == Grain.DAY || grain == Grain.MONTH;
        if (whole == null || !named || !piece || grain.compareTo(whole.grain()) >= 0) {
            return Resolved.unknown(grain);
        }
        String known = whole.value()
                + Resolved.unknown(grain).value().substring(whole.value().length());
        return Resolved.partial(grain, known).withBounds(whole.from(), whole.to());
    }

    private static When part(String part, int shift) {
        return c -> {
            LocalDate told = c.told(Grain.DAY);
            Resolved day = told == null ? Resolved.unknown(Grain.DAY) : Resolved.day(told.plusDays(shift));
            return day.atTime(part);
        };
    }

    /** "A year earlier" with no time told before is counted from publication; "a year later" then from nowhere known. */
    static @Nullable LocalDate told(Context context, Grain grain, int sign) {
        LocalDate told = context.told(grain);
        return told == null && context.previous() == null && sign < 0 ? context.published() : told;
    }
}
