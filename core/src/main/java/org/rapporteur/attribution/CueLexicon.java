package org.rapporteur.attribution;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Sentence;

/** The cue lists: verbs, nouns and adjectives. */
final class CueLexicon {
    private static final Set<String> LINKS = Set.of(
            "that",
            "wh",
            "quote",
            "to",
            "ing",
            "obj",
            "objto",
            "audto",
            "audthat",
            "objas",
            "objpred",
            "pass",
            "raise",
            "about",
            "of",
            "on",
            "for",
            "with",
            "against",
            "at",
            "in",
            "over",
            "by",
            "from",
            "under",
            "toward",
            "towards",
            "unsourced");

    private final Map<String, Cue> verbs;
    private final Map<String, Cue> nouns;
    private final Map<String, Cue> adjectives;

    CueLexicon(Lexicons lexicons) {
        verbs = read(lexicons, "attribution/verbs.tsv");
        nouns = read(lexicons, "attribution/nouns.tsv");
        adjectives = read(lexicons, "attribution/adjectives.tsv");
    }

    private static Map<String, Cue> read(Lexicons lexicons, String file) {
        Map<String, Cue> cues = new TreeMap<>();
        for (Row row : lexicons.table(file, "lemma", "links", "asserts")) {
            Set<String> links = new TreeSet<>(row.list("links"));
            for (String link : links) {
                if (!LINKS.contains(link)) {
                    lexicons.faults().add(row.file(), row.line(), "unknown link " + link);
                }
            }
            Set<String> asserted = switch (row.cell("asserts")) {
                case "yes" -> links;
                case "no" -> Set.of();
                default -> new TreeSet<>(row.list("asserts"));
            };
            if (!links.containsAll(asserted)) {
                lexicons.faults().add(row.file(), row.line(), "asserts must be yes, no or some of the links");
            }
            Cue cue = new Cue(row.cell("lemma"), links, asserted, row.at());
            if (cues.put(cue.lemma(), cue) != null) {
                lexicons.faults().add(row.file(), row.line(), cue.lemma() + " stands twice");
            }
        }
        return Map.copyOf(cues);
    }

    /** A cue and the token behind its words. */
    record Match(Cue cue, int end) {}

    /** The longest verb entry that begins at a token: "rule out" before "rule". */
    @Nullable Match verbAt(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        if (token + 1 < sentence.size()) {
            String two = lemma + " " + word(sentence, token + 1);
            if (token + 2 < sentence.size()) {
                Cue three = verbs.get(two + " " + word(sentence, token + 2));
                if (three != null) {
                    return new Match(three, token + 3);
                }
            }
            Cue cue = verbs.get(two);
            if (cue != null) {
                return new Match(cue, token + 2);
            }
        }
        Cue cue = verbs.get(lemma);
        return cue == null ? null : new Match(cue, token + 1);
    }

    @Nullable Cue verb(String lemma) {
        return verbs.get(lemma.toLowerCase(Locale.ROOT));
    }

    @Nullable Cue noun(String lemma) {
        return nouns.get(lemma.toLowerCase(Locale.ROOT));
    }

    @Nullable Cue adjective(String lemma) {
        return adjectives.get(lemma.toLowerCase(Locale.ROOT));
    }

    private static String word(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
