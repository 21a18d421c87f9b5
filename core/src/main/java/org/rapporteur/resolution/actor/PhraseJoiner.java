package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Says which atoms belong to one phrase: "Russian" + "President" + "Vladimir Putin", "Kyiv" + "'s" + "Foreign Ministry". */
final class PhraseJoiner {
    private static final int MOST_MODIFIERS = 4;

    /** What a person is made, not what belongs to a person: "named Nguema leader". */
    private static final Set<String> RANKS = Set.of(
            "leader",
            "president",
            "vice president",
            "foreign minister",
            "defense minister",
            "defence minister",
            "prime minister",
            "premier",
            "chancellor",
            "chief",
            "head",
            "chairman",
            "king");

    private final ProperNames proper;

    PhraseJoiner(ProperNames proper) {
        this.proper = proper;
    }

    /** The index behind the last atom that belongs to the phrase that an atom begins. */
    int phraseEnd(Sentence sentence, List<Atom> atoms, int from) {
        int end = from + 1;
        while (end < atoms.size() && joins(sentence, atoms.get(end - 1), atoms.get(end))) {
            end++;
        }
        return end;
    }

    private boolean joins(Sentence sentence, Atom left, Atom right) {
        if (isAlone(left) || isAlone(right)) {
            return false;
        }
        boolean adjacent = left.end() == right.first();
        if (left.kind() == Atom.Kind.HONORIFIC) {
            return adjacent && right.isPersonName();
        }
        boolean kin = left.kind() != Atom.Kind.AGENT && isKin(right);
        if (kin) {
            return false;
        }
        if (right.kind() == Atom.Kind.HONORIFIC) {
            return adjacent && left.agent() != null && left.agent().title(); // "State Senator Dr. Ann Roe"
        }
        if (left.isPersonName()) {
            boolean known = left.kind() != Atom.Kind.PROPER;
            boolean rank = right.agent() != null && RANKS.contains(right.agent().noun());
            return known
                    && !rank
                    && right.kind() == Atom.Kind.AGENT
                    && onlyModifiers(sentence, left.end(), right.first(), 2);
        }
        if (right.isPersonName()) {
            return adjacent && titles(left, right) || ownsBody(sentence, left, right);
        }
        if (right.kind() == Atom.Kind.AGENT) {
            return left.kind() == Atom.Kind.AGENT
                    ? adjacent
                    : onlyModifiers(sentence, left.end(), right.first(), MOST_MODIFIERS);
        }
        boolean owner = left.isLand() || left.is(Name.Kind.REGION) || left.is(Name.Kind.WORLD);
        return right.is(Name.Kind.ORGANISATION) && owner && (adjacent || isPossessive(sentence, left, right));
    }

    /** "the mayor's father": somebody else than the mayor. */
    private static boolean isKin(Atom atom) {
        return atom.agent() != null && atom.agent().needs().equals("kin");
    }

    private static boolean isAlone(Atom atom) {
        return atom.kind() == Atom.Kind.PRONOUN || atom.kind() == Atom.Kind.GROUP;
    }

    /** Whether the left atom is a title or a party right before a name. */
    private static boolean titles(Atom left, Atom right) {
        if (left.kind() == Atom.Kind.AGENT) {
            return left.agent() != null && left.agent().person();
        }
        boolean party = left.is(Name.Kind.ORGANISATION)
                && !left.names().get(0).sectors().isEmpty()
                && left.names().get(0).sectors().get(0).equals("PTY");
        return right.kind() == Atom.Kind.PROPER && (left.is(Name.Kind.PEOPLE) || party);
    }

    /** "Venezuela's National Electoral Council": a body that no table knows, of the land before it. */
    private boolean ownsBody(Sentence sentence, Atom left, Atom right) {
        boolean before = left.end() == right.first() || isPossessive(sentence, left, right);
        if (!before || !(left.isLand() || left.is(Name.Kind.REGION)) || right.kind() != Atom.Kind.PROPER) {
            return false;
        }
        List<String> body = proper.organisation(sentence, right);
        return body != null && !body.contains("NONE");
    }

    private static boolean isPossessive(Sentence sentence, Atom left, Atom right) {
        return right.first() == left.end() + 1
                && sentence.token(left.end()).tag().equals("POS");
    }

    /** Whether nothing but a possessive and modifiers of the next noun stand between two atoms. */
    private static boolean onlyModifiers(Sentence sentence, int from, int to, int most) {
        if (to - from > most) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean led = token.is("led") && sentence.token(i - 1).text().equals("-");
            boolean modifier = token.tag().startsWith("JJ")
                    || token.tag().equals("NN")
                    || token.isProperNoun()
                    || token.tag().equals("HYPH")
                    || token.text().equals("-")
                    || token.tag().equals("CD")
                    || led
                    || token.is("and") && i > from && i + 1 < to;
            if (!modifier && !(i == from && token.tag().equals("POS"))) {
                return false;
            }
        }
        return true;
    }
}
