package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A savepoint of this program is taken up by another, whose tellings have more fields. */
class UpgradeTest {
    private static final Path TELLING = Path.of("../core/src/main/java/org/rapporteur/model/Telling.java");

    @TempDir
    private Path folder;

    @Test
    void a_program_whose_tellings_have_more_fields_goes_on_from_a_savepoint_of_this_one() throws Exception {
        Path newer = newerTelling();
        try (Postgres postgres = new Postgres()) {
            List<String> wanted = Stream.embedded(postgres.address(), Stream.LINES);
            String store = postgres.address();
            Path reports = Files.createDirectory(folder.resolve("reports"));
            Stream.file(reports, "a.jsonl", Stream.LINES.subList(0, 14));
            StreamExecutionEnvironment environment = Jobs.environment(folder);
            StoryJob.of(
                    Jobs.watched(environment, reports),
                    new Stream.RememberedCoding(),
                    new JobSettings(store, 400, null));
            JobClient job = environment.executeAsync();
            Jobs.awaitReports(store, 14);
            String savepoint = Jobs.stop(job, folder);
            Stream.file(reports, "b.jsonl", Stream.LINES.subList(10, Stream.LINES.size()));
            Process program = start(newer, "--resume", savepoint, "--from", reports.toString(), "--store", store);
            try {
                Jobs.await(() -> program.isAlive() ? difference(store, wanted) : List.of(output()), List.of());
            } finally {
                program.destroy();
                program.waitFor();
            }
            assertThat(output()).contains("a telling of an older program");
        }
    }

    /** The store keeps tellings too, with all their fields. */
    private static List<String> difference(String store, List<String> wanted) throws Exception {
        List<String> is = Postgres.dump(store).stream()
                .map(row -> row.replace(",\"tone\":\"told\",\"weight\":1,\"themes\":[]", ""))
                .toList();
        return Postgres.difference(is, wanted);
    }

    /** The class as it may be one day; it tells when it meets a telling that was written without the new fields. */
    private Path newerTelling() throws IOException {
        String source = Files.readString(TELLING);
        Matcher head = Pattern.compile("public record Telling\\((.*?)\\) \\{\\s+public Telling \\{", Pattern.DOTALL)
                .matcher(source);
        assertThat(head.find()).isTrue();
        String fields = head.group(1);
        String names = java.util.Arrays.stream(fields.split(",(?![^<]*>)"))
                .map(field -> field.strip().replaceFirst("(?s).*\\s", ""))
                .collect(Collectors.joining(", "));
        String newer = head.replaceFirst(Matcher.quoteReplacement("public record Telling(" + fields
                + ", @Nullable String tone, int weight, Set<String> themes) {\n"
                + "    public Telling(" + fields + ") {\n"
                + "        this(" + names + ", \"told\", 1, Set.of());\n    }\n\n"
                + "    public Telling {\n"
                + "        if (tone == null && themes == null && weight == 0) {\n"
                + "            System.err.println(\"a telling of an older program\");\n        }\n"
                + "        themes = themes == null ? Set.of() : Set.copyOf(themes);"));
        Path changed = Files.writeString(folder.resolve("Telling.java"), newer);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        changed.toString());
        assertThat(status).isZero();
        return classes;
    }

    private Process start(Path newer, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                newer + File.pathSeparator + System.getProperty("java.class.path"),
                FlinkMain.class.getName(),
                "--trial",
                "--watch",
                "1",
                "--checkpoints",
                folder.resolve("checkpoints-of-the-newer").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output.txt"));
    }
}
