package org.rapporteur.resolution.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates at a distance from publication or from a time just told, and stretches that end or begin there: "two days ago",
 * "a year later", "the day before", "the past two weeks".
 */
final class DistanceRules {
    private DistanceRules() {}

    static void add(Grammar grammar) {
        ago(grammar);
        later(grammar);
        beside(grammar);
        stretches(grammar);
    }

    private static void ago(Grammar grammar) {
        grammar.add("time/ago", Kind.DATE, "<length> ago|back", m -> {
            return m.lastIs("the") ? null : away(m.length("length"), -1, false);
        });
        grammar.add("time/ago-date", Kind.DATE, "<length> ago <date>", m -> {
            Length length = m.length("length");
            When date = m.when("date");
            return (When) c -> agoDate(length, date.at(c));
        });
        grammar.add("time/from-now", Kind.DATE, "<length> from now|today", m -> away(m.length("length"), 1, false));
        grammar.add("time/in-time", Kind.DATE, "~in <length> ' time", m -> away(m.length("length"), 1, false));
        grammar.add("time/in-time", Kind.DATE, "~in <length> 's time", m -> away(m.length("length"), 1, false));
        grammar.add("time/in-length", Kind.LENGTH_OF, "~in <length>", m -> inLength(m));
    }

    /** "Ten years ago this month" is a month, "a week ago last Friday" a day. */
    private static @Nullable Resolved agoDate(Length length, @Nullable Resolved date) {
        if (date == null || date.from() == null) {
            return date == null ? null : Resolved.unknown(date.grain());
        }
        LocalDate there = length.from(date.from(), -1);
        return there == null ? null : Resolved.of(date.grain(), there);
    }

    /** Ahead, "in two weeks" is a date; else the time that something took. */
    private static @Nullable When inLength(Match match) {
        Length length = match.length("length");
        if (length.isVague() || length.grain().isWithinDay() || match.nextIs("of", "-")) {
            return null;
        }
        if (isRecord(match)) {
            return c -> length.duration();
        }
        When date = away(length, 1, false);
        return c -> c.direction() == Direction.FUTURE && c.published() != null ? date.at(c) : length.duration();
    }

    /** "Will meet for the first time in ten years", "the largest drill in five years": years gone by. */
    private static boolean isRecord(Match match) {
        for (int back = 2; back <= 7; back++) {
            Unit unit = match.unit(match.begin - back);
            if (unit == null || ",;:".contains(unit.text())) {
                return false;
            }
            boolean superlative = unit.tag().equals("JJS") || unit.tag().equals("RBS");
            if (superlative
                    || Set.of("first", "second", "third", "only", "once", "twice", "times")
                            .contains(unit.text())) {
                return true;
            }
        }
        return false;
    }

