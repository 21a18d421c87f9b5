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
        List<String> pages = List.of("/?since=2026-03-01", "/upcoming", "/search?q=talks");
        List<String> broken = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String page : pages) {
            Matcher link = LINK.matcher(desk.page(page).body());
            while (link.find()) {
                String path = link.group(1).replace("&amp;", "&");
                if (!seen.contains(path)) {
                    seen.add(path);
                    int status = desk.page(path).statusCode();
                    if (status != 200 && !path.equals("/export")) {
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
