package org.rapporteur.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.OpenDesk;

/** The pages as a browser gets them. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");

    private final OpenDesk desk = OpenDesk.get();

    @Test
    void today_tells_what_is_new_and_changed_by_region() {
        String page = desk.page("/?since=2026-03-09").body();
        assertThat(page)
                .contains(
                        "New stories", "Sub-Saharan Africa", "Changed", "moved", "<del>18 Feb 2026</del>", "Coming up");
        String filtered = desk.page("/?since=2026-03-09&actor=FRA").body();
        assertThat(filtered).contains("union of France").doesNotContain("region=Sub-Saharan");
        assertThat(desk.page("/?since=2030-01-01").body())
                .contains("Nothing new since 1 Jan 2030", "The latest report");
    }

    @Test
    void upcoming_lists_plans_with_old_windows_and_gives_a_calendar() {
        assertThat(desk.page("/upcoming").body()).contains("March 2026", "Announced by", "Subscribe", "<del>");
        HttpResponse<String> calendar = desk.page("/upcoming.ics");
        assertThat(calendar.headers().firstValue("content-type")).hasValue("text/calendar; charset=utf-8");
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VEVENT");
    }

    @Test
    void search_reads_its_filters_from_the_address() {
        String page = desk.page("/search?q=rail&actor=FRA&type=PROTEST").body();
        assertThat(page).contains("value=\"rail\"", "union of France").doesNotContain("No stories");
        assertThat(desk.page("/search?type=DANCE").statusCode()).isEqualTo(400);
        assertThat(desk.page("/search?from=yesterday").body()).contains("is no day; write it as 2026-03-18");
    }

    @Test
    void every_link_of_every_page_leads_somewhere() {
        List<String> pages = List.of(
                "/?since=2026-03-01",
                "/upcoming",
                "/search?q=talks",
                "/actors",
                "/actors/RUS?with=UKR",
                "/read",
                "/corrections");
        List<String> broken = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String page : pages) {
            Matcher link = LINK.matcher(desk.page(page).body());
            while (link.find()) {
                String path = link.group(1).replace("&amp;", "&");
                if (!seen.contains(path)) {
                    seen.add(path);
                    int status = desk.page(path).statusCode();
                    boolean posted = path.endsWith("/merge") || path.endsWith("/split");
                    if (status != 200 && !posted) {
                        broken.add(status + " " + path + " on " + page);
                    }
                }
            }
        }
        assertThat(seen).anyMatch(path -> path.startsWith("/stories/"));
        assertThat(broken).isEmpty();
        assertThat(desk.log()).isEmpty();
    }

    @Test
    void a_report_full_of_script_tags_is_shown_as_text() {
        String page = desk.page("/search?q=kenya&actor=KEN").body();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "<script src=//", "<img src=x");
    }

    @Test
    void a_report_shows_its_layers_and_why_each_record_is_there() {
        String record = desk.store()
                .queries()
                .report("0309-tbilisi")
                .orElseThrow()
                .records()
                .get(0)
                .id();
        String page = desk.page("/reports/0309-tbilisi?show=" + record).body();
        assertThat(page)
                .contains("class=\"seg act", "CONSULT planned", "layer-time", "Why: CONSULT")
                .contains("acts/verbs-", "coding/verb", "<dt>phrase</dt>", "The sentence as it was analysed");
        assertThat(desk.page("/reports/0309-tbilisi?show=time-0").body()).contains("time/", "TIMEX3");
        assertThat(desk.page("/reports/0309-tbilisi?show=actor-0").body()).contains("Denotes", "actor/");
        assertThat(desk.page("/reports/0309-tbilisi?show=nonsense-999999").body())
                .contains("Nothing in this report");
    }

    @Test
    void a_hostile_report_shows_its_text_its_title_and_no_address() {
        String path = org.rapporteur.app.desk.Links.report(OpenDesk.HOSTILE.id());
        String page = desk.page(path).body();
        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "&lt;script&gt;alert('title')",
                        "&lt;i&gt;Evil&lt;/i&gt;")
                .doesNotContain("javascript:", "<script>alert", "<i>Evil", "<img src=x");
        assertThat(desk.page("/api/v1" + path).body()).contains("javascript:alert(3)");
    }

    @Test
    void an_actor_has_a_chart_whose_months_open_their_stories() {
        String page = desk.page("/actors/RUS?with=UKR").body();
        assertThat(page)
                .contains("Russia and Ukraine", "month=2026-02#month", "<svg class=\"map\"", "<svg class=\"chart\"");
        String month = desk.page("/actors/RUS?with=UKR&month=2026-02").body();
        assertThat(month).contains("id=\"month\"", "February 2026");
        assertThat(desk.page("/actors/NOBODY~20AT~20ALL").statusCode()).isEqualTo(404);
    }

    @Test
    void what_a_search_shows_is_exported_in_every_format() {
        for (String format : org.rapporteur.app.desk.ExportDesk.formats()) {
            HttpResponse<String> file = desk.page("/export?q=izmail&as=" + format);
            assertThat(file.statusCode()).as(format).isEqualTo(200);
            assertThat(file.headers().firstValue("content-disposition").orElse(""))
                    .contains("rapporteur.");
        }
        String all = desk.page("/export?as=plover").body();
        String some = desk.page("/export?as=plover&q=izmail").body();
        assertThat(some).containsIgnoringCase("izmail").hasSizeLessThan(all.length() / 2);
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        HttpResponse<String> first = desk.page("/upcoming");
        String tag = first.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> again = desk.page("/upcoming", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void the_theme_that_was_chosen_stands_in_the_page() {
        assertThat(desk.page("/", "Cookie", "theme=dark").body()).contains("data-theme=\"dark\"");
        assertThat(desk.page("/", "Cookie", "theme=\"><script>").body()).contains("data-theme=\"\"");
    }
}
