package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.EventType;

/** The words that name acts, by the lemma of their head: {@code acts/verbs-TYPE.tsv} and {@code acts/nouns-TYPE.tsv}. */
final class ActLexicon {
    private final Set<String> contexts;
    private static final String[] COLUMNS = {"phrase", "roles", "when", "type", "mode", "context", "note"};
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "on", "to", "in", "for", "from", "with", "against", "at");

    private final Map<String, List<ActEntry>> verbs = new HashMap<>();
    private final Map<String, List<ActEntry>> nouns = new HashMap<>();
    private int entries;

    /** @param contexts the names of PLOVER's contexts */
    ActLexicon(Lexicons lexicons, WordClasses classes, Set<String> contexts) {
        this.contexts = contexts;
        for (EventType type : EventType.values()) {
            String name = type.name().toLowerCase(Locale.ROOT);
            read(lexicons, "acts/verbs-" + name + ".tsv", true, classes);
            read(lexicons, "acts/nouns-" + name + ".tsv", false, classes);
        }
    }

    private void read(Lexicons lexicons, String file, boolean verb, WordClasses classes) {
        if (!lexicons.has(file)) {
            return;
        }
        for (Row row : lexicons.table(file, COLUMNS)) {
            String phrase = row.cell("phrase").toLowerCase(Locale.ROOT);
            add(entry(row, words(phrase.replace("-", " - ")), verb, classes, lexicons.faults()));
            if (phrase.contains("-")) {
                // the tokenizer keeps some hyphens ("co-host") and splits others ("cease - fire")
                add(entry(row, words(phrase), verb, classes, lexicons.faults()));
            }
        }
    }

    private void add(@Nullable ActEntry entry) {
        if (entry != null) {
            (entry.verb() ? verbs : nouns)
                    .computeIfAbsent(entry.head(), head -> new ArrayList<>())
                    .add(entry);
        }
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.trim().split("\\s+"));
    }

    private @Nullable ActEntry entry(Row row, List<String> words, boolean verb, WordClasses classes, Faults faults) {
        if (words.get(0).isEmpty()) {
            faults.add(row, "the phrase is missing");
            return null;
        }
        int head = verb ? headOfVerb(words) : headOf(words);
        String name = row.cell("type");
        EventType type = null;
        if (!name.equals("NONE")) {
            type = Arrays.stream(EventType.values())
                    .filter(t -> t.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (type == null) {
                faults.add(row, "no PLOVER type is called '" + name + "'; for a reading that is no act write NONE");
                return null;
            }
        }
        for (String mode : row.list("mode")) {
            if (type == null || !type.hasMode(mode)) {
                faults.add(row, name + " has no mode " + mode);
            }
        }
        for (String context : row.list("context")) {
            if (!contexts.contains(context)) {
                faults.add(row, "no PLOVER context is called '" + context + "'");
            }
        }
        return new ActEntry(
                words.subList(0, head),
                words.get(head),
                words.subList(head + 1, words.size()),
                verb,
                RoleSlots.parse(row.cell("roles"), row, faults),
                Condition.parse(row.cell("when"), classes, row, faults),
                type,
                row.list("mode"),
                row.list("context"),
                row.at(),
                entries++);
    }

    /** The verb stands first but behind a hyphen: "test - fire". */
    private static int headOfVerb(List<String> words) {
        return words.size() > 2 && words.get(1).equals("-") ? 2 : 0;
    }

    /** The last word of a compound; of "state of emergency" the word before the preposition. */
    private static int headOf(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (PREPOSITIONS.contains(words.get(i))) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }

    List<ActEntry> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<ActEntry> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }
}
