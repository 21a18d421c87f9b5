package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;

/** Finds the actors that the heads in a slot name: the mention itself, or the one through which a thing belongs to somebody. */
final class Parties {
    /** How a thing belongs to the one who does something: "the troops of X". */
    static final Set<String> OWNERS = Set.of("of", "from");
    /** How a thing belongs to the one who undergoes something: "a village in X". */
    static final Set<String> HOLDERS = Set.of("of", "from", "in", "by", "against", "on");

    /** How a thing belongs to the one who could do it: "asked for a halt by X". */
    static final Set<String> MAKERS = Set.of("of", "from", "in", "by");

    /** "protested against the jailing of a mayor" is not against the mayor: only who does such a thing answers for it. */
    private static final Set<String> DONE_TO = Set.of(
            "abduction",
            "arrest",
            "assassination",
            "beating",
            "conviction",
            "death",
            "deportation",
            "detention",
            "disappearance",
            "dismissal",
            "execution",
            "imprisonment",
            "jailing",
            "kidnapping",
            "killing",
            "lynching",
            "murder",
            "ouster",
            "ousting",
            "persecution",
            "poisoning",
            "prosecution",
            "rape",
            "sentencing",
            "shooting",
            "slaying",
            "torture",
            "trial");

    /** Words that, where nobody is known to be meant, mean a thing. */
    private static final Set<String> IT = Set.of("it", "its", "itself");

    /** Nouns for deeds of violence, and for use: who is hit by them, or what is used, has nothing to answer for. */
    private static final Set<String> DEEDS_ON = Set.of(
            "assault",
            "attack",
            "blast",
            "bombing",
            "explosion",
            "hijacking",
            "invasion",
            "massacre",
            "raid",
            "repatriation",
            "return",
            "shelling",
            "stabbing",
            "strike",
            "targeting",
            "use");

    /** What stands in a place: "an attack in the capital of X", where "in the history of X" is no place. */
    static final Set<String> PLACED = Set.of("in");

    private static final Set<String> PLACES = Set.of(
            "area",
            "border",
            "camp",
            "capital",
            "centre",
            "center",
            "city",
            "coast",
            "country",
            "county",
            "district",
            "east",
            "heartland",
            "hometown",
            "island",
            "north",
            "northeast",
            "northwest",
            "outskirt",
            "part",
            "port",
            "province",
            "region",
            "south",
            "southeast",
            "southwest",
            "state",
            "stronghold",
            "suburb",
            "territory",
            "town",
            "village",
            "west",
            "zone");

    private static final int DEEPEST = 3;

    private final Syntax syntax;
    private final DependencyTree tree;
    private final List<Mention> mentions;
    private final CodingLexicons lexicons;

    /** @param mentions those of this sentence */
    Parties(Syntax syntax, List<Mention> mentions, CodingLexicons lexicons) {
        this.lexicons = lexicons;
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.mentions = mentions;
    }

    /**
     * The mentions that heads name, with those coordinated to them; through their owners where they name things.
     *
     * @param belonging prepositions by which a thing leads to its owner
     */
    List<Mention> of(List<Integer> heads, Set<String> belonging) {
        List<Mention> found = new ArrayList<>();
        for (int head : heads) {
            for (int one : syntax.withConjuncts(head)) {
                add(found, one, belonging, 0);
            }
            // "France, along with Spain, condemned it", "two guards were killed, along with a cook"
            for (int one : companions(head)) {
                add(found, one, belonging, 0);
            }
        }
        return found;
    }

    /** Whether a head is somebody, known or not: a word for people, a people's name, "those who". */
    boolean isSomebody(int head) {
        return isPerson(head)
                || syntax.token(head).tag().equals("NNPS")
                || syntax.token(head).text().equalsIgnoreCase("those");
    }

    /** "the rise that he seeks in his attempts": whose something is, where it is the doer's own. */
    boolean isOwn(Mention mention, List<Mention> doers) {
        return mention.kind() == MentionKind.PRONOUN && tree.is(mention.head(), "nmod:poss") && isSame(mention, doers);
    }

    /** Those whom no list knows among heads and what is coordinated with them: "she and her husband". */
    List<Integer> unknownAmong(List<Integer> heads) {
        List<Integer> unknown = new ArrayList<>();
        for (int head : heads) {
            for (int one : syntax.withConjuncts(head)) {
                boolean somebody = lexicons.persons().contains(lemma(one))
                        || lexicons.bystanders().contains(lemma(one))
                        || syntax.isFullName(one)
                        || syntax.isCivic(one);
                if (somebody && at(one) == null && apposed(one) == null) {
                    unknown.add(one);
                }
            }
        }
        return unknown;
    }

    private boolean isPerson(int head) {
        return lexicons.persons().contains(lemma(head)) || lexicons.bystanders().contains(lemma(head));
    }

