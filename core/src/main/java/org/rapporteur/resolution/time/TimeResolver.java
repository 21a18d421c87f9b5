package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Timex;
import org.rapporteur.model.TimexType;

/** Finds the time expressions of a report and the TIMEX3 value of each, anchored at its publication date. */
public final class TimeResolver {
    private final TimeWords words;
    private final TenseReader tenses;
    private final Grammar grammar = new Grammar();

    public TimeResolver(Lexicons lexicons) {
        words = new TimeWords(lexicons);
        tenses = new TenseReader(lexicons);
        SetRules.addNothing(grammar);
        NumberRules.add(grammar);
        RangeRules.add(grammar);
        CalendarRules.add(grammar);
        RelativeRules.add(grammar);
        PartRules.add(grammar);
        SetRules.add(grammar);
    }

    /** @return time expressions in the order of the text, none overlapping */
    public List<Timex> resolve(AnalyzedReport report) {
        List<Timex> times = new ArrayList<>();
        Guards guards = new Guards(report);
        Told told = new Told(null, -9);
        for (Sentence sentence : report.sentences()) {
            List<Unit> units = Unit.of(sentence);
            List<Found> found = new ArrayList<>();
            Chart chart = new Chart(grammar, units, words.nodes(units));
            for (Node node : Selection.of(chart, units, sentence, guards)) {
                Found time = resolve(report, sentence, units, node, told);
                if (time != null) {
                    found.add(time);
                    told = told.then(time.resolved(), sentence.index());
                }
            }
            found.replaceAll(time -> Prepositions.apply(time, units, sentence));
            Windows.join(found, units);
            found.forEach(time -> times.add(time.timex(sentence, units)));
        }
        return times;
    }

    private @Nullable Found resolve(AnalyzedReport report, Sentence sentence, List<Unit> units, Node node, Told told) {
        int first = units.get(node.begin()).token();
        int end = units.get(node.end() - 1).token() + 1;
        Direction direction = tenses.of(sentence, first, end);
        boolean near = sentence.index() - told.sentence() <= 1;
        Context context = new Context(report.report().published(), direction, told.time(), near);
        Object meaning = node.meaning();
        Resolved resolved = meaning instanceof Length length
                ? length.duration()
                : meaning instanceof When when ? when.at(context) : null;
        if (resolved == null) {
            return null;
        }
        List<Reason> why = new ArrayList<>(node.why());
        why.add(Reason.of("time/tense", direction.name().toLowerCase(Locale.ROOT)));
        return new Found(node, first, end, context, resolved, why);
    }

    /** The date mentioned last, with the sentence that mentions it. */
    private record Told(@Nullable Resolved time, int sentence) {
        Told then(Resolved other, int where) {
            return other.isAnchored() && other.type() != TimexType.DURATION ? new Told(other, where) : this;
        }
    }
}
