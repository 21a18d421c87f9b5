package org.rapporteur.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Relinked;
import org.rapporteur.model.Report;
import org.rapporteur.model.StoryDecision;
import org.rapporteur.model.Telling;

/** Writes into either database over one connection, a transaction a call; callers on other threads wait. */
final class DatabaseRecordStore implements RecordStore, AutoCloseable {
    /** Names the lock that one writer at a time holds in PostgreSQL: stories must not be joined by two at once. */
    private static final long WRITER = 7_241_966L;

    /** About 50 MB. */
    private static final int REMEMBERED = 20_000;

    private final Database database;
    private final Linking linking;
    private final Clock clock;
    private final KnownTellings known;
    private @Nullable Handle handle;

    DatabaseRecordStore(Database database, Linking linking, Clock clock) {
        this.database = database;
        this.linking = linking;
        this.clock = clock;
        // several processes may write to PostgreSQL
        known = new KnownTellings(database.isEmbedded() ? REMEMBERED : 0);
    }

    @Override
    public long begin(String command, Coder coder) {
        return write(open -> {
            long run = open.createQuery("SELECT nextval('run_number')")
                    .mapTo(Long.class)
                    .one();
            open.createUpdate("INSERT INTO run (run, command, program, lexicons, started)"
                            + " VALUES (:run, :command, :program, :lexicons, :started)")
                    .bind("run", run)
                    .bind("command", command)
                    .bind("program", coder.program())
                    .bind("lexicons", coder.lexicons())
                    .bind("started", now())
                    .execute();
            return run;
        });
    }

    @Override
    public void finish(long run, RunCounts counts) {
        write(open -> open.createUpdate("UPDATE run SET finished = :finished, stored = :stored, corrected = :corrected,"
                        + " unchanged = :unchanged, set_aside = :setAside WHERE run = :run")
                .bind("finished", now())
                .bind("stored", counts.stored())
                .bind("corrected", counts.corrected())
                .bind("unchanged", counts.unchanged())
                .bind("setAside", counts.setAside())
                .bind("run", run)
                .execute());
    }

    @Override
    public boolean knows(Report report) {
        return read(open -> isKnown(open, report));
    }

    @Override
    public PutResult put(long run, Coder coder, Incoming incoming) {
        return put(run, coder, incoming, open -> {
            Relinked relinked = relink(open, incoming);
            return () -> writeStories(open, incoming, relinked);
        });
    }

    @Override
    public PutResult putUnlinked(long run, Coder coder, Incoming incoming) {
        return put(run, coder, incoming, open -> () -> {});
    }

    /** @param linked links before the old records go, and writes the stories when the new ones are there */
    private PutResult put(long run, Coder coder, Incoming incoming, Function<Handle, Runnable> linked) {
        return write(open -> {
            Report report = incoming.report();
            if (isKnown(open, report)) {
                return PutResult.UNCHANGED;
            }
            int last = lastRevision(open, report.id());
            if (last > 0) {
                open.createUpdate("UPDATE report SET is_current = FALSE WHERE id = :id AND is_current")
                        .bind("id", report.id())
                        .execute();
            }
            Runnable stories = linked.apply(open);
            if (last > 0) {
                new RecordRows(open).replace(report.id(), last, "corrected", run);
            }
            new RecordRows(open).insert(incoming, linking);
            stories.run();
            insert(open, run, coder, report, last + 1);
            // what the program failed on before, and has read now
            open.createUpdate("DELETE FROM quarantine WHERE input = :id")
                    .bind("id", report.id())
                    .execute();
            arrived(open, report.id(), last == 0 ? Arrival.What.STORED : Arrival.What.CORRECTED);
            return last == 0 ? PutResult.STORED : PutResult.CORRECTED;
        });
    }

    @Override
    public Map<String, String> typesOf(String report) {
        return read(open -> {
            Map<String, String> types = new TreeMap<>();
            open.createQuery("SELECT id, act FROM record WHERE report = :report")
                    .bind("report", report)
                    .map((row, context) -> types.put(row.getString("id"), row.getString("act")))
                    .list();
            return types;
        });
    }

    @Override
    public void link(Relinked relinked, Set<String> fresh) {
        write(open -> {
            new StoryRows(open, linking, known).write(LeftBehind.keptIn(relinked, open), fresh);
            arrived(open, null, Arrival.What.LINKED);
            return relinked;
        });
    }

