package org.rapporteur.resolution.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Parts and pieces of dates: "early March", "the end of the year", "the first week of June". */
final class PartRules {
    private PartRules() {}

    static void add(Grammar grammar) {
        parts(grammar);
        pieces(grammar);
    }

    private static void parts(Grammar grammar) {
        grammar.add("time/early", Kind.DATE, "the? (part:early|mid|late) -? in? the? <date>", m -> part(m));
        grammar.add("time/early", Kind.DATE, "(part:early|late) on <date>", m -> part(m));
        grammar.add(
                "time/part",
                Kind.DATE,
                "the? (part:start|beginning|middle|end|close|turn|outset) of <date>",
                m -> part(m));
        grammar.add("time/part", Kind.DATE, "(part:later|earlier) in <date>", m -> part(m));
        grammar.add(
                "time/part-unit",
                Kind.DATE,
                "the? very? (part:start|beginning|middle|end|close) of the <unit>",
                m -> partOfThis(m));
        grammar.add("time/part-unit", Kind.DATE, "(part:early|late) in the <unit>", m -> partOfThis(m));
        grammar.add("time/part-unit", Kind.DATE, "(part:mid) - <unit>", m -> partOfThis(m));
        grammar.add("time/part-unit", Kind.DATE, "(part:end) of <unit>", m -> partOfThis(m));
        grammar.add("time/year-end", Kind.DATE, "the? <unit> 's (part:end|start|beginning|close)", m -> partOfThis(m));
        grammar.add("time/part", Kind.DATE, "<date> 's (part:end|start|beginning|close)", m -> part(m));
        grammar.add("time/year-end", Kind.DATE, "<unit> - (part:end)", m -> partOfThis(m));
    }

    private static @Nullable When partOfThis(Match match) {
        Grain grain = match.grain("unit");
        if (grain == Grain.DAY && match.lastIs("at", "but", ".", "\u201c", "\"", "``", ",")) {
            return null; // "At the end of the day, voters decide"
        }
        return grain.compareTo(Grain.WEEK) < 0 && grain != Grain.DAY
                ? null
                : partOf(thisUnit(grain), match.word("part"));
    }

    private static When thisUnit(Grain grain) {
        return c -> c.published() == null ? Resolved.unknown(grain) : Resolved.of(grain, c.published());
    }

    private static @Nullable When part(Match match) {
        return partOf(match.when("date"), match.word("part"));
    }

    private static When partOf(When whole, String part) {
        return c -> {
            Resolved resolved = whole.at(c);
            return resolved == null || resolved.value().endsWith("_REF") ? null : narrow(resolved, part);
        };
    }

    /** The first, middle or last third of a time; days and weeks keep their bounds. */
    private static Resolved narrow(Resolved whole, String part) {
        String mod = switch (part) {
            case "early", "start", "beginning", "turn", "outset" -> "START";
            case "mid", "middle" -> "MID";
            case "late", "end", "close" -> "END";
            default -> null;
        };
        Resolved with = whole.withMod(mod);
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (mod == null || from == null || to == null || ChronoUnit.DAYS.between(from, to) < 6) {
            return with;
        }
        return switch (whole.grain()) {
            case MONTH -> with.withBounds(first(mod, from, Grain.DAY, 10, 20), last(mod, from, to, Grain.DAY, 10, 20));
            case YEAR -> with.withBounds(first(mod, from, Grain.MONTH, 4, 8), last(mod, from, to, Grain.MONTH, 4, 8));
            case DECADE -> with.withBounds(first(mod, from, Grain.YEAR, 4, 7), last(mod, from, to, Grain.YEAR, 4, 7));
            default -> {
                int third = (int) (ChronoUnit.DAYS.between(from, to) + 1) / 3;
                yield with.withBounds(
                        first(mod, from, Grain.DAY, third, 2 * third),
                        last(mod, from, to, Grain.DAY, third, 2 * third));
            }
        };
    }

    private static @Nullable LocalDate first(String mod, LocalDate from, Grain step, int middle, int end) {
        return switch (mod) {
            case "START" -> from;
            case "MID" -> step.shift(from, middle);
            default -> step.shift(from, end);
        };
    }

    private static @Nullable LocalDate last(String mod, LocalDate from, LocalDate to, Grain step, int middle, int end) {
        LocalDate next = mod.equals("START") ? step.shift(from, middle) : step.shift(from, end);
        return mod.equals("END") || next == null ? to : next.minusDays(1);
    }

