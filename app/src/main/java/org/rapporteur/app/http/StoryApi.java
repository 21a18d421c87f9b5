package org.rapporteur.app.http;

import static org.rapporteur.app.http.Operation.get;
import static org.rapporteur.app.http.Operation.needed;
import static org.rapporteur.app.http.Operation.path;
import static org.rapporteur.app.http.Operation.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.ExportDesk;
import org.rapporteur.app.desk.SearchQuery;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.store.DeskQueries;
import org.rapporteur.store.StoryJson;
import org.rapporteur.store.StoryPosition;
import org.rapporteur.store.StoryQueries;
import org.rapporteur.store.StoryView;

/** What the API tells of stories: lists, searches, plans, timelines, changes, exports. */
final class StoryApi {
    private static final List<Operation.Parameter> SEARCH = List.of(
            query("q", "string", "words; \"joint statement\" in quotation marks is a phrase, negotiat* any ending"),
            query("actor", "string", "RUS, RUS/MIL or a name; several divided by commas must all take part"),
            query("type", "string", "types of PLOVER, divided by commas"),
            query("status", "string", "statuses, divided by commas"),
            query("from", "date", "acts not over before this day"),
            query("to", "date", "acts not begun after this day"),
            query("source", "string", "whose words they are: a source or a publisher"));

    private final Desk desk;
    private final ExportDesk exports;

    StoryApi(Desk desk) {
        this.desk = desk;
        exports = new ExportDesk(desk);
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>(stories());
        operations.addAll(views());
        operations.add(exports());
        return operations;
    }

    private List<Operation> stories() {
        List<Operation.Parameter> paged = new ArrayList<>(SEARCH);
        paged.add(query("limit", "integer", "at most so many, 1 to 500; default 50"));
        paged.add(query("cursor", "string", "`next` of the page before"));
        return List.of(
                get("/api/v1", "totals", "What is in the store", "Totals", List.of(), this::totals),
                get(
                        "/api/v1/search",
                        "search",
                        "Stories that fit, the latest told first",
                        "StoryPage",
                        paged,
                        this::search),
                get("/api/v1/stories", "stories", "The same as search", "StoryPage", paged, this::search),
                get(
                        "/api/v1/stories/{id}",
                        "story",
                        "A story with its life and all its tellings",
                        "StoryInFull",
                        List.of(
                                path("id", "of the story"),
                                query("as_of", "date", "the day on which a plan is overdue or not; default today")),
                        this::story));
    }

    private List<Operation> views() {
        return List.of(
                get(
                        "/api/v1/upcoming",
                        "upcoming",
                        "Plans not yet held, cancelled or overdue",
                        "PlanList",
                        List.of(
                                query("from", "date", "default today"),
                                query("to", "date", "the last day"),
                                query("called_off", "boolean", "with those that were postponed or cancelled")),
                        this::upcoming),
                get(
                        "/api/v1/timeline",
                        "timeline",
                        "Cooperation and conflict by month",
                        "Timeline",
                        List.of(
                                needed("actor", "string", "RUS, RUS/MIL or a name"),
                                query("with", "string", "the other; default anybody"),
                                query("all", "boolean", "also what is planned, asked for, threatened or denied")),
                        this::timeline),
                get(
                        "/api/v1/actors",
                        "actors",
                        "Actors with the most records",
                        "ActorList",
                        List.of(
                                query("name", "string", "a code, code and sector, or part of a name"),
                                query("limit", "integer", "at most so many, 1 to 500; default 50")),
                        this::actors),
                get(
                        "/api/v1/changes",
                        "changes",
                        "What is new, changed, contradicted and corrected since a day",
                        "Changes",
                        List.of(needed("since", "date", "the first day that counts")),
                        this::changes));
    }

