package org.rapporteur.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;

/** Finds what a verb hangs on: word order where it is plain ("refused to go"), else the tree. */
final class VerbLinks {
    private static final Set<String> INDIRECT_QUESTION =
            Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
    private static final Set<String> CLAUSE_OPENERS = Set.of("mark", "advmod", "case");
    private static final int REACH = 9;

    private final Words words;
    private final DependencyTree tree;
    private final Embedders embedders;
    private final Markers markers;
    private final GerundLinks gerunds;

    VerbLinks(Words words, Embedders embedders, Markers markers) {
        this.words = words;
        this.tree = words.tree();
        this.embedders = embedders;
        this.markers = markers;
        this.gerunds = new GerundLinks(words, embedders, markers);
    }

    Link of(VerbGroup group) {
        return switch (group.form(words)) {
            case TO -> infinitive(group);
            case BARE -> bare(group);
            case GERUND -> gerunds.of(group);
            case PARTICIPLE -> participle(group);
            case FINITE -> finite(group);
        };
    }

    private Link infinitive(VerbGroup group) {
        int verb = group.head();
        int before = words.anchorBefore(group.first());
        if (words.word(before).equals("order") && words.word(before - 1).equals("in")
                || words.word(before).equals("as") && words.word(before - 1).equals("so")) {
            return new Link(tree.head(verb), "purpose", before);
        }
        if (words.word(before).equals("whether")) {
            return new Link(tree.head(verb), "whether", before);
        }
        int idiom = Idioms.governor(words, group.first());
        if (idiom >= 0) {
            return new Link(idiom, "idiom", -1);
        }
        boolean embedded = embedders.at(words, before, "to") != null && !isElectoral(before);
        if (!embedded && words.isNoun(before) && words.lemma(group.support()).equals("be") && words.isVerb(verb)) {
            return new Link(before, "to-be", -1);
        }
        if (embedded) {
            return new Link(before, "to", -1);
        }
        if (isTooMuch(group.first())) {
            return new Link(tree.head(verb), "too", -1);
        }
        int head = tree.head(verb);
        if (head >= 0 && head < verb && embedders.at(words, head, "to") != null) {
            return new Link(head, "to", -1);
        }
        int scanned = embedderBefore(group.first());
        if (scanned >= 0) {
            return new Link(scanned, "to", -1);
        }
        if (head < 0) {
            return new Link(-1, "headline", -1);
        }
        return tree.is(verb, "advcl") || tree.is(verb, "obl")
                ? new Link(head, "purpose", -1)
                : new Link(head, "to", -1);
    }

    /** "both of our campaigns", "the Adams campaign": people who seek votes, with no other aim. */
    private boolean isElectoral(int noun) {
        int first = words.phraseFirst(noun);
        return words.lemma(noun).equals("campaign")
                && words.isNoun(noun)
                && (words.tag(noun).equals("NNS") || words.tag(noun - 1).equals("NNP"))
                && (words.tag(first).equals("PRP$") || words.tag(noun - 1).equals("NNP"));
    }

