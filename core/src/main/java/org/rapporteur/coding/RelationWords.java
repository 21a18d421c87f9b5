package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;

/**
 * What one party most likely does to another where words join them that are no political act of their own:
 * {@code acts/relation-words.tsv}. Only {@code relate} asks it, since it always has to answer.
 */
final class RelationWords {
    private static final Set<String> TO_OTHERS = Set.of(
            "to",
            "with",
            "from",
            "into",
            "at",
            "in",
            "on",
            "onto",
            "for",
            "by",
            "of",
            "against",
            "about",
            "through",
            "near",
            "toward",
            "towards",
            "upon",
            "over",
            "outside",
            "inside",
            "behind",
            "alongside",
            "between");
    private static final Set<String> OF_DOERS = Set.of("by", "of", "from");
    private static final Set<String> LIGHT =
            Set.of("give", "have", "make", "take", "hold", "do", "pay", "send", "offer", "conduct", "carry", "provide");
    private static final Set<String> PARTICLES = Set.of("off", "up", "out", "down", "over", "away");

    /** How far apart words may stand that no tree joins. */
    private static final int REACH = 12;

    /**
     * @param with words one of which must hang on the word, as object or otherwise; empty for any
     * @param asks whether the word's object must be told to do something: "told the president to listen"
     */
    private record Line(
            EventType type, Set<String> source, Set<String> target, Set<String> with, boolean asks, String at) {
        boolean isBound() {
            return !source.isEmpty() || !target.isEmpty() || !with.isEmpty() || asks;
        }
    }

    private final Map<String, List<Line>> verbs = new HashMap<>();
    private final Map<String, List<Line>> nouns = new HashMap<>();

    RelationWords(Lexicons lexicons, WordClasses classes) {
        for (Row row : lexicons.table("acts/relation-words.tsv", "type", "pos", "when", "words")) {
            EventType type = Arrays.stream(EventType.values())
                    .filter(t -> t.name().equals(row.cell("type")))
                    .findFirst()
                    .orElse(null);
            Map<String, List<Line>> table = row.cell("pos").equals("n") ? nouns : verbs;
            if (type == null) {
                lexicons.faults().add(row, "no PLOVER type is called " + row.cell("type"));
                continue;
            }
            Line line = line(type, row, classes, lexicons);
            row.list("words")
                    .forEach(word ->
                            table.computeIfAbsent(word, w -> new ArrayList<>()).add(line));
        }
    }

    private static Line line(EventType type, Row row, WordClasses classes, Lexicons lexicons) {
        Map<String, Set<String>> bound = new HashMap<>();
        boolean asks = false;
        for (String part : row.cell("when").split(";", -1)) {
            int is = part.indexOf('=');
            String slot = is < 0 ? part.trim() : part.substring(0, is).trim();
            if (part.trim().equals("+to")) {
                asks = true;
            } else if (is > 0 && Set.of("source", "target", "with").contains(slot)) {
                bound.put(slot, classes.expand(part.substring(is + 1), row, lexicons.faults()));
            } else if (!slot.isEmpty()) {
                lexicons.faults()
                        .add(row, "no condition is written " + part + "; write source=, target=, with= or +to");
            }
        }
        return new Line(
                type,
                bound.getOrDefault("source", Set.of()),
                bound.getOrDefault("target", Set.of()),
                bound.getOrDefault("with", Set.of()),
                asks,
                row.at());
    }

    /** Whether a verb is of the list. */
    boolean knows(String lemma) {
        return verbs.containsKey(lemma);
    }

