package org.rapporteur.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Story;
import org.rapporteur.model.Telling;

/** Reports that are read and linked: examples/linking/reports.yaml. */
class ReportExamplesTest {
    private static final Pattern MARKED = Pattern.compile("\\[(.*?)]");

    @TestFactory
    Stream<DynamicTest> examples() {
        Map<String, Object> file = WordsYaml.read(Path.of("src/test/resources/examples/linking/reports.yaml"));
        return WordsYaml.maps(WordsYaml.part(file, "examples")).stream()
                .map(example -> DynamicTest.dynamicTest(
                        WordsYaml.part(example, "reports").toString(), () -> check(example)));
    }

    private static void check(Map<String, Object> example) {
        List<Telling> tellings = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (Map<String, Object> report : WordsYaml.maps(WordsYaml.part(example, "reports"))) {
            read(report, "report-" + marked.size(), tellings, marked);
        }
        Map<String, String> stories = new HashMap<>();
        for (Story story : new StoryLinker().link(tellings, List.of())) {
            story.records().forEach(record -> stories.put(record, story.id()));
        }
        long found = marked.stream().map(stories::get).distinct().count();
        boolean one = Boolean.parseBoolean(WordsYaml.part(example, "link").toString());
        assertThat(found).as("stories of " + tellings).isEqualTo(one ? 1 : marked.size());
    }

    /** Takes a report's tellings, and the records of the acts that are marked in it. */
    private static void read(Map<String, Object> report, String id, List<Telling> tellings, List<String> marked) {
        String text = WordsYaml.part(report, "text").toString();
        LocalDate published =
                LocalDate.parse(WordsYaml.part(report, "published").toString());
        AttributedReport read = TestPipeline.read(Report.of(id, text.replaceAll("[\\[\\]]", ""), published));
        List<EventRecord> records = TestPipeline.records(read);
        tellings.addAll(ReportTellings.of(read, records));
        Matcher mark = MARKED.matcher(text);
        for (int brackets = 0; mark.find(); brackets += 2) {
            Span span = new Span(mark.start() - brackets, mark.end() - 2 - brackets);
            marked.add(records.stream()
                    .filter(record -> record.act().trigger().overlaps(span))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no record of " + mark.group() + " in " + text))
                    .id());
        }
    }
}
