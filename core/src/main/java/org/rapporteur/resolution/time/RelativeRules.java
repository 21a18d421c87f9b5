package org.rapporteur.resolution.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates that the day of publication gives: "yesterday", "next week", "last Tuesday", "this summer". */
final class RelativeRules {
    private RelativeRules() {}

    static void add(Grammar grammar) {
        namedDays(grammar);
        units(grammar);
        weekends(grammar);
        fiscal(grammar);
        weekdays(grammar);
        named(grammar);
    }

    private static When fromPublished(Grain grain, Function<LocalDate, @Nullable Resolved> value) {
        return c -> c.published() == null ? Resolved.unknown(grain) : value.apply(c.published());
    }

    private static void namedDays(Grammar grammar) {
        grammar.add("time/today", Kind.DATE, "today", m -> day(0));
        grammar.add("time/today", Kind.DATE, "later|earlier today", m -> day(0));
        grammar.add("time/yesterday", Kind.DATE, "yesterday", m -> day(-1));
        grammar.add("time/tomorrow", Kind.DATE, "tomorrow", m -> day(1));
        grammar.add("time/day-before-yesterday", Kind.DATE, "the? day before yesterday", m -> day(-2));
        grammar.add("time/day-after-tomorrow", Kind.DATE, "the? day after tomorrow", m -> day(2));
        grammar.add("time/tonight", Kind.TIME, "tonight", m -> part(0, "TNI"));
        grammar.add("time/last-night", Kind.TIME, "last night", m -> part(-1, "TNI"));
        grammar.add("time/this-part", Kind.TIME, "early|earlier|later|late? this <part>", m -> part(0, m.sign("part")));
    }

    private static When day(int shift) {
        return fromPublished(Grain.DAY, d -> Resolved.day(d.plusDays(shift)));
    }

    private static When part(int shift, String part) {
        return fromPublished(Grain.DAY, d -> Resolved.day(d.plusDays(shift)).atTime(part));
    }

    private static void units(Grammar grammar) {
        grammar.add("time/last-unit", Kind.DATE, "last <unit>", m -> unit(m.grain("unit"), -1));
        grammar.add("time/last-unit", Kind.DATE, "the? latest <unit>", m -> unit(m.grain("unit"), -1));
        grammar.add("time/year-ago", Kind.DATE, "<unit> - ago|earlier", m -> yearAgo(m));
        grammar.add("time/next-unit", Kind.DATE, "next|coming <unit>", m -> unit(m.grain("unit"), 1));
        grammar.add("time/this-unit", Kind.DATE, "this <unit>", m -> unit(m.grain("unit"), 0));
        grammar.add("time/this-unit", Kind.DATE, "the? current <unit>", m -> unit(m.grain("unit"), 0));
        grammar.add("time/next-unit", Kind.DATE, "the coming|upcoming <unit>", m -> unit(m.grain("unit"), 1));
        grammar.add("time/next-fortnight", Kind.LENGTH_OF, "the? next|coming|last|past fortnight", m -> fortnight(m));
        grammar.add("time/same-time", Kind.DATE, "at|around|by? this time (which:last|next) year", m -> {
            int shift = CalendarRules.shift(m.word("which"));
            return fromPublished(Grain.MONTH, d -> Resolved.month(d.plusYears(shift)));
        });
        grammar.add("time/unit-after-next", Kind.DATE, "the <unit> after next", m -> unit(m.grain("unit"), 2));
        grammar.add("time/unit-before-last", Kind.DATE, "the <unit> before last", m -> unit(m.grain("unit"), -2));
        grammar.add("time/rest-of-unit", Kind.DATE, "(part:earlier|later) this <unit>", m -> rest(m));
        grammar.add("time/rest-of-unit", Kind.DATE, "(part:earlier|later) in the <unit>", m -> rest(m));
        grammar.add("time/rest-of-unit", Kind.DATE, "the (part:rest|remainder) of the|this <unit>", m -> rest(m));
    }

    /** "The year-ago quarter": of the quarter told before, if one was. */
    private static @Nullable When yearAgo(Match match) {
        When unit = unit(match.grain("unit"), -1);
        if (unit == null || match.grain("unit") != Grain.YEAR) {
            return unit;
        }
        return c -> {
            Resolved same = DistanceRules.samePeriod(c, Length.of(1, Grain.YEAR), -1, true);
            return same == null ? unit.at(c) : same;
        };
    }

