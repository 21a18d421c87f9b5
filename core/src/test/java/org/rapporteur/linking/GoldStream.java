package org.rapporteur.linking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.ReportReader;

/**
 * A stream of reports with its gold stories: {@code reports.jsonl} and {@code gold.yaml} of one folder.
 *
 * @param asOf the day on which the stream ends
 * @param plans how each plan went on, by the name of its story
 */
record GoldStream(List<Report> reports, LocalDate asOf, List<Mention> mentions, Map<String, Plan> plans) {

    /** Words that tell of a story. */
    record Mention(String story, String report, String words, int start) {
        boolean overlaps(int begin, int end) {
            return begin < start + words.length() && start < end;
        }
    }

    /** @param revisions as {@link StreamScore} writes those of a life */
    record Plan(List<String> revisions, List<String> disputes) {}

    static GoldStream read(Path folder) {
        List<Report> reports = new ArrayList<>();
        new ReportReader(new Defaults(null, null)).read(folder.resolve("reports.jsonl"), reading -> {
            if (reading instanceof Reading.Found found) {
                reports.add(found.report());
            } else {
                throw new IllegalStateException(reading.toString());
            }
        });
        Map<String, Object> file = WordsYaml.read(folder.resolve("gold.yaml"));
        List<Mention> mentions = new ArrayList<>();
        Map<String, Plan> plans = new TreeMap<>();
        WordsYaml.map(WordsYaml.part(file, "stories")).forEach((name, body) -> {
            Map<String, Object> story = WordsYaml.map(body);
            for (Map<String, Object> record : WordsYaml.maps(WordsYaml.part(story, "records"))) {
                mentions.add(new Mention(
                        name,
                        words(record, "report"),
                        words(record, "words"),
                        Integer.parseInt(words(record, "start"))));
            }
            if (story.containsKey("revisions")) {
                plans.put(name, plan(story));
            }
        });
        return new GoldStream(
                reports, LocalDate.parse(WordsYaml.part(file, "asOf").toString()), mentions, plans);
    }

    private static Plan plan(Map<String, Object> story) {
        List<String> revisions = new ArrayList<>();
        for (Map<String, Object> revision : WordsYaml.maps(WordsYaml.part(story, "revisions"))) {
            revisions.add(words(revision, "is") + " " + words(revision, "said") + optional(" on ", revision.get("days"))
                    + optional(" not ", revision.get("was")));
        }
        List<String> disputes = new ArrayList<>();
        if (story.get("disputes") instanceof List<?> list) {
            list.forEach(about -> disputes.add(about.toString()));
        }
        return new Plan(revisions, disputes);
    }

    private static String words(Map<String, Object> part, String name) {
        return WordsYaml.part(part, name).toString();
    }

    private static String optional(String before, @Nullable Object value) {
        return value == null ? "" : before + value;
    }
}
