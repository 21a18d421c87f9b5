package org.rapporteur.app.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.serve.RequestDay;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;
import org.rapporteur.store.StorySearch;

/**
 * A search as it stands in an address, the same for pages and API: {@code q} words ("joint statement" in quotation marks is
 * a phrase), {@code actor} (several divided by commas), {@code type}, {@code status}, {@code from}, {@code to},
 * {@code source}.
 */
public final class SearchQuery {
    /** The names of the fields. */
    public static final List<String> FIELDS = List.of("q", "actor", "type", "status", "from", "to", "source");

    private static final Pattern WORD = Pattern.compile("[\"“]([^\"”]*)[\"”]|(\\S+)");

    private SearchQuery() {}

    /** Reads the fields; throws a {@link Failure} for one that cannot be. */
    public static StorySearch of(Map<String, List<String>> given, int limit) {
        Map<String, String> fields = fields(given);
        return new StorySearch(
                words(fields.getOrDefault("q", "")),
                list(fields.get("actor")),
                list(fields.get("type")).stream().map(Names::type).toList(),
                list(fields.get("status")).stream().map(Names::status).toList(),
                RequestDay.of("from", fields.get("from")),
                RequestDay.of("to", fields.get("to")),
                fields.get("source"),
                limit);
    }

    /** The fields that are filled in; several values of one are divided by commas. */
    public static Map<String, String> fields(Map<String, List<String>> given) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : FIELDS) {
            List<String> values = given.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                fields.put(name, String.join(name.equals("q") ? " " : ",", values));
            }
        }
        return fields;
    }

    /** The fields of a search as an address has them. */
    public static Map<String, String> fields(StorySearch search) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(
                fields,
                "q",
                search.words().stream()
                        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
                        .collect(Collectors.joining(" ")));
        put(fields, "actor", String.join(",", search.actors()));
        put(fields, "type", search.types().stream().map(EventType::name).collect(Collectors.joining(",")));
        put(fields, "status", search.statuses().stream().map(Status::word).collect(Collectors.joining(",")));
        put(fields, "from", search.from() == null ? "" : search.from().toString());
        put(fields, "to", search.to() == null ? "" : search.to().toString());
        put(fields, "source", search.source() == null ? "" : search.source());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = word.group(1) == null ? word.group(2) : word.group(1);
            if (found.chars().anyMatch(Character::isLetterOrDigit)) {
                words.add(found);
            }
        }
        return words;
    }

    private static List<String> list(@Nullable String values) {
        return values == null
                ? List.of()
                : Arrays.stream(values.split(","))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }
}
