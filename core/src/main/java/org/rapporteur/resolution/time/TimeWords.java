package org.rapporteur.resolution.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Reason;

/** The word lists of the calendar: which categories a unit of a sentence may have by itself. */
final class TimeWords {
    private static final Set<String> AMBIGUOUS_MONTHS = Set.of("may", "march", "august");

    private static final Set<String> MONTH_LEADS =
            Set.of("in", "since", "until", "till", "by", "last", "next", "early", "mid", "late", "before", "after");

    private record Word(Kind kind, Object meaning, boolean needsDate, String at) {}

    private record Phrase(Kind kind, Object meaning, String at) {}

    private final Map<String, List<Word>> words = new HashMap<>();
    private final Phrases<Phrase> phrases = new Phrases<>();

    TimeWords(Lexicons lexicons) {
        for (Row row : lexicons.table("time/words.tsv", "word", "kind", "value")) {
            try {
                add(row);
            } catch (IllegalArgumentException unknown) {
                lexicons.faults().add(row, "unknown kind or value: " + unknown.getMessage());
            }
        }
        for (Row row : lexicons.table("time/names.tsv", "name")) {
            phrases.add(row.cell("name"), new Phrase(Kind.NOTHING, row.cell("name"), row.at()), true);
        }
        for (Row row : lexicons.table("time/references.tsv", "words", "value")) {
            Resolved reference = Resolved.reference(row.cell("value"));
            When when = context -> reference;
            phrases.add(row.cell("words"), new Phrase(Kind.DATE, when, row.at()), false);
        }
        for (Row row : lexicons.table("time/world-events.tsv", "words", "from", "to")) {
            Resolved dates = WorldEvents.dates(row, lexicons);
            When when = context -> dates;
            for (String phrase : row.list("words")) {
                phrases.add(phrase, new Phrase(Kind.WORLD_EVENT, when, row.at()), false);
            }
        }
        readFeasts(lexicons);
    }

    private void add(Row row) {
        String value = row.cell("value");
        switch (row.cell("kind")) {
            case "month" -> add(row, Kind.MONTH, Integer.valueOf(value), false);
            case "month-short" -> add(row, Kind.MONTH, Integer.valueOf(value), true);
            case "weekday" -> add(row, Kind.WEEKDAY, DayOfWeek.valueOf(value), false);
            case "weekday-short" -> add(row, Kind.WEEKDAY, DayOfWeek.valueOf(value), true);
            case "weekdays" -> add(row, Kind.WEEKDAYS, DayOfWeek.valueOf(value), false);
            case "unit" -> add(row, Kind.UNIT, Grain.valueOf(value), false);
            case "units" -> add(row, Kind.UNITS, Grain.valueOf(value), false);
            case "number" -> add(row, Kind.NUMBER, Double.valueOf(value), false);
            case "tens" -> {
                add(row, Kind.TENS, Double.valueOf(value), false);
                add(row, Kind.NUMBER, Double.valueOf(value), false);
            }
            case "ordinal" -> add(row, Kind.ORDINAL, Integer.valueOf(value), false);
            case "season" -> add(row, Kind.SEASON, value, false);
            case "part" -> add(row, Kind.PART, value, false);
            case "decade" -> add(row, Kind.DECADE, Integer.valueOf(value), false);
            default -> throw new IllegalArgumentException(row.cell("kind"));
        }
    }

    private void add(Row row, Kind kind, Object meaning, boolean needsDate) {
        words.computeIfAbsent(row.cell("word"), w -> new ArrayList<>())
                .add(new Word(kind, meaning, needsDate, row.at()));
    }

    private void readFeasts(Lexicons lexicons) {
        Map<String, TreeSet<LocalDate>> tables = new HashMap<>();
        for (Row row : lexicons.table("time/feast-days.tsv", "name", "day")) {
            try {
                tables.computeIfAbsent(row.cell("name"), n -> new TreeSet<>()).add(LocalDate.parse(row.cell("day")));
            } catch (DateTimeParseException e) {
                lexicons.faults().add(row, "day must be YYYY-MM-DD");
            }
        }
        for (Row row : lexicons.table("time/feasts.tsv", "names", "rule", "days")) {
            if (!row.cell("days").matches("\\d{1,2}")) {
                lexicons.faults().add(row, "days must be a number");
                continue;
            }
            Feast feast = new Feast(row.cell("rule"), Integer.parseInt(row.cell("days")), tables);
            String fault = feast.fault();
            if (fault != null) {
                lexicons.faults().add(row, fault);
            }
            for (String name : row.list("names")) {
                phrases.add(name, new Phrase(Kind.FEAST, feast, row.at()), true);
            }
        }
    }

    /** The categories of single units and of fixed phrases, before any rule. */
    List<Node> nodes(List<Unit> units) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            for (Word word : words.getOrDefault(unit.text(), List.of())) {
                if (holds(word, units, i)) {
                    nodes.add(new Node(word.kind(), i, i + 1, word.meaning(), List.of()));
                }
            }
            if (unit.isNumber() || unit.text().charAt(0) == '\'') {
                Numerals.add(nodes, unit, i);
            }
            int begin = i;
            phrases.at(
                    units,
                    i,
                    (end, phrase) -> nodes.add(new Node(
                            phrase.kind(),
                            begin,
                            end,
                            phrase.meaning(),
                            List.of(new Reason("time/phrase", unit.raw(), phrase.at())))));
        }
        return nodes;
    }

    private static boolean holds(Word word, List<Unit> units, int i) {
        Unit unit = units.get(i);
        switch (word.kind()) {
            case MONTH:
                if (!unit.isCapitalised() && (word.needsDate() || AMBIGUOUS_MONTHS.contains(unit.text()))) {
                    return false;
                }
                return !word.needsDate() || besideNumber(units, i) || unit.raw().endsWith(".") || isLed(units, i);
            case WEEKDAY:
                return !word.needsDate() || unit.isCapitalised() && besideMonth(units, i);
            default:
                return true;
        }
    }

    private static boolean besideNumber(List<Unit> units, int i) {
        boolean year = i + 2 < units.size()
                && Set.of(",", "-", "/").contains(units.get(i + 1).text())
                && units.get(i + 2).text().matches("(?:19|20)\\d\\d");
        return year
                || i + 1 < units.size() && units.get(i + 1).isNumber()
                || i > 0 && units.get(i - 1).isNumber()
                || i > 1 && units.get(i - 1).text().equals("-");
    }

    /** "Since Nov", "in early Dec"; not "in Jan Egeland's view", "from Mar del Plata". */
    private static boolean isLed(List<Unit> units, int i) {
        boolean name =
                Set.of("jan", "mar", "jun", "jul", "apr").contains(units.get(i).text());
        return !name
                && i > 0
                && MONTH_LEADS.contains(units.get(i - 1).text())
                && (i + 1 == units.size()
                        || !units.get(i + 1).isCapitalised()
                                && !units.get(i + 1).text().equals("'"));
    }

    private static boolean besideMonth(List<Unit> units, int i) {
        for (int next = i + 1; next <= Math.min(i + 3, units.size() - 1); next++) {
            if (units.get(next).isNumber()) {
                return true;
            }
        }
        return units.get(i).raw().endsWith(".")
                && i > 0
                && Set.of("on", "next", "last", "by").contains(units.get(i - 1).text());
    }
}
