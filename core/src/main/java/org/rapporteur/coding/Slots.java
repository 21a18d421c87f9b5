package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.DependencyTree;

/**
 * Fills the slots of docs/act-lexicon.md ({@code subj}, {@code obj}, {@code with}, {@code poss} …) with the heads of the
 * phrases that stand in them.
 */
final class Slots {
    private static final Set<String> CAPTIVITY = Set.of("custody", "detention", "captivity", "jail", "prison");
    private static final Set<String> UNDERGOES =
            Set.of("face", "receive", "suffer", "sustain", "draw", "get", "attract", "undergo", "encounter");

    private final Syntax syntax;
    private final DependencyTree tree;
    private final BitSet times;
    private final Set<String> supports;
    private final Set<String> quantities;

    /**
     * @param times tokens of time expressions, which fill no slot: "on Monday" is not whom one attacks
     * @param supports verbs that lend their subject to an event noun: "carried out an attack"
     * @param quantities nouns for how much or how many: "half of its troops", "a shipment of wheat"
     */
    Slots(Syntax syntax, BitSet times, Set<String> supports, Set<String> quantities) {
        this.quantities = quantities;
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.times = times;
        this.supports = supports;
    }

    /** The heads in a slot of a frame, in the order of the text. */
    List<Integer> of(Match match, String slot) {
        Set<Integer> heads = new LinkedHashSet<>();
        if (slot.startsWith("obj.")) {
            objects(match).forEach(object -> heads.addAll(of(object, slot.substring(4))));
        } else if (slot.startsWith("comp.")) {
            ofVerb(match, "comp").forEach(verb -> heads.addAll(of(verb, slot.substring(5))));
        } else if (match.entry().verb()) {
            heads.addAll(ofVerb(match, slot));
        } else {
            heads.addAll(ofNoun(match.head(), slot));
            if (heads.isEmpty()
                    && PhraseMatcher.TRANSPARENT.contains(
                            syntax.token(match.head()).lemma())) {
                under(match.head(), "of", "nmod").forEach(content -> heads.addAll(ofNoun(content, slot)));
            }
        }
        heads.removeIf(times::get);
        return List.copyOf(heads);
    }

    /** A slot of any word, by what kind of word it is. */
    private List<Integer> of(int token, String slot) {
        int dot = slot.indexOf('.');
        if (dot > 0) {
            List<Integer> heads = new ArrayList<>();
            of(token, slot.substring(0, dot)).forEach(head -> heads.addAll(of(head, slot.substring(dot + 1))));
            return heads;
        }
        if (!syntax.isVerb(token)) {
            return ofNoun(token, slot);
        }
        return switch (slot) {
            case "subj" -> syntax.subjects(token);
            case "obj" -> syntax.objects(token);
            case "comp" -> tree.children(token, "ccomp", "xcomp", "advcl");
            case "aux" -> tree.children(token, "aux");
            case "adv" -> tree.children(token, "advmod");
            default -> under(token, slot, "obl", "nmod", "advcl", "iobj");
        };
    }

    private List<Integer> objects(Match match) {
        List<Integer> objects = new ArrayList<>();
        for (int token : match.tokens()) {
            if (token != match.head() && syntax.token(token).isNoun()) {
                objects.add(token);
            }
        }
        if (objects.isEmpty()) {
            withContents(syntax.objects(match.head())).forEach(o -> objects.addAll(syntax.withConjuncts(o)));
        }
        // "a round of talks between A and B"
        return withContents(objects);
    }

    private List<Integer> ofVerb(Match match, String slot) {
        int verb = match.head();
        switch (slot) {
            case "subj":
                return withContents(syntax.subjects(verb));
            case "obj":
                return withContents(syntax.objects(verb));
            case "iobj":
                return tree.children(verb, "iobj");
            case "comp":
                return complements(verb);
            case "aux":
                return tree.children(verb, "aux");
            case "adv":
                return tree.children(verb, "advmod");
            case "poss", "mod":
                List<Integer> found = new ArrayList<>();
                objects(match).forEach(object -> found.addAll(ofNoun(object, slot)));
                return found;
            default:
                List<Integer> heads = new ArrayList<>(under(verb, slot, "obl", "nmod", "advcl", "iobj"));
                objects(match).forEach(object -> heads.addAll(under(object, slot, "nmod", "acl")));
                // "said yes to the treaty": under the last word of the phrase
                match.tokens().stream()
                        .filter(at -> at != verb && !syntax.token(at).isNoun())
                        .forEach(at -> heads.addAll(under(at, slot, "obl", "nmod", "obj")));
                if (heads.isEmpty()) {
                    syntax.objects(verb).forEach(object -> heads.addAll(under(object, slot, "nmod", "acl")));
                }
                return heads.isEmpty() ? addressed(verb, slot) : heads;
        }
    }

