package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a PETRARCH agent dictionary: {@code PHRASE {PLURAL} [~COD]}, with substitution sets {@code !PERSON! = MAN, MEN}.
 * Empty braces forbid a plural; without braces it is the regular one.
 */
final class PetrarchAgents {
    private static final Pattern SET = Pattern.compile("(![^!\\s]+!)\\s*=\\s*(.*)");
    private static final Pattern AGENT =
            Pattern.compile("([^\\[{]+?)\\s*(\\{([^}]*)\\})?\\s*\\[\\s*(~?)([A-Za-z]*)(~?)\\s*\\].*");
    private static final Pattern PLACEHOLDER = Pattern.compile("![^!\\s]+!");

    private final PetrarchCodes codes;
    private final ImportedActors.Gathering gathering = new ImportedActors.Gathering();
    private final Map<String, List<String>> sets = new LinkedHashMap<>();

    PetrarchAgents(PetrarchCodes codes) {
        this.codes = codes;
    }

    ImportedActors read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher set = SET.matcher(stripped(lines.get(i)));
            if (set.matches()) {
                sets.put(set.group(1).toUpperCase(Locale.ROOT), parts(set.group(2)));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = stripped(lines.get(i));
            if (!line.isEmpty() && !SET.matcher(line).matches()) {
                agent(i + 1, line);
            }
        }
        return gathering.done();
    }

    private static String stripped(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).trim();
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : words.split(",")) {
            if (!part.isBlank()) {
                parts.add(clean(part));
            }
        }
        return parts;
    }

    private static String clean(String phrase) {
        return phrase.replace('_', ' ')
                .replace('|', ' ')
                .replaceAll("\\s+", " ")
                .trim()
                .toLowerCase(Locale.ROOT);
    }

    private void agent(int number, String line) {
        Matcher agent = AGENT.matcher(line);
        if (!agent.matches()) {
            gathering.skip(number, "no agent is written so: " + line);
            return;
        }
        String letters = agent.group(5);
        if (agent.group(4).isEmpty() && agent.group(6).isEmpty()) {
            gathering.skip(number, "the code " + letters + " has no ~, so it is an actor's, no agent's");
            return;
        }
        List<String> sectors = PetrarchCodes.sectors(PetrarchCodes.groups(letters));
        if (sectors.isEmpty()) {
            boolean international = codes.country(letters.toUpperCase(Locale.ROOT)) != null;
            gathering.skip(
                    number,
                    "PLOVER has no sector for " + letters + (international ? ", which is a code of its own" : ""));
            return;
        }
        String phrase = agent.group(1).trim();
        Matcher placeholder = PLACEHOLDER.matcher(phrase);
        if (placeholder.find()) {
            List<String> words = sets.get(placeholder.group().toUpperCase(Locale.ROOT));
            if (words == null || words.isEmpty()) {
                gathering.skip(number, "the set " + placeholder.group() + " is not defined");
                return;
            }
            String before = phrase.substring(0, placeholder.start());
            String after = phrase.substring(placeholder.end());
            gathering.agent(
                    words.stream().map(word -> clean(before + word + after)).toList(), sectors);
            return;
        }
        gathering.agent(forms(clean(phrase), agent.group(3)), sectors);
    }

    /** A noun twice has no plural of its own; a noun alone gets the regular one when the list is read. */
    private static List<String> forms(String noun, @org.jspecify.annotations.Nullable String plural) {
        if (plural == null) {
            return List.of(noun);
        }
        return plural.isBlank() ? List.of(noun, noun) : List.of(noun, clean(plural));
    }
}
