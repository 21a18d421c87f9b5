package org.rapporteur.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Opens word lists: the user's folder first, then those that are built in. A list is a TSV file in UTF-8: comment lines
 * that begin with {@code #} (purpose, columns, source, licence, order), a header row, then one entry a line. Missing cells
 * at the end of a line are empty.
 */
public final class Lexicons {
    private final @Nullable Path folder;
    private final Faults faults;
    private final SortedMap<String, Integer> sizes = new TreeMap<>();
    private final SortedMap<String, String> versions = new TreeMap<>();

    private Lexicons(@Nullable Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Only the lists that are built in. */
    public static Lexicons builtIn(Faults faults) {
        return new Lexicons(null, faults);
    }

    /** @param folder a file in it replaces the built-in one of the same name; null for none */
    public static Lexicons of(@Nullable Path folder, Faults faults) {
        return new Lexicons(folder, faults);
    }

    public Faults faults() {
        return faults;
    }

    /**
     * The entries of a list. Faults in its form are gathered in {@link #faults()}, and the lines that have them left out.
     *
     * @param file name below {@code lexicon/}, e.g. {@code acts/verbs.tsv}
     * @param columns the columns that the header must have, in this order
     */
    public List<Row> table(String file, String... columns) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = lines(file);
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (!headed) {
                headed = true;
                if (!List.of(cells).equals(List.of(columns))) {
                    faults.add(
                            file,
                            i + 1,
                            "the header must be the columns " + String.join(", ", columns)
                                    + ", divided by tabs, but is " + String.join(", ", cells));
                    return List.of();
                }
                continue;
            }
            if (cells.length > columns.length) {
                faults.add(file, i + 1, cells.length + " cells, but the header names " + columns.length + " columns");
                continue;
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int c = 0; c < columns.length; c++) {
                named.put(columns[c], c < cells.length ? cells[c].trim() : "");
            }
            rows.add(new Row(file, i + 1, Map.copyOf(named)));
        }
        if (!headed) {
            faults.add(file, 1, "the list has no header row");
        }
        sizes.put(file, rows.size());
        return rows;
    }

    /** Whether a list is there, for those that may be left out. */
    public boolean has(String file) {
        try (InputStream in = open(file)) {
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + file, e);
        }
    }

    /** A file of the user's folder that has no built-in fellow, or null when it is not there. */
    public @Nullable Path own(String file) {
        return folder != null && Files.isRegularFile(folder.resolve(file)) ? folder.resolve(file) : null;
    }

    /** The lists opened so far by name, with their number of entries. */
    public SortedMap<String, Integer> opened() {
        return Collections.unmodifiableSortedMap(sizes);
    }

    /** The version of each list opened so far: the first 8 digits of the SHA-256 of its bytes. */
    public SortedMap<String, String> versions() {
        return Collections.unmodifiableSortedMap(versions);
    }

    /** One version of all lists together: it changes when any of them does. */
    public String version() {
        return digest(versions.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    /**
     * The entry that a {@link org.rapporteur.model.Reason} names, for people to read: its filled-in cells by column, in the
     * order of the columns.
     *
     * @param at file and line, as "acts/verbs.tsv:120"
     * @return empty when no list has such a line
     */
    public Map<String, String> entry(String at) {
        int colon = at.lastIndexOf(':');
        if (colon < 0
                || !at.substring(colon + 1).matches("\\d{1,7}")
                || !versions.containsKey(at.substring(0, colon))) {
            return Map.of();
        }
        int number = Integer.parseInt(at.substring(colon + 1));
        try (InputStream in = open(at.substring(0, colon))) {
            if (in == null) {
                return Map.of();
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return number < 1 || number > lines.size() ? Map.of() : cells(lines, lines.get(number - 1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + at, e);
        }
    }

    private static Map<String, String> cells(List<String> lines, String line) {
        String[] columns = lines.stream()
                .filter(each -> !each.isBlank() && !each.startsWith("#"))
                .findFirst()
                .orElse("")
                .split("\t", -1);
        String[] cells = line.split("\t", -1);
        Map<String, String> entry = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.length, cells.length); i++) {
            if (!cells[i].isBlank()) {
                entry.put(columns[i], cells[i].trim());
            }
        }
        return entry;
    }

    private List<String> lines(String file) {
        try (InputStream in = open(file)) {
            if (in == null) {
                faults.add(file, 1, "the list is missing");
                return List.of();
            }
            byte[] bytes = in.readAllBytes();
            versions.put(file, digest(bytes).substring(0, 8));
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + file, e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }

    private @Nullable InputStream open(String file) throws IOException {
        if (folder != null && Files.exists(folder.resolve(file))) {
            return Files.newInputStream(folder.resolve(file));
        }
        return Lexicons.class.getResourceAsStream("/lexicon/" + file);
    }
}
