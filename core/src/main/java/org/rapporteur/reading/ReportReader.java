package org.rapporteur.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns files, folders and streams into reports, one after the other, in the order of their names. Nothing stops it but a
 * consumer that throws: what cannot be read is set aside with the reason.
 */
public final class ReportReader {
    private static final List<String> JSON_LINES = List.of(".jsonl", ".ndjson");
    private static final List<String> PLAIN = List.of(".txt", ".text");

    private final PlainTextReader plain;
    private final JsonLinesReader jsonLines;

    public ReportReader(Defaults defaults) {
        plain = new PlainTextReader(defaults);
        jsonLines = new JsonLinesReader(defaults);
    }

    /** Reads a file, or all files with a known ending below a folder. */
    public void read(Path path, Consumer<Reading> into) {
        if (Files.isDirectory(path)) {
            readFolder(path, into);
        } else if (!Files.exists(path)) {
            into.accept(new Reading.SetAside(path.toString(), 0, "no such file or folder; check the path"));
        } else {
            readFile(path, into);
        }
    }

    /** Reads a stream: JSON Lines when its first unit that is not blank is a brace, else one plain text. */
    public void read(String name, InputStream in, Consumer<Reading> into) {
        try (BufferedInputStream bytes = new BufferedInputStream(in)) {
            bytes.mark(4096);
            int first = bytes.read();
            for (int i = 0; i < 4000 && first >= 0 && Character.isWhitespace(first); i++) {
                first = bytes.read();
            }
            bytes.reset();
            if (first == '{') {
                jsonLines.read(name, bytes, into);
            } else {
                into.accept(plain.read(name, bytes));
            }
        } catch (IOException e) {
            into.accept(new Reading.SetAside(name, 0, "cannot be read: " + e.getMessage()));
        }
    }

    private void readFolder(Path folder, Consumer<Reading> into) {
        List<Path> files;
        try (Stream<Path> below = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files = below.filter(Files::isRegularFile)
                    .filter(file -> endsWith(file, PLAIN) || endsWith(file, JSON_LINES))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            into.accept(new Reading.SetAside(folder.toString(), 0, "the folder cannot be listed: " + e.getMessage()));
            return;
        }
        if (files.isEmpty()) {
            into.accept(new Reading.SetAside(
                    folder.toString(), 0, "no report in this folder: none of its files ends in .txt or .jsonl"));
        }
        files.forEach(file -> readFile(file, into));
    }

    private void readFile(Path file, Consumer<Reading> into) {
        try (InputStream in = Files.newInputStream(file)) {
            if (endsWith(file, JSON_LINES)) {
                jsonLines.read(file.toString(), in, into);
            } else {
                into.accept(plain.read(file.toString(), in));
            }
        } catch (IOException e) {
            into.accept(new Reading.SetAside(
                    file.toString(), 0, "cannot be read (" + e.getMessage() + "); check its permissions"));
        }
    }

    private static boolean endsWith(Path file, List<String> endings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
