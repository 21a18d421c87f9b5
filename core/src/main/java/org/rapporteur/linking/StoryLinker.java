package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
        Candidate candidate = new Candidate(telling);
        return candidate.blocks().keptBy(candidate);
    }

    @Override
    public List<Story> link(Collection<Telling> tellings, List<StoryDecision> decisions) {
        Map<String, Telling> each = new LinkedHashMap<>();
        tellings.forEach(telling -> each.put(telling.record(), telling));
        List<Candidate> ordered =
                each.values().stream().sorted(EARLIEST).map(Candidate::new).toList();
        Fit fit = Fit.remembering();
        return new Stories(ordered, Decisions.of(decisions), fit, Pairs.among(ordered, fit))
                .groups().stream().map(StoryLinker::story).toList();
    }

    @Override
    public Relinked relink(
            Collection<Telling> added,
            Collection<Telling> removed,
            Set<String> touched,
            TellingShelf kept,
            List<StoryDecision> decisions) {
        Set<String> fresh = added.stream().map(Telling::record).collect(Collectors.toSet());
        Set<String> gone = removed.stream().map(Telling::record).collect(Collectors.toCollection(TreeSet::new));
        World world = new World(kept, gone);
        List<Candidate> roots = new ArrayList<>();
        removed.forEach(telling -> roots.add(new Candidate(telling)));
        roots.addAll(world.ofIdentities(touched));
        new Placing(world, Decisions.of(decisions)).place(added, roots);
        List<Story> stories = World.sorted(world.formed(), story -> story.get(0)).stream()
                .map(StoryLinker::story)
                .toList();
        Set<String> left = new TreeSet<>(gone);
        left.removeAll(fresh);
        return new Relinked(left, stories);
    }

    /** Named after its earliest telling. */
    private static Story story(List<Candidate> group) {
        return new Story(
                "s-" + group.get(0).told.identity(),
                group.stream().map(candidate -> candidate.told.record()).toList());
    }

    @Override
    public StoryLife life(Collection<Telling> story, @Nullable LocalDate asOf) {
        return LifeReader.read(story.stream().sorted(EARLIEST).toList(), asOf);
    }
}
