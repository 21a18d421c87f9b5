package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/** Finds the words that an act stands inside of: "threatens" over "to attack", "refused" and "agree" over "to meet". */
final class Embedding {
    private static final int LONGEST_CHAIN = 4;

    private final Syntax syntax;
    private final DependencyTree tree;
    private final Slots slots;
    private final ComposerLexicon composers;
    private final PhraseMatcher phrases;

    Embedding(Syntax syntax, Slots slots, ComposerLexicon composers) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.slots = slots;
        this.composers = composers;
        this.phrases = new PhraseMatcher(syntax);
    }

    /** A composer found over an act. */
    record Over(Composer composer, int token, List<Integer> tokens) {}

    /** The composers over an act, the nearest first. */
    List<Over> over(int act) {
        List<Over> chain = new ArrayList<>();
        int at = act;
        while (chain.size() < LONGEST_CHAIN) {
            Over over = nearest(at, 0);
            if (over == null || chain.stream().anyMatch(o -> o.token() == over.token())) {
                return chain;
            }
            chain.add(over);
            at = over.token();
        }
        return chain;
    }

    private @Nullable Over nearest(int act, int depth) {
        int head = tree.head(act);
        if (head < 0 || depth > LONGEST_CHAIN) {
            return null;
        }
        String relation = tree.relation(act);
        if (relation.equals("conj")) {
            return sharesComposer(act, head) ? nearest(head, depth + 1) : null;
        }
        Over found = at(head, link(act, head), act);
        if (found != null) {
            return found;
        }
        int support = syntax.token(act).isNoun() ? slots.supportOf(act) : -1;
        if (support >= 0) {
            return nearest(support, depth + 1);
        }
        // "criticized the U.S. for prolonging the war by supplying weapons": what is done by an act stands where the
        // act stands
        boolean manner = syntax.isVerb(head)
                && tree.is(act, "advcl")
                && Set.of("by", "through").contains(syntax.preposition(act));
        if (manner) {
            return nearest(head, depth + 1);
        }
        // "has announced plans for a visit", "the plan is to meet": over a copula or a transparent noun
        boolean passes = tree.is(act, "nmod")
                && Set.of("round", "series", "number", "possibility", "kind")
                        .contains(syntax.token(head).lemma());
        return passes ? nearest(head, depth + 1) : null;
    }

    /** A coordinated act shares the composer unless it has a subject or a marker of its own. */
    private boolean sharesComposer(int act, int head) {
        if (tree.child(act, "nsubj", "aux") >= 0) {
            return false;
        }
        return syntax.token(act).isVerb() == syntax.token(head).isVerb()
                && (!syntax.token(act).isVerb()
                        || syntax.token(act).tag().equals(syntax.token(head).tag()));
    }

    /** How an act hangs on its head, in the words of composers.tsv. */
    private String link(int act, int head) {
        Token token = syntax.token(act);
        String preposition = syntax.preposition(act);
        if (token.isVerb()) {
            if (token.tag().equals("VBG")) {
                // "blocked the road, wounding seven": beside the verb, not what it says something of
                boolean beside = tree.is(act, "advcl") || tree.is(act, "dep");
                boolean aside = beside && act > 0 && syntax.token(act - 1).is(",");
                if (aside) {
                    return "";
                }
                return preposition.isEmpty() ? "ing" : preposition;
            }
            if (preposition.equals("to") || isInfinitive(act)) {
                return "to";
            }
            // "instead of heeding the demand, he sued": what follows a noun without "that" is not what the noun is
            // about
            if (syntax.token(head).isNoun() && preposition.isEmpty() && syntax.isFinite(act)) {
                return "";
            }
            return tree.is(act, "ccomp")
                            || preposition.equals("that")
                            || tree.relation(act).equals("acl")
                    ? "that"
                    : preposition;
        }
        if (tree.is(act, "obj") || tree.relation(act).equals("nsubj:pass")) {
            return "noun";
        }
        if (tree.is(act, "xcomp") || tree.is(act, "ccomp")) {
            return isInfinitive(act) ? "to" : "that";
        }
        if (tree.is(act, "compound") || tree.is(act, "amod")) {
            return "none";
        }
        // "planned talks": the composer is a participle before the noun, which hangs on the act and not over it
        return preposition.isEmpty() && tree.is(act, "nsubj") && syntax.isPassive(head) ? "noun" : preposition;
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb, "mark", "aux").stream()
                        .anyMatch(c -> syntax.token(c).tag().equals("TO"))
                || syntax.isBehindTo(verb);
    }

    private @Nullable Over at(int head, String link, int act) {
        for (Composer composer : composers.of(syntax.token(head))) {
            if (!composer.links().contains(link)) {
                continue;
            }
            List<Integer> tokens = phrases.find(head, List.of(), composer.after(), composer.pos() == 'v');
            if (tokens == null || tokens.contains(act) || hasOtherParticle(head, tokens)) {
                continue;
            }
            return new Over(composer, head, tokens);
        }
        // "make a promise to attack": the noun is the object of the verb that the act hangs on
        if (syntax.isVerb(head) && link.equals("to")) {
            for (int object : tree.children(head, "obj")) {
                for (Composer composer : composers.of(syntax.token(object))) {
                    if (composer.pos() == 'n' && composer.links().contains(link) && object < act) {
                        return new Over(composer, object, List.of(object));
                    }
                }
            }
        }
        return null;
    }

    /** "set off protests" is not "set": with a particle of its own it is another verb. */
    private boolean hasOtherParticle(int head, List<Integer> tokens) {
        return tree.children(head, "compound:prt").stream().anyMatch(particle -> !tokens.contains(particle));
    }

    /** The composers of a PLOVER type of their own that stand in the sentence over something, known act or not. */
    List<Standing> standing() {
        List<Standing> found = new ArrayList<>();
        for (int at = 0; at < syntax.sentence().size(); at++) {
            Standing standing = standingAt(at);
            if (standing != null) {
                found.add(standing);
            }
        }
        return found;
    }

    /**
     * A composer with what hangs on it.
     *
     * @param complements heads of what it is about: "lift" of "agreed to lift the embargo"
     */
    record Standing(Over over, List<Integer> complements) {}

    private @Nullable Standing standingAt(int at) {
        for (Composer composer : composers.of(syntax.token(at))) {
            if (composer.type() == null || syntax.isQuestionOfPress(at)) {
                continue;
            }
            List<Integer> tokens = phrases.find(at, List.of(), composer.after(), composer.pos() == 'v');
            if (tokens == null) {
                continue;
            }
            List<Integer> complements = new ArrayList<>();
            for (int child : tree.children(at, "xcomp", "ccomp", "advcl", "acl", "obj", "obl", "nmod", "nsubj:pass")) {
                if (composer.links().contains(link(child, at)) && !tokens.contains(child)) {
                    complements.add(child);
                }
            }
            if (!complements.isEmpty()) {
                return new Standing(new Over(composer, at, tokens), complements);
            }
        }
        return null;
    }
}
