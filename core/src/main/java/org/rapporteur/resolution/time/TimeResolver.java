package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
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
        List<Timex> found = new ArrayList<>();
        Resolved previous = null;
        for (Sentence sentence : report.sentences()) {
            List<Unit> units = Unit.of(sentence);
            List<Node> nodes = words.nodes(units);
            Chart chart = new Chart(grammar, units, nodes);
            for (Node node : Selection.of(chart, units, sentence)) {
                int first = units.get(node.begin()).token();
                int end = units.get(node.end() - 1).token() + 1;
                Context context = new Context(report.report().published(), tenses.of(sentence, first, end), previous);
                Resolved resolved = resolve(node, context);
                if (resolved == null) {
                    continue;
                }
                Span span = units.get(node.begin())
                        .span()
                        .union(units.get(node.end() - 1).span());
                List<Reason> why = new ArrayList<>(node.why());
                why.add(Reason.of("time/direction", context.direction().name().toLowerCase(java.util.Locale.ROOT)));
                Resolved shown = Prepositions.apply(resolved, units, node, why);
                found.add(new Timex(
                        span,
                        sentence.index(),
                        first,
                        end,
                        shown.type(),
                        shown.value(),
                        shown.mod(),
                        shown.from(),
                        shown.to(),
                        why));
                if (resolved.isAnchored() && resolved.type() != TimexType.DURATION) {
                    previous = resolved;
                }
            }
        }
        return found;
    }

    private static @Nullable Resolved resolve(Node node, Context context) {
        Object meaning = node.meaning();
        if (meaning instanceof Length length) {
            return length.duration();
        }
        return meaning instanceof When when ? when.at(context) : null;
    }
}
