package org.rapporteur.resolution.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table with the columns name, code, and perhaps sector, from, to, variants, kind, divided by tabs, commas or semicolons. */
final class ActorTableImport {
    private final PetrarchCodes codes;
    private final ImportedActors.Gathering gathering = new ImportedActors.Gathering();
    private final Map<String, Integer> columns = new HashMap<>();

    ActorTableImport(PetrarchCodes codes) {
        this.codes = codes;
    }

    ImportedActors read(List<String> lines) {
        char divider = ',';
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replace("\uFEFF", "") : lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns.isEmpty()) {
                divider = line.contains("\t") ? '\t' : line.contains(";") ? ';' : ',';
                List<String> head = cells(line, divider);
                for (int c = 0; c < head.size(); c++) {
                    columns.putIfAbsent(head.get(c).trim().toLowerCase(Locale.ROOT), c);
                }
            } else {
                row(i + 1, cells(line, divider));
            }
        }
        return gathering.done();
    }

    private void row(int number, List<String> cells) {
        String name = cell(cells, "name");
        String code = cell(cells, "code").toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            gathering.skip(number, "no name");
            return;
        }
        PetrarchCodes.Coded coded = codes.read(code);
        if (coded == null) {
            gathering.skip(number, "the code '" + code + "' is no ISO 3166 alpha-3 code and none of PLOVER's");
            return;
        }
        List<String> sectors = new ArrayList<>(coded.sectors());
        for (String sector : cell(cells, "sector").toUpperCase(Locale.ROOT).split("[|/ ]+")) {
            if (!sector.isEmpty() && !ActorTables.SECTORS.contains(sector)) {
                gathering.skip(number, "PLOVER has no sector '" + sector + "'");
                return;
            }
            if (!sector.isEmpty() && !sectors.contains(sector)) {
                sectors.add(sector);
            }
        }
        String from = day(cell(cells, "from"));
        String to = day(cell(cells, "to"));
        if (from == null || to == null) {
            gathering.skip(number, "from and to must be YYYY, YYYY-MM or YYYY-MM-DD");
            return;
        }
        gathering.name(
                name,
                variants(cell(cells, "variants")),
                coded.code(),
                sectors,
                from,
                to,
                cell(cells, "kind").equalsIgnoreCase("person"));
    }

    private static List<String> variants(String cell) {
        List<String> variants = new ArrayList<>();
        for (String variant : cell.split("\\|")) {
            if (!variant.isBlank()) {
                variants.add(variant.trim());
            }
        }
        return variants;
    }

    private static @Nullable String day(String value) {
        try {
            switch (value.length()) {
                case 0, 4 -> {
                    return value.matches("\\d*") ? value : null;
                }
                case 7 -> YearMonth.parse(value);
                default -> LocalDate.parse(value);
            }
            return value;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String cell(List<String> cells, String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).trim().replace('\t', ' ');
    }

    /** The cells of a line; quotation marks around a cell keep the dividers inside it, doubled ones are one. */
    private static List<String> cells(String line, char divider) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (unit == '"') {
                quoted = !quoted;
            } else if (unit == divider && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(unit);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
