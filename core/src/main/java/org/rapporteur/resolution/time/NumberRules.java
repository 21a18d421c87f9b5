package org.rapporteur.resolution.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in words, and lengths of time: "twenty-five", "two and a half years", "several weeks", "a 16-hour". */
final class NumberRules {
    private static final Map<String, Grain> LONG = Map.of(
            "hourlong", Grain.HOUR,
            "daylong", Grain.DAY,
            "weeklong", Grain.WEEK,
            "monthlong", Grain.MONTH,
            "yearlong", Grain.YEAR);

    private NumberRules() {}

    static void add(Grammar grammar) {
        numbers(grammar);
        lengths(grammar);
        parts(grammar);
        approximate(grammar);
    }

    private static void numbers(Grammar grammar) {
        grammar.add("time/number", Kind.NUMBER, "<tens> -? <number>", m -> {
            double ones = m.number("number");
            return ones >= 1 && ones < 10 && ones == Math.rint(ones) ? m.number("tens") + ones : null;
        });
        grammar.add("time/number", Kind.NUMBER, "a|one dozen", m -> 12.0);
        grammar.add("time/number", Kind.NUMBER, "two dozen", m -> 24.0);
        grammar.add("time/number", Kind.NUMBER, "half a dozen", m -> 6.0);
        grammar.add("time/number", Kind.NUMBER, "a|one hundred", m -> 100.0);
        grammar.add("time/number", Kind.NUMBER, "a|one thousand", m -> 1000.0);
        grammar.add("time/number", Kind.NUMBER, "<number> million", m -> m.number("number") * 1e6);
        grammar.add("time/number", Kind.NUMBER, "<number> billion", m -> m.number("number") * 1e9);
        grammar.add("time/number", Kind.NUMBER, "a? couple of?", m -> 2.0);
        grammar.add("time/number-half", Kind.NUMBER, "½", m -> 0.5);
        grammar.add("time/number-range", Kind.NUMBER, "<number> -|to|or <last:number>", m -> {
            return m.number("number") < m.number("last") ? m.number("last") : null;
        });
        grammar.add("time/number", Kind.NUMBER, "a pair of", m -> 2.0);
        grammar.add("time/number-half", Kind.NUMBER, "<number> and a half", m -> m.number("number") + 0.5);
        grammar.add("time/number-half", Kind.NUMBER, "<number> 1 / 2", m -> m.number("number") + 0.5);
        grammar.add("time/number-half", Kind.NUMBER, "<number> 1 ⁄ 2", m -> m.number("number") + 0.5);
        grammar.add("time/number-half", Kind.NUMBER, "<number> ½|1/2", m -> m.number("number") + 0.5);
        grammar.add(
                "time/number-vague",
                Kind.NUMBER,
                "several|many|some|few|various|countless|numerous|dozens of?",
                m -> Double.NaN);
        grammar.add("time/number-vague", Kind.NUMBER, "hundreds|thousands|scores of", m -> Double.NaN);
        grammar.add("time/number-vague", Kind.NUMBER, "a few|number of?", m -> Double.NaN);
        grammar.add("time/ordinal", Kind.ORDINAL, "<tens> - <ordinal>", m -> {
            int ones = m.whole("ordinal");
            return ones < 10 ? (int) m.number("tens") + ones : null;
        });
    }

    private static void lengths(Grammar grammar) {
        String more = "more|additional|extra|full|straight|consecutive|long|whole?";
        grammar.add("time/length", Kind.LENGTH, "<number> " + more + " <units>", m -> lengths(m));
        grammar.add("time/length", Kind.LENGTH, "<number> <unit>", m -> length(m, m.number("number")));
        grammar.add("time/length", Kind.LENGTH, "another <number> <units>", m -> lengths(m));
        grammar.add("time/length-hyphen", Kind.LENGTH, "<number> - <unit>", m -> length(m, m.number("number")));
        grammar.add("time/length-hyphen", Kind.LENGTH, "<number> - <unit> - long", m -> length(m, m.number("number")));
        grammar.add("time/length-one", Kind.LENGTH, "a|an|another full|whole|further? <unit>", m -> {
            return isHyphened(m) ? null : length(m, 1);
        });
        grammar.add("time/length-one", Kind.LENGTH, "the whole|entire <unit>", m -> length(m, 1));
        grammar.add("time/length-one", Kind.LENGTH, "all <unit>", m -> {
            boolean day = m.grain("unit") == Grain.DAY || m.grain("unit").compareTo(Grain.WEEK) >= 0;
            return day ? length(m, 1) : null;
        });
        grammar.add("time/length-long", Kind.LENGTH, "<unit> - long", m -> length(m, 1));
        LONG.forEach((word, grain) -> grammar.add("time/length-long", Kind.LENGTH, word, m -> Length.of(1, grain)));
        grammar.add("time/length-long", Kind.LENGTH, "<units> - long|old", m -> vague(m));
        grammar.add("time/length-vague", Kind.LENGTH, "<units>", m -> vague(m));
        grammar.add("time/length-nights", Kind.LENGTH, "<number> straight|consecutive? nights", m -> {
            return Length.of(m.number("number"), Grain.DAY);
        });
        grammar.add("time/length-joined", Kind.LENGTH, "<length> and|,? <rest:length>", m -> joined(m));
        grammar.add("time/length-fortnight", Kind.LENGTH, "a fortnight", m -> Length.of(2, Grain.WEEK));
    }

