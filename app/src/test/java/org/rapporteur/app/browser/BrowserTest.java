package org.rapporteur.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.OpenDesk;
import org.rapporteur.app.desk.CorrectionDesk.Signed;
import org.rapporteur.model.Judgement.Verdict;
import org.rapporteur.model.Report;
import org.rapporteur.store.Alert;
import org.rapporteur.store.StoredRecord;

/** The desk as an analyst uses it, in a real browser. Screenshots of every page go to {@code target/screenshots}. */
class BrowserTest {
    private static final String REPORT = "0309-tbilisi";

    private static final Browser browser = Browser.open();
    private static OpenDesk desk;
    private static String alert = "";

    @BeforeAll
    static void open() {
        desk = OpenDesk.get();
        keep(
                "browser-1",
                "Iceland's prime minister met Malta's prime minister in Valletta on Monday, her office said.");
        // saved before the news that it tells of
        Alert saved = desk.desk()
                .alerts()
                .add(
                        "Meetings in Nicosia",
                        Map.of("q", List.of("nicosia"), "type", List.of("CONSULT")),
                        "https://hooks.example.org/desk",
                        "Ada");
        alert = saved.id();
        keep("browser-2", "Latvia's president met Cyprus's president in Nicosia on Monday, his office said.");
        desk.store().alerts().look(saved);
        // so that the page of corrections is full, whatever ran before
        StoredRecord judged = desk.store()
                .queries()
                .report("browser-2")
                .orElseThrow()
                .records()
                .get(0);
        desk.desk()
                .corrections()
                .judge("browser-2", judged.id(), Verdict.ACCEPTED, null, new Signed("Ada", "as the minister told"));
    }

