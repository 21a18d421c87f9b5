package org.rapporteur.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.export.ExportEvent.Pair;
import org.rapporteur.store.export.ExportEvent.Side;

/** ICEWS coded events: 20 columns, tabs, a header. */
final class Icews implements RowFormat {
    private final Codes codes;

    Icews(Codes codes) {
        this.codes = codes;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "Event ID",
                "Event Date",
                "Source Name",
                "Source Sectors",
                "Source Country",
                "Event Text",
                "CAMEO Code",
                "Intensity",
                "Target Name",
                "Target Sectors",
                "Target Country",
                "Story ID",
                "Sentence Number",
                "Publisher",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude");
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public @Nullable List<List<String>> rows(String id, ExportEvent event) {
        String code = GdeltEvents.code(codes, event);
        LocalDate day = event.day();
        if (code == null || day == null) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Pair pair : event.pairs()) {
            List<String> row = new ArrayList<>(List.of(RowFormat.number(id, rows.size()), day.toString()));
            side(row, pair.actor());
            row.addAll(List.of(codes.label(code), code, codes.goldstein(code)));
            side(row, pair.recipient());
            String publisher = event.told().record().publisher();
            row.addAll(List.of(
                    event.told().record().story(),
                    String.valueOf(
                            event.json().path("text_info").path("sequence").asInt() + 1),
                    publisher == null ? "" : ExportEvent.oneLine(publisher)));
            place(row, event.place(), codes);
            rows.add(row);
        }
        return rows;
    }

    private void side(List<String> row, Side side) {
        row.add(side.name());
        row.add(side.sectors().stream()
                .map(codes::sector)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(",")));
        row.add(codes.country(side.code()));
    }

    /** City, district, province, country, latitude, longitude. */
    static void place(List<String> row, JsonNode place, Codes codes) {
        int resolution = place.path("resolution").asInt();
        String name = ExportEvent.plain(place.path("resolved_place"));
        row.addAll(List.of(
                resolution >= 4 ? name : "",
                resolution == 3 ? name : "",
                resolution == 2 ? name : "",
                codes.country(ExportEvent.plain(place.path("country_code"))),
                ExportEvent.plain(place.path("lat")),
                ExportEvent.plain(place.path("lon"))));
    }
}
