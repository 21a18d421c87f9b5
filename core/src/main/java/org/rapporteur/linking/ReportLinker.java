package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Link;

/** Joins the acts of reports that tell of one happening or one plan into stories. */
public final class ReportLinker {
    /** Earliest first, then by words: never by the order in which reports came. */
    private static final Comparator<Telling> BY_PUBLICATION = Comparator.comparing(
                    (Telling telling) -> telling.published == null ? LocalDate.MAX : telling.published)
            .thenComparing(telling -> telling.report)
            .thenComparing(telling -> telling.text)
            .thenComparing(telling -> telling.act.id());

    /** @return one link an act, in the order of the reports and their acts */
    public List<Link> link(List<AttributedReport> reports) {
        List<Telling> tellings = new ArrayList<>();
        for (AttributedReport report : reports) {
            for (Act act : report.coded().acts()) {
                tellings.add(new Telling(report, act));
            }
        }
        List<Telling> ordered = new ArrayList<>(tellings);
        ordered.sort(BY_PUBLICATION);
        List<List<Telling>> groups = new Stories(ordered).groups();
        List<String> names = StoryNames.of(groups);
        Map<Telling, String> stories = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            String name = names.get(i);
            groups.get(i).forEach(telling -> stories.put(telling, name));
        }
        return tellings.stream()
                .map(telling -> new Link(telling.report, telling.act.id(), stories.getOrDefault(telling, "")))
                .toList();
    }
}
