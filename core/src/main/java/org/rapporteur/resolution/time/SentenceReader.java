package org.rapporteur.resolution.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;

/** Reads one sentence from the left: at each place the first reading that no guard forbids and that has a value. */
final class SentenceReader {
    /** How far behind "at 10 a.m." its day may stand: "at 10 a.m. local time (0700 GMT) on Friday". */
    private static final int DAY_BEHIND = 8;

    private final @Nullable LocalDate published;
    private final Sentence sentence;
    private final List<Unit> units;
    private final Chart chart;
    private final Guards guards;
    private final TenseReader tenses;
    private Told told;
    /** Behind the last time found. */
    private int lastEnd = -1;

    SentenceReader(
            @Nullable LocalDate published,
            Sentence sentence,
            List<Unit> units,
            Chart chart,
            Guards guards,
            TenseReader tenses,
            Told told) {
        this.published = published;
        this.sentence = sentence;
        this.units = units;
        this.chart = chart;
        this.guards = guards;
        this.tenses = tenses;
        this.told = told;
    }

    /** The date mentioned last, once the sentence is read. */
    Told told() {
        return told;
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            int next = at + 1;
            for (Node node : Selection.at(chart, at)) {
                if (node.kind() == Kind.NOTHING) {
                    next = node.end();
                    break;
                }
                Found time = guards.forbid(node, units, sentence) ? null : resolve(node, true);
                if (time != null) {
                    found.add(time);
                    told = told.then(time.resolved(), sentence.index());
                    next = node.end();
                    lastEnd = next;
                    break;
                }
            }
            at = next;
        }
        return found;
    }

    private @Nullable Found resolve(Node node, boolean look) {
        int first = units.get(node.begin()).token();
        int end = units.get(node.end() - 1).token() + 1;
        Direction direction = tenses.of(sentence, first, end);
        Context context = new Context(published, direction, told.time(), told.isNear(sentence.index()));
        Resolved day = look && node.kind() == Kind.TIME && told.sentence() != sentence.index() ? dayBehind(node) : null;
        if (day != null) {
            context = new Context(published, direction, day, true);
        }
        Object meaning = node.meaning();
        Resolved resolved = meaning instanceof Length length
                ? length.duration()
                : meaning instanceof When when ? when.at(context) : null;
        resolved = joined(node, context, resolved);
        if (resolved == null) {
            return null;
        }
        List<Reason> why = new ArrayList<>(node.why());
        why.add(Reason.of("time/tense", direction.name().toLowerCase(Locale.ROOT)));
        return new Found(node, first, end, context, resolved, why);
    }

    /** "Next Tuesday and Wednesday": a weekday joined to a day comes after it. */
    private @Nullable Resolved joined(Node node, Context context, @Nullable Resolved resolved) {
        LocalDate before = told.sentence() == sentence.index() ? context.told(Grain.DAY) : null;
        LocalDate own = resolved == null ? null : resolved.from();
        boolean weekday = chart.at(node.begin()).stream()
                .anyMatch(other -> other.kind() == Kind.WEEKDAY && other.end() == node.end());
        if (before == null || own == null || published == null || !weekday || !isJoined(node)) {
            return resolved;
        }
        LocalDate after = before.with(TemporalAdjusters.next(own.getDayOfWeek()));
        boolean ahead = after.isAfter(published);
        return ahead && context.direction() == Direction.PAST ? resolved : Resolved.day(after);
    }

    private boolean isJoined(Node node) {
        int joint = node.begin() - 1;
        return joint == lastEnd
                && joint > 0
                && Set.of("and", "or", ",").contains(units.get(joint).text());
    }

    /** The day that follows a time of day: "through the night to reach men trapped since Tuesday" has none. */
    private @Nullable Resolved dayBehind(Node time) {
        for (int at = time.end(); at < Math.min(units.size(), time.end() + DAY_BEHIND); at++) {
            if (Set.of("VB", "VBG", "VBN").contains(units.get(at).tag())) {
                return null;
            }
            for (Node node : Selection.at(chart, at)) {
                Found date = node.kind() == Kind.DATE ? resolve(node, false) : null;
                if (date != null && date.resolved().grain() == Grain.DAY) {
                    return date.resolved();
                }
            }
        }
        return null;
    }
}
