package org.rapporteur.status;

import java.util.Set;
import org.rapporteur.model.Reason;

/** What a verb's own group says: tense, modal, negation. What it hangs on is not asked here. */
final class OwnWords {
    private static final Set<String> FUTURE_WORDS =
            Set.of("tomorrow", "next", "soon", "later", "shortly", "tonight", "coming", "upcoming");
    private static final int FUTURE_REACH = 8;

    private final Words words;
    private final Effects effects;
    private final Embedders embedders;
    private final Markers markers;
    private final DeniedArguments denied;
    private final boolean headline;

    OwnWords(Words words, StatusTables tables) {
        this.words = words;
        this.effects = tables.effects();
        this.embedders = tables.embedders();
        this.markers = tables.markers();
        this.denied = new DeniedArguments(words, tables);
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
        if (group.beTo() && !said.equals("blame")) {
            String name = group.past() ? "was-to" : "is-to";
            return Reading.of(effects.of(group.negation() >= 0 ? "negated-plan" : name), "be to " + said);
        }
        if (group.negation() >= 0) {
            return Reading.of(effects.of(negation(group)), words.word(group.negation()) + " " + said);
        }
        String none = denied.rule(group.head());
        Effect denial = none == null ? null : effects.of(none);
        if (denial != null && denial.kind() == Effect.Kind.FIXED) {
            return Reading.of(denial, said);
        }
        Markers.Marker almost = markers.endingAt(words, group.head() - 1, "adverb");
        if (almost != null && almost.effect().name().equals("almost") && group.form(words) != VerbGroup.Form.TO) {
            return Reading.of(almost.effect(), almost.phrase() + " " + said);
        }
        Reading plain = plain(group, said);
        return denial == null
                ? plain
                : plain.capped(denial.certainty()).because(new Reason("status/" + denial.name(), said, denial.at()));
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
        if (modal.equals("should")
                && group.inverted()
                && !words.word(words.size() - 1).equals("?")) {
            return Reading.of(effects.of("if-clause"), "should " + words.word(group.head()));
        }
        StringBuilder name = new StringBuilder("modal-").append(modal);
        if (group.negation() >= 0 || isDenied(group.head())) {
            name.append("-not");
        }
        if (group.perfect()) {
            name.append("-have");
        }
        Effect effect = effects.named(name.toString());
        return Reading.of(effect == null ? effects.of("modal-other") : effect, modal + " " + words.word(group.head()));
    }

    private boolean isDenied(int verb) {
        String rule = denied.rule(verb);
        return rule != null && effects.of(rule).kind() == Effect.Kind.FIXED;
    }

    /** "going" in "are going to meet", no motion. */
    static boolean isGoingTo(Words words, int token) {
        return words.word(token).equals("going")
                && words.word(token + 1).equals("to")
                && words.tag(token + 2).equals("VB");
    }

    private Reading plain(VerbGroup group, String said) {
        boolean misreadPresent =
                group.form(words) == VerbGroup.Form.BARE && words.tree().child(group.head(), "nsubj") >= 0;
        if (misreadPresent) {
            return Reading.of(effects.of("present"), said);
        }
        boolean droppedBe = headline
                && group.form(words) == VerbGroup.Form.GERUND
                && words.tree().is(group.head(), "root")
                && words.tree().child(group.head(), "nsubj") >= 0;
        if (droppedBe) {
            return Reading.of(effects.of("progressive"), said);
        }
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
            return Reading.of(effects.of(present ? "progressive" : "past-progressive"), said);
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
        boolean state = words.lemma(group.head()).equals("agree")
                && words.word(group.head() + 1).equals("with");
        if (embedders.says(words, group.head()) && !state) {
            return Reading.of(effects.of("saying"), said);
        }
        return Reading.of(effects.of(headline ? "headline-present" : "present"), said);
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
}
