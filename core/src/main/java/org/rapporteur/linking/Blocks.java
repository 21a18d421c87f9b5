package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which tellings are compared at all: those of one type that share a report, their wording, or two parties (the country of
 * the place counts as one); a telling that names a single party meets all that name it. Of those that share parties only
 * tellings whose days may go together find each other ({@link DayCells}), so that a war that everyone reports for years
 * costs what is told of it in the same days.
 *
 * @param kept blocks of parties that others find it by
 * @param sought blocks of parties that it finds others by
 * @param together blocks of its report and its wording, whatever the days
 */
record Blocks(Set<String> kept, Set<String> sought, List<String> together) {
    /** A list of all states is no pair of parties. */
    private static final int MOST_PARTIES = 8;

    static Blocks of(Candidate candidate) {
        String type = candidate.type().name();
        List<String> together = new ArrayList<>();
        together.add(type + "|@" + candidate.told.report());
        if (candidate.told.wording() != null) {
            together.add(type + "|=" + candidate.told.wording());
        }
        Set<String> kept = new HashSet<>();
        Set<String> sought = new HashSet<>();
        parties(candidate, kept, sought);
        return new Blocks(kept, sought, together);
    }

    /** Whether two tellings share a block, their days aside. */
    boolean meet(Blocks other) {
        return !Collections.disjoint(sought, other.kept) || !Collections.disjoint(together, other.together);
    }

    /** What others find the telling by, its days counted. */
    Set<String> keptBy(Candidate candidate) {
        return new HashSet<>(product(kept, DayCells.kept(candidate)));
    }

    /** What the telling finds others by, its days counted. */
    List<String> soughtBy(Candidate candidate) {
        return product(sought, DayCells.sought(candidate));
    }

    private static void parties(Candidate candidate, Set<String> kept, Set<String> sought) {
        String type = candidate.type().name();
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
    }

    private static void both(Set<String> kept, Set<String> sought, String block) {
        kept.add(block);
        sought.add(block);
    }

    private List<String> product(Set<String> blocks, List<String> cells) {
        List<String> product = new ArrayList<>(together.size() + blocks.size() * cells.size());
        product.addAll(together);
        for (String block : blocks) {
            String days = block + "/";
            for (String cell : cells) {
                product.add(days.concat(cell));
            }
        }
        return product;
    }
}
