package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryDecision;
import org.rapporteur.model.StoryLife;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;

/** Joins the records of reports that tell of one happening or one plan into stories. */
public final class StoryLinker implements Linking {
    /** Earliest first, then by report and place in it: never by the order in which reports came. */
    static final Comparator<Telling> EARLIEST = Comparator.comparing(
                    (Telling telling) -> telling.published() == null ? LocalDate.MAX : telling.published())
            .thenComparing(Telling::report)
            .thenComparing(Telling::sequence)
            .thenComparing(Telling::record);

    /** @param records the records of the report, in the order of its acts */
    public List<Telling> tellings(AttributedReport report, List<EventRecord> records) {
        return ReportTellings.of(report, records);
    }

    @Override
    public Set<String> blocks(Telling telling) {
        return Blocks.of(new Candidate(telling)).kept();
    }

    @Override
    public List<Story> link(Collection<Telling> tellings, List<StoryDecision> decisions) {
        Map<String, Telling> each = new LinkedHashMap<>();
        tellings.forEach(telling -> each.put(telling.record(), telling));
        List<Candidate> ordered =
                each.values().stream().sorted(EARLIEST).map(Candidate::new).toList();
        return new Stories(ordered, Decisions.of(decisions)).stories();
    }

    @Override
    public Relinked relink(
            Collection<Telling> added,
            Collection<Telling> removed,
            Set<String> touched,
            TellingShelf kept,
            List<StoryDecision> decisions) {
        Decisions decided = Decisions.of(decisions);
        Set<String> gone = removed.stream().map(Telling::record).collect(Collectors.toCollection(TreeSet::new));
        Set<String> roots = new TreeSet<>(gone);
        kept.ofIdentities(touched).forEach(telling -> roots.add(telling.record()));
        Set<String> probes = new TreeSet<>();
        Set<String> sought = new TreeSet<>();
        for (Telling telling : added) {
            probes.addAll(Blocks.of(new Candidate(telling)).sought());
            sought.addAll(decided.togetherWith(telling.identity()));
        }
        kept.ofIdentities(sought).forEach(telling -> roots.add(telling.record()));
        roots.addAll(neighbours(added, kept.inBlocks(probes), gone));
        List<Telling> affected = new ArrayList<>(added);
        Set<String> fresh = added.stream().map(Telling::record).collect(Collectors.toCollection(HashSet::new));
        for (Telling telling : kept.inClustersOf(roots)) {
            if (!gone.contains(telling.record()) && !fresh.contains(telling.record())) {
                affected.add(telling);
            }
        }
        gone.removeAll(fresh);
        return new Relinked(gone, link(affected, decisions));
    }

    /** The records on the shelf that fit any of the new tellings. */
    private static Set<String> neighbours(Collection<Telling> added, Collection<Telling> shelved, Set<String> gone) {
        List<Candidate> both = new ArrayList<>();
        added.stream().sorted(EARLIEST).map(Candidate::new).forEach(both::add);
        int first = both.size();
        shelved.stream()
                .filter(telling -> !gone.contains(telling.record()))
                .sorted(EARLIEST)
                .map(Candidate::new)
                .forEach(both::add);
        Set<String> records = new TreeSet<>();
        for (Pairs.Pair pair : new Pairs(both, new Fit(both)).across(first)) {
            if (pair.other() >= first) {
                records.add(both.get(pair.other()).told.record());
            }
        }
        return records;
    }

    @Override
    public StoryLife life(Collection<Telling> story, @Nullable LocalDate asOf) {
        return LifeReader.read(story.stream().sorted(EARLIEST).toList(), asOf);
    }
}