    @Override
    public Recoding recode(long run, Coder coder, Incoming incoming) {
        return write(open -> {
            Recoding recoding = compareIn(open, incoming);
            int revision = lastRevision(open, incoming.report().id());
            Relinked relinked = relink(open, incoming);
            RecordRows rows = new RecordRows(open);
            if (recoding.differences().isEmpty()) {
                // the same is read: nothing is kept aside, but the reasons name other lines of other lists
                rows.forget(incoming.report().id());
            } else {
                rows.replace(incoming.report().id(), revision, "recoded", run);
            }
            rows.insert(incoming, linking);
            writeStories(open, incoming, relinked);
            open.createUpdate("UPDATE report SET coded_by = :run, program = :program, lexicons = :lexicons"
                            + " WHERE id = :id AND is_current")
                    .bind("run", run)
                    .bind("program", coder.program())
                    .bind("lexicons", coder.lexicons())
                    .bind("id", incoming.report().id())
                    .execute();
            arrived(open, incoming.report().id(), Arrival.What.RECODED);
            return recoding;
        });
    }

    @Override
    public Recoding compare(Incoming incoming) {
        return read(open -> compareIn(open, incoming));
    }

    @Override
    public void forEachToRecode(@Nullable Coder coder, Consumer<Report> consumer) {
        List<String> ids = read(open -> open.createQuery("SELECT id FROM report WHERE is_current"
                        + (coder == null ? "" : " AND (program <> :program OR lexicons <> :lexicons)") + " ORDER BY id")
                .bindMap(
                        coder == null
                                ? java.util.Map.of()
                                : java.util.Map.of("program", coder.program(), "lexicons", coder.lexicons()))
                .mapTo(String.class)
                .list());
        for (String id : ids) {
            consumer.accept(read(open -> open.createQuery("SELECT * FROM report WHERE id = :id AND is_current")
                    .bind("id", id)
                    .map((row, context) -> ReportRow.of(row))
                    .one()));
        }
    }

    @Override
    public void setAside(long run, SetAside input) {
        write(open -> {
            open.createUpdate("DELETE FROM quarantine WHERE input = :input AND byte_offset = :offset")
                    .bind("input", input.input())
                    .bind("offset", input.offset())
                    .execute();
            return open.createUpdate("INSERT INTO quarantine VALUES (:input, :offset, :reason, :run)")
                    .bind("input", input.input())
                    .bind("offset", input.offset())
                    .bind("reason", input.reason())
                    .bind("run", run)
                    .execute();
        });
    }

    @Override
    public String merge(String story, String other, @Nullable String note) {
        return write(open -> {
            List<Telling> one = tellings(open, story);
            List<Telling> two = tellings(open, other);
            return decide(open, StoryDecision.merge(identities(one), identities(two)), one.get(0), note);
        });
    }

    @Override
    public String split(String story, List<String> records, @Nullable String note) {
        return write(open -> {
            List<Telling> all = tellings(open, story);
            List<Telling> moved = all.stream()
                    .filter(telling -> records.contains(telling.record()))
                    .toList();
            Set<String> missing = new TreeSet<>(records);
            moved.forEach(telling -> missing.remove(telling.record()));
            if (!missing.isEmpty()) {
                throw new StoreException(
                        "story " + story + " has no record " + String.join(", ", missing) + "; rapporteur story "
                                + story + " lists its records",
                        null);
            }
            if (moved.size() == all.size()) {
                throw new StoreException(
                        "these are all records of story " + story + "; leave at least one in it", null);
            }
            List<Telling> left =
                    all.stream().filter(telling -> !moved.contains(telling)).toList();
            return decide(open, StoryDecision.split(identities(moved), identities(left)), moved.get(0), note);
        });
    }

    private static List<Telling> tellings(Handle open, String story) {
        List<Telling> tellings = open.createQuery("SELECT r.telling FROM membership m JOIN record r ON r.id = m.record"
                        + " WHERE m.story = :story ORDER BY r.published, r.report, r.sequence")
                .bind("story", story)
                .mapTo(String.class)
                .map(TellingJson::telling)
                .list();
        if (tellings.isEmpty()) {
            throw new StoreException(
                    "there is no story " + story + " in the store; rapporteur search finds stories", null);
        }
        return tellings;
    }

    private static List<String> identities(List<Telling> tellings) {
        return tellings.stream().map(Telling::identity).distinct().toList();
    }

    private String decide(Handle open, List<StoryDecision> decisions, Telling first, @Nullable String note) {
        long number = open.createQuery("SELECT coalesce(max(number), 0) FROM decision")
                .mapTo(Long.class)
                .one();
        Set<String> touched = new TreeSet<>();
        for (StoryDecision decision : decisions) {
            open.createUpdate("INSERT INTO decision VALUES (:number, :together, :one, :other, :decided, :note)")
                    .bind("number", ++number)
                    .bind("together", decision.together())
                    .bind("one", decision.one())
                    .bind("other", decision.other())
                    .bind("decided", now())
                    .bind("note", note)
                    .execute();
            touched.add(decision.one());
            touched.add(decision.other());
        }
        Relinked relinked = linking.relink(List.of(), List.of(), touched, new Shelf(open, known), decisions(open));
        new StoryRows(open, linking, known).write(relinked, Set.of());
        return open.createQuery("SELECT story FROM membership WHERE record = :record")
                .bind("record", first.record())
                .mapTo(String.class)
                .one();
    }

