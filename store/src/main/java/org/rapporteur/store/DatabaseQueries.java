package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Linking;
import org.rapporteur.model.StoryLife;
import org.rapporteur.model.StoryLife.State;

/** Asks either database, each question over a connection of its own. */
final class DatabaseQueries implements StoryQueries {
    private static final Set<State> COMING = Set.of(State.ANNOUNCED, State.MOVED, State.CONFIRMED);
    private static final Set<State> CALLED_OFF = Set.of(State.POSTPONED, State.CANCELLED);
    private static final String ACTORS =
            "SELECT p.entity, min(p.name) AS name, min(p.code) AS code, min(p.sector) AS sector,"
                    + " count(DISTINCT CASE WHEN p.role = 'actor' THEN p.record END) AS acts,"
                    + " count(DISTINCT CASE WHEN p.role = 'recipient' THEN p.record END) AS received"
                    + " FROM party p WHERE p.entity IS NOT NULL";

    private final Database database;
    private final Linking linking;

    DatabaseQueries(Database database, Linking linking) {
        this.database = database;
        this.linking = linking;
    }

    @Override
    public List<StoryView> upcoming(LocalDate from, @Nullable LocalDate to) {
        return plans(from, to, COMING::contains);
    }

    @Override
    public List<StoryView> upcomingAndCalledOff(LocalDate from, @Nullable LocalDate to) {
        return plans(from, to, state -> COMING.contains(state) || CALLED_OFF.contains(state));
    }

    private List<StoryView> plans(LocalDate from, @Nullable LocalDate to, Function<State, Boolean> wanted) {
        return ask(handle -> {
            // any window that was ever told brings a story in; the one that holds on the day decides below
            Query query = handle.createQuery(
                            "SELECT DISTINCT m.story FROM record r JOIN membership m ON m.record = r.id"
                                    + " WHERE coalesce(r.date_to, r.date_from) >= :from"
                                    + (to == null ? "" : " AND coalesce(r.date_from, r.date_to) <= :to")
                                    + " ORDER BY m.story")
                    .bind("from", from);
            if (to != null) {
                query.bind("to", to);
            }
            List<StoryView> views = new StoryReader(handle, linking)
                    .views(query.mapTo(String.class).list(), from, true);
            return views.stream()
                    .filter(view -> wanted.apply(view.life().state())
                            && (isWithin(view, from, to)
                                    || CALLED_OFF.contains(view.life().state())))
                    .sorted(Comparator.comparing(DatabaseQueries::firstDay)
                            .thenComparing(view -> view.summary().id()))
                    .toList();
        });
    }

    private static boolean isWithin(StoryView plan, LocalDate from, @Nullable LocalDate to) {
        LocalDate first =
                plan.life().from() == null ? plan.life().to() : plan.life().from();
        LocalDate last =
                plan.life().to() == null ? plan.life().from() : plan.life().to();
        return first != null && last != null && !last.isBefore(from) && (to == null || !first.isAfter(to));
    }

    private static LocalDate firstDay(StoryView plan) {
        LocalDate from = plan.life().from();
        LocalDate to = plan.life().to();
        return from != null ? from : to != null ? to : LocalDate.MAX;
    }

    @Override
    public Optional<StoryView> story(String id, LocalDate asOf) {
        return ask(handle -> new StoryReader(handle, linking)
                .views(List.of(id), asOf, false).stream().findFirst());
    }

    @Override
    public List<StorySummary> search(StorySearch search) {
        return ask(handle -> new StoryReader(handle, linking).summaries(new SearchSql(handle, search).stories(handle)));
    }

    @Override
    public Timeline timeline(String actor, @Nullable String other, boolean deedsOnly) {
        return ask(handle -> TimelineSql.ask(handle, actor, other, deedsOnly));
    }

