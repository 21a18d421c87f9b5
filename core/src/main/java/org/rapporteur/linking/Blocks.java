package org.rapporteur.linking;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tellings are compared at all: those of one type that share a report, their wording, or two parties (the country of
 * the place counts as one); a telling that names a single party meets all that name it. Two tellings meet when one is kept
 * under a block that the other seeks, and then it is so the other way round too.
 *
 * @param kept what others find it by
 * @param sought what it finds others by
 */
record Blocks(Set<String> kept, Set<String> sought) {
    /** A list of all states is no pair of parties. */
    private static final int MOST_PARTIES = 8;

    static Blocks of(Candidate candidate) {
        Set<String> kept = new TreeSet<>();
        Set<String> sought = new TreeSet<>();
        String type = candidate.type().name();
        both(kept, sought, type + "|@" + candidate.told.report());
        if (candidate.told.wording() != null) {
            both(kept, sought, type + "|=" + candidate.told.wording());
        }
        List<String> codes = candidate.codes().stream().limit(MOST_PARTIES).toList();
        if (codes.size() == 1) {
            String code = type + "|" + codes.get(0);
            both(kept, sought, code);
            sought.add(code + "|+");
        }
        for (int a = 0; a < codes.size() && codes.size() > 1; a++) {
            String alone = type + "|" + codes.get(a);
            kept.add(alone + "|+");
            sought.add(alone);
            for (int b = a + 1; b < codes.size(); b++) {
                both(kept, sought, alone + "|" + codes.get(b));
            }
        }
        return new Blocks(kept, sought);
    }

    private static void both(Set<String> kept, Set<String> sought, String block) {
        kept.add(block);
        sought.add(block);
    }
}
