package org.rapporteur.resolution.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "One day", "some day" as words for a day that nobody names: they are no length of time. */
final class SomeDay {
    private static final Set<String> LEADS = Set.of(",", "\"", "``", "“", "that", "but", "who");
    private static final Set<String> COUNTING = Set.of(
            "before", "after", "later", "earlier", "ago", "of", "a", "per", "only", "-", "from", "to", "is", "was",
            "in", "and", "or");

    private SomeDay() {}

    static void add(Grammar grammar) {
        grammar.add("time/day-of-month", Kind.DATE, "one|some day in|of <date>", m -> dayOf(m.when("date")));
    }

    /** "One day in May". */
    private static When dayOf(When date) {
        return c -> {
            Resolved month = date.at(c);
            return month == null || month.grain() != Grain.MONTH
                    ? null
                    : Resolved.partial(Grain.DAY, month.value() + "-XX").withBounds(month.from(), month.to());
        };
    }

    /** Whether a length of time of two words is none: "one day" without a word of counting beside it. */
    static boolean isIdiom(List<Unit> units, Node node) {
        if (node.kind() != Kind.LENGTH
                || node.end() - node.begin() != 2
                || !units.get(node.begin() + 1).text().equals("day")) {
            return false;
        }
        Unit before = node.begin() > 0 ? units.get(node.begin() - 1) : null;
        Unit after = node.end() < units.size() ? units.get(node.end()) : null;
        return isIdiom(units.get(node.begin()), before, after);
    }

    private static boolean isIdiom(@Nullable Unit number, @Nullable Unit before, @Nullable Unit after) {
        if (number == null || after != null && COUNTING.contains(after.text())) {
            return false;
        }
        boolean led =
                before == null || LEADS.contains(before.text()) || before.tag().equals("MD");
        return number.text().equals("some") || number.text().equals("one") && led;
    }
}
