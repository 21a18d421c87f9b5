package org.rapporteur.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Status;
import org.rapporteur.model.Timex;
import org.rapporteur.model.TimexType;

/** What the dates at the predicates of one sentence say: long past, or still to come. */
final class Dating {
    private static final Set<String> OPEN_ENDED = Set.of("since", "until", "till", "by", "from", "through", "before");
    private static final Set<String> WITHIN = Set.of("in", "during", "throughout", "after", "amid", "under");
    private static final Set<String> WAGING = Set.of("fight", "wage", "win", "lose", "survive");

    /** What courts and police do about something of long ago is of today. */
    private static final Set<String> LAW = Set.of(
            "acquit",
            "accuse",
            "arrest",
            "charge",
            "convict",
            "deport",
            "detain",
            "extradite",
            "implicate",
            "indict",
            "investigate",
            "jail",
            "question",
            "sentence",
            "sue",
            "suspect",
            "try");

    private static final int STEPS = 8;

    private final Words words;
    private final DependencyTree tree;
    private final IntPredicate predicates;
    private final Vantage vantage;
    private final EarlierTimes earlier;
    private final Set<Integer> recent = new HashSet<>();
    private final Map<Integer, Reason> past = new HashMap<>();
    private final Map<Integer, Reason> future = new HashMap<>();

    Dating(
            Sentence sentence,
            Words words,
            List<Timex> times,
            Vantage vantage,
            StatusTables tables,
            IntPredicate predicates) {
        this.words = words;
        this.tree = sentence.tree();
        this.vantage = vantage;
        this.predicates = predicates;
        this.earlier = new EarlierTimes(words, tables.embedders());
        for (Timex time : times) {
            note(time);
        }
        for (Eras.Found era : tables.eras().in(words)) {
            note(era);
        }
    }

    private void note(Eras.Found era) {
        LocalDate published = vantage.published();
        if (published != null && published.getYear() <= era.until() + 1) {
            return;
        }
        Reason reason = new Reason("status/era", era.name(), era.at());
        for (int i = era.first(); i < era.end(); i++) {
            if (predicates.test(i)) {
                past.putIfAbsent(i, reason);
            }
        }
        int dated = dated(era.first(), era.end());
        if (dated >= 0 && isWithin(era, dated)) {
            past.putIfAbsent(dated, reason);
        }
    }

    /** "fought in the Vietnam War", not "apologized for the Vietnam War". */
    private boolean isWithin(Eras.Found era, int dated) {
        int head = headOf(era.first(), era.end());
        for (int opener : tree.children(head, "case")) {
            return WITHIN.contains(words.word(opener)) && !LAW.contains(words.lemma(dated));
        }
        return tree.is(head, "obj") && WAGING.contains(words.lemma(dated));
    }

    private void note(Timex time) {
        if (time.end() > words.size() || time.type() == TimexType.DURATION || time.type() == TimexType.SET) {
            return;
        }
        LocalDate published = vantage.published();
        LocalDate to = time.to();
        LocalDate from = time.from();
        int dated = dated(time.first(), time.end());
        boolean label = dated >= time.end() && words.isNoun(dated);
        boolean longAgo = saysLongAgo(time) || to != null && vantage.isLongBefore(to, label);
        if (longAgo) {
            Reason reason = new Reason("status/long-past", value(time), null);
            int told = toldOf(time.end());
            if (told >= 0) {
                past.putIfAbsent(told, reason);
            }
            if (dated >= 0) {
                past.putIfAbsent(dated, reason);
            }
            return;
        }
        if (dated < 0) {
            return;
        }
        recent.add(dated);
        if (published != null && from != null && from.isAfter(published)) {
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

    /** The verb of "1968, when the army invaded", or -1. */
    private int toldOf(int end) {
        int when = words.word(end).equals(",") ? end + 1 : end;
        if (!words.word(when).equals("when")) {
            return -1;
        }
        for (int i = when + 1; i < words.size(); i++) {
            if (words.isVerb(i) && predicates.test(i)) {
                return i;
            }
            if (words.isPunctuation(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int headOf(int first, int end) {
        int head = first;
        while (head >= first && head < end && tree.head(head) >= first && tree.head(head) < end) {
            head = tree.head(head);
            if (head == tree.head(tree.head(head))) {
                break;
            }
        }
        return head;
    }

    /** The predicate that a time phrase dates, or -1: the first above it in the tree. */
    private int dated(int first, int end) {
        int head = headOf(first, end);
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
        if (reading.status() == Status.OCCURRED && longAgo == null && !recent.contains(token)) {
            longAgo = earlier.of(token, past);
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