    private static List<StoryDecision> decisions(Handle open) {
        return open.createQuery("SELECT together, one, other FROM decision ORDER BY number")
                .map((row, context) ->
                        new StoryDecision(row.getBoolean("together"), row.getString("one"), row.getString("other")))
                .list();
    }

    private static boolean isKnown(Handle open, Report report) {
        return open.createQuery("SELECT count(*) FROM report WHERE id = :id AND digest = :digest")
                        .bind("id", report.id())
                        .bind("digest", Digest.of(report))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static int lastRevision(Handle open, String report) {
        return open.createQuery("SELECT coalesce(max(revision), 0) FROM report WHERE id = :id")
                .bind("id", report)
                .mapTo(Integer.class)
                .one();
    }

    private Relinked relink(Handle open, Incoming incoming) {
        List<Telling> added =
                incoming.records().stream().map(Incoming.Entry::telling).toList();
        List<Telling> removed = open.createQuery("SELECT telling FROM record WHERE report = :report ORDER BY sequence")
                .bind("report", incoming.report().id())
                .mapTo(String.class)
                .map(TellingJson::telling)
                .list();
        Relinked relinked = linking.relink(added, removed, Set.of(), new Shelf(open, known), decisions(open));
        known.forget(removed.stream().map(Telling::record).toList());
        return relinked;
    }

    private void writeStories(Handle open, Incoming incoming, Relinked relinked) {
        Set<String> fresh =
                incoming.records().stream().map(entry -> entry.record().id()).collect(Collectors.toSet());
        new StoryRows(open, linking, known).write(relinked, fresh);
    }

    private static void insert(Handle open, long run, Coder coder, Report report, int revision) {
        open.createUpdate(
                        "INSERT INTO report VALUES (:id, :revision, TRUE, :digest, :published, :publisher, :url, :title,"
                                + " :language, :text, :run, :run, :program, :lexicons)")
                .bind("id", report.id())
                .bind("revision", revision)
                .bind("digest", Digest.of(report))
                .bind("published", report.published())
                .bind("publisher", report.publisher())
                .bind("url", report.url())
                .bind("title", report.title())
                .bind("language", report.language())
                .bind("text", report.text())
                .bind("run", run)
                .bind("program", coder.program())
                .bind("lexicons", coder.lexicons())
                .execute();
    }

    /** One writer at a time, so that numbers become visible in their order and without gaps. */
    private static void arrived(Handle open, @Nullable String report, Arrival.What what) {
        open.createUpdate(
                        "INSERT INTO arrival VALUES ((SELECT coalesce(max(number), 0) + 1 FROM arrival), :report, :what)")
                .bind("report", report)
                .bind("what", what.name().toLowerCase(Locale.ROOT))
                .execute();
    }

    private static Recoding compareIn(Handle open, Incoming incoming) {
        List<String> before = open.createQuery("SELECT json FROM record WHERE report = :report ORDER BY sequence")
                .bind("report", incoming.report().id())
                .mapTo(String.class)
                .list();
        return new Recoding(
                incoming.report().id(),
                RecordComparison.compare(
                        before.stream().map(TellingJson::record).toList(),
                        incoming.records().stream()
                                .map(entry -> TellingJson.record(entry.json()))
                                .toList()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private synchronized <T> T read(Function<Handle, T> work) {
        return work.apply(open());
    }

    private synchronized <T> T write(Function<Handle, T> work) {
        boolean done = false;
        try {
            T result = inTransaction(work);
            done = true;
            return result;
        } catch (JdbiException e) {
            throw new StoreException(
                    "the store " + Database.withoutPassword(database.url()) + " cannot be written: " + reason(e)
                            + "; check the room on its disk and its rights, then give the same command again: what is in it"
                            + " is whole",
                    e);
        } finally {
            if (!done) {
                known.forgetAll();
            }
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null
                ? String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given")
                : reason(cause);
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return open().inTransaction(open -> {
            if (!database.isEmbedded()) {
                open.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(" + WRITER + ")) AS lock")
                        .mapTo(Integer.class)
                        .one();
            }
            return work.apply(open);
        });
    }

    private Handle open() {
        if (handle == null) {
            handle = database.handle();
        }
        return handle;
    }

    @Override
    public synchronized void close() {
        if (handle != null) {
            handle.close();
            handle = null;
        }
    }
}
