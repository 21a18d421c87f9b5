package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Status;
import org.rapporteur.model.StoryLife;
import org.rapporteur.model.StoryLife.Revision;
import org.rapporteur.model.StoryLife.State;
import org.rapporteur.model.Telling;

/** Reads what the tellings of one story add up to. */
final class LifeReader {
    private static final Comparator<LocalDate> DAYS = Comparator.nullsLast(Comparator.naturalOrder());
    /** In the order in which things were said; of one report the days that a plan had before come first. */
    private static final Comparator<Telling> AS_SAID = Comparator.comparing(Telling::said, DAYS)
            .thenComparing(Telling::published, DAYS)
            .thenComparing(Telling::report)
            .thenComparing(telling -> !telling.former())
            .thenComparing(Telling::sequence);

    private LifeReader() {}

    /** @param tellings at least one */
    static StoryLife read(List<Telling> tellings, @Nullable LocalDate asOf) {
        List<Telling> said = new ArrayList<>(tellings);
        said.sort(AS_SAID);
        Voices voices = new Voices(said);
        Course course = new Course(voices);
        said.forEach(course::hear);
        List<StoryLife.Dispute> disputes = new Disputes(said, voices).all();
        State state = state(said, course.state(), disputes);
        List<Revision> revisions = new ArrayList<>(course.revisions());
        CurrentAccount current = CurrentAccount.of(said, state);
        LocalDate from = course.from();
        LocalDate to = course.to();
        if (asOf != null && to != null && isAwaited(state) && to.isBefore(asOf)) {
            state = State.OVERDUE;
            revisions.add(new Revision(state, null, to.plusDays(1), "", from, to, null, null));
        }
        return new StoryLife(
                state,
                current.telling().record(),
                current.rule(),
                from,
                to,
                revisions,
                disputes,
                voices.count(said),
                days(said).min(Comparator.naturalOrder()).orElse(null),
                days(said).max(Comparator.naturalOrder()).orElse(null));
    }

    private static Stream<LocalDate> days(List<Telling> said) {
        return said.stream().map(Telling::said).filter(Objects::nonNull);
    }

    private static boolean isAwaited(State state) {
        return state == State.ANNOUNCED || state == State.MOVED || state == State.CONFIRMED;
    }

    private static State state(List<Telling> said, State told, List<StoryLife.Dispute> disputes) {
        boolean denied = said.stream().anyMatch(telling -> telling.status() == Status.NEGATED);
        if (said.stream().filter(Course::tellsDeed).allMatch(Telling::alleged)
                && said.stream().anyMatch(Course::tellsDeed)) {
            return denied ? State.DISPUTED : State.ALLEGED;
        }
        return disputes.stream()
                        .anyMatch(dispute -> dispute.about().equals(Disputes.HAPPENED)
                                || dispute.about().equals(Disputes.PLANNED))
                ? State.DISPUTED
                : told;
    }
}
