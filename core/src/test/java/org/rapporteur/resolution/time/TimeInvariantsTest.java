package org.rapporteur.resolution.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Report;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Timex;
import org.rapporteur.model.Token;

/** What holds of any text: spans lie in it, in order, apart; bounds run forward; nothing throws; long texts are read fast. */
class TimeInvariantsTest {
    private static final String[] WORDS =
            ("May March 7 10 7th - – / , . ( ) the of to from between and in on at since by until"
                            + " Tuesday weekend next last this early late mid year years month weeks day days ago later before after"
                            + " 2025 1999 1990s 9 a.m. pm noon night half second fall spring Ramadan Easter Victory Day first third"
                            + " 31 30 29 Feb. 02 99999 12:30 24:61 2025-02-30 13/13/2013 0 00 000 century decade quarter Q3 ½ 's '"
                            + " every daily twice a an one hundred twenty several now future Oct. 7 9/11 invasion \uD83D\uDE00 é ß İ \u0301")
                    .split(" ");

    private static final TimeResolver RESOLVER = resolver();

    private static TimeResolver resolver() {
        Faults faults = new Faults();
        TimeResolver resolver = new TimeResolver(Lexicons.builtIn(faults));
        faults.throwIfAny();
        return resolver;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void random_words_give_ordered_spans_within_the_text(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                words.add(WORDS[random.nextInt(WORDS.length)]);
            }
            AnalyzedReport report = report(
                    words, round % 3 == 0 ? null : LocalDate.of(2024, 2, 29).plusDays(round));
            check(report, seed + "/" + round);
        }
    }

    @Test
    void every_day_of_four_years_is_read() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            String words =
                    "On Feb. 29 , next month , last winter , the weekend , Easter , Ramadan , Hanukkah , the end of"
                            + " the year , five weeks ago , May 31 , the first week of next month";
            check(report(List.of(words.split(" ")), day), day.toString());
        }
    }

    @Test
    void ten_thousand_tokens_are_read_in_well_under_a_second() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            words.add(i % 5 == 0 ? WORDS[random.nextInt(WORDS.length)] : "minister");
        }
        AnalyzedReport report = report(words, LocalDate.of(2025, 5, 4));
        RESOLVER.resolve(report);
        long start = System.nanoTime();
        RESOLVER.resolve(report);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(800);
    }

    private static void check(AnalyzedReport report, String seed) {
        List<Timex> times = RESOLVER.resolve(report);
        int behind = 0;
        for (Timex time : times) {
            assertThat(time.span().begin()).as(seed).isGreaterThanOrEqualTo(behind);
            assertThat(time.span().end())
                    .as(seed)
                    .isLessThanOrEqualTo(report.report().text().length());
            assertThat(time.first()).as(seed).isLessThan(time.end());
            assertThat(time.value()).as(seed).isNotBlank();
            assertThat(time.why()).as(seed).isNotEmpty();
            if (time.from() != null && time.to() != null) {
                assertThat(time.from()).as("%s %s", seed, time).isBeforeOrEqualTo(time.to());
            }
            behind = time.span().end();
        }
        assertThat(RESOLVER.resolve(report)).as(seed).isEqualTo(times);
    }

    private static AnalyzedReport report(List<String> words, @org.jspecify.annotations.Nullable LocalDate published) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : words) {
            Span span = new Span(text.length(), text.length() + word.length());
            tokens.add(new Token(tokens.size(), span, word, word.toLowerCase(java.util.Locale.ROOT), "NN"));
            text.append(word).append(' ');
        }
        Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), tokens, 0, DependencyTree.NONE);
        return new AnalyzedReport(Report.of("odd", text.toString(), published), List.of(sentence), List.of());
    }
}