    private static void parts(Grammar grammar) {
        grammar.add("time/length-quarter", Kind.LENGTH, "a quarter -|of? a? century", m -> Length.of(25, Grain.YEAR));
        grammar.add("time/length-quarter", Kind.LENGTH, "quarter - century", m -> Length.of(25, Grain.YEAR));
        grammar.add("time/length-half", Kind.LENGTH, "half a|an|- <unit>", m -> length(m, 0.5));
        grammar.add("time/length-half", Kind.LENGTH, "<unit> and a half", m -> length(m, 1.5));
        grammar.add("time/length-half", Kind.LENGTH, "a|one|an <unit> and a half", m -> length(m, 1.5));
        grammar.add("time/length-half", Kind.LENGTH, "a half - <unit>", m -> length(m, 0.5));
    }

    /** "Three years and six months", "one hour and 30 minutes". */
    private static @Nullable Length joined(Match match) {
        Length large = match.length("length");
        Length small = match.length("rest");
        int pieces = switch (large.grain()) {
            case YEAR -> small.grain() == Grain.MONTH ? 12 : 0;
            case DAY -> small.grain() == Grain.HOUR ? 24 : 0;
            case HOUR -> small.grain() == Grain.MINUTE ? 60 : 0;
            default -> 0;
        };
        boolean exact = !large.isVague() && !small.isVague() && large.amount() == Math.rint(large.amount());
        return !exact || small.mod() != null || small.amount() >= pieces
                ? null
                : Length.of(large.amount() + small.amount() / pieces, large.grain())
                        .withMod(large.mod());
    }

    /** "A month-long siege": the article belongs to the siege. A dash between blanks is no hyphen. */
    private static boolean isHyphened(Match match) {
        Unit last = match.unit(match.end - 1);
        Unit after = match.after();
        return last != null
                && after != null
                && after.text().equals("-")
                && after.span().begin() == last.span().end();
    }

    private static @Nullable Length vague(Match match) {
        return match.grain("units") == Grain.QUARTER ? null : Length.vague(match.grain("units"));
    }

    /** "A quarter" is rather a fourth. */
    private static @Nullable Length length(Match match, double amount) {
        Grain grain = match.grain("unit");
        boolean fraction = grain == Grain.QUARTER && amount == 1 && !match.nextIs("ago", "later", "earlier");
        return fraction ? null : Length.of(amount, grain);
    }

    private static @Nullable Length lengths(Match match) {
        Grain grain = match.grain("units");
        boolean fraction = grain == Grain.QUARTER && match.nextIs("of");
        return fraction ? null : Length.of(match.number("number"), grain);
    }

    private static void approximate(Grammar grammar) {
        mod(grammar, "time/length-about", "about|around|approximately|roughly|some", "APPROX");
        mod(grammar, "time/length-nearly", "nearly|almost", "LESS_THAN");
        mod(grammar, "time/length-less", "less|fewer than", "LESS_THAN");
        mod(grammar, "time/length-more", "more than", "MORE_THAN");
        mod(grammar, "time/length-more", "over", "MORE_THAN");
        mod(grammar, "time/length-least", "at least", "EQUAL_OR_MORE");
        mod(grammar, "time/length-most", "at most", "EQUAL_OR_LESS");
        mod(grammar, "time/length-most", "up to", "EQUAL_OR_LESS");
    }

    private static void mod(Grammar grammar, String id, String words, String mod) {
        grammar.add(
                id, Kind.LENGTH, words + " <length>", m -> m.length("length").withMod(mod));
    }
}
