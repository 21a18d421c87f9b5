package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PETRARCH actor dictionary: a name with an optional code, {@code +SYNONYM} lines, then lines of codes with dates.
 * Known quirks of the files that are about are read as meant: several brackets on one line, a missing tab, blanks inside a
 * restriction, years of two digits.
 */
final class PetrarchActors {
    private static final Pattern CODE = Pattern.compile("\\[\\s*([^\\]\\s]*)\\s*([^\\]]*)\\]");
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "de", "del", "da", "bin", "ibn", "al", "el", "von", "van", "der");

    private final PetrarchCodes codes;
    private final GivenNames given;
    private final ImportedActors.Gathering gathering = new ImportedActors.Gathering();
    private @Nullable Entry entry;

    PetrarchActors(PetrarchCodes codes, GivenNames given) {
        this.codes = codes;
        this.given = given;
    }

    private static final class Entry {
        final int line;
        final String name;
        final Set<String> variants = new LinkedHashSet<>();
        final List<String[]> periods = new ArrayList<>();
        /** Whether one of its lines had a fault that is told already. */
        boolean faulty;

        Entry(int line, String phrase) {
            this.line = line;
            this.name = titleCase(phrase);
            variants.addAll(spellings(phrase));
            variants.remove(name);
        }
    }

    ImportedActors read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String raw = lines.get(i);
            int comment = raw.indexOf('#');
            String line = comment < 0 ? raw : raw.substring(0, comment);
            if (!line.isBlank()) {
                line(i + 1, line);
            }
        }
        finish();
        return gathering.done();
    }

    private void line(int number, String line) {
        String words = line.trim();
        if (words.startsWith("[")) {
            if (entry == null) {
                gathering.skip(number, "a code before any name");
            } else {
                codes(number, words, entry);
            }
        } else if (words.startsWith("+")) {
            synonym(number, words);
        } else {
            finish();
            int bracket = words.indexOf('[');
            String phrase = bracket < 0 ? words : words.substring(0, bracket);
            if (clean(phrase).isEmpty()) {
                gathering.skip(number, "no name before the code");
                return;
            }
            Entry begun = new Entry(number, phrase);
            entry = begun;
            if (bracket >= 0) {
                codes(number, words.substring(bracket), begun);
            }
        }
    }

    private void synonym(int number, String words) {
        int bracket = words.indexOf('[');
        String phrase = clean((bracket < 0 ? words : words.substring(0, bracket)).substring(1));
        if (entry == null) {
            gathering.skip(number, "a synonym before any name");
        } else if (phrase.isEmpty()) {
            gathering.skip(number, "an empty synonym");
        } else {
            entry.variants.addAll(spellings(phrase));
            entry.variants.remove(entry.name);
        }
    }

    private void codes(int number, String words, Entry into) {
        Matcher code = CODE.matcher(words);
        int end = 0;
        while (code.find()) {
            end = code.end();
            PetrarchCodes.Coded coded = codes.read(code.group(1));
            PetrarchDates dates = PetrarchDates.read(code.group(2));
            if (coded == null || dates == null) {
                into.faulty = true;
                gathering.skip(
                        number,
                        coded == null
                                ? "the code " + code.group(1) + " begins with no country"
                                : "the date “" + code.group(2).trim() + "” is none");
                continue;
            }
            into.periods.add(new String[] {coded.code(), String.join("|", coded.sectors()), dates.from(), dates.to()});
        }
        if (end == 0) {
            into.faulty = true;
            gathering.skip(number, "a bracket is not closed: " + words);
        }
    }

    private void finish() {
        Entry done = entry;
        entry = null;
        if (done == null) {
            return;
        }
        if (done.periods.isEmpty()) {
            if (!done.faulty) {
                gathering.skip(done.line, done.name + " has no code");
            }
            return;
        }
        boolean person = done.name.contains(" ") && given.knows(done.name.substring(0, done.name.indexOf(' ')));
        List<String> variants = List.copyOf(done.variants);
        for (int i = 0; i < done.periods.size(); i++) {
            String[] period = done.periods.get(i);
            List<String> sectors = period[1].isEmpty() ? List.of() : List.of(period[1].split("\\|"));
            gathering.name(done.name, i == 0 ? variants : List.of(), period[0], sectors, period[2], period[3], person);
        }
    }

    /** As printed in reports: in title case, with small words small, and in capitals. */
    private static List<String> spellings(String phrase) {
        String words = clean(phrase);
        Set<String> all = new LinkedHashSet<>();
        all.add(titleCase(words));
        StringBuilder capital = new StringBuilder();
        for (String word : words.split(" ")) {
            capital.append(capital.length() == 0 ? "" : " ").append(capitalised(word));
        }
        all.add(capital.toString());
        all.add(words.toUpperCase(Locale.ROOT));
        return List.copyOf(all);
    }

    private static String clean(String phrase) {
        return phrase.replace('_', ' ')
                .replace('|', ' ')
                .replaceAll("\\s+", " ")
                .trim();
    }

    private static String titleCase(String phrase) {
        StringBuilder words = new StringBuilder();
        for (String word : clean(phrase).split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small = words.length() > 0 && SMALL.contains(lower);
            words.append(words.length() == 0 ? "" : " ").append(small ? lower : capitalised(word));
        }
        return words.toString();
    }

    private static String capitalised(String word) {
        StringBuilder done = new StringBuilder();
        boolean begins = true;
        for (char unit : word.toLowerCase(Locale.ROOT).toCharArray()) {
            done.append(begins ? Character.toUpperCase(unit) : unit);
            begins = !Character.isLetterOrDigit(unit) && unit != '\'';
        }
        return done.toString();
    }
}
