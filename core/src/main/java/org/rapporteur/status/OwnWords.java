package org.rapporteur.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Status;

/** What a verb's own group says: tense, modal, negation. What it hangs on is not asked here. */
final class OwnWords {
    private static final Set<String> NO_ONE = Set.of("nobody", "nothing", "none", "neither", "no-one", "noone");
    private static final Set<String> FUTURE_WORDS =
            Set.of("tomorrow", "next", "soon", "later", "shortly", "tonight", "coming", "upcoming");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");
    private static final int FUTURE_REACH = 8;

    private final Words words;
    private final Effects effects;
    private final Embedders embedders;
    private final Markers markers;
    private final boolean headline;

    OwnWords(Words words, Effects effects, Embedders embedders, Markers markers) {
        this.words = words;
        this.effects = effects;
        this.embedders = embedders;
        this.markers = markers;
        this.headline = words.size() > 0 && !words.isPunctuation(words.size() - 1);
    }

    Reading of(VerbGroup group) {
        String said = words.word(group.head());
        if (group.toMarked() && isYet(group)) {
            return Reading.of(effects.of("yet-to"), "yet to " + said);
        }
        if (group.modal() >= 0) {
            return modal(group);
        }
        if (group.beTo()) {
            String name = group.past() ? "was-to" : "is-to";
            return Reading.of(effects.of(group.negation() >= 0 ? "negated-plan" : name), "be to " + said);
        }
        if (group.negation() >= 0) {
            return Reading.of(effects.of(negation(group)), words.word(group.negation()) + " " + said);
        }
        String none = deniedArgument(group.head());
        if (none != null) {
            return Reading.of(effects.of(none), said);
        }
        Markers.Marker almost = markers.endingAt(words, group.head() - 1, "adverb");
        if (almost != null && almost.effect().name().equals("almost") && group.form(words) != VerbGroup.Form.TO) {
            return Reading.of(almost.effect(), almost.phrase() + " " + said);
        }
        return plain(group, said);
    }

    /** "has yet to go", "are yet to go". */
    private boolean isYet(VerbGroup group) {
        for (int i = group.head() - 1; i >= group.first(); i--) {
            if (words.word(i).equals("to")) {
                return words.word(i - 1).equals("yet");
            }
        }
        return false;
    }

    private String negation(VerbGroup group) {
        return switch (words.word(group.negation())) {
            case "hardly", "scarcely", "rarely", "seldom" -> "barely";
            case "longer" -> "no-longer";
            default -> "negated";
        };
    }

    private Reading modal(VerbGroup group) {
        String modal = switch (words.word(group.modal())) {
            case "'ll", "wo", "shall", "will" -> "will";
            case "'d", "would" -> "would";
            case "ca", "can" -> "can";
            case "ought", "should" -> "should";
            default -> words.word(group.modal());
        };
        StringBuilder name = new StringBuilder("modal-").append(modal);
        if (group.negation() >= 0 || deniedArgument(group.head()) != null) {
            name.append("-not");
        }
        if (group.perfect()) {
            name.append("-have");
        }
        Effect effect = effects.named(name.toString());
        return Reading.of(effect == null ? effects.of("modal-other") : effect, modal + " " + words.word(group.head()));
    }

    /** "nobody came", "won no seats": the rule's name, or null. */
    private @Nullable String deniedArgument(int head) {
        for (int child : words.tree().children(head)) {
            String relation = words.tree().relation(child);
            boolean subject = SUBJECTS.contains(relation);
            if (!subject && !relation.equals("obj")) {
                continue;
            }
            if (subject && partedByMark(child, head)) {
                continue;
            }
            boolean none = NO_ONE.contains(words.word(child))
                    || words.word(child).equals("one") && words.word(child - 1).equals("no");
            int determiner = words.tree().child(child, "det", "neg");
            if (none
                    || determiner >= 0
                            && (words.word(determiner).equals("no")
                                    || words.word(determiner).equals("neither"))) {
                return subject ? "no-subject" : none ? "no-object" : null;
            }
        }
        return null;
    }

    /** "going" in "are going to meet", no motion. */
    static boolean isGoingTo(Words words, int token) {
        return words.word(token).equals("going")
                && words.word(token + 1).equals("to")
                && words.tag(token + 2).equals("VB");
    }

    private boolean partedByMark(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isPunctuation(i) && !words.tag(i).equals("HYPH")) {
                return true;
            }
        }
        return false;
    }

    private Reading plain(VerbGroup group, String said) {
        if (group.form(words) != VerbGroup.Form.FINITE) {
            return Reading.of(
                    effects.of(group.form(words) == VerbGroup.Form.PARTICIPLE ? "participle" : "nonfinite"), said);
        }
        boolean present = !group.past();
        if (isGoingTo(words, group.head()) && group.progressive()) {
            return Reading.of(effects.of(group.past() ? "was-to" : "going-to"), said);
        }
        if (group.progressive()) {
            if (present && !group.perfect() && beforeFuture(group.head())) {
                return Reading.of(effects.of("present-future"), said);
            }
            return Reading.of(effects.of(present || group.perfect() ? "progressive" : "past-progressive"), said);
        }
        if (group.perfect()) {
            return Reading.of(effects.of("perfect"), said);
        }
        if (group.past()) {
            return Reading.of(effects.of("past"), said);
        }
        if (beforeFuture(group.head())) {
            return Reading.of(effects.of("present-future"), said);
        }
        if (isSaying(group.head())) {
            return Reading.of(effects.of("saying"), said);
        }
        return Reading.of(effects.of(headline ? "headline-present" : "present"), said);
    }

    private boolean isSaying(int verb) {
        Embedder embedder = embedders.at(words, verb, "that");
        return embedder != null
                && embedder.positive().kind() == Effect.Kind.OWN
                && embedder.positive().name().equals("told");
    }

    /** "meets her on Monday next week", "is flying out tomorrow", no other verb between. */
    private boolean beforeFuture(int verb) {
        for (int i = verb + 1; i < words.size() && i < verb + FUTURE_REACH; i++) {
            if (words.isVerb(i) || words.isPunctuation(i) || words.tag(i).startsWith("W")) {
                return false;
            }
            if (FUTURE_WORDS.contains(words.word(i))) {
                return !words.word(i).equals("next") || words.isNoun(i + 1);
            }
        }
        return false;
    }

    /** A habit or a state may be as certain as a deed, but is not one. */
    static boolean isHabit(Reading reading) {
        return reading.status() == Status.ONGOING;
    }
}
