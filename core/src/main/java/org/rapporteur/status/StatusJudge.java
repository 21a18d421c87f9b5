package org.rapporteur.status;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Reason;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Timex;
import org.rapporteur.model.Token;

/** Says of every verb and event noun of a report whether it happened, by the words around it. */
public final class StatusJudge {
    private final StatusTables tables;

    public StatusJudge(Lexicons lexicons) {
        tables = StatusTables.of(lexicons);
    }

    public JudgedReport judge(ResolvedReport report) {
        List<Predicate> predicates = new ArrayList<>();
        List<List<Timex>> times = bySentence(report);
        Vantage vantage = Vantage.of(report);
        for (Sentence sentence : report.sentences()) {
            judge(vantage, sentence, times.get(sentence.index()), predicates);
        }
        return new JudgedReport(report, predicates);
    }

    private static List<List<Timex>> bySentence(ResolvedReport report) {
        List<List<Timex>> times = new ArrayList<>();
        for (int i = 0; i < report.sentences().size(); i++) {
            times.add(new ArrayList<>(1));
        }
        for (Timex time : report.times()) {
            times.get(time.sentence()).add(time);
        }
        return times;
    }

    private void judge(Vantage vantage, Sentence sentence, List<Timex> times, List<Predicate> into) {
        Words words = new Words(sentence);
        PredicateFinder finder = new PredicateFinder(words, tables.nouns());
        SentenceJudge judge = new SentenceJudge(tables, words);
        Dating dating = new Dating(sentence, words, times, vantage, tables, token -> finder.reason(token) != null);
        for (Token token : sentence.tokens()) {
            Reason reason = finder.reason(token.index());
            if (reason != null) {
                Reading reading = dating.dated(token.index(), judge.told(token.index()));
                into.add(predicate(sentence, token, reading, reason));
            }
        }
    }

    private static Predicate predicate(Sentence sentence, Token token, Reading reading, @Nullable Reason reason) {
        List<Reason> why = new ArrayList<>();
        if (reason != null) {
            why.add(reason);
        }
        why.addAll(reading.why());
        double certainty = Math.round(reading.certainty() * 100) / 100.0;
        return new Predicate(
                sentence.index(), token.index(), token.span(), token.lemma(), reading.status(), certainty, why);
    }
}
