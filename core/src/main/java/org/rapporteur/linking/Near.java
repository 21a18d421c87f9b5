package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.linking.DayCells.Kind;

/**
 * Tellings of one type by their days, so that one is compared with those that {@link TimeFit} may let it go together with,
 * and not with all that were found for others.
 */
final class Near {
    private static final int WIDTH = 8;

    private final Set<Candidate> all = Collections.newSetFromMap(new IdentityHashMap<>());
    /** By the cell of the first day, those of few days. */
    private final Map<Kind, Map<Long, List<Candidate>>> brief = new EnumMap<>(Kind.class);
    /** Those of many days, or of no known ones. */
    private final Map<Kind, List<Candidate>> lasting = new EnumMap<>(Kind.class);

    private final Map<String, List<Candidate>> ofReport = new HashMap<>();

    /** Adds a telling unless it is there. */
    void add(Candidate candidate) {
        if (!all.add(candidate)) {
            return;
        }
        ofReport.computeIfAbsent(candidate.told.report(), report -> new ArrayList<>(2))
                .add(candidate);
        Kind kind = Kind.of(candidate);
        Days days = candidate.days;
        if (days == null || days.length() > WIDTH) {
            lasting.computeIfAbsent(kind, k -> new ArrayList<>()).add(candidate);
        } else {
            brief.computeIfAbsent(kind, k -> new HashMap<>())
                    .computeIfAbsent(Math.floorDiv(days.from(), (long) WIDTH), cell -> new ArrayList<>())
                    .add(candidate);
        }
    }

    /** Those that one may fit, and some more; each once. */
    List<Candidate> of(Candidate one) {
        String report = one.told.report();
        // of one report, whatever the days
        List<Candidate> near = new ArrayList<>(ofReport.getOrDefault(report, List.of()));
        lasting.values().forEach(candidates -> others(candidates, report, near));
        Kind own = Kind.of(one);
        brief.forEach((kind, cells) -> {
            if (one.days == null) {
                cells.values().forEach(candidates -> others(candidates, report, near));
            } else {
                long reach = own.reach(kind);
                long last = Math.floorDiv(one.days.to() + reach, (long) WIDTH);
                for (long cell = Math.floorDiv(one.days.from() - reach - WIDTH + 1, (long) WIDTH);
                        cell <= last;
                        cell++) {
                    others(cells.getOrDefault(cell, List.of()), report, near);
                }
            }
        });
        return near;
    }

    private static void others(List<Candidate> candidates, String report, List<Candidate> near) {
        for (Candidate candidate : candidates) {
            if (!candidate.told.report().equals(report)) {
                near.add(candidate);
            }
        }
    }
}
