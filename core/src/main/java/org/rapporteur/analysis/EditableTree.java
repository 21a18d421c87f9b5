package org.rapporteur.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/** A tree while it is being mended. */
class EditableTree {
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    final List<Token> tokens;
    final int[] heads;
    final String[] relations;
    boolean changed;
    private final DependencyTree original;

    EditableTree(List<Token> tokens, DependencyTree tree) {
        this.tokens = tokens;
        this.original = tree;
        this.heads = new int[tree.size()];
        this.relations = new String[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
        }
    }

    /** The tree as it was mended; the same tree where nothing was, and where two mends together would make a circle. */
    final DependencyTree mended() {
        return changed && !isCircular() ? new DependencyTree(heads, relations) : original;
    }

    /** Whether some token hangs, at last, on itself: whoever climbs such a tree would never arrive. */
    private boolean isCircular() {
        for (int token = 0; token < heads.length; token++) {
            int at = token;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length) {
                    return true;
                }
                at = heads[at];
            }
        }
        return false;
    }

    /** The token itself or the nearest above it that is a verb; -1 for none. */
    final int verbAt(int token) {
        int at = token;
        for (int steps = 0; at >= 0 && !tokens.get(at).isVerb(); steps++) {
            // a tree with a cycle must end
            at = steps < heads.length ? heads[at] : -1;
        }
        return at;
    }

    int only(int head, String relation) {
        int found = -1;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].startsWith(relation)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    int leftmost(int head) {
        int left = head;
        for (int i = head - 1; i >= 0; i--) {
            for (int at = i, steps = 0; at >= 0 && steps < tokens.size(); at = heads[at], steps++) {
                if (at == head) {
                    left = i;
                    break;
                }
            }
        }
        return left;
    }

    /**
     * Coordinates a verb with the nearest fitting one above the partner that it was wrongly joined to. What is coordinated stands
     * behind: "has asked for aid and requested talks, he told them" is no telling.
     */
    final void joinAbove(int verb, int partner, IntPredicate fits) {
        for (int above = heads[partner], steps = 0; above >= 0 && steps < heads.length; above = heads[above], steps++) {
            if (above < verb && fits.test(above)) {
                heads[verb] = above;
                changed = true;
                return;
            }
        }
    }

    /** Makes a noun the subject of a verb. */
    final void makeSubject(int noun, int verb) {
        heads[noun] = verb;
        relations[noun] = hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    }

    boolean hasWord(int head, String word) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && tokens.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    boolean hasChild(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].startsWith(relation)) {
                return true;
            }
        }
        return false;
    }
}
