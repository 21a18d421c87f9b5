package org.rapporteur.resolution.time;

/** Numbers in words, and lengths of time: "twenty-five", "two and a half years", "several weeks", "a 16-hour". */
final class NumberRules {
    private NumberRules() {}

    static void add(Grammar grammar) {
        numbers(grammar);
        lengths(grammar);
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
        grammar.add("time/number-vague", Kind.NUMBER, "a|the few|number of?", m -> Double.NaN);
        grammar.add("time/ordinal", Kind.ORDINAL, "<tens> - <ordinal>", m -> {
            int ones = m.whole("ordinal");
            return ones < 10 ? (int) m.number("tens") + ones : null;
        });
    }

    private static void lengths(Grammar grammar) {
        grammar.add(
                "time/length",
                Kind.LENGTH,
                "<number> more|additional|extra|full|straight|consecutive|long|whole? <units>",
                m -> {
                    return Length.of(m.number("number"), m.grain("units"));
                });
        grammar.add("time/length", Kind.LENGTH, "<number> <unit>", m -> length(m, m.number("number")));
        grammar.add("time/length", Kind.LENGTH, "another <number> <units>", m -> {
            return Length.of(m.number("number"), m.grain("units"));
        });
        grammar.add("time/length-hyphen", Kind.LENGTH, "<number> - <unit>", m -> length(m, m.number("number")));
        grammar.add("time/length-hyphen", Kind.LENGTH, "<number> - <unit> - long", m -> length(m, m.number("number")));
        grammar.add("time/length-one", Kind.LENGTH, "a|an|another full|whole|further? <unit>", m -> length(m, 1));
        grammar.add("time/length-fortnight", Kind.LENGTH, "a fortnight", m -> Length.of(2, Grain.WEEK));
        grammar.add("time/length-nights", Kind.LENGTH, "<number> straight|consecutive? nights", m -> {
            return Length.of(m.number("number"), Grain.DAY);
        });
        grammar.add("time/length-one", Kind.LENGTH, "all|whole|entire <unit>", m -> {
            boolean day = m.grain("unit") == Grain.DAY || m.grain("unit").compareTo(Grain.WEEK) >= 0;
            return day ? Length.of(1, m.grain("unit")) : null;
        });
        grammar.add("time/length-one", Kind.LENGTH, "the whole|entire <unit>", m -> length(m, 1));
        grammar.add("time/length-half", Kind.LENGTH, "half a|an|- <unit>", m -> length(m, 0.5));
        grammar.add("time/length-half", Kind.LENGTH, "<unit> and a half", m -> length(m, 1.5));
        grammar.add("time/length-half", Kind.LENGTH, "a|one|an <unit> and a half", m -> length(m, 1.5));
        grammar.add("time/length-half", Kind.LENGTH, "a half - <unit>", m -> length(m, 0.5));
        grammar.add("time/length-long", Kind.LENGTH, "<unit> - long", m -> length(m, 1));
        grammar.add("time/length-long", Kind.LENGTH, "<units> - long|old", m -> Length.vague(m.grain("units")));
        grammar.add("time/length-vague", Kind.LENGTH, "<units>", m -> Length.vague(m.grain("units")));
    }

    private static Length length(Match match, double amount) {
        Grain grain = match.grain("unit");
        return Length.of(amount, grain);
    }

    private static void approximate(Grammar grammar) {
        grammar.add(
                "time/length-about",
                Kind.LENGTH,
                "about|around|approximately|roughly|some <length>",
                m -> m.length("length").withMod("APPROX"));
        grammar.add(
                "time/length-nearly",
                Kind.LENGTH,
                "nearly|almost <length>",
                m -> m.length("length").withMod("LESS_THAN"));
        grammar.add(
                "time/length-less",
                Kind.LENGTH,
                "less|fewer than <length>",
                m -> m.length("length").withMod("LESS_THAN"));
        grammar.add(
                "time/length-more",
                Kind.LENGTH,
                "more than <length>",
                m -> m.length("length").withMod("MORE_THAN"));
        grammar.add(
                "time/length-more",
                Kind.LENGTH,
                "over <length>",
                m -> m.length("length").withMod("MORE_THAN"));
        grammar.add(
                "time/length-least",
                Kind.LENGTH,
                "at least <length>",
                m -> m.length("length").withMod("EQUAL_OR_MORE"));
        grammar.add(
                "time/length-most",
                Kind.LENGTH,
                "at most <length>",
                m -> m.length("length").withMod("EQUAL_OR_LESS"));
        grammar.add(
                "time/length-most",
                Kind.LENGTH,
                "up to <length>",
                m -> m.length("length").withMod("EQUAL_OR_LESS"));
    }
}