    private Operation exports() {
        List<Operation.Parameter> exported = new ArrayList<>(SEARCH);
        exported.add(0, needed("as", "string", "one of " + String.join(", ", ExportDesk.formats())));
        exported.add(query("by", "string", "story (the default) or record"));
        exported.add(query("all", "boolean", "also what is no deed, in formats that cannot say so"));
        return get(
                "/api/v1/export",
                "export",
                "What a search finds, or all, in a format of others",
                "application/octet-stream",
                exported,
                this::export);
    }

    private void totals(Context context) {
        StoryQueries.Totals totals = desk.queries().totals();
        Answers.json(
                context,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("reports", totals.reports())
                        .put("records", totals.records())
                        .put("stories", totals.stories())
                        .put("quarantined", totals.quarantined()));
    }

    private void search(Context context) {
        DeskQueries.Found found = desk.facts()
                .search(
                        SearchQuery.of(context.queryParamMap(), Answers.limit(context)),
                        position(Answers.after(context)));
        StoryPosition last = found.last();
        Answers.page(
                context,
                "stories",
                found.stories().stream().map(StoryJson::of).toList(),
                last == null ? null : (last.told() == null ? "" : last.told()) + " " + last.story());
    }

    private static @Nullable StoryPosition position(String after) {
        int blank = after.indexOf(' ');
        if (after.isEmpty()) {
            return null;
        }
        try {
            return new StoryPosition(
                    blank == 0 ? null : LocalDate.parse(after.substring(0, Math.max(0, blank))),
                    after.substring(blank + 1));
        } catch (DateTimeParseException e) {
            throw Failure.badRequest("the cursor is none of a list of stories; begin without one");
        }
    }

    private void story(Context context) {
        String id = context.pathParam("id");
        LocalDate asOf = Answers.day(context, "as_of");
        Answers.json(
                context,
                StoryJson.of(desk.queries()
                        .story(id, asOf == null ? desk.today() : asOf)
                        .orElseThrow(
                                () -> Failure.notFound("there is no story " + id + "; /api/v1/search finds them"))));
    }

    private void upcoming(Context context) {
        LocalDate given = Answers.day(context, "from");
        LocalDate from = given == null ? desk.today() : given;
        LocalDate to = Answers.day(context, "to");
        List<StoryView> plans = Answers.flag(context, "called_off")
                ? desk.queries().upcomingAndCalledOff(from, to)
                : desk.queries().upcoming(from, to);
        list(context, "plans", plans.stream().map(StoryJson::plan).toList());
    }

    private void timeline(Context context) {
        list(
                context,
                "months",
                desk
                        .queries()
                        .timeline(
                                Answers.needed(context, "actor"),
                                Answers.text(context, "with"),
                                !Answers.flag(context, "all"))
                        .months()
                        .stream()
                        .map(StoryJson::of)
                        .toList());
    }

    private void actors(Context context) {
        String name = Answers.text(context, "name");
        int limit = Answers.limit(context);
        list(
                context,
                "actors",
                (name == null
                                ? desk.queries().busiestActors(limit)
                                : desk.queries().actors(name, limit))
                        .stream().map(StoryJson::of).toList());
    }

    private void changes(Context context) {
        LocalDate since = Answers.day(context, "since");
        if (since == null) {
            throw Failure.badRequest("the parameter since is missing; give a day");
        }
        Answers.json(context, StoryJson.of(desk.queries().since(since)));
    }

    private void export(Context context) {
        String by = Answers.text(context, "by");
        if (by != null && !by.equals("story") && !by.equals("record")) {
            throw Failure.badRequest("by=" + by + " is neither story nor record");
        }
        ExportDesk.Written file = exports.write(
                Answers.needed(context, "as"),
                context.queryParamMap(),
                !"record".equals(by),
                Answers.flag(context, "all"));
        context.contentType(file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .result(file.bytes());
    }

    private static void list(Context context, String name, List<ObjectNode> items) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode array = answer.putArray(name);
        items.forEach(array::add);
        Answers.json(context, answer);
    }
}
