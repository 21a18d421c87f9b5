package org.rapporteur.status;

import java.util.Set;
import org.rapporteur.model.DependencyTree;

/** Finds what an event noun hangs on: the verb whose subject or object it is, the preposition before it. */
final class NounLinks {
    private static final Set<String> GOVERNED = Set.of("for", "from", "against", "in", "into", "with");
    private static final Set<String> CLUES =
            Set.of("information", "tip", "clue", "lead", "evidence", "intelligence", "data", "hint");
    private static final int REACH = 9;

    private final Words words;
    private final DependencyTree tree;
    private final Embedders embedders;
    private final Markers markers;

    NounLinks(Words words, Embedders embedders, Markers markers) {
        this.words = words;
        this.tree = words.tree();
        this.embedders = embedders;
        this.markers = markers;
    }

    Link of(int noun) {
        int head = tree.head(noun);
        int before = words.phraseFirst(noun) - 1;
        if (tree.is(noun, "compound") || tree.is(noun, "nmod:poss") && head > noun) {
            return new Link(head, tree.is(noun, "compound") ? "compound" : "of", -1);
        }
        if (words.isPreposition(before) && !tree.is(before, "mark")
                || markers.endingAt(words, before, "noun") != null) {
            return prepositional(before, head);
        }
        if (head < 0) {
            return Link.NONE;
        }
        boolean participleBehind =
                head > noun && words.tag(head).equals("VBN") && tree.child(head, "aux", "aux:pass") < 0;
        if (participleBehind && embedders.at(words, before, "obj") != null) {
            return new Link(before, "obj", -1);
        }
        int last = tree.is(noun, "nsubj") ? lastToldOf(head) : -1;
        if (last >= 0) {
            return new Link(last, "obj", -1);
        }
        return switch (tree.relation(noun)) {
            case "obj", "iobj", "nsubj:pass", "xcomp" -> new Link(head, isDismissed(noun, head) ? "saying" : "obj", -1);
            case "nsubj" -> new Link(head, "subj", -1);
            case "appos" -> new Link(head, "appos", -1);
            case "obl", "nmod" -> caseOf(noun, head);
            case "ccomp" -> new Link(head, "that", -1);
            case "dep" -> before >= 0 && words.isVerb(before) ? new Link(before, "obj", -1) : Link.NONE;
            default -> before >= 0 && before == head && words.isVerb(before) ? new Link(before, "obj", -1) : Link.NONE;
        };
    }

    /** "dismissed claims that": what can be said of a word that says something, and not of an event itself. */
    private boolean isDismissed(int noun, int head) {
        return embedders.at(words, head, "saying") != null && embedders.at(words, noun, "that") != null;
    }

    /** "The visit had been announced but was put off": what is told last of a subject decides; -1 where that says nothing. */
    private int lastToldOf(int head) {
        int last = -1;
        for (int verb : tree.children(head, "conj")) {
            boolean passive =
                    words.tag(verb).equals("VBN") && tree.child(verb, "aux:pass") >= 0 && tree.child(verb, "nsubj") < 0;
            if (passive && embedders.at(words, verb, "obj") != null) {
                last = verb;
            }
        }
        return last;
    }

    private Link caseOf(int noun, int head) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0 && preposition < noun ? prepositional(preposition, head) : new Link(head, "obl", -1);
    }

    private Link prepositional(int preposition, int head) {
        String complement =
                words.tag(preposition).equals("TO") || words.word(preposition).equals("to")
                        ? "to-noun"
                        : words.word(preposition);
        int before = words.anchorBefore(preposition);
        if (complement.equals("to-noun")
                && words.lemma(before).equals("lead")
                && words.isNoun(before - 1)
                && CLUES.contains(words.lemma(before - 1))) {
            return new Link(before, "clue", preposition);
        }
        if (embedders.at(words, before, complement) != null) {
            return new Link(before, complement, preposition);
        }
        if (markers.endingAt(words, preposition, "noun") != null) {
            return new Link(head, "marked", preposition);
        }
        if (head >= 0 && embedders.at(words, head, complement) == null && GOVERNED.contains(complement)) {
            for (int i = before; i >= 0 && i > before - REACH && !words.isPunctuation(i); i--) {
                if (words.isVerb(i)) {
                    return new Link(embedders.at(words, i, complement) == null ? head : i, complement, preposition);
                }
            }
        }
        return new Link(head, complement, preposition);
    }
}
