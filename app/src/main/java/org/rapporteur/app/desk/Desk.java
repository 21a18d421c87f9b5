package org.rapporteur.app.desk;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.DeskQueries;
import org.rapporteur.store.Judgements;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoryQueries;

/** One store with all that is asked of it and put into it through the server's doors. May be used by several threads. */
public final class Desk {
    private static final long FRESH_NANOS = 200_000_000;

    private final Store store;
    private final ReportDesk reports;
    private final Supplier<LocalDate> today;
    private final CorrectionDesk corrections;
    private final IntakeDesk intake;
    private final AlertDesk alerts;
    private final Drafts drafts = new Drafts();
    private final Memory memory = new Memory(this);
    private final AtomicLong changes = new AtomicLong();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Version version;

    private record Version(String name, long askedAt) {}

    /**
     * A desk over a store that somebody else closes.
     *
     * @param reports reads reports anew
     * @param today the day on which plans are overdue or not
     */
    public Desk(Store store, ReportDesk reports, Supplier<LocalDate> today) {
        this.store = store;
        this.reports = reports;
        this.today = today;
        corrections = new CorrectionDesk(this, store);
        intake = new IntakeDesk(this, store);
        alerts = new AlertDesk(store);
    }

    /** What the command line asks too. */
    public StoryQueries queries() {
        return store.queries();
    }

    /** What a desk asks beside. */
    public DeskQueries facts() {
        return store.desk();
    }

    /** What is put in. */
    public RecordStore records() {
        return store.records();
    }

    /** What analysts said. */
    public Judgements judgements() {
        return store.judgements();
    }

    /** Takes reports in. */
    public IntakeDesk intake() {
        return intake;
    }

    /** Saved searches. */
    public AlertDesk alerts() {
        return alerts;
    }

    /** Reports that are looked at and not kept. */
    public Drafts drafts() {
        return drafts;
    }

    /** Takes corrections in. */
    public CorrectionDesk corrections() {
        return corrections;
    }

    /** Reports with their layers. */
    public ReportDesk reports() {
        return reports;
    }

    /** What the store answered, while it has not changed. */
    public Memory memory() {
        return memory;
    }

    /**
     * Something that differs whenever an answer may; asked of the store at most five times a second. While one asks, others
     * go on with the last one, but for a change that was made here: that nobody may miss.
     */
    public String version() {
        Version known = version;
        if (known != null && System.nanoTime() - known.askedAt() <= FRESH_NANOS) {
            return known.name();
        }
        if (known == null) {
            asking.lock();
        } else if (!asking.tryLock()) {
            return known.name();
        }
        try {
            return ask();
        } finally {
            asking.unlock();
        }
    }

    private String ask() {
        Version known = version;
        long now = System.nanoTime();
        if (known == null || now - known.askedAt() > FRESH_NANOS) {
            long before = changes.get();
            known = new Version(store.desk().version(), now);
            version = known;
            if (before != changes.get()) {
                // what was asked before a change must not stand for what is behind it
                version = null;
            }
        }
        return known.name();
    }

    /** To be called behind every change that was made here, so that it is seen at once. */
    public void changed() {
        changes.incrementAndGet();
        version = null;
    }

    /** The day on which plans are overdue or not. */
    public LocalDate today() {
        return today.get();
    }
}
