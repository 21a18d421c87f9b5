package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

/** The words that take another act inside, by the lemma of their head: {@code acts/composers.tsv}. */
final class ComposerLexicon {
    private final Map<String, List<Composer>> byHead = new HashMap<>();

    ComposerLexicon(Lexicons lexicons) {
        for (Row row : lexicons.table(
                "acts/composers.tsv", "phrase", "pos", "effect", "control", "links", "type", "mode", "note")) {
            Composer composer = composer(row, lexicons.faults());
            if (composer != null) {
                byHead.computeIfAbsent(composer.head(), head -> new ArrayList<>())
                        .add(composer);
            }
        }
        // "call on" before "call": the longer phrase is the surer reading
        byHead.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.after().size(), a.after().size())));
    }

    boolean knows(String lemma) {
        return byHead.containsKey(lemma);
    }

    private static @Nullable Composer composer(Row row, Faults faults) {
        Composer.Effect effect = named(Composer.Effect.values(), row.cell("effect"));
        String control = row.cell("control");
        Composer.Control who = named(Composer.Control.values(), control.isEmpty() ? "none" : control);
        EventType type = named(EventType.values(), row.cell("type"));
        if (effect == null || who == null || !row.cell("pos").matches("[vna]")) {
            faults.add(
                    row,
                    "pos is v, n or a, effect and control are as in docs/act-lexicon.md; this line has '"
                            + row.cell("pos") + "', '" + row.cell("effect") + "', '" + control + "'");
            return null;
        }
        if (type == null && !row.cell("type").isEmpty()) {
            faults.add(row, "no PLOVER type is called " + row.cell("type"));
        }
        for (String mode : row.list("mode")) {
            if (type == null || !type.hasMode(mode)) {
                faults.add(row, row.cell("type") + " has no mode " + mode);
            }
        }
        List<String> words = List.of(row.cell("phrase").toLowerCase(Locale.ROOT).split(" +"));
        Set<String> links = new TreeSet<>();
        Arrays.stream(row.cell("links").split(","))
                .map(String::trim)
                .filter(l -> !l.isEmpty())
                .forEach(links::add);
        return new Composer(
                words.get(0),
                words.subList(1, words.size()),
                row.cell("pos").charAt(0),
                effect,
                who,
                links,
                type,
                row.list("mode"),
                row.at());
    }

    private static <T extends Enum<T>> @Nullable T named(T[] values, String word) {
        for (T value : values) {
            if (value.name().equals(word.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        return null;
    }

    /** The composers that a word can be, the longest phrases first. */
    List<Composer> of(Token token) {
        List<Composer> found = new ArrayList<>();
        for (Composer composer : byHead.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of())) {
            boolean fits = switch (composer.pos()) {
                case 'v' -> token.isVerb();
                case 'n' -> token.isNoun();
                default ->
                    token.tag().startsWith("JJ")
                            || token.tag().equals("VBN")
                            || token.tag().startsWith("RB");
            };
            if (fits) {
                found.add(composer);
            }
        }
        return found;
    }

    /** Whether the object of a verb does what hangs on it by a link: "accused Russia of shelling", "criticized them for selling". */
    boolean objectActs(Token verb, String link) {
        return of(verb).stream()
                .anyMatch(c -> c.control() == Composer.Control.OBJ
                        && c.links().contains(link)
                        && c.after().isEmpty());
    }

    /** Whether the object of a verb does what its complement says: "urged Israel to stop". */
    boolean objectActs(Token verb) {
        List<Composer> known = of(verb);
        return known.isEmpty() || known.stream().anyMatch(c -> c.control() == Composer.Control.OBJ);
    }
}
