package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Size;
import org.rapporteur.model.Status;

/** Reads how many people a sentence tells to be dead, injured or arrested, in words or digits. */
final class Casualties {
    private static final Set<String> DEAD = Set.of(
            "kill",
            "die",
            "dead",
            "slay",
            "massacre",
            "execute",
            "murder",
            "perish",
            "death",
            "behead",
            "toll",
            "fatality");
    private static final Set<String> INJURED =
            Set.of("injure", "wound", "hurt", "maim", "injury", "injured", "wounded");
    private static final Set<String> ARRESTED =
            Set.of("arrest", "detain", "jail", "imprison", "apprehend", "custody", "round", "detention");
    private static final Set<String> INTRANSITIVE = Set.of("die", "perish");
    private static final Set<String> GROUPS =
            Set.of("family", "group", "crew", "team", "gang", "party", "pair", "total");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");
    private static final Set<EventType> HARMFUL =
            Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE, EventType.MOBILIZE);

    private final Syntax syntax;
    private final DependencyTree tree;
    private final Numbers numbers;
    private final Set<String> persons;

    /** @param persons nouns for people */
    Casualties(Syntax syntax, Set<String> persons) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.numbers = new Numbers(syntax.sentence());
        this.persons = persons;
    }

    /** The numbers that stand with words of harm in the act's sentence; {@link Size#UNTOLD} for acts that hurt nobody. */
    Size of(Draft act) {
        if (!HARMFUL.contains(act.type)) {
            return Size.UNTOLD;
        }
        Integer dead = null;
        Integer injured = null;
        Integer arrested = null;
        for (int at = 0; at < syntax.sentence().size(); at++) {
            String lemma = lemma(at);
            // "arrested for planting a bomb": the arrest is not what the bomb did
            boolean reason = ARRESTED.contains(lemma)
                    && (act.type == EventType.ASSAULT && (act.status == Status.NEGATED || tree.isBelow(act.token, at))
                            || act.modes.contains("seize"));
            if (reason || isOfAnother(at, act)) {
                continue;
            }
            if (lemma.equals("casualty") && isNo(at)) {
                dead = dead == null ? Integer.valueOf(0) : dead;
                injured = injured == null ? Integer.valueOf(0) : injured;
            } else if (DEAD.contains(lemma) && dead == null) {
                dead = around(at);
            } else if (INJURED.contains(lemma) && injured == null) {
                injured = around(at);
            } else if (ARRESTED.contains(lemma) && arrested == null) {
                arrested = around(at);
            }
        }
        return dead == null && injured == null && arrested == null ? Size.UNTOLD : new Size(dead, injured, arrested);
    }

    /** "arrested the mayor over a collapse that killed 16": told of a noun that is no word of the act. */
    private boolean isOfAnother(int harm, Draft act) {
        for (int at = harm, steps = 0; at >= 0 && steps < syntax.sentence().size(); at = tree.head(at), steps++) {
            if (act.words.contains(at)) {
                return false;
            }
            if (isDoneBySomebody(at) && !tree.isBelow(act.token, at)) {
                return true;
            }
            if (tree.relation(at).equals("acl:relcl")) {
                return !tree.isBelow(act.token, at) && !act.words.contains(tree.head(at));
            }
        }
        return false;
    }

    /** "X attacked posts, said the army, adding that it had killed 80": a kill with a doer of its own is another act. */
    private boolean isDoneBySomebody(int verb) {
        int doer = syntax.isVerb(verb) && !syntax.isPassive(verb) ? tree.child(verb, "nsubj") : -1;
        return doer >= 0
                && DEAD.contains(lemma(verb))
                && tree.child(verb, "obj") >= 0
                && (syntax.token(doer).tag().equals("PRP") || syntax.token(doer).isProperNoun());
    }

    private @Nullable Integer around(int at) {
        if (tree.child(at, "neg") >= 0
                || tree.children(at, "advmod").stream()
                        .anyMatch(not -> syntax.token(not).is("not"))) {
            return null;
        }
        Integer sum = null;
        for (int people : people(at)) {
            for (int one : withConjuncts(people)) {
                Integer count = count(one);
                sum = count == null ? sum : Integer.valueOf(count + (sum == null ? 0 : sum));
            }
        }
        // "12 dead", "five wounded": the number right before
        return sum != null || at == 0 || syntax.token(at).tag().startsWith("VBG") ? sum : numbers.endingAt(at - 1);
    }

    /** Who died, was hurt or was arrested, by a word of harm. */
    private List<Integer> people(int at) {
        String lemma = lemma(at);
        if (syntax.isVerb(at)) {
            List<Integer> people = INTRANSITIVE.contains(lemma) ? syntax.surface(at, 0) : syntax.objects(at);
            return people.isEmpty() && syntax.isPassive(at) ? syntax.surface(at, 0) : people;
        }
        if (lemma.equals("custody")) {
            int verb = tree.head(at);
            return syntax.isVerb(verb) ? syntax.objects(verb) : List.of();
        }
        List<Integer> people = new ArrayList<>();
        if (lemma.equals("toll")) {
            behind(at, people, "nmod");
            if (syntax.isVerb(tree.head(at))) {
                behind(tree.head(at), people, "obl", "nmod", "obj");
            }
            return people;
        }
        if (tree.is(at, "xcomp")) {
            people.addAll(syntax.objects(tree.head(at)));
        } else if (tree.is(at, "amod")) {
            people.add(tree.head(at));
        } else if (tree.child(at, "nsubj") >= 0) {
            people.addAll(syntax.surface(at, 0));
        } else if (at > 0 && !syntax.token(at).isNoun() && persons.contains(lemma(at - 1))) {
            people.add(at - 1);
        } else {
            people.add(at);
            tree.children(at, "nmod").stream()
                    .filter(child -> Set.of("of", "to", "among").contains(syntax.preposition(child)))
                    .filter(child -> count(at) == null)
                    .forEach(people::add);
        }
        return people;
    }

    private void behind(int head, List<Integer> into, String... relations) {
        tree.children(head, relations).stream()
                .filter(child -> Set.of("to", "of", "at", "").contains(syntax.preposition(child)))
                .forEach(into::add);
    }

    /** The coordinated people that are counted for themselves: not those of "12 people, including three children". */
    private List<Integer> withConjuncts(int people) {
        List<Integer> all = new ArrayList<>(List.of(people));
        tree.children(people, "conj").stream()
                .filter(child -> !syntax.isVerb(child))
                .forEach(all::add);
        return all;
    }

    private @Nullable Integer count(int people) {
        if (isNo(people) || NOBODY.contains(lemma(people)) || isNoOne(people)) {
            return 0;
        }
        Integer own = numbers.endingAt(people);
        if (own != null) {
            return own;
        }
        for (int child : tree.children(people, "nummod", "amod", "compound", "dep")) {
            Integer value = numbers.around(child);
            if (value != null) {
                return value;
            }
        }
        if (GROUPS.contains(lemma(people))) {
            for (int child : tree.children(people, "nmod")) {
                Integer value = syntax.preposition(child).equals("of") ? count(child) : null;
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
        if (lemma(people).equals("couple")) {
            return 2;
        }
        // "as many as 40 civilians": the number right before
        int before = people - 1;
        while (before > 0 && syntax.token(before).tag().startsWith("JJ")) {
            before--;
        }
        Integer nearest = persons.contains(lemma(people)) ? numbers.endingAt(before) : null;
        if (nearest != null) {
            return nearest;
        }
        boolean single = !syntax.token(people).tag().endsWith("S") && persons.contains(lemma(people));
        return single && hasDeterminer(people, Set.of("a", "an", "another")) ? Integer.valueOf(1) : null;
    }

    private boolean isNo(int noun) {
        return hasDeterminer(noun, Set.of("no"));
    }

    private boolean isNoOne(int noun) {
        return lemma(noun).equals("one") && noun > 0 && syntax.token(noun - 1).is("no");
    }

    private boolean hasDeterminer(int noun, Set<String> determiners) {
        return tree.children(noun, "det", "neg").stream()
                .anyMatch(det -> determiners.contains(syntax.token(det).text().toLowerCase(Locale.ROOT)));
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