    /** Whether a mention means one of these. */
    boolean isSame(Mention mention, List<Mention> others) {
        return others.stream()
                .anyMatch(o -> o.entities().stream()
                        .anyMatch(a -> mention.entities().stream()
                                .anyMatch(b -> a.key().equals(b.key()))));
    }

    private void add(List<Mention> found, int head, Set<String> belonging, int depth) {
        Mention own = at(head);
        if (own == null) {
            own = apposed(head);
        }
        addMention(found, head, own, belonging, depth);
    }

    /** "the director of the film, Mika Bayer", "Osama bin Laden, the millionaire": who is meant by a word that names nobody. */
    private @Nullable Mention apposed(int head) {
        if (!syntax.token(head).isNoun()) {
            return null;
        }
        for (int child : tree.children(head, "appos")) {
            Mention name = at(child);
            if (name != null && name.kind() == MentionKind.NAME && name.head() == child && isSomebody(head)) {
                return name;
            }
        }
        int above = tree.is(head, "appos") && isSomebody(head) ? tree.head(head) : -1;
        Mention name = above < 0 ? null : at(above);
        return name != null && name.kind() == MentionKind.NAME && name.head() == above ? name : null;
    }

    private void addMention(List<Mention> found, int head, @Nullable Mention own, Set<String> belonging, int depth) {
        if (own != null && own.kind() == MentionKind.PRONOUN && own.entities().isEmpty() && IT.contains(lemma(head))) {
            return;
        }
        if (own != null) {
            if (found.stream().noneMatch(m -> m.span().overlaps(own.span()))) {
                found.add(own);
            }
            return;
        }
        // people belong to nobody: "her son" is not she
        if (depth > DEEPEST || isPerson(head)) {
            return;
        }
        if (belonging.equals(OWNERS) && lexicons.enterprises().contains(lemma(head))) {
            return;
        }
        if (belonging.equals(PLACED) && !PLACES.contains(lemma(head))) {
            return;
        }
        boolean doneTo = !belonging.equals(OWNERS) && DONE_TO.contains(lemma(head));
        boolean deed = !belonging.equals(OWNERS) && DEEDS_ON.contains(lemma(head));
        for (int child : doneTo ? List.<Integer>of() : tree.children(head, "nmod:poss", "amod", "compound")) {
            if (at(child) != null && (tree.is(child, "nmod:poss") || lends(head, belonging))) {
                for (int one : syntax.withConjuncts(child)) {
                    add(found, one, belonging, depth + 1);
                }
                return;
            }
        }
        for (int child : tree.children(head, "nmod")) {
            String preposition = syntax.preposition(child);
            boolean leads = belonging.contains(preposition) || belonging.equals(PLACED) && preposition.equals("of");
            if (leads && (!doneTo && !deed || preposition.equals("by"))) {
                int before = found.size();
                for (int one : syntax.withConjuncts(child)) {
                    add(found, one, belonging, depth + 1);
                }
                if (found.size() > before) {
                    return;
                }
            }
        }
    }

    /** Whether a country's adjective before a noun makes the noun the country's: of doers only what states act through. */
    private boolean lends(int head, Set<String> belonging) {
        return !belonging.equals(OWNERS)
                || lexicons.organs().contains(lemma(head))
                || lexicons.instruments().contains(lemma(head));
    }

    /** What is added to a noun, or to the subject of a passive, by "along with". */
    private List<Integer> companions(int noun) {
        List<Integer> found = new ArrayList<>();
        List<Integer> near = new ArrayList<>(tree.children(noun, "nmod"));
        if (tree.relation(noun).startsWith("nsubj") && tree.head(noun) >= 0) {
            near.addAll(tree.children(tree.head(noun), "obl"));
        } else if (tree.is(noun, "obj")) {
            near.addAll(tree.children(tree.head(noun), "obl"));
        }
        near.stream()
                .filter(child ->
                        Set.of("along_with", "together_with", "alongside").contains(syntax.preposition(child)))
                .forEach(found::add);
        return found;
    }

    /** The mention that a token is the head of, or the smallest that covers it; null for none. */
    @Nullable Mention at(int token) {
        Mention best = null;
        for (Mention mention : mentions) {
            if (!mention.covers(token)) {
                continue;
            }
            if (mention.head() == token) {
                return mention;
            }
            boolean nameOrTitle = tree.head(mention.head()) == token
                    || tree.head(token) == mention.head() && !tree.is(token, "nmod:poss");
            if (nameOrTitle && (best == null || mention.end() - mention.first() < best.end() - best.first())) {
                best = mention;
            }
        }
        return best;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Sentence sentence() {
        return syntax.sentence();
    }

    String lemma(int token) {
        return syntax.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
