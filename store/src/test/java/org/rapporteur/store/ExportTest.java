package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.export.Calendar;
import org.rapporteur.store.export.Export;
import org.rapporteur.store.export.ExportFormat;

/** Each export has its columns in order, and is read back by a reader that knows the format's description alone. */
class ExportTest {
    /** GDELT 2.0 events and mentions as their codebook numbers the columns. */
    private static final String GDELT = "GLOBALEVENTID SQLDATE MonthYear Year FractionDate Actor1Code Actor1Name"
            + " Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code Actor1Type1Code"
            + " Actor1Type2Code Actor1Type3Code Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode"
            + " Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code IsRootEvent EventCode"
            + " EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone Actor1Geo_Type"
            + " Actor1Geo_Fullname Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long"
            + " Actor1Geo_FeatureID Actor2Geo_Type Actor2Geo_Fullname Actor2Geo_CountryCode Actor2Geo_ADM1Code"
            + " Actor2Geo_ADM2Code Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID ActionGeo_Type ActionGeo_Fullname"
            + " ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID"
            + " DATEADDED SOURCEURL";

    private static final String MENTIONS = "GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName"
            + " MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence"
            + " MentionDocLen MentionDocTone MentionDocTranslationInfo Extras";
    private static final String ICEWS =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO"
                    + " Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict"
                    + "\tProvince\tCountry\tLatitude\tLongitude";
    private static final String POLECAT =
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor"
                    + " Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor"
                    + " ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient"
                    + " Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude"
                    + "\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory"
                    + " Organizations\tStory Locations\tLanguage\tVersion";

    @TempDir
    private static Path folder;

    private static Store store;

