package org.rapporteur.resolution.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimexType;

/**
 * Windows of which one part alone would not be a date: "May 7-10", "from 3 to 5 June", "14-15 June". They are one
 * expression with the value FROM/TO. Where both ends are dates by themselves ("from May 7 to June 2") they stay two, as
 * TIMEX3 has it; the resolver gives both the days of the whole.
 */
final class RangeRules {
    private RangeRules() {}

    static void add(Grammar grammar) {
        monthFirst(grammar);
        dayFirst(grammar);
        weekend(grammar);
        larger(grammar);
    }

    private static void monthFirst(Grammar grammar) {
        grammar.add("time/window", Kind.DATE, "<month> <from:day> -|to|through|until|till <to:day>", m -> days(m));
        grammar.add(
                "time/window",
                Kind.DATE,
                "<month> <from:day> -|to|through|until|till <to:day> ,? <year>",
                m -> days(m));
        grammar.add("time/window", Kind.DATE, "~between <month> <from:day> and <to:day>", m -> days(m));
        grammar.add("time/window", Kind.DATE, "~between <month> <from:day> and <to:day> ,? <year>", m -> days(m));
    }

    private static void dayFirst(Grammar grammar) {
        grammar.add(
                "time/window",
                Kind.DATE,
                "the? <from:day> -|to|through|until|till the? <to:day> of? <month>",
                m -> days(m));
        grammar.add(
                "time/window",
                Kind.DATE,
                "the? <from:day> -|to|through|until|till the? <to:day> of? <month> ,? <year>",
                m -> days(m));
        grammar.add("time/window", Kind.DATE, "~between the? <from:day> and the? <to:day> of? <month>", m -> days(m));
        grammar.add(
                "time/window",
                Kind.DATE,
                "~between the? <from:day> and the? <to:day> of? <month> ,? <year>",
                m -> days(m));
        grammar.add("time/window-and", Kind.DATE, "<from:day> and|or|& <to:day> <month>", m -> days(m));
        grammar.add("time/window-and", Kind.DATE, "<from:day> and|or|& <to:day> <month> <year>", m -> days(m));
        // "May 24 and 25" are two dates, the second told by its number alone.
        grammar.add(
                "time/joined-day",
                Kind.DATE,
                "~<month> ~<from:day> ~and|or|& <to:day>",
                m -> countsSomething(m) || m.whole("from") >= m.whole("to")
                        ? null
                        : Dates.monthDay(null, m.whole("month"), m.whole("to")));
        grammar.add("time/window-and", Kind.DATE, "<month> <from:day> and|or|& <to:day> ,? <year>", m -> days(m));
    }

    /** "On May 7 and 12 others": the second number counts something. */
    private static boolean countsSomething(Match match) {
        Unit after = match.after();
        return after != null
                && Character.isLetter(after.text().charAt(0))
                && !java.util.Set.of(
                                "in", "at", "to", "and", "for", "with", "by", "on", "when", "as", "but", "while", "the",
                                "where", "before", "after")
                        .contains(after.text());
    }

    private static @Nullable When days(Match match) {
        int first = match.whole("from");
        int last = match.whole("to");
        if (first >= last) {
            return null;
        }
        Integer year = match.wholeOrNull("year");
        int month = match.whole("month");
        return window(Dates.monthDay(year, month, first), Dates.monthDay(year, month, last));
    }

    private static void weekend(Grammar grammar) {
        grammar.add("time/weekend-of", Kind.DATE, "the weekend of <month> <from:day> -|to|and <to:day>", m -> days(m));
        grammar.add(
                "time/weekend-of",
                Kind.DATE,
                "the weekend of the? <from:day> -|to|and <to:day> of? <month>",
                m -> days(m));
    }

    private static void larger(Grammar grammar) {
        grammar.add("time/window-months", Kind.DATE, "<from:month> - <to:month>", m -> months(m));
        grammar.add("time/window-months", Kind.DATE, "<from:month> -|to|and|through <to:month> <year>", m -> months(m));
        grammar.add("time/window-days", Kind.DATE, "<m1:month> <from:day> - <m2:month> <to:day>", m -> acrossMonths(m));
        grammar.add(
                "time/window-days",
                Kind.DATE,
                "<m1:month> <from:day> -|to|through|until|and <m2:month> <to:day> ,? <year>",
                m -> acrossMonths(m));
        grammar.add("time/window-days", Kind.DATE, "<from:day> <m1:month> - <to:day> <m2:month>", m -> acrossMonths(m));
        grammar.add(
                "time/window-days",
                Kind.DATE,
                "<from:day> <m1:month> -|to|through|until|and <to:day> <m2:month> <year>",
                m -> acrossMonths(m));
        grammar.add("time/window-weekdays", Kind.DATE, "<from:weekday> -|through <to:weekday>", m -> {
            return window(Dates.weekday(m.weekday("from")), Dates.weekday(m.weekday("to")));
        });
        grammar.add("time/window-years", Kind.DATE, "<from:year> - <to:year>", m -> {
            return isWithinNumber(m) ? null : years(m.whole("from"), m.whole("to"));
        });
        grammar.add("time/window-years", Kind.DATE, "<from:year> - <to:number>", m -> {
            int first = m.whole("from");
            int last = first / 100 * 100 + (int) m.number("to");
            boolean near = m.number("to") >= 10 && m.number("to") < 100 && last - first <= 15 && first >= 1900;
            return near && !isWithinNumber(m) ? years(first, last) : null;
        });
    }

    /** "555-2010-2015", "2010-2015-86". */
    private static boolean isWithinNumber(Match match) {
        Unit before = match.before();
        Unit after = match.after();
        return before != null
                        && (before.text().equals("-")
                                || before.isNumber()
                                || before.text().equals("+"))
                || after != null && (after.text().equals("-") || after.isNumber());
    }

    private static When months(Match match) {
        Integer year = match.wholeOrNull("year");
        boolean turns = match.whole("from") > match.whole("to");
        When to = Dates.month(year, match.whole("to"));
        When from = Dates.month(year == null ? null : turns ? Integer.valueOf(year - 1) : year, match.whole("from"));
        return window(from, to);
    }

    private static When acrossMonths(Match match) {
        Integer year = match.wholeOrNull("year");
        boolean turns = match.whole("m1") > match.whole("m2");
        Integer first = year == null ? null : turns ? Integer.valueOf(year - 1) : year;
        return window(
                Dates.monthDay(first, match.whole("m1"), match.whole("from")),
                Dates.monthDay(year, match.whole("m2"), match.whole("to")));
    }

    private static @Nullable When years(int first, int last) {
        if (first >= last || last - first > 200) {
            return null;
        }
        return window(c -> Resolved.year(first), c -> Resolved.year(last));
    }

    /** From the first day of one to the last of the other, which is moved on where it came to lie before. */
    private static When window(When first, When last) {
        return c -> {
            Resolved from = first.at(c);
            Resolved to = last.at(c);
            if (from == null || to == null) {
                return null;
            }
            LocalDate begin = from.from();
            LocalDate end = to.to();
            if (begin != null && end != null && end.isBefore(begin)) {
                Context later = Context.of(begin, Direction.FUTURE);
                Context earlier = Context.of(end, Direction.PAST);
                boolean ahead = c.direction() == Direction.FUTURE;
                to = ahead ? last.at(later) : to;
                from = ahead ? from : first.at(earlier);
            }
            if (from == null || to == null) {
                return null;
            }
            return new Resolved(
                    TimexType.DATE, from.grain(), from.value() + "/" + to.value(), null, from.from(), to.to());
        };
    }
}
