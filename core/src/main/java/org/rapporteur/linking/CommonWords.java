package org.rapporteur.linking;

import java.util.Set;

/** Words that tell no happening from another: of time, of saying, of every war. */
final class CommonWords {
    private static final Set<String> COMMON = Set.of("""
            kill wound injure dead death attack strike fight fighting militant fighter security force troop
            police officer soldier civilian suspect least several dozen hundred thousand north south east west
            northern southern eastern western central monday tuesday wednesday thursday friday saturday sunday
            january february march april june july august september october november december said says saying
            told tell according spokesman spokesperson spokeswoman official minister ministry president
            government report reporter statement country state would could should might will have been were with
            that this from their they which when where also more than after before over into about under between
            during against since until while other another some both each last next week month year late early
            first second people leader agency news foreign national local being make take what there part later
            today man woman person day new old own say get put set see use way big end let
            """.strip().split("\\s+"));

    private CommonWords() {}

    static boolean contain(String lemma) {
        return COMMON.contains(lemma);
    }
}