    /** "too weak for them to". */
    private boolean isTooMuch(int to) {
        for (int i = to - 1; i > 0 && i > to - 5 && !words.isVerb(i); i--) {
            if (words.word(i).equals("too") && words.isAdjective(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "urged the leaders of both parts to meet": the embedder some words before "to", no clause between. */
    private int embedderBefore(int to) {
        int noun = -1;
        for (int i = to - 1; i >= 0 && i > to - REACH; i--) {
            if (words.isPunctuation(i) || words.isModal(i) || words.tag(i).startsWith("W")) {
                return noun;
            }
            if (words.isVerb(i) && !words.isAuxiliaryVerb(i) && !tree.is(i, "amod")) {
                return embedders.at(words, i, "to") == null ? noun : i;
            }
            if (noun < 0 && words.isNoun(i) && embedders.at(words, i, "to") != null && !isElectoral(i)) {
                noun = i;
            }
        }
        return noun;
    }

    private Link bare(VerbGroup group) {
        int verb = group.head();
        int head = tree.head(verb);
        int opener = words.beforeAdverbs(group.first());
        if (markers.endingAt(words, opener, "gerund") != null && !words.isAdverb(opener)) {
            return new Link(head, "gerund", opener);
        }
        if (head >= 0 && (tree.is(verb, "ccomp") || tree.is(verb, "xcomp") || tree.is(verb, "acl"))) {
            boolean subjunctive = embedders.at(words, head, "bare") == null
                    && embedders.at(words, head, "to") == null
                    && embedders.at(words, head, "that") != null;
            if (subjunctive || hasWord(verb, "that")) {
                return new Link(head, "that", -1);
            }
            return new Link(head, embedders.at(words, head, "bare") != null ? "bare" : "to", -1);
        }
        return finite(group);
    }

    private boolean hasWord(int verb, String mark) {
        for (int child : tree.children(verb, "mark")) {
            if (words.word(child).equals(mark)) {
                return true;
            }
        }
        return false;
    }

    private Link finite(VerbGroup group) {
        int verb = group.head();
        int head = tree.head(verb);
        Link opened = openedClause(group);
        if (opened != null) {
            return opened;
        }
        int relative = words.beforeAdverbs(group.first());
        if (words.tag(relative).equals("WDT") && words.isNoun(relative - 1)) {
            return new Link(relative - 1, "relative", -1);
        }
        if (head < 0) {
            return Link.NONE;
        }
        String relation = tree.relation(verb);
        return switch (relation) {
            case "ccomp", "xcomp", "csubj", "csubj:pass", "obj" ->
                new Link(head, asksWhether(verb) ? "wh" : "that", -1);
            case "acl" -> new Link(head, "that", -1);
            case "acl:relcl" -> new Link(head, "relative", -1);
            case "advcl" -> new Link(head, "clause", -1);
            default -> afterSaying(group);
        };
    }

    /** "denied it had begun", where the tree does not join the clause to the verb before it. */
    private Link afterSaying(VerbGroup group) {
        int at = subjectFirst(group) - 1;
        return at >= 0 && at < group.first() - 1 && words.isVerb(at) && embedders.at(words, at, "that") != null
                ? new Link(at, "that", -1)
                : Link.NONE;
    }

    private boolean asksWhether(int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && INDIRECT_QUESTION.contains(words.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "if", "unless", "because" before the clause, as the tree or the words before its subject have it. */
    private @Nullable Link openedClause(VerbGroup group) {
        int verb = group.head();
        int head = tree.head(verb);
        boolean complement = head >= 0
                && (tree.is(verb, "ccomp") || tree.is(verb, "xcomp"))
                && embedders.at(words, head, "wh") != null;
        for (int child : tree.children(verb)) {
            if (child < verb
                    && CLAUSE_OPENERS.contains(tree.relation(child))
                    && markers.endingAt(words, child, "clause") != null) {
                boolean longer = markers.endingAt(words, child + 1, "clause") != null;
                return complement ? new Link(head, "wh", -1) : new Link(head, "clause", longer ? child + 1 : child);
            }
        }
        if (!complement) {
            int at = subjectFirst(group);
            if (markers.endingAt(words, at - 1, "clause") != null && !tree.is(verb, "acl:relcl")) {
                return new Link(head, "clause", at - 1);
            }
        }
        return null;
    }

    private int subjectFirst(VerbGroup group) {
        int subject = group.first() - 1;
        if (words.isNoun(subject)) {
            return words.phraseFirst(subject);
        }
        return words.tag(subject).equals("PRP") || words.tag(subject).equals("EX") ? subject : group.first();
    }

    private Link participle(VerbGroup group) {
        int verb = group.head();
        int head = tree.head(verb);
        int before = words.beforeAdverbs(group.first());
        if (tree.is(verb, "case")) {
            return new Link(head, "preposition", -1);
        }
        if (tree.is(verb, "amod")) {
            return new Link(head, "modifier", -1);
        }
        if (markers.endingAt(words, before, "clause") != null && (tree.is(verb, "advcl") || tree.is(verb, "dep"))) {
            return new Link(head, "clause", before);
        }
        if (head >= 0 && (tree.is(verb, "xcomp") || tree.is(verb, "ccomp"))) {
            boolean bare = embedders.at(words, head, "bare") != null;
            boolean attribute = !bare && embedders.at(words, head, "to") == null && words.isNoun(before);
            return attribute ? new Link(before, "reduced-relative", -1) : new Link(head, bare ? "bare" : "to", -1);
        }
        if (head >= 0 && (tree.is(verb, "acl") || tree.is(verb, "advcl"))) {
            return new Link(head, words.isNoun(head) ? "reduced-relative" : "participle", -1);
        }
        return head >= 0 && tree.is(verb, "acl:relcl") ? new Link(head, "relative", -1) : Link.NONE;
    }
}