    @BeforeAll
    static void fill() {
        store = StoreTest.open(folder.resolve("export.duckdb").toString());
        StoreTest.put(store, Reading.ALL);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<String> lines(ExportFormat format, boolean byStory, boolean all) {
        StringWriter out = new StringWriter();
        new Export(store.queries(), format, byStory, all).write(out);
        return out.toString().lines().toList();
    }

    /** Reads tab-separated lines whose columns are known. */
    private static List<Map<String, String>> rows(List<String> lines, List<String> columns) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            assertThat(cells).as(line).hasSameSizeAs(columns);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void gdelt_is_read_back() {
        List<String> columns = List.of(GDELT.split(" "));
        assertThat(columns).hasSize(61);
        List<Map<String, String>> events = rows(lines(ExportFormat.GDELT, true, false), columns);
        Map<String, String> sanctions = one(events, "EventRootCode", "16");
        assertThat(sanctions.get("EventCode")).isIn("160", "163");
        assertThat(sanctions.get("Actor1CountryCode")).isEqualTo("CAN");
        assertThat(sanctions.get("Actor2CountryCode")).isEqualTo("BLR");
        assertThat(sanctions.get("SQLDATE")).isEqualTo("20260401");
        assertThat(sanctions.get("MonthYear")).isEqualTo("202604");
        assertThat(sanctions.get("QuadClass")).isEqualTo("4");
        for (Map<String, String> event : events) {
            assertThat(Long.parseLong(event.get("GLOBALEVENTID"))).isPositive();
            assertThat(LocalDate.parse(event.get("SQLDATE"), java.time.format.DateTimeFormatter.BASIC_ISO_DATE))
                    .isNotNull();
            assertThat(event.get("EventBaseCode")).startsWith(event.get("EventRootCode"));
            assertThat(Double.parseDouble(event.get("GoldsteinScale"))).isBetween(-10.0, 10.0);
            assertThat(event.get("DATEADDED")).matches("[0-9]{14}");
        }
        assertThat(events.stream().map(event -> event.get("GLOBALEVENTID"))).doesNotHaveDuplicates();
        // no plan and no denial without a column that says so
        assertThat(events).noneMatch(event -> "04".equals(event.get("EventRootCode")));
        assertThat(rows(lines(ExportFormat.GDELT, true, true), columns))
                .anyMatch(event -> "036".equals(event.get("EventCode")));
    }

    @Test
    void every_mention_is_of_an_event_of_the_other_file_and_every_event_has_one() {
        for (boolean byStory : new boolean[] {true, false}) {
            List<Map<String, String>> mentions =
                    rows(lines(ExportFormat.GDELT_MENTIONS, byStory, false), List.of(MENTIONS.split(" ")));
            List<String> events = rows(lines(ExportFormat.GDELT, byStory, false), List.of(GDELT.split(" "))).stream()
                    .map(event -> event.get("GLOBALEVENTID"))
                    .toList();
            assertThat(mentions.stream()
                            .map(mention -> mention.get("GLOBALEVENTID"))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(events);
            assertThat(mentions).allMatch(mention -> Integer.parseInt(mention.get("Confidence")) % 10 == 0);
        }
    }

    @Test
    void icews_is_read_back() {
        List<String> lines = lines(ExportFormat.ICEWS, true, false);
        assertThat(lines.get(0)).isEqualTo(ICEWS);
        List<Map<String, String>> events = rows(lines.subList(1, lines.size()), List.of(ICEWS.split("\t")));
        Map<String, String> blame = one(events, "Source Country", "Belarus");
        assertThat(blame.get("CAMEO Code")).isEqualTo("111");
        assertThat(blame.get("Target Country")).isEqualTo("Canada");
        assertThat(blame.get("Publisher")).isEqualTo("Example Wire");
        assertThat(blame.get("Sentence Number")).isEqualTo("2");
        assertThat(blame.get("Event Text")).isEqualTo("Criticize or denounce");
    }

    @Test
    void polecat_is_read_back() {
        List<String> lines = lines(ExportFormat.POLECAT, false, false);
        assertThat(lines.get(0)).isEqualTo(POLECAT);
        List<String> columns = List.of(POLECAT.split("\t"));
        assertThat(columns).hasSize(40);
        Map<String, String> sanctions = one(rows(lines.subList(1, lines.size()), columns), "Event Type", "SANCTION");
        assertThat(sanctions.get("Actor COW")).isEqualTo("20");
        assertThat(sanctions.get("Recipient Country")).isEqualTo("Belarus");
        assertThat(sanctions.get("Quad Code")).isEqualTo("4");
    }

    @Test
    void plover_has_all_statuses_and_the_story_of_each() {
        List<String> lines = lines(ExportFormat.PLOVER, false, false);
        assertThat(lines).hasSize((int) store.queries().totals().records());
        assertThat(lines).anyMatch(line -> line.contains("\"status\":\"planned\""));
        assertThat(lines).allMatch(line -> line.contains("\"link\":\"s-"));
    }

    @Test
    void csv_and_parquet_have_the_same_rows_and_typed_columns() throws Exception {
        Path csv = folder.resolve("records.csv");
        Path parquet = folder.resolve("it's.parquet");
        int written = new Export(store.queries(), ExportFormat.CSV, false, false)
                .write(csv)
                .written();
        assertThat(new Export(store.queries(), ExportFormat.PARQUET, false, false)
                        .write(parquet)
                        .written())
                .isEqualTo(written);
        try (var memory = DriverManager.getConnection("jdbc:duckdb:");
                var statement = memory.createStatement()) {
            var row = statement.executeQuery("SELECT count(*), max(published), max(confidence) FROM '"
                    + parquet.toString().replace("'", "''") + "'");
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(written);
            assertThat(row.getObject(2, LocalDate.class)).isEqualTo(LocalDate.parse("2026-04-02"));
            assertThat(row.getDouble(3)).isBetween(0.0, 1.0);
            var same = statement.executeQuery(
                    "SELECT count(*) FROM read_csv('" + csv + "') WHERE \"text\" LIKE '%Omdurman%'");
            assertThat(same.next()).isTrue();
            assertThat(same.getInt(1)).isPositive();
        }
    }

    @Test
    void a_calendar_is_well_formed_and_a_later_one_updates_it() {
        VEvent early = event(LocalDate.parse("2026-03-10"));
        VEvent late = event(LocalDate.parse("2026-03-13"));
        assertThat(late.getUid().getValue()).isEqualTo(early.getUid().getValue());
        assertThat(late.getSequence().getValue())
                .isGreaterThan(early.getSequence().getValue());
        assertThat(early.getDateStart().getValue().toString()).contains("Mar 20");
        assertThat(late.getDateStart().getValue().toString()).contains("Mar 27");
        assertThat(late.getStatus().getValue()).isIn("TENTATIVE", "CONFIRMED");
    }

    private static VEvent event(LocalDate day) {
        String text = Calendar.of(store.queries().upcomingAndCalledOff(day, null));
        assertThat(text.lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        List<ICalendar> calendars = Biweekly.parse(text).all();
        assertThat(calendars).hasSize(1);
        assertThat(calendars.get(0).validate(biweekly.ICalVersion.V2_0)).isEmpty();
        assertThat(calendars.get(0).getEvents()).hasSize(1);
        return calendars.get(0).getEvents().get(0);
    }

    private static Map<String, String> one(List<Map<String, String>> rows, String column, String value) {
        return rows.stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + column + " " + value + " in " + rows));
    }
}
