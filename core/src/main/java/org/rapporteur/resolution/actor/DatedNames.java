package org.rapporteur.resolution.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;

/**
 * Reads the tables of those who are one thing at one time and another at another: people with their offices, and
 * organisations that come to power and lose it.
 */
final class DatedNames {
    private static final List<String> PEOPLE =
            List.of("actors/people.tsv", "actors/ministers.tsv", "actors/us-politics.tsv", "actors/offices.tsv");
    private static final List<String> ORGANISATIONS =
            List.of("actors/organisations.tsv", "actors/parties.tsv", "actors/armed-groups.tsv", "actors/bodies.tsv");

    private final Lexicons lexicons;
    private final NameIndex names;

    DatedNames(Lexicons lexicons, NameIndex names) {
        this.lexicons = lexicons;
        this.names = names;
    }

    private static final class Gathered {
        final List<Name.Office> periods = new ArrayList<>();
        final List<String> spellings = new ArrayList<>();
    }

    /** The user's own names come first, so that of equal words theirs is meant. */
    void read() {
        if (lexicons.has("actors/imported.tsv")) {
            readImported();
        }
        Map<String, Gathered> people = new LinkedHashMap<>();
        for (String file : PEOPLE) {
            for (Row row : lexicons.table(file, "name", "variants", "code", "sector", "office", "from", "to")) {
                gather(people, row, "sector", row.cell("office"));
            }
        }
        index(people, Name.Kind.PERSON);
        Map<String, Gathered> organisations = new LinkedHashMap<>();
        for (String file : ORGANISATIONS) {
            for (Row row : lexicons.table(file, "name", "variants", "code", "sectors", "from", "to")) {
                gather(organisations, row, "sectors", "");
            }
        }
        index(organisations, Name.Kind.ORGANISATION);
    }

    /** The user's own names, as {@code lexicon import} writes them. */
    private void readImported() {
        Map<String, Gathered> people = new LinkedHashMap<>();
        Map<String, Gathered> others = new LinkedHashMap<>();
        for (Row row : lexicons.table(
                "actors/imported.tsv", "name", "variants", "code", "sector", "office", "from", "to", "kind")) {
            boolean person = row.cell("kind").equals("person");
            gather(person ? people : others, row, "sector", row.cell("office"));
        }
        index(people, Name.Kind.PERSON);
        index(others, Name.Kind.ORGANISATION);
    }

    private void gather(Map<String, Gathered> all, Row row, String sectorColumn, String office) {
        Gathered gathered = all.computeIfAbsent(row.cell("name"), n -> new Gathered());
        gathered.periods.add(new Name.Office(
                row.cell("code"),
                ActorTables.sectors(lexicons, row, sectorColumn),
                office,
                day(row, "from", false),
                day(row, "to", true),
                row.at()));
        gathered.spellings.addAll(row.list("variants"));
    }

    private void index(Map<String, Gathered> all, Name.Kind kind) {
        all.forEach((full, gathered) -> {
            Name.Office last = gathered.periods.get(gathered.periods.size() - 1);
            Name name = new Name(
                    kind,
                    full,
                    last.code(),
                    last.sectors(),
                    List.copyOf(gathered.periods),
                    gathered.periods.get(0).at());
            names.add(full, name);
            gathered.spellings.forEach(words -> names.add(words, name));
        });
    }

    private @Nullable LocalDate day(Row row, String column, boolean last) {
        String value = row.cell(column);
        try {
            return switch (value.length()) {
                case 0 -> null;
                case 4 -> LocalDate.of(Integer.parseInt(value), last ? 12 : 1, last ? 31 : 1);
                case 7 ->
                    last
                            ? YearMonth.parse(value).atEndOfMonth()
                            : YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value);
            };
        } catch (DateTimeException | NumberFormatException e) {
            lexicons.faults().add(row, column + " must be YYYY, YYYY-MM or YYYY-MM-DD, but is '" + value + "'");
            return null;
        }
    }
}
