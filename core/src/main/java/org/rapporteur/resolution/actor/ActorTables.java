package org.rapporteur.resolution.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;

/** The actor tables: countries, organisations, people with dated offices, agents. */
final class ActorTables {
    final NameIndex names = new NameIndex();
    /** Agents by their words, lower case, singular and plural. */
    final Map<String, Agent> agents = new HashMap<>();
    /** Full names of countries by code, for the names of their ministries and armies. */
    final Map<String, String> countries = new LinkedHashMap<>();

    final Map<String, List<String>> organisationHeads = new HashMap<>();
    final List<Ambiguous> ambiguous = new ArrayList<>();

    /** A common noun for a political actor. */
    record Agent(String noun, List<String> sectors, boolean title, boolean person, String at) {}

    /** A country's name that may be something else in a report with other words. */
    record Ambiguous(String name, List<String> against, List<String> support) {}

    ActorTables(Lexicons lexicons) {
        readCountries(lexicons);
        readOrganisations(lexicons);
        readPeople(lexicons);
        readAgents(lexicons);
        for (Row row : lexicons.table("actors/organisation-heads.tsv", "word", "sectors")) {
            organisationHeads.put(row.cell("word"), row.list("sectors"));
        }
        for (Row row : lexicons.table("actors/ambiguous.tsv", "name", "against", "for")) {
            ambiguous.add(new Ambiguous(row.cell("name"), row.list("against"), row.list("for")));
        }
        names.sort();
    }

    private void readCountries(Lexicons lexicons) {
        for (Row row : lexicons.table(
                "actors/countries.tsv", "code", "name", "variants", "people", "capitals", "seats", "sector")) {
            String code = row.cell("code");
            if (code.length() != 3) {
                lexicons.faults().add(row, "the code must be ISO 3166 alpha-3, but is '" + code + "'");
            }
            String full = row.cell("name");
            countries.putIfAbsent(code, full);
            List<String> sectors = row.list("sector");
            add(Name.Kind.COUNTRY, full, code, sectors, row, List.of(full));
            add(Name.Kind.COUNTRY, full, code, sectors, row, row.list("variants"));
            add(Name.Kind.PEOPLE, full, code, sectors, row, row.list("people"));
            List<String> government = sectors.isEmpty() ? List.of("GOV") : sectors;
            add(Name.Kind.CAPITAL, full, code, government, row, row.list("capitals"));
            add(Name.Kind.SEAT, full, code, government, row, row.list("seats"));
        }
        countries.put("COD", "Democratic Republic of Congo");
        countries.put("GBR", "United Kingdom");
        countries.put("USA", "United States");
        countries.put("FIN", "Finland");
        countries.put("NLD", "Netherlands");
        countries.put("NZL", "New Zealand");
        countries.put("GEO", "Georgia");
        countries.put("DNK", "Denmark");
        countries.put("FRA", "France");
        countries.put("UKR", "Ukraine");
        countries.put("AZE", "Azerbaijan");
    }

    private void add(Name.Kind kind, String key, String code, List<String> sectors, Row row, List<String> spellings) {
        Name name = new Name(kind, key, code, sectors, List.of(), row.at());
        spellings.forEach(words -> names.add(words, name));
    }

    private void readOrganisations(Lexicons lexicons) {
        for (Row row : lexicons.table("actors/organisations.tsv", "name", "variants", "code", "sectors")) {
            Name name = new Name(
                    Name.Kind.ORGANISATION,
                    row.cell("name"),
                    row.cell("code"),
                    row.list("sectors"),
                    List.of(),
                    row.at());
            names.add(name.key(), name);
            row.list("variants").forEach(words -> names.add(words, name));
        }
    }

    private void readPeople(Lexicons lexicons) {
        Map<String, List<Name.Office>> offices = new LinkedHashMap<>();
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        for (Row row :
                lexicons.table("actors/people.tsv", "name", "variants", "code", "sector", "office", "from", "to")) {
            String full = row.cell("name");
            offices.computeIfAbsent(full, n -> new ArrayList<>())
                    .add(new Name.Office(
                            row.cell("code"),
                            row.cell("sector"),
                            row.cell("office"),
                            day(lexicons, row, "from", false),
                            day(lexicons, row, "to", true)));
            spellings.computeIfAbsent(full, n -> new ArrayList<>()).addAll(row.list("variants"));
            places.putIfAbsent(full, row.at());
        }
        offices.forEach((full, held) -> {
            Name name = new Name(
                    Name.Kind.PERSON,
                    full,
                    held.get(held.size() - 1).code(),
                    List.of(),
                    List.copyOf(held),
                    String.valueOf(places.get(full)));
            names.add(full, name);
            spellings.getOrDefault(full, List.of()).forEach(words -> names.add(words, name));
        });
    }

    private static @Nullable LocalDate day(Lexicons lexicons, Row row, String column, boolean last) {
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

    private void readAgents(Lexicons lexicons) {
        for (Row row : lexicons.table("actors/agents.tsv", "noun", "sectors", "title", "number")) {
            List<String> forms = row.list("noun");
            Agent agent = new Agent(
                    forms.get(0),
                    row.list("sectors"),
                    row.cell("title").equals("yes"),
                    row.cell("number").equals("person"),
                    row.at());
            forms.forEach(form -> agents.put(form.toLowerCase(Locale.ROOT), agent));
            if (forms.size() == 1 && !forms.get(0).endsWith("s")) {
                agents.putIfAbsent(forms.get(0) + "s", agent);
            }
        }
    }
}
