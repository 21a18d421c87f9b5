package org.rapporteur.analysis;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/**
 * Puts right what the parser gets wrong again and again and word order shows: verbs coordinated with nouns ("provocations
 * … and then attempt to blame"), and gerunds taken for adjectives ("by supplying weapons").
 */
final class TreeRepair {
    private static final Set<String> BEFORE_GERUND =
            Set.of("by", "for", "from", "in", "without", "after", "before", "of", "while", "about", "on", "at");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    private TreeRepair(List<Token> tokens, DependencyTree tree) {
        this.tokens = tokens;
        this.heads = new int[tree.size()];
        this.relations = new String[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
        }
    }

    /** The tree with its usual errors mended; the same tree where there are none. */
    static DependencyTree repair(List<Token> tokens, DependencyTree tree) {
        if (!tree.isParsed() || tree.size() != tokens.size()) {
            return tree;
        }
        TreeRepair repair = new TreeRepair(tokens, tree);
        for (int i = 0; i < tokens.size(); i++) {
            repair.verbBesideNoun(i);
            repair.gerundBeforeNoun(i);
        }
        return repair.changed ? new DependencyTree(repair.heads, repair.relations) : tree;
    }

    /** A verb with a subject's agreement or a base form cannot be coordinated with a noun: its partner is the verb above. */
    private void verbBesideNoun(int verb) {
        String tag = tokens.get(verb).tag();
        int partner = heads[verb];
        if (!relations[verb].equals("conj")
                || partner < 0
                || !tokens.get(partner).isNoun()) {
            return;
        }
        if (!tag.equals("VB") && !FINITE.contains(tag) || hasChild(partner, "cop") || hasChild(verb, "nsubj")) {
            return;
        }
        for (int above = heads[partner], steps = 0;
                above >= 0 && steps < tokens.size();
                above = heads[above], steps++) {
            String other = tokens.get(above).tag();
            if (other.equals(tag) || FINITE.contains(tag) && FINITE.contains(other)) {
                heads[verb] = above;
                changed = true;
                return;
            }
        }
    }

    private void gerundBeforeNoun(int gerund) {
        int noun = heads[gerund];
        boolean misread = relations[gerund].equals("amod")
                && tokens.get(gerund).tag().equals("VBG")
                && noun > gerund
                && gerund > 0
                && BEFORE_GERUND.contains(tokens.get(gerund - 1).lemma())
                && heads[gerund - 1] == noun;
        if (!misread || relations[noun].equals("nsubj")) {
            return;
        }
        heads[gerund] = heads[noun];
        relations[gerund] = tokens.get(Math.max(0, heads[noun])).isVerb() ? "advcl" : "acl";
        heads[noun] = gerund;
        relations[noun] = "obj";
        heads[gerund - 1] = gerund;
        relations[gerund - 1] = "mark";
        changed = true;
    }

    private boolean hasChild(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].startsWith(relation)) {
                return true;
            }
        }
        return false;
    }
}
