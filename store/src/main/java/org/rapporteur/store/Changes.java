package org.rapporteur.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.StoryLife;

/**
 * What is different since a day, by the days on which things were said.
 *
 * @param fresh stories first told since
 * @param changed stories told before, of which something new became known
 * @param contradicted stories in which somebody has contradicted another since
 * @param corrected reports whose text was corrected since
 */
public record Changes(
        List<StorySummary> fresh, List<Changed> changed, List<Contradicted> contradicted, List<Corrected> corrected) {
    public Changes {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        contradicted = List.copyOf(contradicted);
        corrected = List.copyOf(corrected);
    }

    /** A story with what became known of it. */
    public record Changed(StorySummary story, List<StoryLife.Revision> revisions) {
        public Changed {
            revisions = List.copyOf(revisions);
        }
    }

    /** A story with what its sources disagree on. */
    public record Contradicted(StorySummary story, List<StoryLife.Dispute> disputes) {
        public Contradicted {
            disputes = List.copyOf(disputes);
        }
    }

    /** A report of which another text came. */
    public record Corrected(
            String report,
            @Nullable String title,
            int revision,
            @Nullable LocalDate published) {}
}