    @Override
    public Changes since(LocalDate day) {
        return ask(handle -> {
            Map<String, LocalDate> stories = touched(handle, day);
            List<StorySummary> fresh = new ArrayList<>();
            List<Changes.Changed> changed = new ArrayList<>();
            List<Changes.Contradicted> contradicted = new ArrayList<>();
            for (StoryReader.Told told : new StoryReader(handle, linking).told(stories.keySet())) {
                StorySummary story = told.summary();
                StoryLife life = told.life();
                LocalDate first = stories.get(story.id());
                if (first == null || !first.isBefore(day)) {
                    fresh.add(story);
                } else {
                    List<StoryLife.Revision> since = life.revisions().stream()
                            .filter(revision ->
                                    revision.said() != null && !revision.said().isBefore(day))
                            .toList();
                    if (!since.isEmpty()) {
                        changed.add(new Changes.Changed(story, since));
                    }
                }
                List<StoryLife.Dispute> disputes = disputesSince(life, day);
                if (!disputes.isEmpty()) {
                    contradicted.add(new Changes.Contradicted(story, disputes));
                }
            }
            return new Changes(fresh, changed, contradicted, corrected(handle, day));
        });
    }

    /**
     * The stories that something was said of since a day, each with the first day that anything was, the earliest first. What
     * no day is told of counts by the day on which it came into the store: few stories, so that the others need no join.
     */
    private static Map<String, LocalDate> touched(Handle handle, LocalDate day) {
        Map<String, LocalDate> stories = new LinkedHashMap<>();
        handle.createQuery(
                        "SELECT id, first_said AS first FROM story WHERE last_said >= :day AND first_said IS NOT NULL"
                                + " UNION ALL SELECT s.id, coalesce(s.first_said, CAST(min(u.started) AS DATE)) AS first"
                                + " FROM story s JOIN membership m ON m.story = s.id JOIN record r ON r.id = m.record"
                                + " JOIN report t ON t.id = r.report AND t.is_current JOIN run u ON u.run = t.run"
                                + " WHERE s.first_said IS NULL OR s.last_said IS NULL"
                                + " GROUP BY s.id, s.first_said, s.last_said"
                                + " HAVING coalesce(s.last_said, CAST(max(u.started) AS DATE)) >= :day ORDER BY 2, 1")
                .bind("day", day)
                .map((row, context) -> Map.entry(row.getString("id"), row.getObject("first", LocalDate.class)))
                .forEach(entry -> stories.put(entry.getKey(), entry.getValue()));
        return stories;
    }

    /** The disputes that have had a new side since a day. */
    private static List<StoryLife.Dispute> disputesSince(StoryLife life, LocalDate day) {
        return life.disputes().stream()
                .filter(dispute -> dispute.sides().stream()
                        .anyMatch(side ->
                                side.firstSaid() == null || !side.firstSaid().isBefore(day)))
                .toList();
    }

    private static List<Changes.Corrected> corrected(Handle handle, LocalDate day) {
        return handle.createQuery(
                        "SELECT t.id, t.title, t.revision, t.published FROM report t JOIN run u ON u.run = t.run"
                                + " WHERE t.is_current AND t.revision > 1 AND (t.published >= :day OR u.started >= :start)"
                                + " ORDER BY t.id")
                .bind("day", day)
                .bind("start", day.atStartOfDay(ZoneOffset.UTC).toLocalDateTime())
                .map((row, context) -> new Changes.Corrected(
                        row.getString("id"),
                        row.getString("title"),
                        row.getInt("revision"),
                        ReportRow.day(row, "published")))
                .list();
    }

    @Override
    public Optional<StoredReport> report(String id) {
        return ask(handle -> handle.createQuery("SELECT * FROM report WHERE id = :id AND is_current")
                .bind("id", id)
                .map((row, context) -> new StoredReport(ReportRow.of(row), row.getInt("revision"), List.of()))
                .findOne()
                .map(report -> new StoredReport(report.report(), report.revision(), records(handle, id))));
    }

