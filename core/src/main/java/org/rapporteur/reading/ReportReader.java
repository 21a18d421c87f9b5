package org.rapporteur.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * Turns files, folders and streams into reports, one after the other, in the order of their names. Nothing stops it but a
 * consumer that throws: what cannot be read is set aside with the reason.
 */
public final class ReportReader {
    private static final int SIGN = 4096;
    /** What a compressed file may unpack to; a web archive is read as a stream and may be larger. */
    private static final long UNPACKED = 2L << 30;

    private final Map<InputKind, FormatReader> readers = new EnumMap<>(InputKind.class);
    private final HtmlReader pages;
    private final LanguageCheck languages = new LanguageCheck();

    public ReportReader(Defaults defaults) {
        readers.put(InputKind.PLAIN, new PlainTextReader(defaults));
        readers.put(InputKind.JSON_LINES, new JsonLinesReader(defaults));
        readers.put(InputKind.JSON, new NinjsReader(defaults));
        pages = new HtmlReader(defaults);
        readers.put(InputKind.PAGE, pages);
        readers.put(InputKind.XML, new XmlReader(defaults));
        readers.put(InputKind.ARCHIVE, new WarcFileReader(defaults));
        readers.put(InputKind.MAIL, new MailReader(defaults));
        readers.put(InputKind.PDF, new PdfReader(defaults));
        readers.put(InputKind.COMPRESSED, this::readCompressed);
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

    /** Whether a file of this name is read where a folder is given. */
    public static boolean reads(String name) {
        return InputKind.named(name) != null;
    }

    /** Reads the content of a file of any file system; its name tells its kind, else its first bytes do. */
    public void readNamed(String name, InputStream in, Consumer<Reading> into) {
        read(name, InputKind.named(name), in, into);
    }

    /** Reads a stream, whose first bytes tell its kind. */
    public void read(String name, InputStream in, Consumer<Reading> into) {
        read(name, null, in, into);
    }

    /**
     * Reads what an address answered: a page with what HTTP told of it, anything else by its first bytes.
     *
     * @param id of the report where it is a page
     * @param url that the page came from
     * @param charset that the header told; null when it told none
     */
    public void readFetched(String id, String url, @Nullable String charset, byte[] body, Consumer<Reading> into) {
        byte[] first = Arrays.copyOf(body, Math.min(body.length, SIGN));
        InputKind kind = InputKind.sniffed(first);
        boolean page = kind == InputKind.PAGE || kind == InputKind.PLAIN && looksLikeMarkup(first);
        if (!page) {
            read(id, new ByteArrayInputStream(body), into);
            return;
        }
        try {
            into.accept(inEnglish(pages.page(id, 0, body, charset, url)));
        } catch (IOException e) {
            into.accept(new Reading.SetAside(id, 0, "cannot be read: " + e.getMessage()));
        }
    }

    /** A page may begin with a comment, a script, or a part of another page. */
    private static boolean looksLikeMarkup(byte[] first) {
        return new String(first, StandardCharsets.ISO_8859_1).stripLeading().startsWith("<");
    }

    private void readFolder(Path folder, Consumer<Reading> into) {
        List<Path> files;
        try (Stream<Path> below = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files = below.filter(Files::isRegularFile)
                    .filter(file -> reads(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            into.accept(new Reading.SetAside(folder.toString(), 0, "the folder cannot be listed: " + e.getMessage()));
            return;
        }
        if (files.isEmpty()) {
            into.accept(new Reading.SetAside(
                    folder.toString(),
                    0,
                    "no report in this folder: none of its files ends in one of " + InputKind.endings()));
        }
        files.forEach(file -> readFile(file, into));
    }

    private void readFile(Path file, Consumer<Reading> into) {
        try (InputStream in = Files.newInputStream(file)) {
            readNamed(file.toString(), in, into);
        } catch (IOException e) {
            into.accept(new Reading.SetAside(
                    file.toString(), 0, "cannot be read (" + e.getMessage() + "); check its permissions"));
        }
    }

    private void read(String name, @Nullable InputKind kind, InputStream in, Consumer<Reading> into) {
        Consumer<Reading> checked = reading -> into.accept(inEnglish(reading));
        try (BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16)) {
            bytes.mark(SIGN);
            byte[] first = bytes.readNBytes(SIGN);
            bytes.reset();
            FormatReader reader = readers.get(kind == null ? InputKind.sniffed(first) : kind);
            if (reader == null) {
                throw new IllegalStateException("no reader for " + kind);
            }
            reader.read(name, bytes, checked);
        } catch (Bounded.TooLong e) {
            into.accept(new Reading.SetAside(name, 0, e.getMessage() + "; split it into smaller files"));
        } catch (IOException e) {
            into.accept(new Reading.SetAside(name, 0, "cannot be read: " + e.getMessage()));
        }
    }

    private void readCompressed(String name, InputStream in, Consumer<Reading> into) throws IOException {
        String inner = name.replaceFirst("(?i)\\.gz$", "");
        InputKind kind = InputKind.named(inner);
        if (kind == InputKind.ARCHIVE) {
            // members of a web archive are compressed one by one, and its reader unpacks them
            read(name, InputKind.ARCHIVE, in, into);
        } else {
            InputStream unpacked = new BufferedInputStream(new Bounded(new GZIPInputStream(in), UNPACKED), 1 << 16);
            if (isCompressed(unpacked)) {
                // a file that unpacks to itself would be unpacked forever
                into.accept(new Reading.SetAside(name, 0, "compressed twice; unpack it once and give that"));
            } else {
                read(inner, kind, unpacked, into);
            }
        }
    }

    private static boolean isCompressed(InputStream in) throws IOException {
        in.mark(2);
        byte[] first = in.readNBytes(2);
        in.reset();
        return InputKind.sniffed(first) == InputKind.COMPRESSED;
    }

    private Reading inEnglish(Reading reading) {
        return reading instanceof Reading.Found found ? inEnglish(found.report()) : reading;
    }

    /** A report as it is, or set aside when it is in another language than English. */
    public Reading inEnglish(Report report) {
        String language = languages.foreign(report);
        return language == null
                ? new Reading.Found(report)
                : new Reading.SetAside(report.id(), 0, "the report is in " + language + "; only English is read");
    }
}
