package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.StoryLife.State;
import org.rapporteur.model.Telling;

/**
 * The telling that is shown as the story's, and the rule that chose it: of those that tell how things stand, the newest by
 * the party itself, by a named source or by the report; a nameless one only where there is no other.
 */
record CurrentAccount(Telling telling, String rule) {
    private static final Comparator<Telling> NEWEST = Comparator.comparing(
                    Telling::said, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Telling::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(telling -> telling.from() != null)
            .thenComparing(Telling::voice)
            .thenComparing(Telling::confidence)
            .thenComparing(Comparator.comparing(Telling::record).reversed());

    /** @param said at least one telling */
    static CurrentAccount of(List<Telling> said, State state) {
        if (said.size() == 1) {
            return new CurrentAccount(said.get(0), "story/only-account");
        }
        List<Telling> standing =
                said.stream().filter(telling -> tells(telling, state)).toList();
        List<Telling> among = standing.isEmpty() ? said : standing;
        List<Telling> sourced = among.stream().filter(Course::isWellSourced).toList();
        return sourced.isEmpty()
                ? new CurrentAccount(newest(among), "story/newest")
                : new CurrentAccount(newest(sourced), "story/newest-well-sourced");
    }

    private static Telling newest(List<Telling> tellings) {
        return tellings.stream().max(NEWEST).orElseThrow();
    }

    private static boolean tells(Telling telling, State state) {
        if (telling.former()) {
            return false;
        }
        return switch (state) {
            case ANNOUNCED, MOVED, CONFIRMED, OVERDUE ->
                switch (telling.status()) {
                    case PLANNED -> true;
                    case OCCURRED,
                            ONGOING,
                            HISTORICAL,
                            REQUESTED,
                            HYPOTHETICAL,
                            THREATENED,
                            POSTPONED,
                            CANCELLED,
                            NEGATED -> false;
                };
            case POSTPONED, CANCELLED ->
                switch (telling.status()) {
                    case POSTPONED, CANCELLED, NEGATED -> true;
                    case OCCURRED, ONGOING, HISTORICAL, PLANNED, REQUESTED, HYPOTHETICAL, THREATENED -> false;
                };
            case BEGUN, HELD, DISPUTED, ALLEGED -> Course.tellsDeed(telling);
            case PROPOSED, THREATENED, DENIED -> true;
        };
    }
}
