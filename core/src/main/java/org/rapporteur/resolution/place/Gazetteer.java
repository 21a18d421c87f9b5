package org.rapporteur.resolution.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Place;
import org.rapporteur.model.Sentence;

/** All places with their names, found by the first word. */
final class Gazetteer {
    private static final List<String> FILES =
            List.of("places/cities.tsv", "places/provinces.tsv", "places/regions.tsv", "places/venues.tsv");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();
    private final Set<String> seats = new HashSet<>();

    /** @param found null when the words denote no place */
    private record Entry(String words, @Nullable GazetteerEntry found) {}

    /** The longest name at a token; without entries when the words denote something else. */
    record Match(int first, int end, List<GazetteerEntry> entries) {}

    Gazetteer(Lexicons lexicons) {
        lexicons.table("places/ambiguous.tsv", "name", "otherwise").forEach(row -> doubtful.add(row.cell("name")));
        for (Row row : lexicons.table("places/not-places.tsv", "name", "is")) {
            put(row.cell("name"), null);
        }
        readCountries(lexicons);
        for (String file : FILES) {
            for (Row row : lexicons.table(
                    file,
                    "name",
                    "variants",
                    "country",
                    "within",
                    "resolution",
                    "population",
                    "latitude",
                    "longitude",
                    "geonameid")) {
                readPlace(lexicons, row);
            }
        }
        Path dump = lexicons.own(GeoNamesDump.FILE);
        if (dump != null) {
            GeoNamesDump.read(dump, lexicons.faults(), this::addFromDump);
        }
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.words().length())
                                .thenComparing(Entry::words)));
    }

    private void readCountries(Lexicons lexicons) {
        Map<String, Row> located = new HashMap<>();
        for (Row row : lexicons.table(
                "places/countries.tsv", "name", "variants", "population", "latitude", "longitude", "geonameid")) {
            located.put(row.cell("name"), row);
        }
        for (Row row : lexicons.table(
                "actors/countries.tsv", "code", "name", "variants", "people", "capitals", "seats", "sector")) {
            row.list("people").forEach(word -> adjectives.putIfAbsent(word, row.cell("code")));
            row.list("capitals").forEach(name -> capitals.add(row.cell("code") + Letters.fold(name)));
            row.list("seats").forEach(name -> seats.add(Letters.fold(name)));
            Row where = located.remove(row.cell("name"));
            if (where == null) {
                continue;
            }
            Place place = new Place(
                    row.cell("name"),
                    row.cell("code"),
                    empty(where.cell("geonameid")),
                    number(lexicons, where, "latitude"),
                    number(lexicons, where, "longitude"),
                    1);
            GazetteerEntry entry =
                    new GazetteerEntry(place, "", population(lexicons, where), false, true, false, where.at());
            add(place.name(), entry);
            row.list("variants").forEach(name -> add(name, entry));
            where.list("variants").forEach(name -> add(name, entry));
        }
        located.values().stream()
                .sorted(Comparator.comparingInt(Row::line))
                .forEach(row ->
                        lexicons.faults().add(row, row.cell("name") + " does not stand in actors/countries.tsv"));
    }

    private void readPlace(Lexicons lexicons, Row row) {
        String country = row.cell("country");
        String resolution = row.cell("resolution");
        if (resolution.length() != 1 || "12345".indexOf(resolution) < 0) {
            lexicons.faults().add(row, "the resolution must be 1 to 5, but is '" + resolution + "'");
            return;
        }
        Place place = new Place(
                row.cell("name"),
                empty(country),
                empty(row.cell("geonameid")),
                number(lexicons, row, "latitude"),
                number(lexicons, row, "longitude"),
                Integer.parseInt(resolution));
        List<String> names = new ArrayList<>(row.list("variants"));
        names.add(0, place.name());
        boolean capital = names.stream().anyMatch(name -> capitals.contains(country + Letters.fold(name)));
        boolean government = capital || names.stream().anyMatch(name -> seats.contains(Letters.fold(name)));
        GazetteerEntry entry = new GazetteerEntry(
                place, row.cell("within"), population(lexicons, row), false, government, capital, row.at());
        names.forEach(name -> add(name, entry));
    }

    private void add(String name, GazetteerEntry entry) {
        put(name, doubtful.contains(name) ? entry.asDoubtful() : entry);
    }

    private void put(String name, @Nullable GazetteerEntry entry) {
        String words = Letters.fold(name);
        List<Entry> entries = byFirstWord.computeIfAbsent(firstWord(words), word -> new ArrayList<>(1));
        // what reports call by a name of its own ("Gaza") replaces a country's variant of the same words
        if (entry != null && entry.place().resolution() != 1) {
            entries.removeIf(e -> e.words().equals(words) && isVariantOf(e.found(), entry.place(), words));
        }
        Entry added = new Entry(words, entry);
        if (!entries.contains(added)) {
            entries.add(added);
        }
    }

    private static boolean isVariantOf(@Nullable GazetteerEntry country, Place place, String words) {
        return country != null
                && country.place().resolution() == 1
                && place.countryCode() != null
                && place.countryCode().equals(country.place().countryCode())
                && (!Letters.fold(country.place().name()).equals(words) || place.resolution() == 2);
    }

    /** A place of the dump that the tables do not have; one word of it might be anything, so it must be shown a place. */
    private void addFromDump(String name, GazetteerEntry entry) {
        String words = Letters.fold(name);
        for (Entry known : byFirstWord.getOrDefault(firstWord(words), List.of())) {
            GazetteerEntry found = known.found();
            if (known.words().equals(words) && (found == null || isSame(found.place(), entry.place()))) {
                return;
            }
        }
        put(name, name.indexOf(' ') < 0 ? entry.asDoubtful() : entry);
    }

    private static boolean isSame(Place known, Place other) {
        return known.countryCode() != null
                && known.countryCode().equals(other.countryCode())
                && (known.resolution() == other.resolution() || known.resolution() == 1)
                && near(known.latitude(), other.latitude())
                && near(known.longitude(), other.longitude());
    }

    private static boolean near(@Nullable Double one, @Nullable Double other) {
        return one != null && other != null && Math.abs(one - other) < 0.7;
    }

    private static @Nullable String empty(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static long population(Lexicons lexicons, Row row) {
        String cell = row.cell("population");
        try {
            return cell.isEmpty() ? 0 : Long.parseLong(cell);
        } catch (NumberFormatException e) {
            lexicons.faults().add(row, "the population must be a whole number, but is '" + cell + "'");
            return 0;
        }
    }

    private static @Nullable Double number(Lexicons lexicons, Row row, String column) {
        try {
            return Double.valueOf(row.cell(column));
        } catch (NumberFormatException e) {
            lexicons.faults().add(row, "the " + column + " must be in degrees, but is '" + row.cell(column) + "'");
            return null;
        }
    }

    /** The country whose people an adjective or noun names, or null. */
    @Nullable String countryOf(String adjective) {
        return adjectives.get(adjective);
    }

    /** The tokenizer divides at hyphens, points and apostrophes, so a first word ends at the first of them. */
    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return Letters.fold(words.substring(0, Math.max(1, end))).toLowerCase(Locale.ROOT);
    }

    /** The longest name at a token, or null. */
    @Nullable Match longest(Sentence sentence, int first, String text) {
        String word = sentence.token(first).text();
        List<Entry> entries = byFirstWord.get(firstWord(word));
        if (entries == null) {
            return null;
        }
        int begin = sentence.token(first).span().begin();
        String matched = null;
        int end = 0;
        List<GazetteerEntry> found = new ArrayList<>(1);
        for (Entry entry : entries) {
            if (matched == null) {
                int offset = NameMatch.end(text, begin, entry.words());
                end = offset < 0 ? -1 : NameMatch.endToken(sentence, first, offset);
                matched = end > 0 ? entry.words() : null;
            } else if (!entry.words().equals(matched)) {
                continue;
            }
            if (matched != null && entry.found() != null) {
                found.add(entry.found());
            }
        }
        return matched == null ? null : new Match(first, end, found);
    }
}
