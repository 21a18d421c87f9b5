package org.rapporteur.status;

import org.rapporteur.model.DependencyTree;

/** Coordinated verbs: which is the first, and which auxiliaries the later ones share with it. */
final class Conjuncts {
    private static final int MOST = 25;
    private static final int FAR = 14;

    private final Words words;
    private final DependencyTree tree;
    private final VerbLinks verbLinks;

    Conjuncts(Words words, VerbLinks verbLinks) {
        this.words = words;
        this.tree = words.tree();
        this.verbLinks = verbLinks;
    }

    /** A verb's group with the auxiliaries that it shares with the first of its conjuncts. */
    VerbGroup group(VerbGroup group, VerbGroup leading) {
        return group.head() != leading.head() && sharesAuxiliaries(group, leading) ? shared(group, leading) : group;
    }

    /** The first of coordinated clauses that share what stands above them. */
    int first(int token, VerbGroup group) {
        int at = token;
        for (int steps = 0; steps < MOST && (tree.is(at, "conj") || isSecondInfinitive(at) || isListed(at)); steps++) {
            int head = parallel(at, tree.head(at));
            if (head < 0
                    || head >= at
                    || words.isNoun(head)
                    || isFiniteAfterInfinitive(at, head)
                    || isNewStatement(at, head)) {
                break;
            }
            at = head;
        }
        boolean ownOpening = at != token
                && !isSecondInfinitive(token)
                && group.toMarked()
                && verbLinks.of(group).complement().equals("to")
                && verbLinks.of(group).governor() > at;
        return ownOpening ? token : at;
    }

    /** "decided to go and said": a finite verb is no conjunct of an infinitive. */
    private boolean isFiniteAfterInfinitive(int token, int head) {
        boolean finite = words.tag(token).equals("VBD") || words.tag(token).equals("VBZ");
        return finite && words.tag(head).equals("VB") && words.word(head - 1).equals("to");
    }

    /** "talk" of "to lay flowers, talk to the guards and leave", where the tree does not join it. */
    private boolean isListed(int token) {
        int head = tree.head(token);
        return words.tag(token).equals("VB")
                && tree.is(token, "dep")
                && words.word(token - 1).equals(",")
                && head >= 0
                && words.tag(head).equals("VB")
                && tree.child(token, "nsubj", "mark", "aux") < 0;
    }

    /** "aren't sure they will vote, and the senator [has been] calling them": a subject behind a comma, and no "that". */
    private boolean isNewStatement(int token, int head) {
        int subject = tree.child(token, "nsubj", "nsubj:pass");
        if (!tree.is(head, "ccomp") || subject < 0 || tree.child(head, "mark") >= 0) {
            return false;
        }
        int first = words.phraseFirst(subject);
        return words.tag(first - 1).equals("CC")
                && words.word(first - 2).equals(",")
                && !words.tag(subject).equals("PRP");
    }

    /** The gerund that a gerund is coordinated with, where the tree has a noun or a finite verb: "from going or asking". */
    private int parallel(int token, int head) {
        String tag = words.tag(token);
        int to = words.beforeAdverbs(token);
        if (words.word(to).equals("to") && words.tag(to - 1).equals("CC")) {
            for (int i = to - 1; i > 0 && i > to - FAR; i--) {
                if (words.tag(i).equals("VB") && words.word(i - 1).equals("to")) {
                    return i;
                }
            }
        }
        if (tag.equals("VB")
                && (words.tag(head).equals("VBD") || words.tag(head).equals("VBZ"))) {
            return bareBefore(token, head);
        }
        if (!tag.equals("VBG") || words.tag(head).equals("VBG")) {
            return head;
        }
        for (int i = token - 1; i >= 0 && i > token - FAR; i--) {
            if (words.tag(i).equals("VBG") && !tree.is(i, "amod")) {
                return i;
            }
        }
        return head;
    }

    /** The infinitive that a bare verb goes on with, where the tree has a finite verb: "to talk to those who survived and meet". */
    private int bareBefore(int token, int head) {
        if (tree.child(token, "nsubj", "aux", "mark") >= 0
                || !words.tag(words.beforeAdverbs(token)).equals("CC")) {
            return head;
        }
        for (int i = token - 1; i >= 0; i--) {
            if (words.tag(i).equals("VB")) {
                return i;
            }
        }
        return head;
    }

    /** "and to hand over", whatever the tree has. */
    private boolean isSecondInfinitive(int token) {
        int to = words.beforeAdverbs(token);
        return words.word(to).equals("to") && words.tag(to - 1).equals("CC");
    }

    private boolean sharesAuxiliaries(VerbGroup group, VerbGroup leading) {
        if (group.support() >= 0 || group.modal() >= 0 || group.toMarked() || tree.child(group.head(), "nsubj") >= 0) {
            return false;
        }
        String tag = words.tag(group.head());
        String leadingTag = words.tag(leading.head());
        boolean bare = tag.equals("VB") || tag.equals("VBP") && leading.modal() >= 0;
        return bare && (leading.modal() >= 0 || leading.toMarked() || leadingTag.equals("VB"))
                || tag.equals(leadingTag) && leading.support() >= 0;
    }

    /** The second verb of "will not meet or call", with the first one's auxiliaries. */
    private static VerbGroup shared(VerbGroup group, VerbGroup leading) {
        return new VerbGroup(
                leading.first(),
                group.head(),
                leading.modal(),
                group.negation() >= 0 ? group.negation() : leading.negation(),
                leading.toMarked(),
                leading.beTo(),
                leading.perfect(),
                leading.progressive(),
                leading.past(),
                leading.support(),
                leading.inverted());
    }
}
