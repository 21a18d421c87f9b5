package org.rapporteur.coding;

import java.util.Set;

/** Verbs and nouns of deeds by which {@link Syntax} tells who did them to whom. */
final class WordsOfDeeds {
    /** Verbs that say nothing without an object. */
    static final Set<String> TRANSITIVE = Set.of(
            "arrest",
            "attack",
            "ban",
            "beat",
            "blame",
            "bomb",
            "capture",
            "condemn",
            "convict",
            "criticise",
            "criticize",
            "denounce",
            "deport",
            "detain",
            "endorse",
            "execute",
            "expel",
            "hail",
            "injure",
            "jail",
            "kidnap",
            "kill",
            "oust",
            "overthrow",
            "persecute",
            "praise",
            "prosecute",
            "seize",
            "sentence",
            "support",
            "thank",
            "torture",
            "wound");

    /** What kills for those who fire it. */
    static final Set<String> WEAPONS =
            Set.of("bomb", "bullet", "grenade", "missile", "mortar", "rocket", "round", "shell", "shot");

    static final Set<String> HELP = Set.of("aid", "assist", "back", "finance", "fund", "help", "support");

    static final Set<String> CIVIC = Set.of("state", "city", "county", "province", "town", "republic");

    private WordsOfDeeds() {}
}
