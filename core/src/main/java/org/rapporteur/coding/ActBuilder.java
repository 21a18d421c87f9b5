package org.rapporteur.coding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.EventType;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Timex;

/** Makes the finished act of a draft: folds it, dates and places it, and says how sure it is. */
final class ActBuilder {
    /** A phrase stretched farther than this is shown by its head alone. */
    private static final int LONGEST_TRIGGER = 8;
    /** Certainty of a plan. */
    private static final double PLANNED = 1.5;

    private final Sentence sentence;
    private final Syntax syntax;
    private final List<Timex> timexes;
    private final @Nullable LocalDate published;
    private final Narrative narrative;
    private final ActTimes times;
    private final ActPlaces places;
    private final Casualties casualties;
    private final Confidence confidence;

    ActBuilder(
            Syntax syntax,
            List<Timex> times,
            List<PlaceMention> places,
            @Nullable LocalDate published,
            Narrative narrative,
            CodingLexicons lexicons) {
        this.syntax = syntax;
        this.sentence = syntax.sentence();
        this.timexes = times;
        this.published = published;
        this.narrative = narrative;
        this.times = new ActTimes(syntax, times, published != null);
        this.places = new ActPlaces(syntax, places);
        this.confidence = lexicons.confidence();
        this.casualties = new Casualties(syntax, lexicons.persons());
    }

    Act act(Draft draft, Map<Draft, Integer> ids) {
        ActTime time = time(draft);
        EventType event = Folding.event(draft.type, draft.status, draft.committed, draft.refused);
        if (event != draft.type) {
            draft.why.add(Reason.of("coding/folded", draft.type + " " + draft.status.word() + " is " + event));
        }
        int id = ids.getOrDefault(draft, 0);
        return new Act(
                id,
                sentence.index(),
                draft.token,
                trigger(draft),
                draft.type,
                modes(draft, event),
                draft.contexts,
                draft.status,
                draft.certainty,
                event,
                draft.actors,
                draft.recipients,
                time == null ? null : time.time(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                places.of(draft),
                casualties.of(draft),
                confidence.of(draft, syntax, event),
                part(draft, ids),
                draft.why);
    }

    /** The act's own time, else the one that the sentence before hands on. What was handed on from long ago is history. */
    private @Nullable ActTime time(Draft draft) {
        ActTime time = times.of(draft);
        if (time != null && isOfContent(draft, time)) {
            return null;
        }
        if (time == null) {
            time = narrative.carried(draft, syntax, timexes);
            boolean past = time != null
                    && published != null
                    && time.to() != null
                    && time.to().isBefore(published.minusYears(1));
            if (past && draft.status == Status.OCCURRED) {
                draft.status = Status.HISTORICAL;
            }
        }
        if (time != null) {
            draft.why.add(time.why());
            liesAhead(draft, time);
            narrative.note(draft, time, syntax);
        }
        return time;
    }

    /** "Called a march for Friday", told on Wednesday: what is done has no day to come; that is the march's. */
    private boolean isOfContent(Draft draft, ActTime time) {
        return !draft.nominal
                && draft.status == Status.OCCURRED
                && published != null
                && time.from() != null
                && time.from().isAfter(published);
    }

    /** What a noun names and dates after publication has not been yet; what is moved to a new day is still a plan. */
    private void liesAhead(Draft draft, ActTime time) {
        boolean ahead = published != null && time.from() != null && time.from().isAfter(published);
        boolean unknown = published == null && time.from() == null;
        // "flies to Geneva on Wednesday", told on Tuesday
        boolean scheduled = draft.status == Status.ONGOING
                && Set.of("VBZ", "VBP").contains(sentence.token(draft.token).tag());
        boolean deed = scheduled
                || draft.status == Status.OCCURRED && draft.nominal
                || draft.status == Status.POSTPONED && time.isMoved();
        if (deed && (ahead || unknown && time.isSet())) {
            draft.status = Status.PLANNED;
            draft.certainty = PLANNED;
            draft.why.add(Reason.of("coding/to-come", time.time().value()));
        }
    }

    private static @Nullable Integer part(Draft draft, Map<Draft, Integer> ids) {
        return draft.inside == null ? null : ids.get(draft.inside);
    }

    private Span trigger(Draft draft) {
        // a line's words need not be in the order of the text
        int first = Collections.min(draft.words);
        int last = Collections.max(draft.words);
        return last - first > LONGEST_TRIGGER ? sentence.token(draft.token).span() : sentence.span(first, last + 1);
    }

    private static List<String> modes(Draft draft, EventType event) {
        if (event == draft.type) {
            return draft.modes;
        }
        return switch (event) {
            case REQUEST, REJECT -> List.of(Folding.modeOfRequest(draft.type));
            case THREATEN -> Folding.modesOfThreat(draft.type, draft.modes);
            default -> draft.modes;
        };
    }
}
