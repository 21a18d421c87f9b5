package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One entry of a word list.
 *
 * @param file name below {@code lexicon/}, e.g. {@code acts/verbs.tsv}
 * @param line line in the file, from 1
 * @param cells by column name; an empty cell is an empty string
 */
public record Row(String file, int line, Map<String, String> cells) {
    /** The cell of a column, trimmed, perhaps empty. */
    public String cell(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        return cell;
    }

    /** The parts of a cell that are divided by {@code |}, trimmed, none empty. */
    public List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        for (String part : cell(column).split("\\|", -1)) {
            if (!part.isBlank()) {
                parts.add(part.trim());
            }
        }
        return parts;
    }

    /** Where the entry stands: "acts/verbs.tsv:120". */
    public String at() {
        return file + ":" + line;
    }
}