    private static void keep(String id, String text) {
        Report report = new Report(id, text, "A meeting", LocalDate.of(2026, 3, 11), "Example Wire", null, "en");
        desk.desk().intake().keep(report, "test");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Map<String, String> pages() {
        StoredRecord record =
                desk.store().queries().report(REPORT).orElseThrow().records().get(0);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("today", "/?since=2026-03-09");
        pages.put("upcoming", "/upcoming");
        pages.put("story", "/stories/" + record.story());
        pages.put("report", "/reports/" + REPORT);
        pages.put("report-why", "/reports/" + REPORT + "?show=" + record.id());
        pages.put("search", "/search?q=talks");
        pages.put("actors", "/actors");
        pages.put("actor", "/actors/RUS?with=UKR&all=yes");
        pages.put("read", "/read");
        pages.put("alerts", "/alerts?q=talks&type=CONSULT");
        pages.put("alert", "/alerts/" + alert);
        pages.put("corrections", "/corrections");
        pages.put("failure", "/nothing");
        return pages;
    }

    @Test
    void no_page_has_a_serious_fault_for_those_who_cannot_see_well_in_light_or_dark() {
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = browser.page(1360, 1000, scheme, true);
            pages().forEach((name, path) -> {
                page.navigate(desk.url() + path);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(
                                "target/screenshots",
                                name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
                // in the dark only the colours differ
                AxeBuilder axe = new AxeBuilder(page);
                (scheme == ColorScheme.DARK ? axe.withRules(List.of("color-contrast")) : axe)
                        .analyze().getViolations().stream()
                                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                                .forEach(rule -> faults.add(scheme + " " + name + " " + rule.getId() + ": "
                                        + rule.getNodes().get(0).getHtml() + " "
                                        + rule.getNodes().get(0).getFailureSummary()));
            });
            page.context().close();
        }
        assertThat(faults).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void no_page_is_wider_than_a_phone() {
        Page page = browser.page(390, 844, ColorScheme.LIGHT, true);
        List<String> wide = new ArrayList<>();
        pages().forEach((name, path) -> {
            page.navigate(desk.url() + path);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + "-phone.png")));
            int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (width > 390) {
                wide.add(name + ": " + width);
            }
        });
        page.context().close();
        assertThat(wide).isEmpty();
    }

    @Test
    void from_the_day_to_the_rule_and_its_line_in_the_word_list() {
        Page page = browser.page(1360, 1000, ColorScheme.LIGHT, true);
        page.navigate(desk.url() + "/?since=2026-03-09");
        page.locator(".side .story a").first().click();
        page.getByText("the words").first().click();
        assertThat(page.locator("#why")).containsText("Why:");
        Locator entry = page.locator(".entry").first();
        assertThat(entry.locator("dl")).isHidden();
        entry.locator("summary").click();
        assertThat(entry.locator("dl")).isVisible();
        // another record, and words that are no record, are explained in place
        page.locator(".text a.actor").first().click();
        assertThat(page.locator("#why")).containsText("Denotes");
        assertThat(page).hasURL(Pattern.compile("show=actor-"));
        page.goBack();
        assertThat(page.locator("#why")).containsText("Status");
        page.context().close();
    }

    @Test
    void layers_are_switched_by_mouse_and_key_and_differ_without_colour() {
        Page page = browser.page(1360, 1000, ColorScheme.LIGHT, true);
        page.navigate(desk.url() + "/reports/" + REPORT);
        Locator time = page.locator(".text .time").first();
        assertThat(style(time, "borderBottomStyle")).isEqualTo("dotted");
        assertThat(style(page.locator(".text .place").first(), "borderBottomStyle"))
                .isEqualTo("dashed");
        assertThat(style(page.locator(".text .actor").first(), "textDecorationLine"))
                .isEqualTo("underline");
        assertThat(style(page.locator(".text .act").first(), "borderTopStyle")).isEqualTo("solid");
        page.keyboard().press("3");
        assertThat(page.locator("#layer-time")).not().isChecked();
        assertThat(style(time, "borderBottomStyle")).isEqualTo("none");
        page.locator("#layer-act").uncheck();
        assertThat(page.locator(".tag-act").first()).isHidden();
        page.keyboard().press("7");
        assertThat(page.locator(".tag-actor").first()).isVisible();
        page.context().close();
    }

    @Test
    void a_record_is_rejected_and_that_is_taken_back() {
        Page page = browser.page(1360, 1400, ColorScheme.LIGHT, true);
        page.navigate(desk.url() + "/reports/browser-1");
        page.locator(".card .open").first().click();
        page.getByText("Correct this record").click();
        page.getByLabel("Your name").fill("Ada");
        page.getByLabel("Reason").fill("it was a rehearsal");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Reject").setExact(true))
                .click();
        assertThat(page.locator(".card.rejected")).containsText("rejected by Ada: it was a rehearsal");
        assertThat(desk.store().queries().report("browser-1").orElseThrow().records())
                .isEmpty();
        assertThat(page.getByLabel("Your name")).hasValue("Ada");
        page.getByLabel("Reason").fill("it was none");
        page.getByText("Withdraw what was said").click();
        assertThat(page.locator(".card").first()).not().containsText("rejected");
        assertThat(desk.store().queries().report("browser-1").orElseThrow().records())
                .hasSize(1);
        page.context().close();
    }

    @Test
    void a_search_answers_as_one_types_and_its_address_can_be_sent_on() {
        Page page = browser.page(1360, 1000, ColorScheme.LIGHT, true);
        page.navigate(desk.url() + "/search");
        page.locator("#q").pressSequentially("izmail");
        assertThat(page).hasURL(Pattern.compile("q=izmail"));
        assertThat(page.locator("#results .story").first()).containsText("Izmail");
        String count = page.locator("#results > .by").textContent();
        Page other = browser.page(1360, 1000, ColorScheme.LIGHT, true);
        other.navigate(page.url());
        assertThat(other.locator("#results > .by")).hasText(count.strip());
        other.context().close();
        page.context().close();
    }

    @Test
    void the_calendar_can_be_subscribed_to() {
        Page page = browser.page(1360, 1000, ColorScheme.LIGHT, true);
        page.navigate(desk.url() + "/upcoming");
        page.locator(".calendar .busy a").first().click();
        assertThat(page.locator(".plan:target")).hasCount(1);
        String address = page.getByText("Subscribe").getAttribute("href");
        assertThat(page.request().get(desk.url() + address).text()).startsWith("BEGIN:VCALENDAR");
        page.context().close();
    }

    @Test
    void everything_is_reached_by_key() {
        Page page = browser.page(1360, 1000, ColorScheme.LIGHT, true);
        page.navigate(desk.url() + "/?since=2026-03-09");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("j");
        assertThat(page.locator(".story.current")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/stories/"));
        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
        page.keyboard().press("Escape");
        page.locator("main").focus();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("t");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.context().close();
    }

    @Test
    void pages_work_without_script() {
        Page page = browser.page(1360, 1000, ColorScheme.LIGHT, false);
        page.navigate(desk.url() + "/reports/" + REPORT);
        page.locator(".card .open").first().click();
        assertThat(page.locator("#why")).containsText("Why:");
        page.locator("#layer-time").uncheck();
        assertThat(page.locator(".text .time").first()).hasCSS("border-bottom-style", "none");
        page.context().close();
    }

    @Test
    void a_pasted_report_is_read_and_explained() {
        Page page = browser.page(1360, 1000, ColorScheme.LIGHT, true);
        page.navigate(desk.url() + "/read");
        page.locator("#text").fill("Fiji's president will visit Samoa on March 30, the presidency said on Wednesday.");
        page.locator("#published").fill("2026-03-11");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Read").setExact(true))
                .click();
        assertThat(page.locator(".keep")).containsText("Nothing of this is stored");
        page.locator(".card .open").first().click();
        assertThat(page.locator("#why")).containsText("30 Mar 2026");
        page.context().close();
    }

    @Test
    void a_search_becomes_an_alert_whose_key_is_shown_once() {
        Page page = browser.page(1360, 1000, ColorScheme.LIGHT, true);
        page.navigate(desk.url() + "/search?q=izmail&actor=UKR");
        page.getByText("Save as an alert").click();
        assertThat(page.locator("#q")).hasValue("izmail");
        page.locator("#name").fill("Izmail");
        page.locator("#webhook").fill("https://hooks.example.org/izmail");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.locator(".secret")).containsText("whsec_");
        assertThat(page.locator("main")).containsText("hooks.example.org: 0 delivered, 0 waiting");
        page.navigate(desk.url() + "/alerts");
        page.getByText("Izmail").first().click();
        assertThat(page.locator("main")).not().containsText("whsec_");
        page.getByText("Remove this alert").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Remove").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("/alerts$"));
        assertThat(page.locator("main")).not().containsText("Izmail");
        page.context().close();
    }

    @Test
    void printed_there_are_the_words_and_nothing_to_click() throws IOException {
        Page page = browser.page(1360, 1000, ColorScheme.DARK, true);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        pages().forEach((name, path) -> {
            page.navigate(desk.url() + path);
            assertThat(page.locator("button:visible, select:visible, input:visible, nav:visible"))
                    .hasCount(0);
            assertThat(style(page.locator("body"), "backgroundColor")).as(name).isEqualTo("rgb(255, 255, 255)");
            assertThat(style(page.locator("h1").first(), "color")).as(name).isEqualTo("rgb(0, 0, 0)");
        });
        page.navigate(desk.url() + "/reports/" + REPORT);
        assertThat(style(page.locator(".text .time").first(), "borderBottomStyle"))
                .isEqualTo("dotted");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        Path file = Path.of("target/screenshots/report.pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4"));
        try (PDDocument printed = Loader.loadPDF(file.toFile())) {
            assertThat(printed.getNumberOfPages()).isBetween(1, 4);
            String words = new PDFTextStripper().getText(printed).replaceAll("\\s+", " ");
            assertThat(words).contains("Records").doesNotContain("Skip to the content");
        }
        page.context().close();
    }

    @Test
    void the_page_of_the_api_lists_every_operation() {
        Page page = browser.page(1360, 1000, ColorScheme.LIGHT, true);
        page.navigate(desk.url() + "/api");
        assertThat(page.locator(".opblock").first()).isVisible();
        assertThat(page.locator(".opblock").count()).isGreaterThan(15);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/api-light.png")));
        page.context().close();
        assertThat(complaints()).isEmpty();
    }

    /** A page that is not there is told to the console too. */
    private static List<String> complaints() {
        return browser.complaints().stream()
                .filter(complaint -> !complaint.contains("/nothing"))
                .toList();
    }

    private static String style(Locator locator, String property) {
        return (String) locator.evaluate("(element, name) => getComputedStyle(element)[name]", property);
    }
}
