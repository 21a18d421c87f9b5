package org.rapporteur.resolution.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.TimexType;

/** Dates that are counted from the day of publication or from a time just told: "last week", "two days later". */
final class RelativeRules {
    private RelativeRules() {}

    static void add(Grammar grammar) {
        namedDays(grammar);
        units(grammar);
        named(grammar);
        ago(grammar);
        told(grammar);
        stretches(grammar);
    }

    private static When fromPublished(Grain grain, Function<LocalDate, @Nullable Resolved> value) {
        return c -> c.published() == null ? Resolved.unknown(grain) : value.apply(c.published());
    }

    private static When fromTold(Grain grain, Function<LocalDate, @Nullable Resolved> value) {
        return c -> {
            LocalDate told = c.told(grain);
            return told == null ? Resolved.unknown(grain) : value.apply(told);
        };
    }

    private static void namedDays(Grammar grammar) {
        grammar.add("time/today", Kind.DATE, "today", m -> fromPublished(Grain.DAY, Resolved::day));
        grammar.add("time/yesterday", Kind.DATE, "yesterday", m -> day(-1));
        grammar.add("time/tomorrow", Kind.DATE, "tomorrow", m -> day(1));
        grammar.add("time/day-before-yesterday", Kind.DATE, "the? day before yesterday", m -> day(-2));
        grammar.add("time/day-after-tomorrow", Kind.DATE, "the? day after tomorrow", m -> day(2));
        grammar.add(
                "time/tonight",
                Kind.TIME,
                "tonight",
                m -> fromPublished(Grain.DAY, d -> Resolved.day(d).atTime("TNI")));
        grammar.add(
                "time/last-night",
                Kind.TIME,
                "last night",
                m -> fromPublished(Grain.DAY, d -> Resolved.day(d.minusDays(1)).atTime("TNI")));
        grammar.add("time/this-part", Kind.TIME, "this|early? this <part>", m -> {
            String part = m.sign("part");
            return fromPublished(Grain.DAY, d -> Resolved.day(d).atTime(part));
        });
    }

    private static When day(int shift) {
        return fromPublished(Grain.DAY, d -> Resolved.day(d.plusDays(shift)));
    }

