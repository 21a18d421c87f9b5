package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Token;

/** Finds the lexicon lines that hold in a sentence: at each head the line with the most conditions and further words. */
final class MatchFinder {
    private static final Comparator<Match> SUREST = Comparator.comparingInt((Match match) ->
                    -(match.entry().when().size() + match.entry().words()))
            .thenComparingInt(match -> -match.entry().words())
            .thenComparingInt(match -> match.entry().order());

    private static final Comparator<Near> NEAREST =
            Comparator.comparingDouble(Near::missed).thenComparing(Near::match, SUREST);

    private final ActLexicon lexicon;
    private final Syntax syntax;
    private final PhraseMatcher phrases;
    private final Conditions conditions;

    MatchFinder(ActLexicon lexicon, Syntax syntax, Conditions conditions) {
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.phrases = new PhraseMatcher(syntax);
        this.conditions = conditions;
    }

    /**
     * The readings that hold, in the order of the text, those of no political type ({@code NONE}) included. A longer phrase
     * takes its words: in "hold talks" the noun is no second act.
     */
    List<Match> find() {
        List<Match> best = new ArrayList<>();
        for (int at = 0; at < syntax.sentence().size(); at++) {
            Match match = bestAt(at);
            if (match != null) {
                best.add(match);
            }
        }
        Set<Integer> taken = new HashSet<>();
        Set<Integer> takenByVerb = new HashSet<>();
        for (Match match : best) {
            if (match.entry().words() > 1) {
                match.tokens().stream().filter(t -> t != match.head()).forEach(taken::add);
                if (match.entry().verb()) {
                    takenByVerb.addAll(match.tokens());
                }
            }
        }
        best.removeIf(match -> taken.contains(match.head())
                || !match.entry().verb()
                        && match.tokens().stream().anyMatch(t -> t != match.head() && takenByVerb.contains(t)));
        return best;
    }

    /**
     * The readings nearest to holding where none holds, in the order of the text: of the lines whose words are there the one
     * that misses the least of its conditions.
     *
     * @param taken heads that are acts, or are known to be none
     */
    List<Near> near(Set<Integer> taken) {
        List<Near> near = new ArrayList<>();
        for (int at = 0; at < syntax.sentence().size(); at++) {
            if (!taken.contains(at)) {
                candidates(at).stream()
                        .filter(match -> match.entry().type() != null)
                        .map(match -> new Near(match, conditions.missed(match)))
                        .min(NEAREST)
                        .ifPresent(near::add);
            }
        }
        return near;
    }

    /** A reading some of whose conditions do not hold; {@code missed} weighs them. */
    record Near(Match match, double missed) {}

    private @Nullable Match bestAt(int at) {
        return candidates(at).stream().filter(conditions::hold).min(SUREST).orElse(null);
    }

    /** The lines whose words stand at a head, whether or not their conditions hold. */
    private List<Match> candidates(int at) {
        Token token = syntax.token(at);
        List<Match> found = new ArrayList<>();
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String relation = syntax.tree().relation(at);
        if (relation.startsWith("aux") || relation.equals("cop") || PhraseMatcher.isMonth(token)) {
            return List.of();
        }
        boolean verbal = token.isVerb() || hasVerbsPlace(at);
        if (verbal) {
            collect(lexicon.verbs(lemma), at, found);
        }
        if (token.isNoun() && !verbal || token.tag().equals("VBG")) {
            collect(lexicon.nouns(lemma), at, found);
            if (!token.lemma().equals(token.text())) {
                collect(lexicon.nouns(token.text().toLowerCase(Locale.ROOT)), at, found);
            }
        }
        return found;
    }

    /** A verb that the tagger read as a noun ("marks"): it stands where only a verb can and has a subject and an object. */
    private boolean hasVerbsPlace(int at) {
        return syntax.token(at).isNoun()
                && syntax.tree().child(at, "nsubj") >= 0
                && syntax.tree().child(at, "obj") >= 0;
    }

    private void collect(List<ActEntry> entries, int at, List<Match> into) {
        for (ActEntry entry : entries) {
            List<Integer> tokens = phrases.find(at, entry.before(), entry.after(), entry.verb());
            if (tokens != null) {
                into.add(new Match(entry, at, tokens));
            }
        }
    }
}
