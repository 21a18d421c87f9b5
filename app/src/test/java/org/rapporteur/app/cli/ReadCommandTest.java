package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code read} prints of the example reports: the same bytes whatever the threads, the locale and the zone. */
class ReadCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXAMPLES = Path.of("../examples/reports").toString();

    @Test
    void one_thread_and_two_give_the_same_bytes_twice() {
        String once = Command.run("read", "--format", "jsonl", "--threads", "1", EXAMPLES)
                .out();
        assertThat(once).isNotEmpty();
        assertThat(Command.run("read", "--format", "jsonl", "--threads", "2", EXAMPLES)
                        .out())
                .isEqualTo(once);
        assertThat(Command.run("read", "--format", "jsonl", "--threads", "2", EXAMPLES)
                        .out())
                .isEqualTo(once);
    }

    @Test
    void a_turkish_locale_and_a_far_zone_change_nothing() throws IOException, InterruptedException {
        String here = Command.run("read", "--format", "annotated", EXAMPLES).out();
        Path there = Files.createTempFile("turkish", ".jsonl");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "read",
                        "--format",
                        "annotated",
                        EXAMPLES)
                .redirectOutput(there.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(there)).isEqualTo(here);
        Files.delete(there);
    }

    @Test
    void every_record_can_be_traced_to_its_words() throws IOException {
        for (String line :
                Command.run("read", "--format", "annotated", EXAMPLES).lines()) {
            JsonNode report = JSON.readTree(line);
            String text = report.get("text").asText();
            for (JsonNode event : report.get("events")) {
                JsonNode info = event.get("text_info");
                assertThat(text.substring(
                                info.get("start").asInt(), info.get("end").asInt()))
                        .isEqualTo(event.get("text").asText());
                assertWords(text, event.get("trigger"), "text");
                for (String role : List.of("actor", "recipient")) {
                    event.get(role).forEach(entity -> assertWords(text, entity, "entity_text"));
                }
                assertThat(event.get("why")).isNotEmpty();
            }
            report.get("times").forEach(time -> assertWords(text, time, "text"));
            report.get("mentions").forEach(mention -> assertWords(text, mention, "text"));
        }
    }

    private static void assertWords(String text, JsonNode node, String field) {
        assertThat(text.substring(node.get("start").asInt(), node.get("end").asInt()))
                .isEqualTo(node.get(field).asText());
    }

    @Test
    void records_have_the_fields_of_the_contract_in_its_order() throws IOException {
        String line = Command.run("read", "--format", "jsonl", EXAMPLES).lines().get(0);
        List<String> fields = new java.util.ArrayList<>();
        JSON.readTree(line).fieldNames().forEachRemaining(fields::add);
        fields.remove("denied");
        assertThat(fields)
                .containsExactly(
                        "id",
                        "report",
                        "cite_info",
                        "text",
                        "text_info",
                        "act",
                        "status",
                        "certainty",
                        "event",
                        "mode",
                        "context",
                        "quad_code",
                        "event_scale",
                        "date",
                        "enddate",
                        "time",
                        "actor",
                        "recipient",
                        "event_loc",
                        "attribution",
                        "trigger",
                        "size",
                        "link",
                        "part_of",
                        "confidence",
                        "why",
                        "coder");
    }

    @Test
    void standard_input_is_read_as_text_or_as_json_lines() {
        String text = "Russia attacked Ukraine on Monday.";
        Command plain = Command.runWith(text, "read", "--format", "annotated", "--published", "2025-05-07", "-");
        Command lines =
                Command.runWith("{\"id\": \"a\", \"text\": \"" + text + "\"}", "read", "--format", "annotated", "-");
        assertThat(plain.status()).isZero();
        assertThat(plain.out()).contains("\"id\":\"stdin\"", "2025-05-05");
        assertThat(lines.out()).contains("\"id\":\"a\"").doesNotContain("2025");
    }

    @Test
    void text_is_grouped_by_report_and_without_colours_when_piped() {
        String out = Command.run("read", EXAMPLES).out();
        assertThat(out).doesNotContain("\u001b").contains("according to", "confidence", "records from");
    }

    @Test
    void records_that_are_not_sure_enough_are_left_out_when_asked() throws Exception {
        List<Double> all = confidences(Command.run("read", "--format", "jsonl", EXAMPLES));
        double middle = all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
        List<Double> sure = confidences(
                Command.run("read", "--format", "jsonl", "--min-confidence", String.valueOf(middle), EXAMPLES));
        assertThat(sure)
                .isEqualTo(all.stream().filter(one -> one >= middle).toList())
                .hasSizeLessThan(all.size())
                .isNotEmpty();
        Command wrong = Command.run("read", "--min-confidence", "70", EXAMPLES);
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--min-confidence", "from 0 to 1");
    }

    private static List<Double> confidences(Command command) throws Exception {
        assertThat(command.status()).isZero();
        ObjectMapper json = new ObjectMapper();
        List<Double> confidences = new ArrayList<>();
        for (String line : command.out().lines().toList()) {
            confidences.add(json.readTree(line).path("confidence").asDouble());
        }
        return confidences;
    }

    @Test
    void version_help_and_completion_are_there() {
        assertThat(Command.run("--version").out()).startsWith("rapporteur ");
        assertThat(Command.run("--help").out()).contains("Examples:", "read", "explain", "relate");
        assertThat(Command.run("read", "--help").out()).contains("--published", "--format", "Exit status");
        assertThat(Command.run("generate-completion").out()).contains("complete");
    }
}