    private static void pieces(Grammar grammar) {
        grammar.add("time/weekend-of", Kind.DATE, "the? weekend of <date>", m -> weekOf(m, true));
        grammar.add(
                "time/week-of", Kind.DATE, "the week of|beginning|starting|commencing <date>", m -> weekOf(m, false));
        grammar.add("time/week-of", Kind.DATE, "the week of the <day>", m -> {
            return weekOf(Dates.dayOfSomeMonth(m.whole("day")), false);
        });
        grammar.add("time/week-ending", Kind.DATE, "the week ending|ended <date>", m -> weekOf(m, false));
        grammar.add(
                "time/nth-unit-of", Kind.DATE, "the? <ordinal> <unit> of|in <date>", m -> nth(m, m.whole("ordinal")));
        grammar.add("time/nth-unit-of", Kind.DATE, "the? last|final <unit> of|in <date>", m -> nth(m, -1));
        grammar.add("time/nth-weekday-of", Kind.DATE, "the <ordinal> <weekday> of|in <date>", m -> {
            return nthWeekday(m, m.whole("ordinal"));
        });
        grammar.add("time/nth-weekday-of", Kind.DATE, "the? last <weekday> of|in <date>", m -> nthWeekday(m, -1));
        grammar.add("time/half-of", Kind.DATE, "the (half:first|second|latter) half of <date>", m -> half(m));
        grammar.add("time/half-of", Kind.DATE, "the (half:first|second|latter) half of the <unit>", m -> half(m));
        grammar.add("time/first-stretch-of", Kind.LENGTH_OF, "the (half:first|last|final) <length> of <date>", m -> {
            return firstOf(m.length("length"), m.when("date"), m.word("half").equals("first"));
        });
        grammar.add(
                "time/first-stretch-of", Kind.LENGTH_OF, "the (half:first|last|final) <length> of the <unit>", m -> {
                    boolean first = m.word("half").equals("first");
                    return m.grain("unit").compareTo(Grain.WEEK) < 0
                            ? null
                            : firstOf(m.length("length"), thisUnit(m.grain("unit")), first);
                });
        grammar.add("time/rest-of", Kind.DATE, "the rest|remainder of <date>", m -> restOf(m.when("date")));
    }

    /** "The first half of 2024": a year's halves have a value of their own, others are the whole's with bounds. */
    private static @Nullable When half(Match match) {
        boolean first = match.word("half").equals("first");
        When whole = match.has("date") ? match.when("date") : RelativeRules.unit(match.grain("unit"), 0);
        return whole == null
                ? null
                : c -> {
                    Resolved resolved = whole.at(c);
                    if (resolved == null
                            || resolved.from() == null
                            || resolved.to() == null
                            || resolved.grain() == Grain.DAY) {
                        return resolved == null || resolved.grain() == Grain.DAY ? null : resolved;
                    }
                    LocalDate from = resolved.from();
                    LocalDate to = resolved.to();
                    if (resolved.grain() == Grain.YEAR) {
                        LocalDate july = LocalDate.of(from.getYear(), 7, 1);
                        String value = resolved.value() + (first ? "-H1" : "-H2");
                        return first
                                ? Resolved.date(Grain.QUARTER, value, from, july.minusDays(1))
                                : Resolved.date(Grain.QUARTER, value, july, to);
                    }
                    LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
                    return first ? resolved.withBounds(from, middle) : resolved.withBounds(middle.plusDays(1), to);
                };
    }

    private static When firstOf(Length length, When date, boolean first) {
        return c -> {
            Resolved whole = date.at(c);
            Resolved duration = length.duration();
            if (whole == null || whole.from() == null || whole.to() == null) {
                return duration;
            }
            LocalDate edge = length.from(first ? whole.from() : whole.to(), first ? 1 : -1);
            if (edge == null) {
                return duration;
            }
            return first
                    ? duration.withBounds(whole.from(), edge.minusDays(1))
                    : duration.withBounds(edge.plusDays(1), whole.to());
        };
    }

    private static When restOf(When date) {
        return c -> {
            Resolved whole = date.at(c);
            LocalDate published = c.published();
            LocalDate from = whole == null ? null : whole.from();
            LocalDate to = whole == null ? null : whole.to();
            if (whole == null || published == null || from == null || to == null) {
                return whole;
            }
            boolean within = !published.isBefore(from) && !published.isAfter(to);
            return within ? whole.withBounds(published, to) : whole;
        };
    }

    private static When weekOf(Match match, boolean weekend) {
        return weekOf(match.when("date"), weekend);
    }

    private static When weekOf(When date, boolean weekend) {
        return c -> {
            Resolved day = date.at(c);
            if (day == null || day.from() == null) {
                return Resolved.unknown(weekend ? Grain.WEEKEND : Grain.WEEK);
            }
            return weekend ? Resolved.weekend(day.from()) : Resolved.week(day.from());
        };
    }

    private static When nth(Match match, int nth) {
        Grain grain = match.grain("unit");
        When date = match.when("date");
        return c -> {
            Resolved whole = date.at(c);
            if (whole == null || grain.compareTo(whole.grain()) >= 0) {
                return null;
            }
            LocalDate from = whole.from();
            LocalDate to = whole.to();
            if (from == null || to == null) {
                return Resolved.unknown(grain);
            }
            LocalDate there = nth < 0 ? to : grain.shift(from, nth - 1L);
            if (there == null || there.isAfter(to)) {
                return null;
            }
            return grain == Grain.WEEK ? week(there, nth, to) : Resolved.of(grain, there);
        };
    }

    /** The first week of a month are its first seven days, by the bounds; its value is the week that holds most of them. */
    private static Resolved week(LocalDate there, int nth, LocalDate to) {
        LocalDate from = nth < 0 ? there.minusDays(6) : there;
        LocalDate end = nth < 0 ? there : there.plusDays(6);
        return Resolved.week(from.plusDays(3)).withBounds(from, end.isAfter(to) ? to : end);
    }

    private static When nthWeekday(Match match, int nth) {
        When date = match.when("date");
        java.time.DayOfWeek weekday = match.weekday("weekday");
        return c -> {
            Resolved whole = date.at(c);
            if (whole == null || whole.grain() != Grain.MONTH || whole.from() == null) {
                return whole == null ? null : Resolved.unknown(Grain.DAY);
            }
            LocalDate day = whole.from().with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return day.getMonth() == whole.from().getMonth() ? Resolved.day(day) : null;
        };
    }
}
