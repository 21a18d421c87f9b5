package org.rapporteur.resolution.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.model.Place;

/**
 * A file of GeoNames (cities15000.txt, allCountries.txt or one country's) that a user put into his lexicon folder. Its
 * columns, by tabs and without header: geonameid, name, asciiname, alternatenames, latitude, longitude, feature class,
 * feature code, country code, cc2, admin1 to admin4, population, elevation, dem, timezone, modification date
 * (download.geonames.org/export/dump/readme.txt). Of allCountries only divisions and inhabited places are kept: a hill's
 * name would be found in every report.
 */
final class GeoNamesDump {
    static final String FILE = "places/geonames.txt";
    static final int COLUMNS = 19;
    private static final int SMALLEST = 1000;
    private static final int KNOWN_BY_OTHER_NAMES = 200_000;
    private static final int FAULTS_TOLD = 20;

    private GeoNamesDump() {}

    static void read(Path file, Faults faults, BiConsumer<String, GazetteerEntry> into) {
        int wrong = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int line = 0;
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                line++;
                String[] cells = row.split("\t", -1);
                if (cells.length != COLUMNS) {
                    if (wrong++ < FAULTS_TOLD) {
                        faults.add(FILE, line, cells.length + " cells, but a file of GeoNames has " + COLUMNS);
                    }
                } else if (isWanted(cells)) {
                    add(cells, line, faults, into);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; it must be a file of GeoNames in UTF-8", e);
        }
    }

    static boolean isWanted(String[] cells) {
        String code = cells[7];
        if (cells[6].equals("A")) {
            return code.equals("ADM1") || code.equals("ADM2");
        }
        return cells[6].equals("P") && !code.endsWith("H") && !code.equals("PPLX") && population(cells) >= SMALLEST;
    }

    private static long population(String[] cells) {
        String cell = cells[14];
        return !cell.isEmpty() && cell.length() < 12 && cell.chars().allMatch(Character::isDigit)
                ? Long.parseLong(cell)
                : 0;
    }

    private static void add(String[] cells, int line, Faults faults, BiConsumer<String, GazetteerEntry> into) {
        double latitude;
        double longitude;
        try {
            latitude = Double.parseDouble(cells[4]);
            longitude = Double.parseDouble(cells[5]);
        } catch (NumberFormatException e) {
            faults.add(FILE, line, "latitude and longitude must be degrees, but are " + cells[4] + ", " + cells[5]);
            return;
        }
        int resolution = switch (cells[7]) {
            case "ADM1" -> 2;
            case "ADM2" -> 3;
            default -> 4;
        };
        Place place = new Place(cells[1], country(cells[8]), cells[0], latitude, longitude, resolution);
        boolean capital = cells[7].equals("PPLC");
        GazetteerEntry entry =
                new GazetteerEntry(place, "", population(cells), false, capital, capital, FILE + ":" + line);
        for (String name : names(cells)) {
            into.accept(name, entry);
        }
    }

    private static Set<String> names(String[] cells) {
        Set<String> names = new LinkedHashSet<>();
        names.add(cells[1]);
        names.add(cells[2]);
        if (population(cells) >= KNOWN_BY_OTHER_NAMES) {
            for (String name : cells[3].split(",", -1)) {
                if (name.length() > 4
                        && Character.isUpperCase(name.charAt(0))
                        && name.chars().allMatch(c -> c < 0x250)) {
                    names.add(name);
                }
            }
        }
        names.removeIf(name -> name.length() < 3 || !Character.isUpperCase(name.charAt(0)));
        return names;
    }

    private static @Nullable String country(String alpha2) {
        if (alpha2.equals("XK")) {
            return "KOS";
        }
        try {
            String alpha3 = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
            return alpha3.isEmpty() ? null : alpha3;
        } catch (MissingResourceException | java.util.IllformedLocaleException e) {
            return null;
        }
    }
}
