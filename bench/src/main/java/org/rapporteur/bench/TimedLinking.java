package org.rapporteur.bench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryDecision;
import org.rapporteur.model.StoryLife;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;

/** Linking that tells the time that it took, look-ups in the store included. For one thread. */
final class TimedLinking implements Linking {
    private final Linking linking;
    private long nanos;

    TimedLinking(Linking linking) {
        this.linking = linking;
    }

    /** The time since this was last asked. */
    long nanosSince() {
        long since = nanos;
        nanos = 0;
        return since;
    }

    @Override
    public Relinked relink(
            Collection<Telling> added,
            Collection<Telling> removed,
            Set<String> touched,
            TellingShelf kept,
            List<StoryDecision> decisions) {
        long start = System.nanoTime();
        try {
            return linking.relink(added, removed, touched, kept, decisions);
        } finally {
            nanos += System.nanoTime() - start;
        }
    }

    @Override
    public Set<String> blocks(Telling telling) {
        return linking.blocks(telling);
    }

    @Override
    public List<Story> link(Collection<Telling> tellings, List<StoryDecision> decisions) {
        return linking.link(tellings, decisions);
    }

    @Override
    public StoryLife life(Collection<Telling> story, @Nullable LocalDate asOf) {
        return linking.life(story, asOf);
    }
}