    /** What a verb is about; whom one tells "that they leave" is told something, whom one tells "to leave" is asked to. */
    private List<Integer> complements(int verb) {
        List<Integer> found = tree.children(verb, "ccomp", "xcomp", "advcl");
        return syntax.token(verb).lemma().equals("tell")
                ? found.stream().filter(c -> tree.child(c, "nsubj") < 0).toList()
                : found;
    }

    /** "called on Israel to open the crossing", read as a clause "on Israel to open": its subject is who is addressed. */
    private List<Integer> addressed(int verb, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int clause : tree.children(verb, "advcl", "ccomp", "xcomp")) {
            boolean marked = tree.children(clause, "mark").stream()
                    .anyMatch(mark -> syntax.token(mark).is(preposition));
            if (marked && !syntax.token(clause).tag().equals("VBG")) {
                found.addAll(tree.children(clause, "nsubj"));
            }
        }
        return found;
    }

    /** "a number of documents": what is counted fills the slot beside what counts it. */
    private List<Integer> withContents(List<Integer> heads) {
        List<Integer> all = new ArrayList<>(heads);
        for (int head : heads) {
            if (PhraseMatcher.TRANSPARENT.contains(syntax.token(head).lemma())
                    || quantities.contains(syntax.token(head).lemma().toLowerCase(Locale.ROOT))) {
                all.addAll(under(head, "of", "nmod"));
            }
        }
        return all;
    }

    private List<Integer> under(int head, String preposition, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(head, relations)) {
            if (syntax.preposition(child).equals(preposition) && !times.get(child)) {
                int shared = sharer(child);
                found.addAll(counted(syntax.antecedent(shared < 0 ? child : shared)));
            }
        }
        return found;
    }

    /** "works with the police to find them", read as a clause "with the police to find": with whom; -1 for no such clause. */
    private int sharer(int clause) {
        List<Integer> marks = tree.children(clause, "mark");
        boolean purpose = marks.size() > 1
                && !syntax.token(marks.get(0)).is("for")
                && syntax.token(marks.get(marks.size() - 1)).is("to");
        return purpose ? tree.child(clause, "nsubj") : -1;
    }

    /** "the release of 60 of its soldiers": what a number stands for; "thousands of refugees": those, and how many. */
    private List<Integer> counted(int head) {
        boolean number = syntax.token(head).tag().equals("CD");
        if (!number && !quantities.contains(syntax.token(head).lemma().toLowerCase(Locale.ROOT))) {
            return List.of(head);
        }
        List<Integer> all = new ArrayList<>(number ? List.of() : List.of(head));
        tree.children(head, "nmod").stream()
                .filter(child -> syntax.preposition(child).equals("of"))
                .findFirst()
                .ifPresent(all::add);
        return all.isEmpty() ? List.of(head) : all;
    }

    private List<Integer> ofNoun(int noun, String slot) {
        switch (slot) {
            case "poss":
                return possessors(noun);
            case "mod":
                return modifiers(noun);
            case "subj":
                return lentSubjects(noun);
            case "obj", "iobj":
                return List.of();
            case "comp":
                return tree.children(noun, "acl", "ccomp", "xcomp");
            default:
                List<Integer> heads = new ArrayList<>(under(noun, slot, "nmod", "obl", "acl"));
                int verb = tree.head(noun);
                // "blamed the attack on X": X is who attacked
                boolean blamed = slot.equals("on")
                        && verb >= 0
                        && Set.of("blame", "pin").contains(syntax.token(verb).lemma());
                if (!blamed
                        && (heads.isEmpty() && syntax.isVerb(verb) && tree.is(noun, "obj")
                                || tree.relation(noun).equals("nsubj:pass"))) {
                    heads.addAll(under(verb, slot, "obl"));
                }
                return heads;
        }
    }

    /** "its rejection and condemnation": what is coordinated belongs to the same one. */
    private List<Integer> possessors(int noun) {
        List<Integer> own = tree.children(noun, "nmod:poss");
        boolean shares = own.isEmpty() && tree.relation(noun).equals("conj") && tree.child(noun, "det") < 0;
        return shares ? tree.children(tree.head(noun), "nmod:poss") : own;
    }

    /** Names and adjectives before a noun; of "Israel-Hamas talks" and "U.S. and Chinese talks" all of them. */
    private List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun, "amod", "compound", "nmod", "nummod", "dep")) {
            if (child < noun && tree.child(child, "case") < 0) {
                found.addAll(syntax.withConjuncts(child));
                found.addAll(tree.children(child, "compound", "amod"));
            }
        }
        return found;
    }

    /** The subject of an event noun: of its copula, or of the verb that lends it: "launched an attack", "became a supplier". */
    private List<Integer> lentSubjects(int named) {
        int noun = counting(named);
        if (isUndergone(noun)) {
            return List.of();
        }
        if (tree.child(noun, "nsubj") >= 0) {
            return syntax.surface(noun, 0);
        }
        int verb = tree.head(noun);
        // "the group behind the bombings"
        if (tree.is(noun, "nmod") && syntax.preposition(noun).equals("behind")) {
            return List.of(syntax.antecedent(verb));
        }
        if (tree.relation(noun).equals("conj") && syntax.token(verb).isNoun()) {
            return lentSubjects(verb);
        }
        if (!syntax.isVerb(verb)) {
            return List.of();
        }
        String lemma = syntax.token(verb).lemma().toLowerCase(Locale.ROOT);
        if (tree.relation(noun).equals("xcomp")) {
            return syntax.surface(verb, 0);
        }
        boolean object = tree.is(noun, "obj") || tree.relation(noun).equals("nsubj:pass");
        boolean engaged = tree.is(noun, "obl") && Set.of("in", "with", "into").contains(syntax.preposition(noun));
        return (object || engaged) && supports.contains(lemma) && !UNDERGOES.contains(lemma)
                ? syntax.subjects(verb)
                : List.of();
    }

    /** "is on trial", "was under investigation", "are in custody": the subject is the one to whom it is done. */
    private boolean isUndergone(int noun) {
        String preposition = syntax.preposition(noun);
        String lemma = syntax.token(noun).lemma();
        return tree.child(noun, "cop") >= 0
                && (preposition.equals("under")
                        || preposition.equals("on") && lemma.equals("trial")
                        || preposition.equals("in") && CAPTIVITY.contains(lemma));
    }

    /** "dozens of killings", "a series of strikes": the word that counts stands where what is counted would. */
    private int counting(int noun) {
        int head = tree.head(noun);
        boolean counted = head >= 0
                && tree.is(noun, "nmod")
                && syntax.preposition(noun).equals("of")
                && PhraseMatcher.TRANSPARENT.contains(syntax.token(head).lemma().toLowerCase(Locale.ROOT));
        return counted ? head : noun;
    }

    /** Who undergoes what a noun names: "faces charges", "the strike targeted rebels"; empty where the verb does not say so. */
    List<Integer> undergoing(int named) {
        int noun = counting(named);
        if (isUndergone(noun)) {
            return syntax.surface(noun, 0);
        }
        int verb = tree.head(noun);
        if (tree.relation(noun).equals("nsubj")
                && syntax.isVerb(verb)
                && syntax.token(verb).lemma().equals("target")) {
            return syntax.objects(verb);
        }
        return tree.is(noun, "obj")
                        && syntax.isVerb(verb)
                        && UNDERGOES.contains(syntax.token(verb).lemma().toLowerCase(Locale.ROOT))
                ? syntax.subjects(verb)
                : List.of();
    }

    /** The verb that an event noun is the object or passive subject of, and that says no more than that it takes place; -1 for none. */
    int supportOf(int named) {
        int noun = counting(named);
        int verb = tree.head(noun);
        boolean object = tree.is(noun, "obj") || tree.is(noun, "nsubj") || tree.is(noun, "obl");
        return object
                        && syntax.isVerb(verb)
                        && supports.contains(syntax.token(verb).lemma().toLowerCase(Locale.ROOT))
                ? verb
                : -1;
    }
}
