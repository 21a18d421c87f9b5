package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Says whether a noun for an actor names one where it stands, or an office, or only modifies another noun. */
final class NounUse {
    private static final int MOST_MODIFIERS = 4;
    private static final Set<String> ROLE_BEFORE = Set.of(
            "for",
            "as",
            "while",
            "when",
            "once",
            "become",
            "becomes",
            "became",
            "becoming",
            "elected",
            "reelected",
            "named",
            "appointed",
            "be",
            "was",
            "is",
            "been",
            "being",
            "remain",
            "remained",
            "sworn",
            "of",
            "and",
            "or",
            "than");
    /** What moves with those whom it belongs to: "coast guard ships rammed" is an act of the coast guard. */
    private static final Set<String> MOVES = Set.of(
            "ship",
            "vessel",
            "boat",
            "jet",
            "plane",
            "aircraft",
            "helicopter",
            "tank",
            "patrol",
            "convoy",
            "unit",
            "drone");

    private NounUse() {}

    /** "the refugee crisis", "rebel-held", "state-run": the noun only modifies another. */
    static boolean isModifier(Sentence sentence, Atom agent) {
        if (agent.end() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(agent.end());
        Token head = sentence.token(agent.end() - 1);
        boolean hyphen =
                next.text().equals("-") && next.span().begin() == head.span().end();
        if (MOVES.contains(next.lemma()) && isBody(agent)) {
            return false;
        }
        return hyphen
                || (next.isNoun() && !next.isProperNoun() && !head.tag().endsWith("S"))
                || (next.isProperNoun()
                        && head.tag().equals("NN")
                        && sentence.tree().head(agent.end() - 1) == agent.end());
    }

    private static boolean isBody(Atom agent) {
        ActorTables.Agent own = agent.agent();
        return own != null
                && !own.person()
                && own.needs().isEmpty()
                && own.sectors().stream().anyMatch(Set.of("MIL", "COP")::contains);
    }

    /** "running for president", "as chancellor": an office, nobody who holds it. */
    static boolean isRole(Sentence sentence, List<Atom> atoms, Atom agent, ActorTables.Agent own) {
        boolean singular = !sentence.token(agent.end() - 1).tag().endsWith("S");
        if (!own.person() || !singular || atoms.get(0).first() != agent.first() || agent.first() == 0) {
            return false;
        }
        Token before = sentence.token(agent.first() - 1);
        return own.title()
                && !before.tag().startsWith("JJ")
                && ROLE_BEFORE.contains(before.text().toLowerCase(Locale.ROOT));
    }

    static boolean isComplete(Sentence sentence, Atom agent, ActorTables.Agent own, @Nullable Atom owner) {
        int first = baseBegin(sentence, agent.first());
        Token before = first == 0 ? null : sentence.token(first - 1);
        boolean possessive =
                before != null && (before.tag().equals("PRP$") || before.tag().equals("POS"));
        return switch (own.needs()) {
            case "owner" -> owner != null || possessive || isPointing(before, own);
            case "the" -> owner != null || possessive || (before != null && before.is("the"));
            case "name" -> false;
            case "kin" ->
                possessive
                        || before != null && before.is("the")
                        || agent.end() < sentence.size()
                                && sentence.token(agent.end()).is("of");
            default -> true;
        };
    }

    /** "The group": nobody by itself, but it may take up who was named before ({@link Bodies}). */
    static boolean isPointing(@Nullable Token before, ActorTables.Agent own) {
        return before != null && before.is("the") && own.needs().equals("owner") && Bodies.takesUp(own.noun());
    }

    /** Adjectives and nouns before the head belong to the phrase; the article does not. */
    static int baseBegin(Sentence sentence, int head) {
        int begin = head;
        while (begin > 0 && head - begin < MOST_MODIFIERS) {
            Token before = sentence.token(begin - 1);
            boolean modifier = before.tag().startsWith("JJ")
                    || before.tag().equals("NN")
                    || before.tag().equals("CD");
            boolean strays = sentence.tree().isParsed()
                    && !sentence.tree().isBelow(begin - 1, sentence.tree().head(begin));
            if (!modifier || strays) {
                break;
            }
            begin--;
        }
        return begin;
    }
}
