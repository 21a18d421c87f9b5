package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Timex;

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
        SomeDay.add(grammar);
        CalendarRules.add(grammar, new YearGuard(lexicons), new NamedDays(lexicons));
        RelativeRules.add(grammar);
        DistanceRules.add(grammar);
        ToldRules.add(grammar);
        PartRules.add(grammar);
        ClockRules.add(grammar);
        SetRules.add(grammar);
    }

    /** @return time expressions in the order of the text, none overlapping */
    public List<Timex> resolve(AnalyzedReport report) {
        List<Timex> times = new ArrayList<>();
        Guards guards = new Guards(report);
        Told told = Told.NOTHING;
        for (Sentence sentence : report.sentences()) {
            List<Unit> units = Unit.of(sentence);
            Chart chart = new Chart(grammar, units, words.nodes(units));
            SentenceReader reader =
                    new SentenceReader(report.report().published(), sentence, units, chart, guards, tenses, told);
            List<Found> found = reader.read();
            told = reader.told();
            found.replaceAll(time -> Prepositions.apply(time, units, sentence, tenses));
            Windows.join(found, units, sentence, tenses);
            found.forEach(time -> times.add(time.timex(sentence, units)));
        }
        return times;
    }
}
