package org.rapporteur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.Report;

/**
 * Makes many reports of few: each round over the originals moves all days by some weeks, so that weekdays stay right, and
 * puts other countries in the place of those that are named.
 */
final class Multiplied {
    private static final Pattern DAY = Pattern.compile(
            "\\b(" + Arrays.stream(Month.values()).map(Multiplied::name).collect(Collectors.joining("|"))
                    + ") (\\d{1,2})\\b(?:-(\\d{1,2})\\b)?");

    private final List<Report> originals;
    private final List<List<String>> countries;
    private final Map<String, int[]> places = new LinkedHashMap<>();
    private final Pattern names;

    Multiplied(List<Report> originals) throws IOException {
        this.originals = originals;
        countries = countries();
        for (int i = 0; i < countries.size(); i++) {
            for (int j = 0; j < countries.get(i).size(); j++) {
                places.putIfAbsent(countries.get(i).get(j), new int[] {i, j});
            }
        }
        names = Pattern.compile(
                "\\b(" + places.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");
    }

    Report report(int number) {
        int round = number / originals.size();
        Report original = originals.get(number % originals.size());
        if (round == 0) {
            return original;
        }
        LocalDate published = original.published();
        int weeks = round % 40;
        return new Report(
                original.id() + "-" + round,
                renamed(moved(original.text(), published, weeks), round),
                original.title() == null ? null : renamed(moved(original.title(), published, weeks), round),
                published == null ? null : published.plusWeeks(weeks),
                original.publisher(),
                null,
                original.language());
    }

    private String renamed(String text, int round) {
        return names.matcher(text).replaceAll(match -> {
            int[] place = places.getOrDefault(match.group(1), new int[] {0, 0});
            List<String> other = countries.get((place[0] + round) % countries.size());
            return Matcher.quoteReplacement(other.get(place[1]));
        });
    }

    private static String moved(String text, @org.jspecify.annotations.Nullable LocalDate published, int weeks) {
        if (published == null) {
            return text;
        }
        return DAY.matcher(text).replaceAll(match -> {
            Month month = Arrays.stream(Month.values())
                    .filter(each -> name(each).equals(match.group(1)))
                    .findFirst()
                    .orElseThrow();
            int number = Integer.parseInt(match.group(2));
            if (number < 1 || number > month.maxLength()) {
                return Matcher.quoteReplacement(match.group());
            }
            LocalDate day = LocalDate.of(published.getYear(), month, Math.min(number, month.minLength()))
                    .plusWeeks(weeks);
            String words = name(day.getMonth()) + " " + day.getDayOfMonth();
            if (match.group(3) == null) {
                return words;
            }
            int length = Integer.parseInt(match.group(3)) - number;
            int last = Math.min(day.lengthOfMonth(), day.getDayOfMonth() + Math.max(0, length));
            return last == day.getDayOfMonth() ? words : words + "-" + last;
        });
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Name, adjective and capital of countries, from the program's own list. */
    private static List<List<String>> countries() throws IOException {
        List<List<String>> countries = new ArrayList<>();
        try (InputStream in = Multiplied.class.getResourceAsStream("/lexicon/actors/countries.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        java.util.Objects.requireNonNull(in, "the list of countries is not on the class path"),
                        StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (line.startsWith("#")
                        || cells.length < 7
                        || !cells[6].isEmpty()
                        || cells[3].isEmpty()
                        || cells[4].isEmpty()) {
                    continue;
                }
                countries.add(List.of(cells[1], cells[3].split("\\|")[0], cells[4].split("\\|")[0]));
            }
        }
        return countries.subList(1, countries.size());
    }
}
