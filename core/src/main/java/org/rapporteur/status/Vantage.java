package org.rapporteur.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Timex;
import org.rapporteur.model.TimexType;
import org.rapporteur.model.Token;

/**
 * From when a report looks back. With a date, from there. Without one, from the latest year of which it tells: and where it
 * says "on Tuesday", it tells of its own days so, and names the year of what lies farther off.
 *
 * @param published null when unknown
 * @param latest the latest year told of, or 0; only where the report has no date
 * @param ownDays whether it names days of its own week without a date
 * @param ownYear whether it speaks of "this year" or "last year"
 */
record Vantage(@Nullable LocalDate published, int latest, boolean ownDays, boolean ownYear) {
    private static final Set<String> LABELS = Set.of("compound", "nummod", "amod", "nmod:poss");
    private static final int CENTURY = 1999;
    private static final int STEPS = 8;

    static Vantage of(ResolvedReport report) {
        LocalDate published = report.report().published();
        if (published != null) {
            return new Vantage(published, 0, false, false);
        }
        int latest = 0;
        boolean ownDays = false;
        boolean ownYear = false;
        for (Timex time : report.times()) {
            ownDays |= time.value().startsWith("XXXX-WXX-");
            ownYear |= time.value().equals("XXXX");
            if (time.to() != null && isTold(report.sentences().get(time.sentence()), time)) {
                latest = Math.max(latest, time.to().getYear());
            }
        }
        return new Vantage(null, latest, ownDays, ownYear);
    }

    /** Whether something is told of a time: not "by 2030", not the name of "the 2028 election". */
    private static boolean isTold(Sentence sentence, Timex time) {
        if (time.type() != TimexType.DATE && time.type() != TimexType.TIME || time.end() > sentence.size()) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        int at = time.end() - 1;
        if (LABELS.contains(tree.relation(at)) && (tree.head(at) < time.first() || tree.head(at) >= time.end())) {
            return false;
        }
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            Token token = sentence.token(at);
            if (token.tag().equals("VBD") || token.tag().equals("VBN")) {
                List<Integer> auxiliaries = tree.children(at, "aux");
                return auxiliaries.stream()
                        .noneMatch(aux -> sentence.token(aux).tag().equals("MD"));
            }
            if (token.tag().startsWith("VB")) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    /** @param label whether the time stands before what it dates: "the 2012 attacks" */
    boolean isLongBefore(LocalDate to, boolean label) {
        if (published != null) {
            return to.isBefore(published.minusYears(1));
        }
        int year = to.getYear();
        return year <= latest - 2 || ownDays && (label || year <= CENTURY) || ownYear && year < latest;
    }
}
