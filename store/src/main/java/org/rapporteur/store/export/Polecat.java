package org.rapporteur.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.export.ExportEvent.Pair;
import org.rapporteur.store.export.ExportEvent.Side;

/** POLECAT: 40 columns, tabs, a header. Its types are PLOVER's, after folding of act and status. */
final class Polecat implements RowFormat {
    private final Codes codes;

    Polecat(Codes codes) {
        this.codes = codes;
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(
                List.of("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"));
        for (String who : List.of("Actor", "Recipient")) {
            columns.addAll(List.of(
                    who + " Name",
                    who + " Country",
                    who + " COW",
                    "Primary " + who + " Sector",
                    who + " Sectors",
                    who + " Title",
                    who + " Name Raw",
                    "Wikipedia " + who + " ID"));
        }
        columns.addAll(List.of(
                "Placename",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude",
                "GeoNames ID",
                "Raw Placename",
                "Feature Type",
                "Source",
                "Publication Date",
                "Story People",
                "Story Organizations",
                "Story Locations",
                "Language",
                "Version"));
        return columns;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public @Nullable List<List<String>> rows(String id, ExportEvent event) {
        LocalDate day = event.day();
        if (day == null) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Pair pair : event.pairs()) {
            List<String> row = new ArrayList<>(List.of(
                    rows.isEmpty() ? id : id + "-" + (rows.size() + 1),
                    day.toString(),
                    String.join(",", event.texts("event")),
                    String.join(",", event.texts("mode")),
                    event.text("event_scale"),
                    event.text("quad_code"),
                    String.join(";", event.texts("context"))));
            side(row, pair.actor());
            side(row, pair.recipient());
            place(row, event.place());
            String publisher = event.told().record().publisher();
            row.addAll(List.of(
                    publisher == null ? "" : ExportEvent.oneLine(publisher),
                    event.cite("published"),
                    "",
                    "",
                    "",
                    event.cite("language"),
                    ExportEvent.plain(event.json().path("coder").path("program"))));
            rows.add(row);
        }
        return rows;
    }

    private void side(List<String> row, Side side) {
        String country = codes.country(side.code());
        row.addAll(List.of(
                side.name(),
                country.isEmpty() && side.code() != null ? side.code() : country,
                codes.cow(side.code()),
                side.sectors().isEmpty() ? "" : side.sectors().get(0),
                String.join(",", side.sectors()),
                side.office(),
                side.words(),
                side.wikidata()));
    }

    private void place(List<String> row, JsonNode place) {
        row.add(ExportEvent.plain(place.path("resolved_place")));
        Icews.place(row, place, codes);
        row.addAll(List.of(
                ExportEvent.plain(place.path("geonameid")),
                ExportEvent.oneLine(ExportEvent.plain(place.path("extracted_place"))),
                feature(place.path("resolution").asInt())));
    }

    private static String feature(int resolution) {
        return switch (resolution) {
            case 1 -> "country";
            case 2 -> "province";
            case 3 -> "district";
            case 4 -> "city";
            case 5 -> "below city";
            default -> "";
        };
    }
}
