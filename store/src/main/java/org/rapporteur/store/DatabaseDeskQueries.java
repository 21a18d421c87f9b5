package org.rapporteur.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Asks either database for a desk. */
final class DatabaseDeskQueries implements DeskQueries {
    private final Database database;

    DatabaseDeskQueries(Database database) {
        this.database = database;
    }

    @Override
    public String version() {
        return ask(handle -> handle.createQuery("SELECT (SELECT count(*) FROM report) AS reports,"
                        + " (SELECT coalesce(max(coded_by), 0) FROM report) AS run, (SELECT count(*) FROM record) AS records,"
                        + " (SELECT coalesce(max(number), 0) FROM decision) AS decisions,"
                        + " (SELECT coalesce(max(number), 0) FROM judgement) AS judgements")
                .map((row, context) -> row.getLong("reports") + "-" + row.getLong("run") + "-" + row.getLong("records")
                        + "-" + row.getLong("decisions") + "-" + row.getLong("judgements"))
                .one());
    }

    @Override
    public @Nullable LocalDate latestDay() {
        return ask(handle -> handle.createQuery("SELECT max(published) AS latest FROM report WHERE is_current")
                .map((row, context) -> ReportRow.day(row, "latest"))
                .list()
                .get(0));
    }

    @Override
    public Map<String, List<String>> codes(Collection<String> stories) {
        return ask(handle -> {
            Map<String, List<String>> codes = new LinkedHashMap<>();
            for (List<String> some : Shelf.portions(stories)) {
                handle.createQuery("SELECT m.story, p.code, min(p.role) AS role FROM membership m"
                                + " JOIN party p ON p.record = m.record WHERE m.story IN (<keys>) AND p.code IS NOT NULL"
                                + " GROUP BY m.story, p.code ORDER BY m.story, min(p.role), p.code")
                        .bindList("keys", some)
                        .map((row, context) -> Map.entry(row.getString("story"), row.getString("code")))
                        .forEach(entry -> codes.computeIfAbsent(entry.getKey(), story -> new ArrayList<>())
                                .add(entry.getValue()));
            }
            return codes;
        });
    }

    private <T> T ask(Function<Handle, T> question) {
        try (Handle handle = database.handle()) {
            return question.apply(handle);
        }
    }
}
