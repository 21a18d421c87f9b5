package org.rapporteur.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.app.serve.RequestDay;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Judgement.Edit;
import org.rapporteur.model.Judgement.Party;
import org.rapporteur.model.Status;

/** The form in which a record is edited: what stands in its fields, and what comes back. */
public final class EditForm {
    private static final Pattern CODED = Pattern.compile("([A-Z]{3})(?:/([A-Z]{3}))?\\s+(\\S.*)");

    private EditForm() {}

    /** The parties of a role, a line each: "JPN/GOV foreign minister of Japan". */
    public static String parties(JsonNode record, String role) {
        StringJoiner lines = new StringJoiner("\n");
        for (JsonNode entity : record.path(role)) {
            String code = entity.path("code").asText("");
            String sector = entity.path("sector").asText("");
            String name = entity.path("identifier_text").asText("");
            String words =
                    name.isEmpty() ? Wording.flat(entity.path("entity_text").asText()) : name;
            lines.add((code.isEmpty() ? "" : code + (sector.isEmpty() ? "" : "/" + sector) + " ") + words);
        }
        return lines.toString();
    }

    /** What the form says; parties that were not touched stay as they were read. */
    static Edit edit(Context context) {
        EventType act = Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(context.formParam("act")))
                .findFirst()
                .orElseThrow(() -> Failure.badRequest("act is no type of PLOVER"));
        Status status = Arrays.stream(Status.values())
                .filter(each -> each.word().equals(context.formParam("status")))
                .findFirst()
                .orElseThrow(() -> Failure.badRequest("status is none of the ten"));
        LocalDate from = day(context, "from");
        LocalDate to = day(context, "to");
        if (from != null && to != null && to.isBefore(from)) {
            throw Failure.badRequest("the last day, " + to + ", is before the first, " + from);
        }
        return new Edit(
                act,
                modes(act, context.formParam("mode")),
                status,
                from,
                to,
                parties(context, "actor"),
                parties(context, "recipient"));
    }

    private static List<String> modes(EventType act, @Nullable String given) {
        List<String> modes = given == null || given.isBlank()
                ? List.of()
                : Arrays.asList(given.strip().split("[,\\s]+"));
        for (String mode : modes) {
            if (!act.hasMode(mode)) {
                throw Failure.badRequest(act + " has no mode " + mode
                        + (act.modes().isEmpty()
                                ? "; it has none at all"
                                : "; it has " + String.join(", ", act.modes())));
            }
        }
        return modes;
    }

    private static @Nullable LocalDate day(Context context, String name) {
        String value = context.formParam(name);
        return RequestDay.of(name, value == null || value.isBlank() ? null : value.strip());
    }

    private static @Nullable List<Party> parties(Context context, String role) {
        String now = lines(context.formParam(role));
        if (now.equals(lines(context.formParam(role + "-read")))) {
            return null;
        }
        List<Party> parties = new ArrayList<>();
        now.lines().forEach(line -> {
            Matcher coded = CODED.matcher(line);
            parties.add(
                    coded.matches()
                            ? new Party(
                                    coded.group(1),
                                    coded.group(2),
                                    coded.group(3).strip())
                            : new Party(null, null, line));
        });
        return parties;
    }

    private static String lines(@Nullable String text) {
        StringJoiner lines = new StringJoiner("\n");
        (text == null ? "" : text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines.toString();
    }
}
