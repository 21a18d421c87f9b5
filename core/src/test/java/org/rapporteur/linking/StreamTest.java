package org.rapporteur.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Report;
import org.rapporteur.model.Story;
import org.rapporteur.model.Telling;

/** The stream of examples/stream/spring against its gold stories, in whatever order its reports arrive. */
class StreamTest {
    private final GoldStream gold = GoldStream.read(Path.of("../examples/stream/spring"));
    private final List<EventRecord> records = new ArrayList<>();
    private final List<List<Telling>> byReport = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();

    StreamTest() {
        for (Report report : gold.reports()) {
            AttributedReport read = TestPipeline.read(report);
            List<EventRecord> own = TestPipeline.records(read);
            List<Telling> told = ReportTellings.of(read, own);
            records.addAll(own);
            byReport.add(told);
            tellings.addAll(told);
        }
    }

    @Test
    void storiesAgreeWithTheGoldStories() {
        StreamScore score = score(new StoryLinker().link(tellings, List.of()));
        double[] bCubed = score.bCubed();
        assertThat(bCubed[0]).as("precision; " + score.faults()).isGreaterThanOrEqualTo(0.98);
        // recall is lost where a telling has no record; docs/accuracy.md
        assertThat(bCubed[2]).as("F1; " + score.faults()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.wrongPlans()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theSameStoriesWhateverTheOrderOfArrival() {
        Set<Story> whole = new HashSet<>(new StoryLinker().link(tellings, List.of()));
        for (long seed = 1; seed <= 10; seed++) {
            List<List<Telling>> arrivals = new ArrayList<>(byReport);
            Collections.shuffle(arrivals, new Random(seed));
            MapShelf shelf = new MapShelf();
            arrivals.forEach(shelf::add);
            assertThat(shelf.stories()).as("seed " + seed).isEqualTo(whole);
        }
    }

    private StreamScore score(List<Story> stories) {
        return new StreamScore(gold, records, tellings, stories);
    }
}
