package org.rapporteur.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Status;
import org.rapporteur.model.Timex;
import org.rapporteur.model.TimexType;

/** What the dates at the predicates of one sentence say: long past, or still to come. */
final class Dating {
    private static final Set<String> OPEN_ENDED = Set.of("since", "until", "till", "by", "from", "through", "before");
    private static final int STEPS = 8;

    private final Words words;
    private final DependencyTree tree;
    private final IntPredicate predicates;
    private final Map<Integer, Reason> past = new HashMap<>();
    private final Map<Integer, Reason> future = new HashMap<>();

    /** @param published null when unknown: then only words that say it themselves ("decades ago") put an event in the past */
    Dating(
            Sentence sentence,
            Words words,
            List<Timex> times,
            @Nullable LocalDate published,
            Eras eras,
            IntPredicate predicates) {
        this.words = words;
        this.tree = sentence.tree();
        this.predicates = predicates;
        for (Timex time : times) {
            note(time, published);
        }
        for (Eras.Found era : eras.in(words)) {
            Reason reason = new Reason("status/era", era.name(), era.at());
            for (int i = era.first(); i < era.end(); i++) {
                if (predicates.test(i)) {
                    past.putIfAbsent(i, reason);
                }
            }
            int dated = dated(era.first(), era.end());
            if (dated >= 0) {
                past.putIfAbsent(dated, reason);
            }
        }
    }

    private void note(Timex time, @Nullable LocalDate published) {
        if (time.end() > words.size() || time.type() == TimexType.DURATION || time.type() == TimexType.SET) {
            return;
        }
        int dated = dated(time.first(), time.end());
        if (dated < 0) {
            return;
        }
        LocalDate to = time.to();
        LocalDate from = time.from();
        boolean longAgo = saysLongAgo(time) || published != null && to != null && to.isBefore(published.minusYears(1));
        if (longAgo) {
            past.putIfAbsent(dated, new Reason("status/long-past", value(time), null));
        } else if (published != null && from != null && from.isAfter(published)) {
            future.putIfAbsent(dated, new Reason("status/to-come", value(time), null));
        }
    }

    private static String value(Timex time) {
        return time.value();
    }

    /** "decades ago", "three years ago", whenever the report was published. */
    private boolean saysLongAgo(Timex time) {
        int last = time.end() - 1;
        if (!words.word(last).equals("ago") && !words.word(last).equals("earlier")) {
            return false;
        }
        String unit = words.word(last - 1);
        if (unit.startsWith("decade") || unit.startsWith("centur") || unit.startsWith("generation")) {
            return true;
        }
        String count = words.word(last - 2);
        return unit.equals("years")
                && !count.equals("one")
                && !count.equals("1")
                && words.word(last).equals("ago");
    }

    /** The predicate that a time phrase dates, or -1: the first above it in the tree. */
    private int dated(int first, int end) {
        int head = first;
        while (head >= first && head < end && tree.head(head) >= first && tree.head(head) < end) {
            head = tree.head(head);
            if (head == tree.head(tree.head(head))) {
                break;
            }
        }
        for (int opener : tree.children(head, "case", "mark")) {
            if (OPEN_ENDED.contains(words.word(opener))) {
                return -1;
            }
        }
        if (OPEN_ENDED.contains(words.word(first - 1))) {
            return -1;
        }
        int subject = tree.child(head, "nsubj");
        if (subject >= 0 && predicates.test(subject)) {
            return subject;
        }
        int at = tree.head(head);
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            if (predicates.test(at)) {
                return at;
            }
            at = tree.head(at);
        }
        return -1;
    }

    /** "The summit on June 3 is …", but not "condemned the June 3 attack": a date without a year looks both ways. */
    private boolean mayLieAhead(int noun, Reading reading) {
        if (!reading.why().get(reading.why().size() - 1).rule().startsWith("status/noun-")) {
            return false;
        }
        int at = tree.head(noun);
        for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
            if (words.isVerb(at)) {
                return !words.tag(at).equals("VBD") && !words.tag(at).equals("VBN");
            }
            at = tree.head(at);
        }
        return true;
    }

    /** A reading with what the date at its predicate adds. */
    Reading dated(int token, Reading reading) {
        Reason longAgo = past.get(token);
        if (longAgo == null && words.isNoun(token) && (tree.is(token, "obj") || tree.is(token, "nsubj"))) {
            longAgo = past.get(tree.head(token));
        }
        if (longAgo != null && reading.status() == Status.OCCURRED) {
            return reading.as(Status.HISTORICAL, reading.certainty()).because(longAgo);
        }
        Reason toCome = future.get(token);
        boolean open = reading.status() == Status.ONGOING
                || reading.status() == Status.OCCURRED && words.isNoun(token) && mayLieAhead(token, reading);
        if (toCome != null && open) {
            return reading.as(Status.PLANNED, Math.min(reading.certainty(), 1.6))
                    .because(toCome);
        }
        return reading;
    }
}
