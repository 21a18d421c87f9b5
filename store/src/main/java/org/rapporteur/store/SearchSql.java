package org.rapporteur.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/** A search as one statement that both databases understand. */
final class SearchSql {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, ActorCondition> actors = new LinkedHashMap<>();
    private final int limit;

    SearchSql(Handle handle, StorySearch search) {
        limit = search.limit();
        search.words().forEach(this::words);
        for (String actor : search.actors()) {
            String prefix = "actor" + actors.size();
            ActorCondition condition = ActorCondition.of(handle, actor, prefix);
            actors.put(prefix, condition);
            conditions.add("EXISTS (SELECT 1 FROM party p WHERE p.record = r.id AND " + condition.sql() + ")");
        }
        oneOf("r.act", "type", search.types().stream().map(EventType::name).toList(), "r.event");
        oneOf("r.status", "status", search.statuses().stream().map(Status::word).toList(), null);
        day("coalesce(r.date_to, r.date_from, r.published) >= :from", "from", search.from());
        day("coalesce(r.date_from, r.date_to, r.published) <= :to", "to", search.to());
        if (search.source() != null) {
            source(search.source().strip());
        }
    }

    private void words(String words) {
        List<String> each = List.copyOf(Terms.of(words.replace("*", "")));
        for (String term : each) {
            String name = "term" + values.size();
            boolean prefix = each.size() == 1 && words.endsWith("*");
            conditions.add("EXISTS (SELECT 1 FROM term t WHERE t.record = r.id AND t.term "
                    + (prefix ? "LIKE :" : "= :") + name + ")");
            values.put(name, prefix ? term + "%" : term);
        }
        if (each.size() > 1) {
            String name = "phrase" + values.size();
            conditions.add("lower(r.sentence) LIKE :" + name);
            values.put(name, "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[%_*]", "") + "%");
        }
    }

    private void oneOf(String column, String name, List<String> wanted, @Nullable String other) {
        if (wanted.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (String value : wanted) {
            names.add(":" + name + names.size());
            values.put(name + (names.size() - 1), value);
        }
        String list = " IN (" + String.join(", ", names) + ")";
        conditions.add(other == null ? column + list : "(" + column + list + " OR " + other + list + ")");
    }

    private void day(String condition, String name, @Nullable LocalDate day) {
        if (day != null) {
            conditions.add(condition);
            values.put(name, day);
        }
    }

    private void source(String source) {
        conditions.add(
                "(lower(r.origin) LIKE :source OR lower(coalesce(r.publisher, '')) LIKE :source OR EXISTS (SELECT 1 FROM"
                        + " attribution a WHERE a.record = r.id AND (lower(coalesce(a.name, '')) LIKE :source OR"
                        + " lower(coalesce(a.words, '')) LIKE :source OR a.code = :sourceCode)))");
        values.put("source", "%" + source.toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + "%");
        values.put("sourceCode", source);
    }

    /** The ids of the stories, the latest told first. */
    List<String> stories(Handle handle) {
        return positions(handle, null).stream().map(StoryPosition::story).toList();
    }

    /** The same from behind a place in that order. */
    List<StoryPosition> positions(Handle handle, @Nullable StoryPosition after) {
        LocalDate day = after == null ? null : after.told();
        String behind = "";
        if (after != null) {
            behind = day == null
                    ? " HAVING max(r.published) IS NULL AND m.story > :afterStory"
                    : " HAVING max(r.published) < :afterDay OR max(r.published) IS NULL"
                            + " OR (max(r.published) = :afterDay AND m.story > :afterStory)";
        }
        Query query = handle.createQuery(
                "SELECT m.story, max(r.published) AS told FROM record r JOIN membership m ON m.record = r.id"
                        + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                        + " GROUP BY m.story" + behind + " ORDER BY max(r.published) DESC NULLS LAST, m.story LIMIT "
                        + limit);
        values.forEach(query::bind);
        actors.forEach((prefix, condition) -> condition.bindTo(query, prefix));
        if (after != null) {
            query.bind("afterStory", after.story());
        }
        if (day != null) {
            query.bind("afterDay", day);
        }
        return query.map((row, context) -> new StoryPosition(ReportRow.day(row, "told"), row.getString("story")))
                .list();
    }
}
