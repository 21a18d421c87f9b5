package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;

/** The actor tables: countries, regions, organisations, people with dated offices, agents. */
final class ActorTables {
    /** PLOVER's sectors (manual 2.0). */
    static final Set<String> SECTORS = Set.of(
            "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "OPP",
            "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF", "UNK");

    final NameIndex names = new NameIndex();
    /** Agents by their words, lower case, singular and plural. */
    final Map<String, Agent> agents = new HashMap<>();
    /** Full names of countries by code, for the names of their ministries and armies. */
    final Map<String, String> countries = new LinkedHashMap<>();
    /** Words that end the name of an organisation, with its sectors; NONE for what is no actor. */
    final Map<String, List<String>> heads = new HashMap<>();
    /** Sectors of bodies by a word inside their names: "Constitutional Council". */
    final Map<String, List<String>> inside = new HashMap<>();
    /** Sectors of officials and leaders by the words before them: "military official", "religious leader". */
    final Map<String, List<String>> modifiers = new HashMap<>();

    /** Relatives by their words, lower case: nobody by themselves. */
    final Map<String, Agent> kin = new HashMap<>();
    /** States of the United States, as they are written in full and behind a town. */
    final Set<String> americanStates = new HashSet<>();

    final List<Ambiguous> ambiguous = new ArrayList<>();
    final GivenNames given;

    /**
     * A common noun for a political actor.
     *
     * @param needs what must stand with it to make it an actor: {@code owner} (a name, "the Trump campaign"), {@code name} (it
     *     is only a title before a name, "Justice Roberts"), {@code the} (a definite article or an owner), {@code kin} (somebody's
     *     relative, where a name tells who it is), or nothing
     */
    record Agent(String noun, List<String> sectors, boolean title, boolean person, String needs, String at) {}

    /** A country's name that may be something else in a report with other words; {@code then} = code of what it is part of. */
    record Ambiguous(String name, List<String> against, List<String> support, String then, String at) {}

    ActorTables(Lexicons lexicons) {
        readCountries(lexicons);
        readRegions(lexicons);
        readStates(lexicons);
        for (Row row : lexicons.table("actors/other-names.tsv", "words", "is")) {
            add(Name.Kind.OTHER, row.cell("is"), "", List.of(), row, row.list("words"));
        }
        new DatedNames(lexicons, names).read();
        readAgents(lexicons, "actors/agents.tsv");
        if (lexicons.has("actors/imported-agents.tsv")) {
            readAgents(lexicons, "actors/imported-agents.tsv");
        }
        for (Row row : lexicons.table("actors/organisation-heads.tsv", "word", "sectors")) {
            heads.put(row.cell("word"), sectors(lexicons, row, "sectors"));
        }
        for (Row row : lexicons.table("actors/organisation-words.tsv", "word", "sectors")) {
            inside.put(row.cell("word"), sectors(lexicons, row, "sectors"));
        }
        for (Row row : lexicons.table("actors/modifiers.tsv", "word", "sectors")) {
            modifiers.put(row.cell("word"), sectors(lexicons, row, "sectors"));
        }
        for (Row row : lexicons.table("actors/ambiguous.tsv", "name", "against", "for", "then")) {
            ambiguous.add(
                    new Ambiguous(row.cell("name"), row.list("against"), row.list("for"), row.cell("then"), row.at()));
        }
        given = new GivenNames(lexicons);
        names.sort();
    }

    static List<String> sectors(Lexicons lexicons, Row row, String column) {
        List<String> sectors = row.list(column);
        for (String sector : sectors) {
            if (!SECTORS.contains(sector) && !sector.equals("NONE")) {
                lexicons.faults().add(row, "PLOVER has no sector '" + sector + "'");
            }
        }
        return sectors;
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
            List<String> sectors = sectors(lexicons, row, "sector");
            add(Name.Kind.COUNTRY, full, code, sectors, row, List.of(full));
            add(Name.Kind.COUNTRY, full, code, sectors, row, row.list("variants"));
            add(Name.Kind.PEOPLE, full, code, sectors, row, row.list("people"));
            List<String> government = sectors.isEmpty() ? List.of("GOV") : sectors;
            add(Name.Kind.CAPITAL, full, code, government, row, row.list("capitals"));
            add(Name.Kind.SEAT, full, code, government, row, row.list("seats"));
        }
        // a code that a dependency shares is named after the state
        countries.putAll(Map.ofEntries(
                Map.entry("COD", "Democratic Republic of Congo"),
                Map.entry("GBR", "United Kingdom"),
                Map.entry("USA", "United States"),
                Map.entry("FIN", "Finland"),
                Map.entry("NLD", "Netherlands"),
                Map.entry("NZL", "New Zealand"),
                Map.entry("GEO", "Georgia"),
                Map.entry("DNK", "Denmark"),
                Map.entry("FRA", "France"),
                Map.entry("UKR", "Ukraine"),
                Map.entry("MAR", "Morocco"),
                Map.entry("CHN", "China"),
                Map.entry("AZE", "Azerbaijan")));
    }

    /** A region of no code is a part of the world. */
    private void readRegions(Lexicons lexicons) {
        for (Row row : lexicons.table("actors/regions.tsv", "code", "names")) {
            String code = row.cell("code");
            Name.Kind kind = code.isEmpty() ? Name.Kind.WORLD : Name.Kind.REGION;
            for (String words : row.list("names")) {
                add(kind, words, code, List.of(), row, List.of(words));
            }
        }
    }

    private void readStates(Lexicons lexicons) {
        for (Row row : lexicons.table("actors/us-states.tsv", "name", "short")) {
            List<String> words = new ArrayList<>(row.list("short"));
            words.add(row.cell("name"));
            for (String one : words) {
                add(Name.Kind.REGION, one, "USA", List.of(), row, List.of(one));
                americanStates.add(one);
            }
        }
    }

    private void add(Name.Kind kind, String key, String code, List<String> sectors, Row row, List<String> spellings) {
        Name name = new Name(kind, key, code, sectors, List.of(), row.at());
        spellings.forEach(words -> names.add(words, name));
    }

    private void readAgents(Lexicons lexicons, String file) {
        Set<String> needs = Set.of("", "owner", "name", "the", "kin");
        for (Row row : lexicons.table(file, "noun", "sectors", "title", "number", "needs")) {
            if (!needs.contains(row.cell("needs"))) {
                lexicons.faults().add(row, "needs must be owner, name, the, kin or empty");
            }
            List<String> forms = row.list("noun");
            Agent agent = new Agent(
                    forms.get(0),
                    sectors(lexicons, row, "sectors"),
                    row.cell("title").equals("yes"),
                    row.cell("number").equals("person"),
                    row.cell("needs"),
                    row.at());
            if (agent.needs().equals("kin")) {
                forms.forEach(form -> kin.put(form.toLowerCase(Locale.ROOT), agent));
                continue;
            }
            forms.forEach(form -> agents.put(form.toLowerCase(Locale.ROOT), agent));
            if (forms.size() == 1
                    && !forms.get(0).endsWith("s")
                    && !forms.get(0).endsWith(".")) {
                agents.putIfAbsent(plural(forms.get(0)), agent);
            }
        }
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.matches(".*[aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("ch") || noun.endsWith("sh") ? noun + "es" : noun + "s";
    }

    /** What an organisation's last word says of it; null for a word that says nothing. */
    @Nullable List<String> headSectors(String word) {
        return heads.get(word);
    }
}