    private static List<StoredRecord> records(Handle handle, String report) {
        return handle.createQuery(
                        "SELECT " + StoryReader.RECORD_COLUMNS
                                + " FROM record r JOIN membership m ON m.record = r.id WHERE r.report = :report ORDER BY r.sequence")
                .bind("report", report)
                .map((row, context) -> StoryReader.record(row))
                .list();
    }

    @Override
    public List<ActorSummary> actors(String actor, int limit) {
        return ask(handle -> {
            ActorCondition condition = ActorCondition.of(handle, actor, "actor");
            Query query = handle.createQuery(ACTORS + " AND " + condition.sql() + order(limit));
            condition.bindTo(query, "actor");
            return actors(query);
        });
    }

    @Override
    public List<ActorSummary> busiestActors(int limit) {
        return ask(handle -> actors(handle.createQuery(ACTORS + order(limit))));
    }

    private static String order(int limit) {
        return " GROUP BY p.entity ORDER BY count(DISTINCT p.record) DESC, p.entity LIMIT " + limit;
    }

    private static List<ActorSummary> actors(Query query) {
        return query.map((row, context) -> actor(row)).list();
    }

    /** An actor of a row with the columns of {@link ActorSummary}. */
    static ActorSummary actor(ResultSet row) throws SQLException {
        return new ActorSummary(
                row.getString("entity"),
                row.getString("name"),
                row.getString("code"),
                row.getString("sector"),
                row.getInt("acts"),
                row.getInt("received"));
    }

    @Override
    public void forEachRecord(Consumer<ToldRecord> consumer) {
        ask(handle -> {
            try (var records = handle
                    .createQuery("SELECT " + StoryReader.RECORD_COLUMNS
                            + ", s.current_record, s.records, s.reports, c.publishers, length(t.text) AS text_length,"
                            + " u.started FROM record r JOIN membership m ON m.record = r.id JOIN story s ON s.id = m.story"
                            + " JOIN (SELECT n.story, count(DISTINCT p.publisher) AS publishers FROM membership n"
                            + " JOIN record p ON p.id = n.record GROUP BY n.story) c ON c.story = m.story"
                            + " JOIN report t ON t.id = r.report AND t.is_current JOIN run u ON u.run = t.run"
                            + " ORDER BY coalesce(r.date_from, r.published) NULLS FIRST, r.report, r.sequence")
                    .map((row, context) -> told(row))
                    .stream()) {
                records.forEach(consumer);
            }
            return true;
        });
    }

    private static ToldRecord told(ResultSet row) throws SQLException {
        return new ToldRecord(
                StoryReader.record(row),
                row.getString("current_record").equals(row.getString("id")),
                row.getInt("records"),
                row.getInt("reports"),
                row.getInt("publishers"),
                row.getInt("text_length"),
                row.getObject("started", LocalDateTime.class));
    }

    @Override
    public List<RecordStore.SetAside> quarantine() {
        return ask(handle -> handle.createQuery(
                        "SELECT input, byte_offset, reason FROM quarantine ORDER BY input, byte_offset")
                .map((row, context) -> new RecordStore.SetAside(
                        row.getString("input"), row.getLong("byte_offset"), row.getString("reason")))
                .list());
    }

    @Override
    public Totals totals() {
        return ask(handle -> handle.createQuery("SELECT (SELECT count(*) FROM report WHERE is_current) AS reports,"
                        + " (SELECT count(*) FROM record) AS records, (SELECT count(*) FROM story) AS stories,"
                        + " (SELECT count(*) FROM quarantine) AS quarantined")
                .map((row, context) -> new Totals(
                        row.getLong("reports"),
                        row.getLong("records"),
                        row.getLong("stories"),
                        row.getLong("quarantined")))
                .one());
    }

    private <T> T ask(Function<Handle, T> question) {
        try (Handle handle = database.handle()) {
            return question.apply(handle);
        }
    }
}
