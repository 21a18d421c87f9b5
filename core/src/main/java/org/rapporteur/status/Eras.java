package org.rapporteur.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;

/** The list of names of past times: "World War II", "the Soviet era". */
final class Eras {
    private final Map<String, List<Row>> byFirstWord = new HashMap<>();

    /**
     * @param end behind its last token
     * @param until its last year, or 0 where every report is later
     */
    record Found(String name, int first, int end, int until, String at) {}

    Eras(Lexicons lexicons) {
        for (Row row : lexicons.table("status/eras.tsv", "phrase", "until", "note")) {
            String phrase = row.cell("phrase");
            if (phrase.isEmpty()) {
                lexicons.faults().add(row, "phrase is empty");
                continue;
            }
            if (!row.cell("until").matches("([0-9]{4})?")) {
                lexicons.faults().add(row, "until must be a year or empty");
                continue;
            }
            String first = phrase.indexOf(' ') < 0 ? phrase : phrase.substring(0, phrase.indexOf(' '));
            byFirstWord.computeIfAbsent(first, key -> new ArrayList<>(2)).add(row);
        }
    }

    List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Row row : byFirstWord.getOrDefault(words.word(i), List.of())) {
                int end = endOf(words, i, row.cell("phrase"));
                if (end > 0) {
                    found.add(new Found(row.cell("phrase"), i, end, until(row), row.at()));
                }
            }
        }
        return found;
    }

    private static int until(Row row) {
        String year = row.cell("until");
        return year.isEmpty() ? 0 : Integer.parseInt(year);
    }

    private static int endOf(Words words, int first, String phrase) {
        int at = first;
        for (String word : phrase.split(" ", -1)) {
            if (!words.word(at).equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