    /** A draft for every word of the list that carries no act of the lexicon, in the order of the text. */
    List<Draft> drafts(Set<Integer> taken, Syntax syntax, Parties parties, StatusReader statuses, PartyMentions given) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < syntax.sentence().size(); at++) {
            boolean verb = syntax.isVerb(at);
            if (taken.contains(at)
                    || PhraseMatcher.isMonth(syntax.token(at))
                    || lends(at, syntax)
                    || syntax.tree().is(at, "aux")
                    || verb && hasParticle(at, syntax)
                    || !verb && !syntax.token(at).isNoun()
                    || covers(given.source(), at)
                    || covers(given.target(), at)) {
                continue;
            }
            String lemma = syntax.token(at).lemma().toLowerCase(Locale.ROOT);
            Line line = choose((verb ? verbs : nouns).getOrDefault(lemma, List.of()), at, syntax, given);
            if (line == null) {
                continue;
            }
            Draft draft = new Draft(at, List.of(at), line.type(), List.of());
            draft.nominal = !verb;
            if (verb) {
                fillVerb(draft, at, syntax, parties);
            } else {
                fillNoun(draft, at, syntax, parties);
            }
            fillByOrder(draft, at, syntax, given);
            statuses.read(draft, at);
            draft.says("relate/word", syntax.token(at).lemma() + " is nearest to " + line.type(), line.at());
            drafts.add(draft);
        }
        return drafts;
    }

    /** "wrote off", "broke up": with such a word behind it a verb means something else. */
    private boolean hasParticle(int verb, Syntax syntax) {
        int particle = syntax.tree().child(verb, "compound:prt");
        return particle >= 0 && PARTICLES.contains(syntax.token(particle).lemma());
    }

    /** "gave an interview": the verb says no more than its noun. */
    private boolean lends(int verb, Syntax syntax) {
        return LIGHT.contains(syntax.token(verb).lemma().toLowerCase(Locale.ROOT))
                && syntax.tree().children(verb, "obj").stream()
                        .anyMatch(noun ->
                                nouns.containsKey(syntax.token(noun).lemma().toLowerCase(Locale.ROOT)));
    }

    /** The first line whose conditions hold, those that have some before those that have none. */
    private static @Nullable Line choose(List<Line> lines, int at, Syntax syntax, PartyMentions given) {
        Line free = null;
        for (Line line : lines) {
            if (!line.isBound()) {
                free = free == null ? line : free;
            } else if (isOne(given.source(), line.source(), syntax)
                    && isOne(given.target(), line.target(), syntax)
                    && (line.with().isEmpty() || hasWith(at, line.with(), syntax))
                    && (!line.asks() || asks(at, syntax))) {
                return line;
            }
        }
        return free;
    }

    private static boolean isOne(@Nullable Mention party, Set<String> words, Syntax syntax) {
        return words.isEmpty()
                || party != null
                        && (WordClasses.isOneOf(syntax.sentence(), party.head(), words)
                                || WordClasses.isOneOf(syntax.sentence(), party.end() - 1, words));
    }

    private static boolean hasWith(int at, Set<String> words, Syntax syntax) {
        List<Integer> near = new ArrayList<>(syntax.isVerb(at) ? syntax.objects(at) : List.of());
        near.addAll(syntax.tree().children(at, "obj", "obl", "nmod", "compound"));
        return near.stream().anyMatch(head -> WordClasses.isOneOf(syntax.sentence(), head, words));
    }

    /** "told the president to listen", "wants Togo to pay"; "wants to visit Togo" asks nobody. */
    private static boolean asks(int verb, Syntax syntax) {
        return syntax.tree().children(verb, "xcomp", "ccomp", "advcl").stream()
                .anyMatch(clause -> syntax.isBehindTo(clause)
                        && (syntax.tree().child(clause, "nsubj") >= 0
                                || !syntax.objects(verb).isEmpty()));
    }

    private static void fillVerb(Draft draft, int at, Syntax syntax, Parties parties) {
        draft.actors.addAll(parties.of(syntax.subjects(at), Parties.OWNERS));
        add(draft, parties, syntax.objects(at));
        add(draft, parties, syntax.tree().children(at, "iobj"));
        for (int child : syntax.tree().children(at, "obl", "nmod", "xcomp")) {
            if (TO_OTHERS.contains(syntax.preposition(child))) {
                add(draft, parties, List.of(child));
            }
        }
    }

    private static void fillNoun(Draft draft, int at, Syntax syntax, Parties parties) {
        DependencyTree tree = syntax.tree();
        List<Integer> doers = new ArrayList<>(tree.children(at, "nmod:poss", "amod", "compound"));
        int verb = tree.head(at);
        if (syntax.isVerb(verb)) {
            doers.addAll(syntax.subjects(verb));
            for (int child : tree.children(verb, "obl", "iobj")) {
                if (child != at && TO_OTHERS.contains(syntax.preposition(child))) {
                    add(draft, parties, List.of(child));
                }
            }
        }
        for (int child : tree.children(at, "nmod")) {
            if (OF_DOERS.contains(syntax.preposition(child))) {
                doers.add(child);
            }
        }
        List<Mention> others = List.copyOf(draft.recipients);
        parties.of(doers, Parties.OWNERS).stream()
                .filter(m -> Roles.isNew(m, others))
                .forEach(draft.actors::add);
        for (int child : tree.children(at, "nmod")) {
            if (TO_OTHERS.contains(syntax.preposition(child))) {
                add(draft, parties, List.of(child));
            }
        }
    }

    /** Where the tree joins a party to nothing, the order of the words does: who stands before a verb acts, who behind it does not. */
    private static void fillByOrder(Draft draft, int at, Syntax syntax, PartyMentions given) {
        Mention source = given.source();
        Mention target = given.target();
        if (source == null || target == null || syntax.isVerb(at) && syntax.isPassive(at)) {
            return;
        }
        if (isInContent(target.head(), at, syntax.tree())) {
            return;
        }
        boolean between = source.end() <= at && at < target.first() && target.first() - source.end() <= REACH;
        if (between && isFree(source.end(), at, syntax) && isFree(at + 1, target.first(), syntax)) {
            if (Roles.isNew(source, draft.actors) && Roles.isNew(source, draft.recipients)) {
                draft.actors.add(source);
            }
            if (Roles.isNew(target, draft.recipients) && Roles.isNew(target, draft.actors)) {
                draft.recipients.add(target);
            }
        }
    }

    /** Whether a token stands in a clause that tells what is said, thought or seen: "said Iran lied" is not said to Iran. */
    private static boolean isInContent(int token, int verb, DependencyTree tree) {
        boolean content = false;
        for (int at = token; at >= 0 && at != verb; at = tree.head(at)) {
            content |= tree.is(at, "ccomp") || tree.is(at, "parataxis");
        }
        return content;
    }

    /** Whether no further clause begins between two places. */
    private static boolean isFree(int from, int to, Syntax syntax) {
        for (int at = from; at < to; at++) {
            if (syntax.isVerb(at)
                    && !syntax.tree().is(at, "aux")
                    && !syntax.tree().is(at, "amod")) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(@Nullable Mention party, int at) {
        return party != null && party.first() <= at && at < party.end();
    }

    private static void add(Draft draft, Parties parties, List<Integer> heads) {
        parties.of(heads, Parties.HOLDERS).stream()
                .filter(m -> Roles.isNew(m, draft.actors) && Roles.isNew(m, draft.recipients))
                .forEach(draft.recipients::add);
    }
}
