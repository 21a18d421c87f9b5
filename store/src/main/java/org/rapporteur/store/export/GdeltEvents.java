package org.rapporteur.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.export.ExportEvent.Pair;
import org.rapporteur.store.export.ExportEvent.Side;

/** GDELT 2.0 events: 61 columns, tabs, no header. */
final class GdeltEvents implements RowFormat {
    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final List<String> ORGANISATIONS = List.of("IGO", "NGO", "MNC", "IMG");
    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");
    private static final List<String> GEO =
            List.of("Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");

    private final Codes codes;

    GdeltEvents(Codes codes) {
        this.codes = codes;
    }

    @Override
    public List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        ACTOR.forEach(column -> columns.add("Actor1" + column));
        ACTOR.forEach(column -> columns.add("Actor2" + column));
        columns.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String who : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
            GEO.forEach(column -> columns.add(who + column));
        }
        columns.addAll(List.of("DATEADDED", "SOURCEURL"));
        return columns;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public @Nullable List<List<String>> rows(String id, ExportEvent event) {
        String code = code(codes, event);
        LocalDate day = event.day();
        if (code == null || day == null) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Pair pair : event.pairs()) {
            rows.add(row(RowFormat.number(id, rows.size()), event, code, day, pair));
        }
        return rows;
    }

    static @Nullable String code(Codes codes, ExportEvent event) {
        return codes.cameo(event.text("act"), event.texts("mode"), event.texts("context"), event.statusGroup());
    }

    private List<String> row(String number, ExportEvent event, String code, LocalDate day, Pair pair) {
        String compact = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        double fraction = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
        List<String> row = new ArrayList<>(List.of(
                number,
                compact,
                compact.substring(0, 6),
                compact.substring(0, 4),
                String.format(Locale.ROOT, "%.4f", day.getYear() + Math.min(fraction, 0.9999))));
        actor(row, pair.actor());
        actor(row, pair.recipient());
        row.addAll(List.of(
                event.json().path("text_info").path("sequence").asInt() <= 1 ? "1" : "0",
                code,
                code.substring(0, Math.min(3, code.length())),
                code.substring(0, 2),
                String.valueOf(Codes.quad(code)),
                codes.goldstein(code),
                String.valueOf(event.told().records()),
                String.valueOf(Math.max(1, event.told().publishers())),
                String.valueOf(event.told().reports()),
                ""));
        geo(row, null);
        geo(row, null);
        geo(row, event.place());
        LocalDateTime added = event.told().added();
        row.add(added.format(STAMP));
        row.add(event.cite("url").isEmpty() ? event.told().record().report() : event.cite("url"));
        return row;
    }

    private void actor(List<String> row, Side side) {
        String country = codes.isCountry(side.code()) || "EUR".equals(side.code()) ? side.code() : "";
        String group = "UNO".equals(side.code()) ? "UNO" : "";
        List<String> types = new ArrayList<>();
        if (side.code() != null && ORGANISATIONS.contains(side.code())) {
            types.add(side.code());
        }
        if ("UNO".equals(side.code())) {
            types.add("IGO");
        }
        side.sectors().stream().map(codes::role).filter(role -> !role.isEmpty()).forEach(types::add);
        String whole = country + group + String.join("", types);
        row.addAll(List.of(
                whole, side.name().toUpperCase(Locale.ROOT), country == null ? "" : country, group, "", "", ""));
        for (int i = 0; i < 3; i++) {
            row.add(i < types.size() ? types.get(i) : "");
        }
    }

    private void geo(List<String> row, @Nullable JsonNode place) {
        String country = place == null ? "" : ExportEvent.plain(place.path("country_code"));
        if (place == null || place.isNull() || place.isMissingNode()) {
            row.addAll(List.of("0", "", "", "", "", "", "", ""));
            return;
        }
        String name = ExportEvent.plain(place.path("resolved_place"));
        String land = codes.country(country);
        int resolution = place.path("resolution").asInt();
        boolean american = country.equals("USA");
        String type = resolution <= 1 ? "1" : resolution <= 3 ? (american ? "2" : "5") : (american ? "3" : "4");
        row.addAll(List.of(
                type,
                resolution <= 1 || land.isEmpty() ? name : name + ", " + land,
                codes.fips(country),
                resolution <= 1 ? codes.fips(country) : "",
                "",
                ExportEvent.plain(place.path("lat")),
                ExportEvent.plain(place.path("lon")),
                resolution <= 1 ? codes.fips(country) : ExportEvent.plain(place.path("geonameid"))));
    }
}
