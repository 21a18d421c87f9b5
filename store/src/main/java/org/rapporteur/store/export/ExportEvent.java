package org.rapporteur.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.ToldRecord;

/** A record as exporters read it. */
record ExportEvent(ToldRecord told) {
    /** Days: a month can stand for a day in formats of days, a year cannot. */
    private static final int LONGEST_WINDOW = 31;

    private static final List<String> DEEDS = List.of("occurred", "ongoing");

    /** One side of an event as the formats of pairs know it. */
    record Side(
            String name,
            @Nullable String code,
            List<String> sectors,
            String office,
            String words,
            String wikidata,
            int start) {
        static final Side NONE = new Side("", null, List.of(), "", "", "", -1);
    }

    /** Who acts towards whom. */
    record Pair(Side actor, Side recipient) {}

    JsonNode json() {
        return told.record().json();
    }

    /** Said to have happened or to be going on, and neither denied nor only alleged. */
    boolean isDeed() {
        return DEEDS.contains(status()) && !told.record().alleged();
    }

    String status() {
        return text("status");
    }

    /** The status as {@code cameo.tsv} names it. */
    String statusGroup() {
        return isDeed() ? "deed" : told.record().alleged() ? "alleged" : status();
    }

    String text(String field) {
        return plain(json().path(field));
    }

    List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        json().path(field).forEach(one -> all.add(one.asText()));
        return all;
    }

    static String plain(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "" : node.asText();
    }

    String cite(String field) {
        return plain(json().path("cite_info").path(field));
    }

    JsonNode place() {
        return json().path("event_loc");
    }

    /**
     * The first day of the act; of a deed whose day is not told the day of the report; null where neither is known, and
     * where the window is so long that its first day would be an invention.
     */
    @Nullable LocalDate day() {
        LocalDate first = date("date");
        LocalDate last = date("enddate");
        if (first == null && last == null) {
            return isDeed() ? told.record().published() : null;
        }
        if (first != null && last != null && first.plusDays(LONGEST_WINDOW).isBefore(last)) {
            return null;
        }
        return first == null ? last : first;
    }

    private @Nullable LocalDate date(String field) {
        String date = text(field);
        return date.isEmpty() ? null : LocalDate.parse(date);
    }

    /**
     * The pairs of those who act and those who are acted on: each with each; of those who act together, each towards each
     * other; of one alone, the one with nobody.
     */
    List<Pair> pairs() {
        List<Side> actors = sides("actor");
        List<Side> recipients = sides("recipient");
        List<Pair> pairs = new ArrayList<>();
        if (recipients.isEmpty() && actors.size() > 1) {
            for (Side one : actors) {
                actors.stream().filter(other -> other != one).forEach(other -> pairs.add(new Pair(one, other)));
            }
            return pairs;
        }
        for (Side actor : actors.isEmpty() ? List.of(Side.NONE) : actors) {
            for (Side recipient : recipients.isEmpty() ? List.of(Side.NONE) : recipients) {
                pairs.add(new Pair(actor, recipient));
            }
        }
        return pairs;
    }

    private List<Side> sides(String role) {
        List<Side> sides = new ArrayList<>();
        for (JsonNode entity : json().path(role)) {
            List<String> sectors = new ArrayList<>();
            if (!plain(entity.path("sector")).isEmpty()) {
                sectors.add(plain(entity.path("sector")));
            }
            entity.path("other_sectors").forEach(other -> sectors.add(other.asText()));
            String words = oneLine(plain(entity.path("entity_text")));
            String name = plain(entity.path("identifier_text"));
            String code = plain(entity.path("code"));
            sides.add(new Side(
                    name.isEmpty() ? words : name,
                    code.isEmpty() ? null : code,
                    sectors,
                    plain(entity.path("office")),
                    words,
                    plain(entity.path("identifier_id")),
                    entity.path("start").asInt(-1)));
        }
        return sides;
    }

    /** Tabs and line breaks would be read as new cells and rows. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
