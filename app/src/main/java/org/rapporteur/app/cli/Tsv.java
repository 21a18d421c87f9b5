package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads tab-separated values as spreadsheets write them: a cell that begins with a quotation mark runs to the closing one,
 * with doubled marks inside, and may hold tabs and line breaks.
 */
final class Tsv {
    private Tsv() {}

    static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (quoted) {
                if (unit == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (unit == '"') {
                    quoted = false;
                } else {
                    cell.append(unit);
                }
            } else if (unit == '"' && cell.length() == 0) {
                quoted = true;
            } else if (unit == '\t' || unit == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (unit == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (unit != '\r') {
                cell.append(unit);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