    private static When away(Length length, int sign, boolean fromTold) {
        return c -> {
            // No calendar reaches back to "65 million years ago".
            if (length.isVague() || length.amount() > 5000) {
                return fromTold
                        ? Resolved.unknown(length.grain())
                        : Resolved.reference(sign < 0 ? "PAST_REF" : "FUTURE_REF");
            }
            LocalDate anchor = fromTold ? ToldRules.told(c, length.grain(), sign) : c.published();
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

    /** What "ten years ago" names is a year, but "a decade ago" as well. */
    private static Grain named(Grain grain) {
        return switch (grain) {
            case DECADE, CENTURY -> Grain.YEAR;
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

    private static void later(Grammar grammar) {
        grammar.add("time/later", Kind.DATE, "<length> later|afterward|afterwards", m -> later(m, 1));
        grammar.add("time/later", Kind.DATE, "<length> after", m -> closes(m) ? later(m, 1) : null);
        grammar.add("time/earlier", Kind.DATE, "<length> earlier|previously", m -> later(m, -1));
        grammar.add("time/earlier", Kind.DATE, "<length> before|prior", m -> closes(m) ? later(m, -1) : null);
        grammar.add("time/day-before", Kind.DATE, "the <unit> before", m -> besideUntold(m, -1));
        grammar.add("time/day-after", Kind.DATE, "the <unit> after", m -> besideUntold(m, 1));
    }

    private static @Nullable When later(Match match, int sign) {
        Length length = match.length("length");
        if (length.grain().isWithinDay()) {
            return null;
        }
        When away = away(length, sign, true);
        boolean compared = isCompared(match);
        return c -> {
            Resolved same = samePeriod(c, length, sign, compared);
            return same == null ? away.at(c) : same;
        };
    }

    /** "Up 3 percent from a year earlier", "against 2.1 million a year earlier". */
    private static boolean isCompared(Match match) {
        Unit before = match.before();
        return match.lastIs("from", "than", "over", "%", "percent", "million", "billion", "trillion")
                || before != null && before.isNumber();
    }

    /** "Rose in the third quarter from a year earlier": the same quarter of the year before. */
    static @Nullable Resolved samePeriod(Context context, Length length, int sign, boolean compared) {
        Resolved told = context.previous();
        if (told == null || !context.near() || length.grain() != Grain.YEAR || length.amount() != 1) {
            return null;
        }
        boolean quarter = told.grain() == Grain.QUARTER && told.value().matches("\\d{4}-[QH]\\d");
        boolean month = told.grain() == Grain.MONTH && told.value().matches("\\d{4}-\\d\\d") && compared;
        LocalDate from = told.from();
        LocalDate to = told.to();
        if (!quarter && !month || from == null || to == null) {
            return null;
        }
        LocalDate there = from.plusYears(sign);
        return month
                ? Resolved.month(there)
                : Resolved.date(
                        told.grain(),
                        Resolved.four(there.getYear()) + told.value().substring(4),
                        there,
                        to.plusYears(sign));
    }

    /** "Two days before." is counted from a time told; "two days before the vote" from the vote. */
    private static boolean closes(Match match) {
        Unit after = match.after();
        return after == null || !Character.isLetterOrDigit(after.text().charAt(0)) && !"$€£".contains(after.text());
    }

    private static @Nullable When besideUntold(Match match, int sign) {
        Grain grain = match.grain("unit");
        if (grain.isWithinDay() || match.lastIs("in", "of", "during", "through", "on", "to")) {
            return null;
        }
        return closes(match) ? ToldRules.unit(grain, sign) : c -> Resolved.unknown(grain);
    }

    private static void beside(Grammar grammar) {
        grammar.add("time/length-before", Kind.DATE, "<length> before <date>", m -> {
            return m.length("length").isVague() ? null : beside(m, -1);
        });
        grammar.add("time/length-before", Kind.DATE, "<length> prior|ahead to|of <date>", m -> beside(m, -1));
        grammar.add("time/length-after", Kind.DATE, "<length> after|from|following <date>", m -> beside(m, 1));
        grammar.add("time/day-before", Kind.DATE, "the <unit> before <date>", m -> {
            return unitBeside(m.grain("unit"), m.when("date"), -1);
        });
        grammar.add("time/day-after", Kind.DATE, "the <unit> after|following <date>", m -> {
            return unitBeside(m.grain("unit"), m.when("date"), 1);
        });
        grammar.add("time/eve-of", Kind.DATE, "the eve of <date>", m -> unitBeside(Grain.DAY, m.when("date"), -1));
    }

    private static When beside(Match match, int sign) {
        Length length = match.length("length");
        When date = match.when("date");
        return c -> {
            Resolved anchor = date.at(c);
            if (anchor == null || anchor.value().endsWith("_REF")) {
                return null;
            }
            LocalDate edge = sign < 0 ? anchor.from() : anchor.to();
            LocalDate there = edge == null ? null : length.from(edge, sign);
            boolean toTheDay = anchor.grain() == Grain.DAY && length.grain() == Grain.WEEK;
            Grain grain = toTheDay ? Grain.DAY : named(length.grain());
            return there == null ? Resolved.unknown(grain) : Resolved.of(grain, there);
        };
    }

    private static When unitBeside(Grain grain, When date, int sign) {
        return c -> {
            Resolved anchor = date.at(c);
            if (anchor == null || anchor.value().endsWith("_REF")) {
                return null;
            }
            LocalDate edge = sign < 0 ? anchor.from() : anchor.to();
            LocalDate there = edge == null ? null : grain.shift(edge, sign);
            return there == null ? Resolved.unknown(grain) : Resolved.of(grain, there);
        };
    }

    private static void stretches(Grammar grammar) {
        grammar.add("time/past-stretch", Kind.LENGTH_OF, "the? last|past|previous|preceding <length>", m -> {
            return isVerb(m) ? null : stretch(m.length("length"), -1);
        });
        grammar.add("time/past-stretch", Kind.LENGTH_OF, "the last <unit>", m -> {
            return m.nextIs("of", "in") ? null : stretch(Length.of(1, m.grain("unit")), -1);
        });
        grammar.add("time/past-stretch", Kind.LENGTH_OF, "the|this? past <unit>", m -> {
            return m.grain("unit") == Grain.WEEKEND ? null : stretch(Length.of(1, m.grain("unit")), -1);
        });
        grammar.add("time/next-stretch", Kind.LENGTH_OF, "the? next|coming|following|upcoming <length>", m -> {
            return stretch(m.length("length"), 1);
        });
        grammar.add("time/next-stretch", Kind.LENGTH_OF, "~in|over|within|during|for the next|coming <unit>", m -> {
            When told = ToldRules.unit(m.grain("unit"), 1);
            When stretch = stretch(Length.of(1, m.grain("unit")), 1);
            return told == null ? stretch : (When) c -> (c.direction() == Direction.PAST ? told : stretch).at(c);
        });
        grammar.add("time/recent-stretch", Kind.LENGTH_OF, "the? (few:few|most)? recent <units>", m -> {
            return stretch(Length.vague(m.grain("units")), -1);
        });
        grammar.add("time/within", Kind.LENGTH_OF, "~within <length>", m -> stretch(m.length("length"), 1));
        grammar.add("time/within", Kind.LENGTH_OF, "~within the next <length>", m -> stretch(m.length("length"), 1));
    }

    /** "The truce is to last three weeks", "will begin on Sunday and last 48 hours". */
    private static boolean isVerb(Match match) {
        Unit first = match.unit(match.begin);
        Unit before = match.before();
        boolean led = before != null
                && (Set.of("MD", "TO", "CC").contains(before.tag())
                        || before.text().equals("not"));
        return first != null && (first.tag().startsWith("VB") || first.text().equals("last") && led);
    }

    private static When stretch(Length length, int sign) {
        return c -> {
            Resolved duration = length.duration();
            LocalDate published = c.published();
            boolean told = sign > 0 && c.direction() == Direction.PAST;
            if (published == null || told) {
                return duration;
            }
            LocalDate edge = length.from(published, sign);
            return sign < 0 ? duration.withBounds(edge, published) : duration.withBounds(published, edge);
        };
    }
}
