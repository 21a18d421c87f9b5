package org.rapporteur.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;

/** The list of embedders, asked by the token that may be one. */
final class Embedders {
    private static final Set<String> COMPLEMENTS = Set.of(
            "to", "bare", "that", "wh", "ing", "obj", "subj", "mod", "about", "against", "as", "at", "behind",
            "between", "by", "for", "from", "in", "into", "of", "off", "on", "out", "over", "saying", "through",
            "to-noun", "toward", "under", "up", "with", "without");

    private final Map<String, List<Embedder>> byPhrase = new HashMap<>();
    private final Set<String> longFirstWords = new TreeSet<>();

    Embedders(Lexicons lexicons, Effects effects) {
        for (Row row : lexicons.table(
                "status/embedders.tsv", "phrase", "pos", "complements", "positive", "negative", "note")) {
            read(lexicons, effects, row);
        }
    }

    private void read(Lexicons lexicons, Effects effects, Row row) {
        Effect positive = effects.named(row.cell("positive"));
        Effect negative = effects.named(row.cell("negative"));
        String pos = row.cell("pos");
        Set<String> complements = new TreeSet<>(row.list("complements"));
        if (positive == null || negative == null) {
            lexicons.faults().add(row, "its effects must stand in status/effects.tsv");
            return;
        }
        if (pos.length() != 1 || "vna".indexOf(pos) < 0) {
            lexicons.faults().add(row, "pos must be v, n or a");
            return;
        }
        if (complements.isEmpty() || !COMPLEMENTS.containsAll(complements)) {
            lexicons.faults().add(row, "complements must be among " + new TreeSet<>(COMPLEMENTS));
            return;
        }
        String phrase = row.cell("phrase");
        Embedder embedder = new Embedder(phrase, pos.charAt(0), Set.copyOf(complements), positive, negative, row.at());
        List<Embedder> same = byPhrase.computeIfAbsent(pos + " " + phrase, key -> new ArrayList<>(2));
        for (Embedder other : same) {
            if (other.complements().stream().anyMatch(complements::contains)) {
                lexicons.faults().add(row, phrase + " has two lines for one complement");
            }
        }
        same.add(embedder);
        int blank = phrase.indexOf(' ');
        if (blank > 0) {
            longFirstWords.add(pos + " " + phrase.substring(0, blank));
        }
    }

    /** What a token does to an event that hangs on it in a given way, or null. */
    @Nullable Embedder at(Words words, int token, String complement) {
        if (!words.inside(token)) {
            return null;
        }
        Embedder found = null;
        if (words.isVerb(token)) {
            found = find(words, token, "v", words.lemma(token), complement);
            if (found == null && isParticiple(words, token)) {
                found = find(words, token, "a", words.word(token), complement);
            }
        } else if (words.isNoun(token)) {
            found = find(words, token, "n", words.lemma(token), complement);
        } else {
            found = find(words, token, "a", words.word(token), complement);
        }
        return found;
    }

    /** Whether a verb tells what somebody says: "adding", "citing". */
    boolean says(Words words, int token) {
        Embedder embedder = at(words, token, "that");
        return embedder != null && embedder.positive().name().equals("told");
    }

    private static boolean isParticiple(Words words, int token) {
        return words.tag(token).equals("VBN")
                || words.tag(token).equals("VBG")
                || words.tag(token).equals("VBD");
    }

    private @Nullable Embedder find(Words words, int token, String pos, String lemma, String complement) {
        String first = pos + " " + lemma;
        if (longFirstWords.contains(first)) {
            String next = words.word(token + 1);
            Embedder adjacent = of(first + " " + next, complement);
            if (adjacent != null) {
                return adjacent;
            }
            int particle = words.tree().child(token, "compound:prt");
            Embedder apart = particle < 0 ? null : of(first + " " + words.word(particle), complement);
            if (apart != null) {
                return apart;
            }
        }
        return of(first, complement);
    }

    private @Nullable Embedder of(String key, String complement) {
        List<Embedder> entries = byPhrase.get(key);
        if (entries == null) {
            return null;
        }
        for (Embedder entry : entries) {
            if (entry.complements().contains(complement)) {
                return entry;
            }
        }
        return null;
    }
}
