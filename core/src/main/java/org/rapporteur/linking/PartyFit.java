package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Place;

/**
 * How well the parties of two tellings go together, in their roles or, where an act has no sides, in any.
 *
 * @param score 0 to 4; not a number when they contradict each other
 * @param exact whether a person, an office or an organisation is the same in both
 * @param both whether two parties are the same, one on each side
 */
record PartyFit(double score, boolean exact, boolean both) {
    static final PartyFit CONFLICT = new PartyFit(Double.NaN, false, false);
    private static final double WEIGHT = 2;
    /** "visit Moscow" and "meet Putin": the host is told by the place alone. */
    private static final double BY_PLACE = 0.5;

    private static final double EXACT = 0.75;
    private static final Set<EventType> WITHOUT_SIDES = Set.of(EventType.CONSULT, EventType.COOPERATE);

    /** Parties paired off: how surely, and who is left over on either side. */
    private record Pairing(List<Double> strengths, List<Party> left, List<Party> right) {
        boolean conflicts() {
            return left.stream().anyMatch(party -> !party.isVague())
                    && right.stream().anyMatch(party -> !party.isVague());
        }

        double best(int rank) {
            return rank < strengths.size() ? strengths.get(rank) : 0;
        }
    }

    boolean isConflict() {
        return Double.isNaN(score);
    }

    static PartyFit of(Candidate one, Candidate other) {
        return WITHOUT_SIDES.contains(one.type()) ? inAnyRole(one, other) : inTheirRoles(one, other);
    }

    private static PartyFit inAnyRole(Candidate one, Candidate other) {
        Pairing pairing = pair(one.parties(), other.parties());
        int pairs = pairing.strengths().size();
        if (pairing.conflicts()) {
            return CONFLICT;
        }
        double second = pairing.best(1);
        boolean placed = pairs == 1
                && second == 0
                && (hosts(other.place(), pairing.left()) || hosts(one.place(), pairing.right()));
        if (placed) {
            second = BY_PLACE;
        }
        return new PartyFit(WEIGHT * (pairing.best(0) + second), pairing.best(0) >= EXACT, pairs > 1 || placed);
    }

    private static PartyFit inTheirRoles(Candidate one, Candidate other) {
        Pairing actors = pair(one.actors(), other.actors());
        Pairing recipients = pair(one.recipients(), other.recipients());
        if (actors.conflicts() || recipients.conflicts()) {
            return CONFLICT;
        }
        double score = WEIGHT * (actors.best(0) + recipients.best(0));
        int pairs = actors.strengths().size() + recipients.strengths().size();
        boolean both = pairs > 1;
        return new PartyFit(score, Math.max(actors.best(0), recipients.best(0)) >= EXACT, both);
    }

    private static boolean hosts(@Nullable Place place, List<Party> parties) {
        return place != null
                && place.countryCode() != null
                && parties.stream().anyMatch(party -> place.countryCode().equals(party.code()));
    }

    /** Pairs the surest first. */
    private static Pairing pair(List<Party> ones, List<Party> others) {
        if (ones.size() == 1 && others.size() == 1) {
            double same = ones.get(0).sameAs(others.get(0));
            return same > 0 ? new Pairing(List.of(same), List.of(), List.of()) : new Pairing(List.of(), ones, others);
        }
        List<Party> left = new ArrayList<>(ones);
        List<Party> right = new ArrayList<>(others);
        List<Double> strengths = new ArrayList<>();
        while (true) {
            double most = 0;
            int i = -1;
            int j = -1;
            for (int a = 0; a < left.size(); a++) {
                for (int b = 0; b < right.size(); b++) {
                    double same = left.get(a).sameAs(right.get(b));
                    if (same > most) {
                        most = same;
                        i = a;
                        j = b;
                    }
                }
            }
            if (i < 0) {
                return new Pairing(strengths, left, right);
            }
            strengths.add(most);
            left.remove(i);
            right.remove(j);
        }
    }
}