    private static When fortnight(Match match) {
        Unit which = match.unit(match.end - 2);
        boolean back = which != null && List.of("last", "past").contains(which.text());
        Resolved length = Length.of(2, Grain.WEEK).duration();
        return c -> {
            LocalDate day = c.published();
            return day == null
                    ? length
                    : back ? length.withBounds(day.minusWeeks(2), day) : length.withBounds(day, day.plusWeeks(2));
        };
    }

    static @Nullable When unit(Grain grain, int shift) {
        if (grain.isWithinDay() || grain == Grain.DAY && shift == 0) {
            return null;
        }
        return fromPublished(grain, d -> {
            LocalDate there = grain.shift(d, shift);
            return there == null ? null : Resolved.of(grain, there);
        });
    }

    /** "Later this year" runs from the day of publication on. */
    private static @Nullable When rest(Match match) {
        Grain grain = match.grain("unit");
        boolean earlier = match.word("part").equals("earlier");
        When whole = grain == Grain.DAY ? day(0) : unit(grain, 0);
        return whole == null
                ? null
                : c -> {
                    Resolved unit = whole.at(c);
                    return unit == null || c.published() == null
                            ? unit
                            : unit.withBounds(
                                    earlier ? unit.from() : c.published(), earlier ? c.published() : unit.to());
                };
    }

    private static void weekends(Grammar grammar) {
        grammar.add("time/weekend", Kind.DATE, "the weekend", m -> weekend());
        grammar.add(
                "time/weekend", Kind.DATE, "weekend", m -> m.lastIs("a", "every", "each", "long") ? null : weekend());
        grammar.add("time/weekend", Kind.DATE, "this|the? past weekend", m -> {
            return (When) c -> weekend().at(c.towards(Direction.PAST));
        });
        grammar.add("time/feast-weekend", Kind.DATE, "the? <feast> weekend", m -> {
            Feast feast = m.feast("feast");
            return (When) c -> {
                Resolved day = feast.at(c);
                return day == null || day.from() == null
                        ? Resolved.unknown(Grain.WEEKEND)
                        : Resolved.weekend(
                                day.from().getDayOfWeek() == DayOfWeek.MONDAY
                                        ? day.from().minusDays(1)
                                        : day.from());
            };
        });
    }

    /** The last weekend in the past, else this week's. */
    private static When weekend() {
        return c -> {
            if (c.published() == null) {
                return Resolved.unknown(Grain.WEEKEND);
            }
            boolean before = c.published().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            boolean back = (c.direction() == Direction.PAST || c.direction() == Direction.OPEN) && before;
            return Resolved.weekend(back ? c.published().minusWeeks(1) : c.published());
        };
    }

    /** Where a fiscal or a school year begins differs from country to country: no days are given. */
    private static void fiscal(Grammar grammar) {
        grammar.add(
                "time/fiscal-year-relative",
                Kind.DATE,
                "(which:last|next|this|the|previous|current) fiscal|financial|school|academic year",
                m -> {
                    int shift = CalendarRules.shift(m.word("which"));
                    return fromPublished(
                            Grain.YEAR, d -> Resolved.partial(Grain.YEAR, Resolved.four(d.getYear() + shift)));
                });
    }

