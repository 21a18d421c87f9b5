package org.rapporteur.resolution.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.rapporteur.model.TimexType;

/** Times that recur: "daily", "every Friday", "twice a week". And words that look like times and are none. */
final class SetRules {
    private static final Map<String, Grain> ADVERBS = Map.of(
            "hourly", Grain.HOUR,
            "daily", Grain.DAY,
            "weekly", Grain.WEEK,
            "monthly", Grain.MONTH,
            "quarterly", Grain.QUARTER,
            "yearly", Grain.YEAR,
            "annually", Grain.YEAR,
            "annual", Grain.YEAR,
            "nightly", Grain.DAY);

    private SetRules() {}

    static void add(Grammar grammar) {
        ADVERBS.forEach((word, grain) ->
                grammar.add("time/set-adverb", Kind.SET, word, m -> Papers.isPaper(m) ? null : set(1, grain)));
        grammar.add("time/set-adverb", Kind.SET, "fortnightly|biweekly", m -> set(2, Grain.WEEK));
        grammar.add(
                "time/set-adverb", Kind.SET, "semiannual|semiannually|biannual|biannually", m -> set(6, Grain.MONTH));
        grammar.add("time/set-adverb", Kind.SET, "semi - annual|annually", m -> set(6, Grain.MONTH));
        grammar.add("time/set-adverb", Kind.SET, "biennial|biennially", m -> set(2, Grain.YEAR));
        every(grammar);
        weekdayParts(grammar);
        clocks(grammar);
        rates(grammar);
    }

    /** "Tuesday afternoons". */
    private static void weekdayParts(Grammar grammar) {
        Map.of("mornings", "TMO", "afternoons", "TAF", "evenings", "TEV", "nights", "TNI")
                .forEach((word, part) -> {
                    grammar.add("time/set-weekday-part", Kind.SET, "<weekday> " + word, m -> {
                        return set("XXXX-WXX-" + m.weekday("weekday").getValue() + part);
                    });
                });
        grammar.add("time/set-nth-weekday", Kind.SET, "the? <ordinal> <weekday> of|in every|each <unit>", m -> {
            return set(1, m.grain("unit"));
        });
        grammar.add("time/set-nth-weekday", Kind.SET, "the? last <weekday> of|in every|each <unit>", m -> {
            return set(1, m.grain("unit"));
        });
    }

    /** "Every Thursday at 10 a.m.", "5 p.m. every day". */
    private static void clocks(Grammar grammar) {
        for (String pattern : new String[] {"every|each <weekday> at <clock>", "<clock> ,? every|each <weekday>"}) {
            grammar.add("time/set-clock", Kind.SET, pattern, m -> {
                return set("XXXX-WXX-" + m.weekday("weekday").getValue() + m.sign("clock"));
            });
        }
        grammar.add("time/set-clock", Kind.SET, "<weekdays> at <clock>", m -> {
            return set("XXXX-WXX-" + m.weekday("weekdays").getValue() + m.sign("clock"));
        });
        grammar.add("time/set-clock", Kind.SET, "weekdays at <clock>", m -> set("XXXX-WXX-WD" + m.sign("clock")));
        for (String pattern : new String[] {
            "every|each day at <clock>", "daily|everyday at <clock>", "<clock> every|each day", "<clock> daily|everyday"
        }) {
            grammar.add("time/set-clock", Kind.SET, pattern, m -> set("XXXX-XX-XX" + m.sign("clock")));
        }
    }

    private static void every(Grammar grammar) {
        grammar.add("time/set-every", Kind.SET, "every|each <unit>", m -> set(1, m.grain("unit")));
        grammar.add("time/set-every", Kind.SET, "every other <unit>", m -> set(2, m.grain("unit")));
        grammar.add(
                "time/set-every",
                Kind.SET,
                "every <length>",
                m -> set(m.length("length").value()));
        grammar.add("time/set-every-weekday", Kind.SET, "every|each <weekday>", m -> weekday(m.weekday("weekday")));
        grammar.add("time/set-weekdays", Kind.SET, "<weekdays>", m -> weekday(m.weekday("weekdays")));
        grammar.add("time/set-every-weekday", Kind.SET, "every|each weekday", m -> set("XXXX-WXX-WD"));
        grammar.add("time/set-weekdays", Kind.SET, "weekdays", m -> set("XXXX-WXX-WD"));
        grammar.add("time/set-weekends", Kind.SET, "~on|at weekends", m -> set("XXXX-WXX-WE"));
        grammar.add(
                "time/set-every-day",
                Kind.SET,
                "everyday",
                m -> m.after() == null || !isNoun(m) ? set(1, Grain.DAY) : null);
        grammar.add("time/set-every-part", Kind.SET, "every <part>", m -> set("XXXX-XX-XX" + m.sign("part")));
        grammar.add("time/set-every-month", Kind.SET, "every <month>", m -> {
            return set("XXXX-" + Resolved.two(m.whole("month")));
        });
        grammar.add("time/set-every-season", Kind.SET, "every <season>", m -> set("XXXX-" + m.sign("season")));
    }

    private static void rates(Grammar grammar) {
        grammar.add("time/set-rate", Kind.SET, "once|twice a|every <unit>", m -> set(1, m.grain("unit")));
        grammar.add("time/set-rate", Kind.SET, "<number> times a|per|every <unit>", m -> set(1, m.grain("unit")));
        grammar.add("time/set-rate", Kind.SET, "<length> a|per|every <unit>", m -> {
            boolean smaller = m.length("length").grain().compareTo(m.grain("unit")) < 0;
            return smaller ? set(1, m.grain("unit")) : null;
        });
        grammar.add("time/set-per", Kind.SET, "per <unit>", m -> {
            return m.grain("unit").isWithinDay() ? null : set(1, m.grain("unit"));
        });
    }

    /** "Everyday life" is no time. */
    private static boolean isNoun(Match match) {
        Unit after = match.after();
        return after != null && (after.tag().startsWith("NN") || after.tag().startsWith("JJ"));
    }

    private static When weekday(DayOfWeek weekday) {
        return set("XXXX-WXX-" + weekday.getValue());
    }

    private static When set(int amount, Grain grain) {
        return set(Length.of(amount, grain).value());
    }

    private static When set(String value) {
        return c -> new Resolved(TimexType.SET, Grain.YEAR, value, null, null, null);
    }

    /** Ages, scores and numbers of things. */
    static void addNothing(Grammar grammar) {
        grammar.add("time/age", Kind.NOTHING, "<number> - <unit> - old|olds", m -> "age");
        grammar.add("time/age", Kind.NOTHING, "<number> <units> old", m -> "age");
        grammar.add("time/age", Kind.NOTHING, "<number> <units> of age", m -> "age");
        grammar.add("time/age", Kind.NOTHING, "aged|age <number>", m -> "age");
        grammar.add(
                "time/age-decade", Kind.NOTHING, "his|her|their|my|our|your early|mid|late? -? <decade>", m -> "age");
        grammar.add(
                "time/ordinal",
                Kind.NOTHING,
                "a second",
                m -> m.nextIs("later", "ago", "or", "after") ? null : "ordinal");
        grammar.add(
                "time/speed",
                Kind.NOTHING,
                "miles|kilometers|kilometres|km|feet|meters|metres a|an|per hour|second|minute",
                m -> {
                    return "speed";
                });
        grammar.add("time/as-many", Kind.NOTHING, "as many <units>", m -> "as many");
        grammar.add("time/soon", Kind.NOTHING, "as soon as", m -> "as soon as");
        grammar.add("time/soon", Kind.NOTHING, "soon after|afterward|afterwards", m -> "soon after");
    }
}
