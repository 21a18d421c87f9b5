package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/** One row of the file that {@code relate} reads; a party that does not stand in the sentence is null. */
record RelateRow(
        String id,
        String sentence,
        @Nullable Span source,
        @Nullable Span target) {
    private static final Pattern MARK = Pattern.compile("</?[st]>");

    /**
     * The rows of a TSV file.
     *
     * @throws UsageException when the header lacks a column
     */
    static List<RelateRow> read(Path file) throws IOException {
        List<List<String>> table = Tsv.parse(Files.readString(file));
        if (table.isEmpty()) {
            throw new UsageException(
                    file + " is empty; its first line must be the header id, sentence, source, target");
        }
        List<String> header = table.get(0);
        for (String column : List.of("id", "sentence", "source", "target")) {
            if (!header.contains(column)) {
                throw new UsageException(file + " has no column " + column
                        + "; its first line must be a header, divided by" + " tabs, with id, sentence, source, target");
            }
        }
        List<RelateRow> rows = new ArrayList<>();
        for (int i = 1; i < table.size(); i++) {
            List<String> cells = table.get(i);
            if (cells.size() == 1 && cells.get(0).isBlank()) {
                continue;
            }
            rows.add(row(header, cells));
        }
        return rows;
    }

    private static RelateRow row(List<String> header, List<String> cells) {
        String id = cell(header, cells, "id");
        String marked = cell(header, cells, "marked_sentence");
        String sentence = marked.isBlank()
                ? cell(header, cells, "sentence")
                : MARK.matcher(marked).replaceAll("");
        Span source = between(marked, "<s>", "</s>");
        Span target = between(marked, "<t>", "</t>");
        return new RelateRow(
                id,
                sentence,
                source == null ? find(sentence, cell(header, cells, "source")) : source,
                target == null ? find(sentence, cell(header, cells, "target")) : target);
    }

    /** The span, without the marks, of what stands between two marks; null when they are not there. */
    private static @Nullable Span between(String marked, String open, String close) {
        int begin = marked.indexOf(open);
        int end = marked.indexOf(close);
        if (begin < 0 || end < begin) {
            return null;
        }
        int before = MARK.matcher(marked.substring(0, begin)).replaceAll("").length();
        int words = MARK.matcher(marked.substring(begin, end)).replaceAll("").length();
        return new Span(before, before + words);
    }

    private static @Nullable Span find(String sentence, String words) {
        int at = words.isBlank() ? -1 : sentence.indexOf(words.trim());
        return at < 0 ? null : new Span(at, at + words.trim().length());
    }

    private static String cell(List<String> header, List<String> cells, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }
}
