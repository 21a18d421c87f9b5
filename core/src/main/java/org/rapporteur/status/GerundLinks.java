package org.rapporteur.status;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;

/** Finds what a gerund or present participle hangs on. */
final class GerundLinks {
    private static final int REACH = 9;

    private final Words words;
    private final DependencyTree tree;
    private final Embedders embedders;
    private final Markers markers;

    GerundLinks(Words words, Embedders embedders, Markers markers) {
        this.words = words;
        this.tree = words.tree();
        this.embedders = embedders;
        this.markers = markers;
    }

    Link of(VerbGroup group) {
        int verb = group.head();
        int head = tree.head(verb);
        int before = words.anchorBefore(group.first());
        if (tree.is(verb, "case") || tree.is(verb, "mark")) {
            return new Link(head, "preposition", -1);
        }
        boolean premodifier = tree.is(verb, "amod") || tree.is(verb, "compound");
        int outer = premodifier ? tree.head(head) : head;
        if (words.isPreposition(before) || words.tag(before).equals("RB") && !premodifier) {
            return prepositional(before, outer);
        }
        if (premodifier && embedders.at(words, before, "ing") == null) {
            return new Link(head, "modifier", -1);
        }
        Link possessed = afterPossessor(group.first(), head);
        if (possessed != null) {
            return possessed;
        }
        if (embedders.at(words, before, "ing") != null && !tree.is(verb, "nsubj")) {
            return new Link(before, "ing", -1);
        }
        if (head < 0) {
            return Link.NONE;
        }
        return switch (tree.relation(verb)) {
            case "xcomp", "ccomp", "obj" -> new Link(head, "ing", -1);
            case "nsubj", "csubj", "nsubj:pass", "csubj:pass" -> new Link(head, "subj", -1);
            case "acl" -> seenDoing(verb, head);
            case "advcl", "acl:relcl", "dep" ->
                markers.endingAt(words, before, "clause") != null
                        ? new Link(head, "clause", before)
                        : new Link(head, words.isNoun(head) ? "reduced-relative" : "participle", -1);
            default -> Link.NONE;
        };
    }

    /** "saw the army shelling the town": what is seen, where the tree makes the gerund a part of its subject's phrase. */
    private Link seenDoing(int verb, int noun) {
        int governor = tree.head(noun);
        boolean object = tree.is(noun, "obj") && noun == verb - 1 && governor >= 0;
        return object && embedders.at(words, governor, "ing") != null
                ? new Link(governor, "ing", -1)
                : new Link(noun, "reduced-relative", -1);
    }

    /** "kept them from leaving", "the possibility of its failing": preposition, then perhaps a possessor. */
    private Link prepositional(int preposition, int head) {
        String complement = words.word(preposition);
        int before = words.anchorBefore(preposition);
        int blaming = complement.equals("for") && words.isNoun(before) ? blamingBefore(before) : -1;
        if (blaming >= 0) {
            return new Link(blaming, complement, preposition);
        }
        if (embedders.at(words, before, complement) != null) {
            return new Link(before, complement, preposition);
        }
        if (markers.endingAt(words, preposition, "gerund") != null) {
            return new Link(head, "gerund", preposition);
        }
        if (head >= 0 && head < preposition && embedders.at(words, head, complement) != null) {
            return new Link(head, complement, preposition);
        }
        for (int i = before; i >= 0 && i > before - REACH && !words.isPunctuation(i); i--) {
            if (words.isVerb(i)) {
                return new Link(embedders.at(words, i, complement) == null ? head : i, complement, preposition);
            }
        }
        return new Link(head, complement, preposition);
    }

    /** The verb of "blamed his own campaign for": what hangs on "for" is what is blamed, no aim of the campaign. */
    private int blamingBefore(int noun) {
        int verb = words.phraseFirst(noun) - 1;
        boolean object = words.isVerb(verb) && tree.is(noun, "obj");
        Embedder embedder = object ? embedders.at(words, verb, "for") : null;
        return embedder != null && embedder.positive().kind() == Effect.Kind.OWN ? verb : -1;
    }

    private @Nullable Link afterPossessor(int first, int head) {
        int before = first - 1;
        if (words.tag(before).equals("POS")
                || words.tag(before).equals("PRP$")
                || words.tag(before).equals("PRP")) {
            int opening = words.phraseFirst(before) - 1;
            if (words.isPreposition(opening)) {
                return prepositional(opening, head);
            }
        }
        return null;
    }
}
