package org.rapporteur.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Timex;
import org.rapporteur.model.TimexType;

/**
 * Dates a saying by its cue's own clause, else by the sentence that introduced the speaker: "On May 3, X said ... He
 * added ...". A time inside the content dates what is told, never the telling.
 */
final class SayingDays {
    /** How many sentences a day is carried from one saying of a speaker to the next. */
    private static final int REACH = 3;

    private final Occasion.Names occasions;

    SayingDays(Occasion.Names occasions) {
        this.occasions = occasions;
    }

    private record Dated(LocalDate day, int sentence, Draft draft) {}

    /** Dates drafts that stand in the order of the text. */
    void date(ResolvedReport report, List<Draft> drafts) {
        Map<Integer, List<Timex>> times = new HashMap<>();
        for (Timex time : report.times()) {
            times.computeIfAbsent(time.sentence(), sentence -> new ArrayList<>())
                    .add(time);
        }
        Map<String, Dated> last = new HashMap<>();
        for (Draft draft : drafts) {
            boolean vague = own(
                    draft,
                    times.getOrDefault(draft.sentence.index(), List.of()),
                    report.report().published());
            String speaker = speaker(draft);
            if (speaker == null) {
                continue;
            }
            Dated before = last.get(speaker);
            if (draft.saidOn == null && !vague && before != null && carries(before, draft)) {
                draft.saidOn = before.day();
                draft.why.add(Reason.of(
                        "attribution/day-carried",
                        before.day() + ", as told of " + speaker + " in sentence "
                                + (before.draft().sentence.index() + 1)));
            }
            if (draft.saidOn != null && draft.speaks) {
                Draft told = before != null && before.day().equals(draft.saidOn) ? before.draft() : draft;
                last.put(speaker, new Dated(draft.saidOn, draft.sentence.index(), told));
            } else if (vague || isPerfect(draft)) {
                last.remove(speaker);
            }
        }
    }

    private static @Nullable String speaker(Draft draft) {
        Mention mention = draft.mention;
        if (mention != null && mention.isResolved()) {
            return mention.entities().get(0).key();
        }
        return draft.source == null || draft.source.head() < 0
                ? null
                : draft.sentence.token(draft.source.head()).text().toLowerCase(Locale.ROOT);
    }

    private static boolean carries(Dated before, Draft draft) {
        boolean elsewhere = draft.occasion != null && before.draft().occasion != null;
        return draft.speaks && !elsewhere && !isPerfect(draft) && draft.sentence.index() - before.sentence() <= REACH;
    }

    /** "has said", "had earlier claimed", "previously said": some other day. */
    private static boolean isPerfect(Draft draft) {
        Sentence sentence = draft.sentence;
        int first = Grammar.groupFirst(sentence, draft.anchor);
        for (int i = first; i < Math.min(draft.anchor + 3, sentence.size()); i++) {
            if (i < draft.anchor && sentence.token(i).lemma().equals("have")
                    || Grammar.word(sentence, i)
                            .matches("earlier|previously|once|repeatedly|often|frequently|long|later|then-")) {
                return true;
            }
        }
        return false;
    }

    /** Takes the day from the cue's clause; whether that clause has a time which is no single day. */
    private boolean own(Draft draft, List<Timex> times, @Nullable LocalDate published) {
        boolean vague = false;
        for (Timex time : times) {
            if (time.type() != TimexType.DATE && time.type() != TimexType.TIME || !isOfCue(draft, time)) {
                continue;
            }
            LocalDate day = day(draft, time, published);
            if (day != null) {
                draft.saidOn = day;
                draft.why.add(Reason.of("attribution/day", time.span() == null ? time.value() : time.value()));
                return false;
            }
            vague = true;
        }
        return vague;
    }

    /** The single day of a time, no later than the report where the cue is in the past; null where it has none. */
    private static @Nullable LocalDate day(Draft draft, Timex time, @Nullable LocalDate published) {
        LocalDate day = time.from();
        if (day == null || !day.equals(time.to())) {
            return null;
        }
        boolean past = Grammar.tag(draft.sentence, draft.anchor).matches("VBD|VBN");
        if (published == null || !past || !day.isAfter(published)) {
            return day;
        }
        boolean weekday =
                draft.sentence.token(time.end() - 1).text().matches("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day");
        return weekday && !day.minusWeeks(1).isAfter(published) ? day.minusWeeks(1) : null;
    }

    private boolean isOfCue(Draft draft, Timex time) {
        if (draft.content.stream().anyMatch(piece -> piece.overlaps(time.span()))) {
            return false;
        }
        Phrase source = draft.source;
        if (source != null
                && source.sentence() == draft.sentence
                && source.span().overlaps(time.span())) {
            return occasions.at(source.sentence(), source.head()) == Occasion.TEXT && time.first() > source.head();
        }
        Sentence sentence = draft.sentence;
        int cueEnd = sentence.tokenAt(draft.cue.end() - 1) + 1;
        if (time.first() >= cueEnd) {
            int from =
                    source != null && source.first() >= cueEnd && source.end() <= time.first() ? source.end() : cueEnd;
            return isClear(draft, from, time.first());
        }
        int to = source != null && source.first() < draft.anchor ? source.first() : sentence.tokenAt(draft.cue.begin());
        if (source != null && time.first() >= source.end() && time.end() <= draft.anchor) {
            return isClear(draft, source.end(), time.first());
        }
        if (time.first() < opening(draft)) {
            return false;
        }
        boolean opens = time.first() - opening(draft) <= 2
                && Grammar.word(sentence, time.end()).equals(",");
        return time.end() <= to
                && (opens || !hasVerb(sentence, opening(draft), to) && noContent(draft, time.end(), to));
    }

    /** Where the stretch before the source begins: at the sentence's start, or behind a content that stands before. */
    private static int opening(Draft draft) {
        int from = draft.sentence.dateline();
        for (Span piece : draft.content) {
            if (piece.end() <= draft.cue.begin()
                    && piece.end() > draft.sentence.span().begin()) {
                from = Math.max(from, draft.sentence.tokenAt(piece.end() - 1) + 1);
            }
        }
        return from;
    }

    /** Whether nothing between cue and time begins another clause. */
    private static boolean isClear(Draft draft, int from, int to) {
        Sentence sentence = draft.sentence;
        for (int i = from; i < to; i++) {
            if (sentence.token(i).is(",") || sentence.token(i).is(";") || Grammar.isQuoteMark(sentence.token(i))) {
                return false;
            }
        }
        return !hasVerb(sentence, from, to) && noContent(draft, from, to);
    }

    private static boolean noContent(Draft draft, int from, int to) {
        if (from >= to) {
            return true;
        }
        Span between = draft.sentence.span(from, to);
        return draft.content.stream().noneMatch(piece -> piece.overlaps(between));
    }

    private static boolean hasVerb(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).isVerb()) {
                return true;
            }
        }
        return false;
    }
}
