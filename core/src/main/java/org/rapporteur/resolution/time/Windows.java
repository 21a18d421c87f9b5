package org.rapporteur.resolution.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.TimexType;

/**
 * Windows whose two ends are dates by themselves: "from May 7 to June 2", "between Monday and Wednesday". TIMEX3 has two
 * expressions there, each with its own value; both get the days of the whole window.
 */
final class Windows {
    private static final Set<String> JOINTS = Set.of("to", "through", "until", "till", "-", "and");

    private Windows() {}

    /** @param found the times of a sentence in order; the ends of windows are replaced */
    static void join(List<Found> found, List<Unit> units, Sentence sentence, TenseReader tenses) {
        for (int i = 0; i + 1 < found.size(); i++) {
            if (areEnds(found.get(i), found.get(i + 1), units)
                    && !tenses.isMoved(sentence, found.get(i).first())) {
                join(found, i);
                i++;
            }
        }
    }

    private static boolean areEnds(Found first, Found last, List<Unit> units) {
        int end = first.node().end();
        int joint = end < last.node().begin() && units.get(end).text().equals(",") ? end + 1 : end;
        if (last.node().begin() != joint + 1
                || !JOINTS.contains(units.get(joint).text())) {
            return false;
        }
        int lead = first.node().begin() - 1;
        String before = lead < 0 ? "" : units.get(lead).text();
        // "postponed his visit, set for May 9, to May 12"
        if (joint > end && before.equals("for")) {
            return false;
        }
        return switch (units.get(joint).text()) {
            case "and" -> before.equals("between") || isNextDay(first, last);
            case "to", "until", "till" ->
                before.equals("from") || isDay(first) && isDay(last) || isYear(first) && isYear(last);
            default -> true;
        };
    }

    /** "May 24 and 25": what goes on then goes on for both days. */
    private static boolean isNextDay(Found first, Found last) {
        LocalDate day = isDay(first) ? first.resolved().to() : null;
        boolean joined = last.why().stream().anyMatch(reason -> reason.rule().equals("time/joined-day"));
        return joined && day != null && day.plusDays(1).equals(last.resolved().from());
    }

    private static boolean isDay(Found found) {
        return found.resolved().grain() == Grain.DAY;
    }

    private static boolean isYear(Found found) {
        return found.resolved().grain() == Grain.YEAR && found.resolved().from() != null;
    }

    private static void join(List<Found> found, int at) {
        Found first = found.get(at);
        Found last = found.get(at + 1);
        LocalDate from = first.resolved().from();
        LocalDate to = last.resolved().to();
        if (first.resolved().value().equals("PRESENT_REF")) {
            from = first.context().published();
        } else if (last.resolved().value().equals("PRESENT_REF")) {
            to = last.context().published();
        }
        if (from != null && to != null && to.isBefore(from)) {
            Resolved later = last.meaning().at(Context.of(from, Direction.FUTURE));
            to = later == null ? null : later.to();
            last = later == null ? last : last.with(later, Reason.of("time/window-end", "behind " + from));
        }
        if (from == null || to == null || to.isBefore(from)) {
            return;
        }
        Reason reason = Reason.of("time/window", from + " to " + to);
        found.set(at, bounded(first, from, to, reason));
        found.set(at + 1, bounded(last, from, to, reason));
    }

    private static Found bounded(Found found, LocalDate from, LocalDate to, Reason reason) {
        return found.resolved().type() == TimexType.DURATION
                ? found
                : found.with(found.resolved().withBounds(from, to), reason);
    }
}
