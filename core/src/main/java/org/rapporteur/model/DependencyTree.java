package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The basic dependencies of a sentence in Universal Dependencies v2 (English, as CoreNLP's neural parser gives them:
 * {@code nsubj}, {@code nsubj:pass}, {@code obj}, {@code iobj}, {@code obl}, {@code nmod}, {@code case}, {@code mark},
 * {@code xcomp}, {@code ccomp}, {@code advcl}, {@code acl}, {@code acl:relcl}, {@code conj}, {@code cc}, {@code aux},
 * {@code aux:pass}, {@code compound}, {@code compound:prt}, {@code appos}, {@code parataxis} …). A tree is one reader's
 * opinion: no act may hang on it alone (docs/dependencies).
 *
 * <p>Token indexes run from 0; the root's head is -1. A sentence that was not parsed has {@link #NONE}, where every token
 * is its own root with the relation {@code dep}.
 */
public final class DependencyTree {
    /** The tree of a sentence that was not parsed. */
    public static final DependencyTree NONE = new DependencyTree(new int[0], new String[0]);

    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    /**
     * @param heads for each token the index of its head, -1 for the root
     * @param relations for each token its relation to its head
     */
    public DependencyTree(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads, but " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = childrenOf(heads);
    }

    private static int[][] childrenOf(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                counts[head]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children[heads[i]][filled[heads[i]]++] = i;
            }
        }
        return children;
    }

    /** This tree with so many tokens set before its own, each hung on its root as {@code discourse}. */
    public DependencyTree behind(int tokens) {
        int[] moved = new int[tokens + heads.length];
        String[] named = new String[moved.length];
        Arrays.fill(named, 0, tokens, "discourse");
        for (int i = 0; i < heads.length; i++) {
            moved[tokens + i] = heads[i] < 0 ? -1 : heads[i] + tokens;
            named[tokens + i] = relations[i];
            if (heads[i] < 0 && relations[i].equals("root")) {
                Arrays.fill(moved, 0, tokens, tokens + i);
            }
        }
        return new DependencyTree(moved, named);
    }

    public boolean isParsed() {
        return heads.length > 0;
    }

    public int size() {
        return heads.length;
    }

    /** Index of the head, or -1 for a root or an unparsed sentence. */
    public int head(int token) {
        return token >= 0 && token < heads.length ? heads[token] : -1;
    }

    public String relation(int token) {
        return token >= 0 && token < relations.length ? relations[token] : "dep";
    }

    /** Whether the relation is the one given or a subtype of it: {@code is(i, "nsubj")} holds for nsubj:pass too. */
    public boolean is(int token, String relation) {
        String own = relation(token);
        return own.equals(relation) || (own.startsWith(relation) && own.charAt(relation.length()) == ':');
    }

    /** The dependents of a token, in the order of the text. */
    public List<Integer> children(int token) {
        if (token < 0 || token >= children.length) {
            return List.of();
        }
        List<Integer> list = new ArrayList<>(children[token].length);
        for (int child : children[token]) {
            list.add(child);
        }
        return list;
    }

    /** The dependents that stand in one of the relations (subtypes included), in the order of the text. */
    public List<Integer> children(int token, String... wanted) {
        List<Integer> list = new ArrayList<>(2);
        if (token < 0 || token >= children.length) {
            return list;
        }
        for (int child : children[token]) {
            for (String relation : wanted) {
                if (is(child, relation)) {
                    list.add(child);
                    break;
                }
            }
        }
        return list;
    }

    /** The first dependent in one of the relations, or -1. */
    public int child(int token, String... wanted) {
        List<Integer> found = children(token, wanted);
        return found.isEmpty() ? -1 : found.get(0);
    }

    /** Whether {@code token} is {@code ancestor} or hangs below it. */
    public boolean isBelow(int token, int ancestor) {
        int steps = 0;
        for (int at = token; at >= 0 && steps <= heads.length; at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** All tokens that hang below a token, itself included, in the order of the text. */
    public List<Integer> subtree(int token) {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (isBelow(i, token)) {
                list.add(i);
            }
        }
        return list;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DependencyTree tree
                && Arrays.equals(heads, tree.heads)
                && Arrays.equals(relations, tree.relations);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(heads) + Arrays.hashCode(relations);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < heads.length; i++) {
            text.append(i)
                    .append(':')
                    .append(relations[i])
                    .append('>')
                    .append(heads[i])
                    .append(' ');
        }
        return text.toString().trim();
    }
}
