package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one clear message, the exit status of record.md 6, and never costs another report. */
class BadInputTest {
    private static final String GOOD = "{\"id\": \"%s\", \"text\": \"Russia attacked Ukraine on Monday.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void a_missing_file_is_named_and_the_others_are_read() throws IOException {
        Path good = write("good.txt", "Russia attacked Ukraine on Monday.");
        Command read = Command.run(
                "read", "--format", "annotated", folder.resolve("gone.txt").toString(), good.toString());
        assertThat(read.status()).isEqualTo(1);
        assertThat(read.lines()).hasSize(1);
        assertThat(read.err().lines()).hasSize(1).first().asString().contains("gone.txt", "no such file");
    }

    @Test
    void a_folder_without_reports_is_named() {
        Command read = Command.run("read", folder.toString());
        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err().lines()).hasSize(1).first().asString().contains("no report in this folder", ".txt");
    }

    @Test
    void a_binary_file_is_named_with_its_first_zero_byte() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'P', 'K', 3, 0, 1});
        write("b.txt", "Russia attacked Ukraine on Monday.");
        Command read = Command.run("read", "--format", "annotated", folder.toString());
        assertThat(read.status()).isEqualTo(1);
        assertThat(read.lines()).hasSize(1);
        assertThat(read.err().lines()).hasSize(1).first().asString().contains("a.txt", "byte 3", "binary");
    }

    @Test
    void an_empty_file_is_named() throws IOException {
        Path empty = write("empty.txt", " \n");
        Command read = Command.run("read", empty.toString());
        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err().lines()).hasSize(1).first().asString().contains("empty.txt", "no text");
    }

    @Test
    void a_line_of_50_megabytes_is_skipped_and_the_next_one_read() throws IOException {
        Path file = folder.resolve("long.jsonl");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(GOOD.formatted("before").getBytes(StandardCharsets.UTF_8));
            out.write("{\"id\": \"long\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
            out.write(GOOD.formatted("after").getBytes(StandardCharsets.UTF_8));
        }
        Command read = Command.run("read", "--format", "annotated", file.toString());
        assertThat(read.status()).isEqualTo(1);
        assertThat(read.lines()).hasSize(2);
        assertThat(read.err().lines()).hasSize(1).first().asString().contains("long.jsonl:2", "50 MB");
    }

    @Test
    void a_plain_file_of_50_megabytes_is_set_aside() throws IOException {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, "word ".repeat(10 << 20));
        Command read = Command.run("read", file.toString());
        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err().lines()).hasSize(1).first().asString().contains("long.txt", "longer than 4 MB");
    }

    @Test
    void invalid_utf8_is_named_with_its_byte() throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, "The café said no.".getBytes(StandardCharsets.ISO_8859_1));
        Command read = Command.run("read", file.toString());
        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err().lines()).hasSize(1).first().asString().contains("latin.txt", "byte 7", "0xE9", "iconv");
    }

    @Test
    void malformed_json_in_line_3_of_5_costs_that_line_alone() throws IOException {
        Path file = write(
                "wire.jsonl",
                GOOD.formatted("1") + GOOD.formatted("2") + "{\"id\": \"3\", \"text\": oops}\n" + GOOD.formatted("4")
                        + GOOD.formatted("5"));
        Command read = Command.run("read", "--format", "annotated", file.toString());
        assertThat(read.status()).isEqualTo(1);
        assertThat(read.lines()).hasSize(4);
        assertThat(read.err().lines()).hasSize(1).first().asString().contains("wire.jsonl:3", "malformed JSON", "oops");
    }

    @Test
    void json_without_text_and_with_a_wrong_date_is_told_apart() throws IOException {
        Path file = write(
                "wire.jsonl",
                "{\"id\": \"1\"}\n{\"id\": \"2\", \"text\": \"Russia attacked.\", \"published\": \"May 9\"}\n[1]\n");
        Command read = Command.run("read", file.toString());
        assertThat(read.status()).isEqualTo(1);
        assertThat(read.err().lines()).hasSize(3);
        assertThat(read.err()).contains("wire.jsonl:1", "no \"text\"", "wire.jsonl:2", "YYYY-MM-DD", "wire.jsonl:3");
    }

    @Test
    void an_unknown_option_is_wrong_usage_in_one_line() {
        Command read = Command.run("read", "--colour", "blue", "x.txt");
        assertThat(read.status()).isEqualTo(2);
        assertThat(read.out()).isEmpty();
        assertThat(read.err().lines()).hasSize(1).first().asString().contains("--colour", "--help");
    }

    @Test
    void a_wrong_date_a_wrong_format_and_no_path_are_wrong_usage() {
        for (String[] arguments : new String[][] {
            {"read", "--published", "May 9", "x.txt"},
            {"read", "--format", "xml", "x.txt"},
            {"read"},
            {"reed", "x.txt"},
            {"read", "--threads", "0", "x.txt"},
            {"read", "--lexicon", "/no/such/folder", "x.txt"},
            {"relate", "/no/such.tsv"}
        }) {
            Command read = Command.run(arguments);
            assertThat(read.status()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(read.err().lines()).as(String.join(" ", arguments)).hasSize(1);
        }
    }

    @Test
    void a_faulty_lexicon_is_told_with_file_and_line_of_every_fault() throws IOException {
        Files.createDirectories(folder.resolve("acts"));
        write("acts/composers.tsv", "# broken\nphrase\tnonsense\nx\ty\tz\n");
        Command read = Command.runWith("Russia attacked.", "read", "--lexicon", folder.toString(), "-");
        assertThat(read.status()).isEqualTo(2);
        assertThat(read.err()).contains("acts/composers.tsv:2");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
