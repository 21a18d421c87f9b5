package org.rapporteur.store.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.ToldRecord;
import org.rapporteur.store.export.ExportEvent.Pair;

/**
 * GDELT 2.0 mentions: 16 columns, tabs, no header. A row for each telling of each event that {@link GdeltEvents} writes,
 * under the event's number.
 */
final class GdeltMentions implements RowFormat {
    private final Codes codes;
    private final boolean byStory;
    private final Map<String, Event> events = new HashMap<>();

    /** How often an event stands in the file of events, and on which day. */
    private record Event(int pairs, LocalDate day) {}

    GdeltMentions(Codes codes, boolean byStory) {
        this.codes = codes;
        this.byStory = byStory;
    }

    /** Notes an event that the file of events has. */
    void expect(String id, ExportEvent event) {
        LocalDate day = event.day();
        if (GdeltEvents.code(codes, event) != null && day != null) {
            events.put(id, new Event(event.pairs().size(), day));
        }
    }

    boolean needsEventsFirst() {
        return byStory;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "GLOBALEVENTID",
                "EventTimeDate",
                "MentionTimeDate",
                "MentionType",
                "MentionSourceName",
                "MentionIdentifier",
                "SentenceID",
                "Actor1CharOffset",
                "Actor2CharOffset",
                "ActionCharOffset",
                "InRawText",
                "Confidence",
                "MentionDocLen",
                "MentionDocTone",
                "MentionDocTranslationInfo",
                "Extras");
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public @Nullable List<List<String>> rows(String id, ExportEvent event) {
        if (!byStory) {
            expect(id, event);
        }
        Event written = events.get(id);
        if (written == null) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        List<Pair> pairs = event.pairs();
        for (int i = 0; i < written.pairs(); i++) {
            rows.add(
                    row(RowFormat.number(id, i), event, written.day(), i < pairs.size() ? pairs.get(i) : pairs.get(0)));
        }
        return rows;
    }

    private static List<String> row(String number, ExportEvent event, LocalDate day, Pair pair) {
        ToldRecord told = event.told();
        LocalDate published = told.record().published();
        String url = event.cite("url");
        String publisher = told.record().publisher();
        long confidence = Math.max(
                10, Math.min(100, Math.round(event.json().path("confidence").asDouble() * 10) * 10));
        return List.of(
                number,
                day.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000",
                published == null
                        ? told.added().format(GdeltEvents.STAMP)
                        : published.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000",
                url.isEmpty() ? "2" : "1",
                publisher == null ? "" : ExportEvent.oneLine(publisher),
                url.isEmpty() ? told.record().report() : url,
                String.valueOf(event.json().path("text_info").path("sequence").asInt() + 1),
                String.valueOf(pair.actor().start()),
                String.valueOf(pair.recipient().start()),
                event.json().path("trigger").path("start").asText(),
                "1",
                String.valueOf(confidence),
                String.valueOf(told.textLength()),
                "",
                "",
                "");
    }
}
