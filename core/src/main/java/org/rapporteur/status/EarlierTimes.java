package org.rapporteur.status;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Reason;

/** Verbs without a date that share the earlier time of a word beside them. */
final class EarlierTimes {
    private static final Set<String> BESIDE = Set.of("after", "when", "as", "while");
    private static final Set<String> HARM = Set.of(
            "assassinate",
            "die",
            "execute",
            "hurt",
            "injure",
            "kill",
            "lose",
            "maim",
            "massacre",
            "murder",
            "perish",
            "shoot",
            "slaughter",
            "slay",
            "wound");
    private static final Set<String> PARTIES = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod");

    private final Words words;
    private final DependencyTree tree;
    private final Embedders embedders;

    EarlierTimes(Words words, Embedders embedders) {
        this.words = words;
        this.tree = words.tree();
        this.embedders = embedders;
    }

    /** Why a verb told as done lies in an earlier time, or null. {@code past} has the predicates dated so. */
    @Nullable Reason of(int verb, Map<Integer, Reason> past) {
        if (!words.tag(verb).equals("VBD") && !words.tag(verb).equals("VBN")) {
            return null;
        }
        Reason found = besideClause(verb, past);
        if (found == null) {
            found = ofCompany(verb, past);
        }
        return found == null ? inFormerOffice(verb) : found;
    }

    /** "left in 1993 after the king [met] them", and "[waged] war, taking the town on May 3, 1959". */
    private @Nullable Reason besideClause(int verb, Map<Integer, Reason> past) {
        if (tree.is(verb, "advcl")) {
            for (int child : tree.children(verb, "mark", "advmod")) {
                if (BESIDE.contains(words.word(child))) {
                    return words.isVerb(tree.head(verb)) ? past.get(tree.head(verb)) : null;
                }
            }
        }
        for (int child : tree.children(verb, "advcl", "dep")) {
            if (words.tag(child).equals("VBG")
                    && child > verb
                    && past.containsKey(child)
                    && tree.child(child, "mark") < 0) {
                return past.get(child);
            }
        }
        return null;
    }

    /** "[led] the 1992 protests", "[killed] in the 2012 attacks", but not "condemned the 1992 protests". */
    private @Nullable Reason ofCompany(int verb, Map<Integer, Reason> past) {
        for (int child : tree.children(verb, "obj", "nsubj:pass")) {
            Embedder embedder = past.containsKey(child) ? embedders.at(words, verb, "obj") : null;
            if (embedder != null && embedder.positive().kind() == Effect.Kind.SAME) {
                return past.get(child);
            }
        }
        if (HARM.contains(words.lemma(verb))) {
            for (int child : tree.children(verb, "obl")) {
                if (past.containsKey(child)) {
                    return past.get(child);
                }
            }
        }
        return null;
    }

    /** "[met] then-President Adams": whoever held the office then does no more. */
    private @Nullable Reason inFormerOffice(int verb) {
        for (int child : tree.children(verb)) {
            if (!PARTIES.contains(tree.relation(child)) || !words.isNoun(child)) {
                continue;
            }
            for (int i = child - 1; i >= 0 && i > child - 6 && !words.isVerb(i) && !words.isPreposition(i); i--) {
                if (words.word(i).equals("then") && words.word(i + 1).equals("-")
                        || words.word(i).startsWith("then-")) {
                    return new Reason("status/former-office", words.word(i) + "-", null);
                }
            }
        }
        return null;
    }
}
