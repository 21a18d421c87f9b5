package org.rapporteur.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;

/** A subject or object that denies its verb: "nobody came", "held no talks". */
final class DeniedArguments {
    private static final Set<String> NO_ONE = Set.of("nobody", "nothing", "none", "neither", "no-one", "noone");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");
    private static final Set<String> HAVING = Set.of("have", "be", "get", "see", "give", "leave");

    private final Words words;
    private final DependencyTree tree;
    private final Embedders embedders;
    private final EventNouns nouns;

    DeniedArguments(Words words, StatusTables tables) {
        this.words = words;
        this.tree = words.tree();
        this.embedders = tables.embedders();
        this.nouns = tables.nouns();
    }

    /** The name of the rule that a verb's subject or object calls for, or null. */
    @Nullable String rule(int verb) {
        for (int child : tree.children(verb)) {
            boolean subject = SUBJECTS.contains(tree.relation(child));
            boolean object = tree.relation(child).equals("obj");
            if (!subject && !object || subject && partedByMark(child, verb)) {
                continue;
            }
            boolean none =
                    NO_ONE.contains(words.word(child)) || words.word(child).equals("one") && isNo(child - 1);
            boolean determined = isNo(tree.child(child, "det", "neg"));
            if (subject && (none || determined)) {
                return "no-subject";
            }
            if (object && (none || determined)) {
                return none || isLight(verb, child) ? "no-object" : "empty-object";
            }
            if (subject && words.word(words.phraseFirst(child) - 1).equals("not")) {
                return "not-all";
            }
        }
        return null;
    }

    private boolean isNo(int token) {
        return words.word(token).equals("no") || words.word(token).equals("neither");
    }

    /** "hold", "reach", "sign" do nothing where there is no event to do. */
    private boolean isLight(int verb, int object) {
        Embedder embedder = embedders.at(words, verb, "obj");
        return embedder != null
                && embedder.positive().kind() == Effect.Kind.SAME
                && !HAVING.contains(words.lemma(verb))
                && nouns.reason(words.lemma(object), false) != null;
    }

    private boolean partedByMark(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isPunctuation(i) && !words.tag(i).equals("HYPH")) {
                return true;
            }
        }
        return false;
    }
}
