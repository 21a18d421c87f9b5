package org.rapporteur.status;

import java.util.Set;
import org.rapporteur.model.Status;

/** What becomes of a purpose: who gathers to protest does so, who flew out to meet somebody is to meet him. */
final class Purposes {
    private static final Set<String> GATHERING = Set.of(
            "assemble",
            "come",
            "congregate",
            "converge",
            "crowd",
            "demonstrate",
            "descend",
            "flock",
            "flood",
            "gather",
            "march",
            "mass",
            "pack",
            "parade",
            "pour",
            "protest",
            "rally",
            "stream",
            "swarm",
            "throng");
    private static final Set<String> VOICING = Set.of(
            "appeal",
            "back",
            "call",
            "celebrate",
            "cheer",
            "commemorate",
            "condemn",
            "criticize",
            "decry",
            "defend",
            "demand",
            "demonstrate",
            "denounce",
            "express",
            "greet",
            "honor",
            "honour",
            "hail",
            "mark",
            "mourn",
            "oppose",
            "pay",
            "plead",
            "pray",
            "press",
            "protest",
            "rally",
            "show",
            "support",
            "thank",
            "urge",
            "voice",
            "welcome");
    private static final Set<String> JOURNEY =
            Set.of("arrive", "depart", "drive", "fly", "go", "head", "leave", "return", "sail", "travel");

    private static final Set<String> GOALS = Set.of("to", "for", "into", "in", "toward", "towards");

    private final Words words;

    Purposes(Words words) {
        this.words = words;
    }

    /** The name of the rule for an infinitive that the list of embedders does not know under its verb. */
    String name(Link link, int verb, Reading above) {
        String governor = words.lemma(link.governor());
        if (above.isFactual() && GATHERING.contains(governor) && VOICING.contains(words.lemma(verb))) {
            return "purpose-of-gathering";
        }
        if (above.isFactual() && JOURNEY.contains(governor) && hasGoal(link.governor(), verb)) {
            return "purpose-of-journey";
        }
        if (above.status() == Status.PLANNED && words.tree().child(link.governor(), "obj") < 0) {
            return "purpose-planned";
        }
        return link.complement().equals("purpose") ? "purpose" : "to-after-verb";
    }

    /** "flew to Brussels to", not "went in to". */
    private boolean hasGoal(int journey, int verb) {
        for (int goal : words.tree().children(journey, "obl")) {
            for (int opener : words.tree().children(goal, "case")) {
                if (goal > journey && goal < verb && GOALS.contains(words.word(opener))) {
                    return true;
                }
            }
        }
        return false;
    }
}
