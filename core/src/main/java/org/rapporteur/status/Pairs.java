package org.rapporteur.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Status;

/** What a word and the event under it tell together, where the list of embedders, which knows the one alone, would err. */
final class Pairs {
    private static final Set<String> WISHING = Set.of("want", "like", "wish", "have");
    private static final Set<String> DONE_BY_SAYING = Set.of(
            "apologize",
            "apologise",
            "appeal",
            "commend",
            "condemn",
            "congratulate",
            "denounce",
            "express",
            "extend",
            "salute",
            "stress",
            "thank",
            "urge",
            "welcome");
    private static final Set<String> DECISIONS = Set.of("decision", "ruling", "verdict");
    private static final Set<String> DONE_BY_DECIDING = Set.of(
            "acquit",
            "approve",
            "convict",
            "deny",
            "dismiss",
            "disqualify",
            "grant",
            "pardon",
            "recognise",
            "recognize",
            "refuse",
            "reject",
            "uphold",
            "veto");
    private static final Set<String> WORDS = Set.of("promise", "pledge", "vow", "commitment", "threat", "oath");
    private static final Set<String> KEEPING = Set.of("keep", "fulfil", "fulfill", "honor", "honour", "redeem");
    private static final Set<String> KEEPING_ON = Set.of("make", "deliver", "follow");
    private static final Set<String> BREAKING = Set.of("break", "breach", "betray", "abandon", "renege");
    private static final Set<String> AMAZING = Set.of(
            "amazing",
            "curious",
            "funny",
            "ironic",
            "odd",
            "outrageous",
            "remarkable",
            "sad",
            "shameful",
            "strange",
            "surprising",
            "telling",
            "unfortunate",
            "weird");
    private static final Set<String> PROPOSING = Set.of("proposed", "requested");
    private static final Set<String> OPEN_MODALS =
            Set.of("status/modal-could", "status/modal-may", "status/modal-might");

    private final Words words;
    private final DependencyTree tree;
    private final Effects effects;

    Pairs(Words words, Effects effects) {
        this.words = words;
        this.tree = words.tree();
        this.effects = effects;
    }

    /** The reading of an event, or null where the list decides. {@code above} is the reading of the word over it. */
    @Nullable Reading of(Link link, int verb, @Nullable Embedder embedder, Reading own, Reading above) {
        int governor = link.governor();
        String rule = own.why().get(0).rule();
        if (link.complement().equals("to")) {
            return words.isNoun(governor) ? ofNoun(governor, verb, own, above) : ofWish(governor, verb, above);
        }
        if (words.lemma(governor).equals("let") && isCommand(above)) {
            return new Reading(Status.REQUESTED, above.certainty(), above.why());
        }
        if (embedder == null || !link.complement().equals("that")) {
            return null;
        }
        String effect = embedder.positive().name();
        if (AMAZING.contains(words.word(governor)) && rule.equals("status/modal-would")) {
            return Reading.of(effects.of("amazing"), words.word(governor));
        }
        if (PROPOSING.contains(effect) && OPEN_MODALS.contains(rule)) {
            return own;
        }
        boolean forecast =
                effect.equals("believed") && rule.equals("status/modal-will") && !isOfHimself(governor, verb);
        return forecast && !above.isNegative() ? Reading.of(effects.of("predicted"), words.word(governor)) : null;
    }

    static boolean isCommand(Reading above) {
        return above.why().stream().anyMatch(reason -> reason.rule().equals("status/command"));
    }

    /** "I want to thank": who says so does so. */
    private @Nullable Reading ofWish(int governor, int verb, Reading above) {
        int subject = tree.child(governor, "nsubj");
        boolean speaker = words.word(subject).equals("i") || words.word(subject).equals("we");
        return speaker
                        && WISHING.contains(words.lemma(governor))
                        && DONE_BY_SAYING.contains(words.lemma(verb))
                        && !above.isNegative()
                        && !words.tag(governor).equals("VBD")
                ? Reading.of(effects.of("performative"), words.word(governor) + " to " + words.word(verb))
                : null;
    }

    private @Nullable Reading ofNoun(int noun, int verb, Reading own, Reading above) {
        boolean decided = DECISIONS.contains(words.lemma(noun))
                && DONE_BY_DECIDING.contains(words.lemma(verb))
                && isOwned(noun)
                && above.status() != Status.PLANNED
                && own.isFactual();
        if (decided) {
            return Reading.of(effects.of("decided-done"), words.word(noun) + " to " + words.word(verb));
        }
        return null;
    }

    /** The effect of keeping or breaking one's word on what was promised, or null: {@code noun} is the promise. */
    @Nullable Effect ofWord(int noun) {
        int verb = tree.head(noun);
        if (!words.isNoun(noun) || !WORDS.contains(words.lemma(noun)) || !words.isVerb(verb)) {
            return null;
        }
        String lemma = words.lemma(verb);
        boolean on = words.word(tree.child(noun, "case")).equals("on");
        if (on ? isKeptOn(verb) : isObject(noun) && KEEPING.contains(lemma)) {
            return effects.of("kept");
        }
        boolean broken = on
                ? lemma.equals("renege")
                        || lemma.equals("go") && words.word(verb + 1).equals("back")
                : isObject(noun) && BREAKING.contains(lemma);
        return broken ? effects.of("broken") : null;
    }

    private boolean isObject(int noun) {
        return tree.is(noun, "obj") || tree.is(noun, "nsubj:pass");
    }

    private boolean isKeptOn(int verb) {
        return KEEPING_ON.contains(words.lemma(verb))
                && (!words.lemma(verb).equals("make") || words.word(verb + 1).equals("good"))
                && (!words.lemma(verb).equals("follow") || words.word(verb + 1).equals("through"));
    }

    private boolean isOwned(int noun) {
        int first = words.phraseFirst(noun);
        boolean owned = tree.child(noun, "nmod:poss") >= 0 || words.tag(first).equals("PRP$");
        for (int i = first; i < noun; i++) {
            owned |= words.tag(i).equals("POS");
        }
        return owned || words.word(first).equals("the");
    }

    /** "I think I will", "the mayor is confident he will". */
    private boolean isOfHimself(int governor, int verb) {
        int speaker = tree.child(governor, "nsubj");
        int subject = tree.child(verb, "nsubj", "nsubj:pass");
        if (speaker < 0 || subject < 0) {
            return true;
        }
        String first = words.word(subject);
        return first.equals("i")
                || first.equals("we")
                || first.equals(words.word(speaker))
                || words.tag(subject).equals("PRP") && !words.tag(speaker).equals("PRP");
    }
}