    private static void units(Grammar grammar) {
        grammar.add("time/last-unit", Kind.DATE, "last <unit>", m -> unit(m.grain("unit"), -1));
        grammar.add("time/next-unit", Kind.DATE, "next|coming <unit>", m -> unit(m.grain("unit"), 1));
        grammar.add("time/this-unit", Kind.DATE, "this|current <unit>", m -> unit(m.grain("unit"), 0));
        grammar.add("time/this-unit", Kind.DATE, "the current <unit>", m -> unit(m.grain("unit"), 0));
        grammar.add("time/next-unit", Kind.DATE, "the coming|upcoming <unit>", m -> unit(m.grain("unit"), 1));
        grammar.add("time/unit-after-next", Kind.DATE, "the <unit> after next", m -> unit(m.grain("unit"), 2));
        grammar.add("time/unit-before-last", Kind.DATE, "the <unit> before last", m -> unit(m.grain("unit"), -2));
        grammar.add("time/weekend", Kind.DATE, "the|over? weekend", m -> weekend());
        grammar.add("time/weekday-of-week", Kind.DATE, "<weekday> of? (which:last|next|this) week", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            int shift = CalendarRules.shift(m.word("which"));
            return inWeek(weekday, shift);
        });
    }

    private static When inWeek(DayOfWeek weekday, int shift) {
        return c -> c.published() == null
                ? Resolved.partial(Grain.DAY, "XXXX-WXX-" + weekday.getValue())
                : Resolved.day(monday(c.published()).plusWeeks(shift).with(TemporalAdjusters.nextOrSame(weekday)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static @Nullable When unit(Grain grain, int shift) {
        if (grain.isWithinDay() || grain == Grain.DAY && shift == 0) {
            return null;
        }
        return c -> {
            if (c.published() == null) {
                return Resolved.unknown(grain);
            }
            LocalDate there = grain.shift(c.published(), shift);
            return there == null ? null : Resolved.of(grain, there);
        };
    }

    /** The last weekend in the past, else this week's. */
    private static When weekend() {
        return c -> {
            if (c.published() == null) {
                return Resolved.unknown(Grain.WEEKEND);
            }
            boolean over = c.published().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0;
            boolean back = c.direction() != Direction.FUTURE && over;
            return Resolved.weekend(back ? c.published().minusWeeks(1) : c.published());
        };
    }

    private static void named(Grammar grammar) {
        grammar.add("time/last-weekday", Kind.DATE, "last|past <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return weekday(weekday, d -> d.with(TemporalAdjusters.previous(weekday)));
        });
        grammar.add("time/next-weekday", Kind.DATE, "next <weekday>", m -> inWeek(m.weekday("weekday"), 1));
        grammar.add("time/this-weekday", Kind.DATE, "this <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return (When)
                    c -> Dates.weekday(weekday).at(c.direction() == Direction.OPEN ? c.towards(Direction.FUTURE) : c);
        });
        grammar.add("time/coming-weekday", Kind.DATE, "this|the? coming <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return weekday(weekday, d -> d.with(TemporalAdjusters.next(weekday)));
        });
        grammar.add("time/week-weekday", Kind.DATE, "a week (which:last|next|on|from|ago)? <weekday>", m -> {
            DayOfWeek weekday = m.weekday("weekday");
            return m.word("which").equals("ago")
                    ? weekday(
                            weekday,
                            d -> d.with(TemporalAdjusters.previousOrSame(weekday))
                                    .minusWeeks(1))
                    : weekday(
                            weekday,
                            d -> d.with(TemporalAdjusters.next(weekday)).plusWeeks(1));
        });
        grammar.add("time/last-month-name", Kind.DATE, "(which:last|next|this|past) <month>", m -> month(m));
        grammar.add("time/last-month-day", Kind.DATE, "last|past <month> <day>", m -> {
            int month = m.whole("month");
            int day = m.whole("day");
            return (When) c -> Dates.monthDay(null, month, day).at(c.towards(Direction.PAST));
        });
        grammar.add("time/last-season", Kind.DATE, "(which:last|next|this|past) <season>", m -> season(m));
        grammar.add(
                "time/last-feast",
                Kind.DATE,
                "(which:last|next|this) <feast>",
                m -> feast(m.feast("feast"), m.word("which")));
    }

    private static When weekday(DayOfWeek weekday, Function<LocalDate, LocalDate> day) {
        return c -> c.published() == null
                ? Resolved.partial(Grain.DAY, "XXXX-WXX-" + weekday.getValue())
                : Resolved.day(day.apply(c.published()));
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
            if (c.published() == null) {
                return Resolved.partial(Grain.SEASON, "XXXX-" + season);
            }
            LocalDate day = c.published();
            int year = day.getYear();
            Resolved here = Dates.seasonOf(year, season);
            return switch (which) {
                case "next" -> day.isBefore(here.from()) ? here : Dates.seasonOf(year + 1, season);
                case "this" -> season.equals("WI") && day.getMonthValue() < 3 ? Dates.seasonOf(year - 1, season) : here;
                default -> day.isAfter(here.to()) ? here : Dates.seasonOf(year - 1, season);
            };
        };
    }

    static When feast(Feast feast, String which) {
        return c -> switch (which) {
            case "last" -> {
                LocalDate before = c.published() == null ? null : c.published().minusDays(1);
                yield feast.at(Context.of(before, Direction.PAST));
            }
            case "next" -> feast.at(c.towards(Direction.FUTURE));
            default ->
                c.published() == null ? feast.at(c) : feast.in(c.published().getYear());
        };
    }

    private static void ago(Grammar grammar) {
        grammar.add("time/ago", Kind.DATE, "<length> ago|back", m -> {
            return m.lastIs("the") ? null : away(m.length("length"), -1, false);
        });
        grammar.add("time/from-now", Kind.DATE, "<length> from now|today", m -> away(m.length("length"), 1, false));
        grammar.add("time/later", Kind.DATE, "<length> later|afterward|afterwards", m -> later(m, 1));
        grammar.add("time/later", Kind.DATE, "<length> after", m -> closes(m) ? later(m, 1) : null);
        grammar.add("time/earlier", Kind.DATE, "<length> earlier|previously", m -> later(m, -1));
        grammar.add("time/earlier", Kind.DATE, "<length> before|prior", m -> closes(m) ? later(m, -1) : null);
        grammar.add("time/day-before", Kind.DATE, "the <unit> before", m -> besideUntold(m, -1));
        grammar.add("time/day-after", Kind.DATE, "the <unit> after", m -> besideUntold(m, 1));
        grammar.add("time/length-before", Kind.DATE, "<length> before|prior|ahead to|of? <date>", m -> beside(m, -1));
        grammar.add("time/length-after", Kind.DATE, "<length> after|from|following <date>", m -> beside(m, 1));
        grammar.add(
                "time/day-before",
                Kind.DATE,
                "the <unit> before <date>",
                m -> beside(m.grain("unit"), m.when("date"), -1));
        grammar.add(
                "time/day-after",
                Kind.DATE,
                "the <unit> after|following <date>",
                m -> beside(m.grain("unit"), m.when("date"), 1));
    }

    private static @Nullable When later(Match match, int sign) {
        Length length = match.length("length");
        return length.grain().isWithinDay() ? null : away(length, sign, true);
    }

    /** "Two days before." is counted from a time told; "two days before the vote" from the vote. */
    private static boolean closes(Match match) {
        Unit after = match.after();
        return after == null || !Character.isLetterOrDigit(after.text().charAt(0)) && !"$€£".contains(after.text());
    }

    private static @Nullable When besideUntold(Match match, int sign) {
        Grain grain = match.grain("unit");
        if (grain.isWithinDay() || match.lastIs("in", "of", "during", "through")) {
            return null;
        }
        return closes(match) ? told(grain, sign) : c -> Resolved.unknown(grain);
    }

    private static When away(Length length, int sign, boolean fromTold) {
        return c -> {
            if (length.isVague()) {
                return fromTold
                        ? Resolved.unknown(length.grain())
                        : Resolved.reference(sign < 0 ? "PAST_REF" : "FUTURE_REF");
            }
            LocalDate anchor = fromTold ? told(c, length.grain(), sign) : c.published();
            Grain grain = named(length.grain());
            if (anchor == null) {
                return Resolved.unknown(grain);
            }
            LocalDate there = length.from(anchor, sign);
            if (there == null) {
                return null;
            }
            Resolved resolved = Resolved.of(grain, there).withMod(mod(length, sign));
            return grain.isWithinDay() ? resolved.atTime("") : resolved;
        };
    }

    /** "A year earlier" with no time told before is counted from publication; "a year later" then from nowhere known. */
    private static @Nullable LocalDate told(Context context, Grain grain, int sign) {
        LocalDate told = context.told(grain);
        return told == null && context.previous() == null && sign < 0 ? context.published() : told;
    }

    /** What "ten years ago" names is a year, but "a decade ago" as well. */
    private static Grain named(Grain grain) {
        return switch (grain) {
            case DECADE, CENTURY -> Grain.YEAR;
            case WEEKEND -> Grain.WEEKEND;
            case SEASON -> Grain.QUARTER;
            default -> grain;
        };
    }

    private static @Nullable String mod(Length length, int sign) {
        if (length.mod() == null || sign > 0) {
            return length.mod();
        }
        return switch (length.mod()) {
            case "MORE_THAN" -> "BEFORE";
            case "LESS_THAN" -> "AFTER";
            case "EQUAL_OR_MORE" -> "ON_OR_BEFORE";
            case "EQUAL_OR_LESS" -> "ON_OR_AFTER";
            default -> length.mod();
        };
    }

    private static When beside(Match match, int sign) {
        Length length = match.length("length");
        When date = match.when("date");
        return c -> {
            Resolved anchor = date.at(c);
            if (anchor == null) {
                return null;
            }
            LocalDate edge = sign < 0 ? anchor.from() : anchor.to();
            LocalDate there = edge == null ? null : length.from(edge, sign);
            return there == null ? Resolved.unknown(length.grain()) : Resolved.of(named(length.grain()), there);
        };
    }

    private static When beside(Grain grain, When date, int sign) {
        return c -> {
            Resolved anchor = date.at(c);
            LocalDate edge = anchor == null ? null : sign < 0 ? anchor.from() : anchor.to();
            LocalDate there = edge == null ? null : grain.shift(edge, sign);
            return there == null ? Resolved.unknown(grain) : Resolved.of(grain, there);
        };
    }

    private static void told(Grammar grammar) {
        grammar.add("time/told-unit", Kind.DATE, "that same? <unit>", m -> told(m.grain("unit"), 0));
        grammar.add("time/told-unit", Kind.DATE, "the same <unit>", m -> told(m.grain("unit"), 0));
        grammar.add("time/told-unit", Kind.DATE, "earlier|later that same? <unit>", m -> told(m.grain("unit"), 0));
        grammar.add("time/next-told", Kind.DATE, "the next|following <unit>", m -> told(m.grain("unit"), 1));
        grammar.add("time/previous-told", Kind.DATE, "the previous|preceding <unit>", m -> told(m.grain("unit"), -1));
        grammar.add("time/next-part", Kind.TIME, "the next|following <part>", m -> {
            String part = m.sign("part");
            return fromTold(Grain.DAY, d -> Resolved.day(d.plusDays(1)).atTime(part));
        });
        grammar.add("time/told-part", Kind.TIME, "that same? <part>", m -> {
            String part = m.sign("part");
            return fromTold(Grain.DAY, d -> Resolved.day(d).atTime(part));
        });
    }

    private static @Nullable When told(Grain grain, int shift) {
        if (grain.isWithinDay()) {
            return null;
        }
        return c -> {
            LocalDate told = told(c, grain, shift);
            LocalDate there = told == null ? null : grain.shift(told, shift);
            return there == null ? Resolved.unknown(grain) : Resolved.of(grain, there);
        };
    }

    private static void stretches(Grammar grammar) {
        grammar.add(
                "time/past-stretch",
                Kind.LENGTH_OF,
                "the? last|past|previous|preceding <length>",
                m -> stretch(m.length("length"), -1));
        grammar.add("time/past-stretch", Kind.LENGTH_OF, "the|this? past <unit>", m -> {
            return stretch(Length.of(1, m.grain("unit")), -1);
        });
        grammar.add(
                "time/next-stretch",
                Kind.LENGTH_OF,
                "the? next|coming|following|upcoming <length>",
                m -> stretch(m.length("length"), 1));
        grammar.add(
                "time/recent-stretch",
                Kind.LENGTH_OF,
                "the? recent <units>",
                m -> stretch(Length.vague(m.grain("units")), -1));
        grammar.add("time/within", Kind.LENGTH_OF, "~within <length>", m -> stretch(m.length("length"), 1));
    }

    private static When stretch(Length length, int sign) {
        return c -> {
            Resolved duration = length.duration();
            LocalDate published = c.published();
            if (published == null) {
                return duration;
            }
            LocalDate edge = length.from(published, sign);
            return sign < 0 ? duration.withBounds(edge, published) : duration.withBounds(published, edge);
        };
    }

    static Resolved typed(Resolved resolved, TimexType type) {
        return new Resolved(type, resolved.grain(), resolved.value(), resolved.mod(), resolved.from(), resolved.to());
    }
}
