package org.rapporteur.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Timeline.Month;

/** Reads the stories between two actors and counts them by month. */
final class TimelineSql {
    private static final String PARTY = "EXISTS (SELECT 1 FROM party p WHERE p.record = r.id AND ";

    /** A story between the two. */
    private record Happening(String story, LocalDate day, int quad, double scale) {}

    private TimelineSql() {}

    static Timeline ask(Handle handle, String actor, @Nullable String other, boolean deedsOnly) {
        return months(happenings(handle, actor, other, deedsOnly));
    }

    /** The ids of the stories that a month of the timeline counts, the earliest first. */
    static List<String> stories(
            Handle handle, String actor, @Nullable String other, boolean deedsOnly, YearMonth month) {
        return happenings(handle, actor, other, deedsOnly).stream()
                .filter(happening -> YearMonth.from(happening.day()).equals(month))
                .sorted(Comparator.comparing(Happening::day).thenComparing(Happening::story))
                .map(Happening::story)
                .toList();
    }

    private static List<Happening> happenings(Handle handle, String actor, @Nullable String other, boolean deedsOnly) {
        ActorCondition one = ActorCondition.of(handle, actor, "one");
        StringBuilder sql =
                new StringBuilder("SELECT m.story, min(coalesce(r.date_from, r.date_to, r.published)) AS day,"
                        + " min(r.quad_code) AS quad, avg(r.event_scale) AS scale FROM record r JOIN membership m ON m.record = r.id"
                        + " WHERE coalesce(r.date_from, r.date_to, r.published) IS NOT NULL");
        if (deedsOnly) {
            sql.append(" AND r.status IN ('occurred', 'ongoing') AND NOT r.denied AND NOT r.alleged");
        }
        ActorCondition two = other == null ? null : ActorCondition.of(handle, other, "two");
        if (two == null) {
            sql.append(" AND ").append(PARTY).append(one.sql()).append(")");
        } else {
            // one acts towards the other, either way round; those who act together and towards nobody act towards each
            // other
            sql.append(" AND ((")
                    .append(role(one, "actor"))
                    .append(" AND ")
                    .append(role(two, "recipient"))
                    .append(") OR (")
                    .append(role(two, "actor"))
                    .append(" AND ")
                    .append(role(one, "recipient"))
                    .append(") OR (")
                    .append(role(one, "actor"))
                    .append(" AND ")
                    .append(role(two, "actor"))
                    .append(" AND NOT EXISTS (SELECT 1 FROM party p WHERE p.record = r.id AND p.role = 'recipient')))");
        }
        Query query = handle.createQuery(sql.append(" GROUP BY m.story").toString());
        one.bindTo(query, "one");
        if (two != null) {
            two.bindTo(query, "two");
        }
        return query.map((row, context) -> new Happening(
                        row.getString("story"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("quad"),
                        row.getDouble("scale")))
                .list();
    }

    private static String role(ActorCondition actor, String role) {
        return PARTY + "p.role = '" + role + "' AND " + actor.sql() + ")";
    }

    private static Timeline months(List<Happening> happenings) {
        TreeMap<YearMonth, List<Happening>> byMonth = new TreeMap<>();
        happenings.forEach(
                happening -> byMonth.computeIfAbsent(YearMonth.from(happening.day()), month -> new ArrayList<>())
                        .add(happening));
        List<Month> months = new ArrayList<>();
        if (!byMonth.isEmpty()) {
            YearMonth last = byMonth.lastKey();
            for (YearMonth month = byMonth.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
                months.add(month(month, byMonth.getOrDefault(month, List.of())));
            }
        }
        return new Timeline(months);
    }

    private static Month month(YearMonth month, List<Happening> happenings) {
        int[] quads = new int[5];
        double score = 0;
        for (Happening happening : happenings) {
            quads[happening.quad()]++;
            score += happening.scale();
        }
        return new Month(month, quads[1], quads[2], quads[3], quads[4], Math.round(score * 100) / 100.0);
    }
}
