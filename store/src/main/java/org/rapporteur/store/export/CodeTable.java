package org.rapporteur.store.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.store.StoreException;

/** A list of codes beside this class: TSV, comments, a header, rows of as many cells. */
final class CodeTable {
    private final List<Map<String, String>> rows = new ArrayList<>();

    CodeTable(String name, String... columns) {
        int number = 0;
        List<String> header = List.of();
        for (String line : text(name).split("\n")) {
            number++;
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
                if (!cells.equals(List.of(columns))) {
                    throw new StoreException(name + ":" + number + ": the columns must be " + List.of(columns), null);
                }
            } else {
                rows.add(row(name, number, header, cells));
            }
        }
    }

    private static Map<String, String> row(String name, int number, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new StoreException(
                    name + ":" + number + ": " + cells.size() + " cells, but " + header.size() + " columns", null);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    /** The rows by the cell of a column, each of which is there once. */
    Map<String, Map<String, String>> by(String column) {
        Map<String, Map<String, String>> index = new HashMap<>();
        for (Map<String, String> row : rows) {
            String key = row.getOrDefault(column, "");
            if (index.put(key, row) != null) {
                throw new StoreException("a list of codes has " + column + " " + key + " twice", null);
            }
        }
        return index;
    }

    private static String text(String name) {
        try (InputStream in = CodeTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new StoreException("the list " + name + " is missing from the program; build it again", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException("the list " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
