package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.StoryLife.Revision;
import org.rapporteur.model.StoryLife.State;
import org.rapporteur.model.Telling;
import org.rapporteur.model.Voice;

/** How a happening or a plan went on from telling to telling. */
final class Course {
    private static final Set<String> BEGINNINGS = Set.of("begin", "start", "open", "arrive", "kick", "launch");
    private static final Set<String> CONFIRMING = Set.of("confirm", "reaffirm", "reiterate", "finalize", "finalise");

    private final Voices voices;
    private final List<Revision> revisions = new ArrayList<>();
    private final Set<String> announcers = new HashSet<>();
    private @Nullable State state;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private boolean wellSourced;

    Course(Voices voices) {
        this.voices = voices;
    }

    State state() {
        return state == null ? State.PROPOSED : state;
    }

    @Nullable LocalDate from() {
        return from;
    }

    @Nullable LocalDate to() {
        return to;
    }

    List<Revision> revisions() {
        return revisions;
    }

    static boolean tellsDeed(Telling telling) {
        return switch (telling.status()) {
            case OCCURRED, ONGOING, HISTORICAL -> true;
            case PLANNED, REQUESTED, HYPOTHETICAL, THREATENED, POSTPONED, CANCELLED, NEGATED -> false;
        };
    }

    /** Whether who says so has a name to lose: better than a rumour, or an outlet that repeats one. */
    static boolean isWellSourced(Telling telling) {
        return telling.voice() == Voice.PARTY || telling.voice() == Voice.REPORT || telling.voice() == Voice.NAMED;
    }

    /** Takes what a telling says; tellings come in the order in which they were said. */
    void hear(Telling telling) {
        switch (telling.status()) {
            case PLANNED -> hearPlan(telling);
            case POSTPONED -> turn(State.POSTPONED, telling);
            case CANCELLED -> turn(State.CANCELLED, telling);
            case OCCURRED, HISTORICAL ->
                hearDeed(BEGINNINGS.contains(telling.lemma()) ? State.BEGUN : State.HELD, telling);
            case ONGOING -> hearDeed(State.BEGUN, telling);
            case NEGATED -> hearNo(telling);
            case THREATENED -> first(State.THREATENED, telling);
            case REQUESTED, HYPOTHETICAL -> first(State.PROPOSED, telling);
        }
    }

    /** What was planned and did not take place on its day was dropped; before its day, that it will is denied. */
    private void hearNo(Telling telling) {
        boolean passed = to != null && telling.said() != null && telling.said().isAfter(to);
        turn(isAhead() && passed ? State.CANCELLED : State.DENIED, telling);
    }

    private void first(State told, Telling telling) {
        if (state == null) {
            turn(told, telling);
        }
    }

    private void turn(State told, Telling telling) {
        if (state != told) {
            LocalDate oldFrom = from;
            LocalDate oldTo = to;
            if (told != State.CANCELLED && told != State.POSTPONED || from == null && to == null) {
                date(telling);
            }
            boolean moved = told == State.MOVED;
            add(told, telling, moved ? oldFrom : null, moved ? oldTo : null);
        }
    }

    private void hearDeed(State told, Telling telling) {
        State stands = told == State.HELD && isUnderWay(telling) ? State.BEGUN : told;
        if (state != State.HELD) {
            LocalDate lastDay = to;
            boolean lasting = from != null && lastDay != null && lastDay.isAfter(from);
            turn(stands, telling);
            if (lasting && stands == State.BEGUN) {
                to = lastDay;
            }
        } else if (from == null) {
            date(telling);
        }
    }

    /** Whether what was planned for several days is told before their end. */
    private boolean isUnderWay(Telling telling) {
        return from != null
                && to != null
                && telling.said() != null
                && to.isAfter(from)
                && telling.said().isBefore(to)
                && !isWholeMonth(from, to)
                && (state == State.BEGUN || isAhead());
    }

    /** "in October": one of its days, not all of them. */
    private static boolean isWholeMonth(LocalDate from, LocalDate to) {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }

    private boolean isAhead() {
        return state == State.ANNOUNCED || state == State.MOVED || state == State.CONFIRMED;
    }

    private void hearPlan(Telling telling) {
        if (state == State.HELD || state == State.BEGUN) {
            return;
        }
        boolean open = state == null || state == State.PROPOSED || state == State.THREATENED;
        if (open) {
            turn(State.ANNOUNCED, telling);
            announcers.add(voices.origin(telling));
            wellSourced = isWellSourced(telling);
        } else if (isElsewhen(telling)) {
            if (!telling.former() && (telling.revised() || isWellSourced(telling) || !wellSourced)) {
                LocalDate oldFrom = from;
                LocalDate oldTo = to;
                date(telling);
                add(State.MOVED, telling, oldFrom, oldTo);
                announcers.add(voices.origin(telling));
                wellSourced = isWellSourced(telling);
            }
        } else {
            hearAgain(telling);
        }
    }

    /** The plan as it stands, told once more. */
    private void hearAgain(Telling telling) {
        boolean byAnother = telling.voice() == Voice.PARTY && announcers.add(voices.origin(telling));
        boolean inWords =
                telling.words().stream().anyMatch(CONFIRMING::contains) || CONFIRMING.contains(telling.lemma());
        boolean undated = from == null && to == null;
        if (telling.from() != null && (undated || isWellSourced(telling) && !telling.former())) {
            date(telling);
        }
        boolean stopped = state == State.POSTPONED || state == State.CANCELLED;
        if (!telling.former() && (byAnother || inWords) && state != State.CONFIRMED && !stopped) {
            add(State.CONFIRMED, telling, null, null);
        }
    }

    private boolean isElsewhen(Telling telling) {
        if (telling.from() == null || telling.to() == null) {
            return false;
        }
        if (state == State.POSTPONED || state == State.CANCELLED) {
            return !Objects.equals(telling.from(), from) || !Objects.equals(telling.to(), to);
        }
        return from != null
                && to != null
                && (telling.to().isBefore(from) || telling.from().isAfter(to));
    }

    private void date(Telling telling) {
        if (telling.from() != null || telling.to() != null) {
            from = telling.from();
            to = telling.to();
        }
    }

    private void add(State told, Telling telling, @Nullable LocalDate oldFrom, @Nullable LocalDate oldTo) {
        state = told;
        revisions.add(new Revision(
                told,
                telling.record(),
                telling.said(),
                voices.name(telling),
                telling.from(),
                telling.to(),
                oldFrom,
                oldTo));
    }
}