    private static void weekdays(Grammar grammar) {
        grammar.add("time/last-weekday", Kind.DATE, "last|past <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return weekday(weekday, d -> d.with(TemporalAdjusters.previous(weekday)));
        });
        grammar.add("time/last-weekday", Kind.DATE, "this past <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return weekday(weekday, d -> d.with(TemporalAdjusters.previous(weekday)));
        });
        grammar.add("time/last-weekday", Kind.DATE, "~on|to? previous <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return weekday(weekday, d -> d.with(TemporalAdjusters.previous(weekday)));
        });
        grammar.add("time/next-weekday", Kind.DATE, "next <weekday>", m -> inWeek(m.weekday("weekday"), 1));
        grammar.add("time/this-weekday", Kind.DATE, "this <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return (When)
                    c -> Dates.weekday(weekday).at(c.direction() == Direction.PAST ? c : c.towards(Direction.FUTURE));
        });
        grammar.add("time/coming-weekday", Kind.DATE, "this|the? coming <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return weekday(weekday, d -> d.with(TemporalAdjusters.next(weekday)));
        });
        grammar.add("time/weekday-of-week", Kind.DATE, "<weekday> of? (which:last|next|this) week", m -> {
            return inWeek(m.weekday("weekday"), CalendarRules.shift(m.word("which")));
        });
        grammar.add("time/weekday-of-week", Kind.DATE, "(which:last|next|this) week on? <weekday>", m -> {
            return inWeek(m.weekday("weekday"), CalendarRules.shift(m.word("which")));
        });
        grammar.add("time/week-weekday", Kind.DATE, "a week on|from|next <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return weekday(weekday, d -> d.with(TemporalAdjusters.next(weekday)).plusWeeks(1));
        });
    }

    static When weekday(DayOfWeek weekday, Function<LocalDate, LocalDate> day) {
        return c -> c.published() == null
                ? Resolved.partial(Grain.DAY, "XXXX-WXX-" + weekday.getValue())
                : Resolved.day(day.apply(c.published()));
    }

    private static When inWeek(DayOfWeek weekday, int shift) {
        return weekday(
                weekday,
                d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(shift)
                        .with(TemporalAdjusters.nextOrSame(weekday)));
    }

    private static void named(Grammar grammar) {
        grammar.add("time/last-month-name", Kind.DATE, "this (which:past) <month>", m -> month(m));
        grammar.add("time/last-season", Kind.DATE, "this (which:past) <season>", m -> season(m));
        grammar.add("time/last-month-name", Kind.DATE, "(which:last|next|this|past) <month>", m -> month(m));
        grammar.add("time/last-month-day", Kind.DATE, "(which:last|next|this) <month> <day>", m -> {
            int month = m.whole("month");
            int day = m.whole("day");
            Direction direction = m.word("which").equals("last") ? Direction.PAST : Direction.FUTURE;
            return (When) c -> Dates.monthDay(null, month, day).at(c.towards(direction));
        });
        grammar.add("time/last-season", Kind.DATE, "(which:last|next|this|past) <season>", m -> season(m));
        grammar.add("time/last-feast", Kind.DATE, "(which:last|next|this) <feast>", m -> {
            return feast(m.feast("feast"), m.word("which"));
        });
    }

    private static When month(Match match) {
        int month = match.whole("month");
        String which = match.word("which");
        return c -> {
            if (c.published() == null) {
                return Resolved.partial(Grain.MONTH, "XXXX-" + Resolved.two(month));
            }
            int year = c.published().getYear();
            int now = c.published().getMonthValue();
            int shift = switch (which) {
                case "next" -> month > now ? 0 : 1;
                case "this" -> 0;
                default -> month < now ? 0 : -1;
            };
            return Resolved.month(LocalDate.of(year + shift, month, 1));
        };
    }

    private static When season(Match match) {
        String season = match.sign("season");
        String which = match.word("which");
        return c -> {
            LocalDate day = c.published();
            if (day == null) {
                return Resolved.partial(Grain.SEASON, "XXXX-" + season);
            }
            int year = day.getYear();
            Resolved here = Dates.seasonOf(year, season);
            boolean begun = here.from() != null && !day.isBefore(here.from());
            boolean over = here.to() != null && day.isAfter(here.to());
            return switch (which) {
                case "next" -> begun ? Dates.seasonOf(year + 1, season) : here;
                case "this" -> {
                    boolean running = season.equals("WI") && day.getMonthValue() < 3;
                    // "Prices rose this winter", told in March; but "this fall", told in March, lies ahead
                    LocalDate last = Dates.seasonOf(year - 1, season).to();
                    boolean past = !begun
                            && c.direction() == Direction.PAST
                            && last != null
                            && last.plusDays(60).isAfter(day);
                    yield running || past ? Dates.seasonOf(year - 1, season) : here;
                }
                default -> over ? here : Dates.seasonOf(year - 1, season);
            };
        };
    }

    /** "Last year's Victory Day" is of last year, "last Christmas" the one before publication. */
    static When feastOfYear(Feast feast, int shift) {
        return c -> c.published() == null ? feast.at(c) : feast.in(c.published().getYear() + shift);
    }

    static When feast(Feast feast, String which) {
        return c -> {
            LocalDate published = c.published();
            if (published == null) {
                return feast.at(c);
            }
            return switch (which) {
                case "last" -> feast.at(Context.of(published.minusDays(1), Direction.PAST));
                case "next" -> feast.at(Context.of(published.plusDays(1), Direction.FUTURE));
                default -> feast.in(published.getYear());
            };
        };
    }
}
