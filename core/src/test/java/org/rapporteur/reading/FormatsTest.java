package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.rapporteur.model.Report;

/** Each format that is read, from a small file of its own. */
class FormatsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final String FIRST =
            "The prime minister of Norland met the leaders of three opposition parties on Tuesday in the capital.";
    private static final String SECOND =
            "She promised them a vote on the border treaty before the summer, two of the leaders said after the talks.";
    private static final String PAGE =
            "<html lang=en><head><title>Vote promised</title><meta name=date content=2025-05-06>"
                    + "</head><body><article><p>" + FIRST + "</p><p>" + SECOND + "</p></article></body></html>";

    @Test
    void rss() {
        Report report = Collected.of(
                        "feed",
                        "<?xml version='1.0'?><rss version='2.0' xmlns:content="
                                + "'http://purl.org/rss/1.0/modules/content/'><channel><title>Coast News</title><link>https://c.example/"
                                + "</link><description>d</description><item><title>Vote &amp;amp; treaty</title><link>https://c.example/1"
                                + "</link><guid>c-1</guid><pubDate>Tue, 06 May 2025 10:00:00 GMT</pubDate><description>Short.</description>"
                                + "<content:encoded><![CDATA[<p>" + FIRST + "</p><p>" + SECOND
                                + "</p>]]></content:encoded></item>"
                                + "</channel></rss>")
                .only();
        assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(report.title()).isEqualTo("Vote & treaty");
        assertThat(report.published()).isEqualTo(DAY);
        assertThat(report.publisher()).isEqualTo("Coast News");
        assertThat(report.url()).isEqualTo("https://c.example/1");
        assertThat(report.id()).isEqualTo("c-1");
    }

    @Test
    void atom_with_an_entry_that_has_no_words() {
        Collected read = Collected.of(
                "feed",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Coast</title><id>f</id>"
                        + "<updated>2025-05-06T00:00:00Z</updated><entry><title>Vote</title><id>c-1</id><link href='https://c.example/1'/>"
                        + "<published>2025-05-06T09:00:00Z</published><updated>2025-05-07T00:00:00Z</updated><content type='html'>&lt;p&gt;"
                        + FIRST + "&lt;/p&gt;</content></entry><entry><title>Empty</title><id>c-2</id>"
                        + "<updated>2025-05-06T00:00:00Z</updated></entry></feed>");
        assertThat(read.reports()).extracting(Report::text).containsExactly(FIRST);
        assertThat(read.reports().get(0).published()).isEqualTo(DAY);
        assertThat(read.setAside()).hasSize(1);
    }

    @Test
    void nitf_with_its_doctype() {
        Report report = Collected.of(
                        "wire.xml",
                        "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-4.dtd'><nitf xml:lang='en'>"
                                + "<head><docdata><doc-id id-string='n-1'/><date.issue norm='20250506T101500Z'/></docdata>"
                                + "<pubdata name='Coast Wire'/></head><body><body.head><hedline><hl1>Vote promised</hl1></hedline>"
                                + "</body.head><body.content><p>" + FIRST + "</p><p>" + SECOND
                                + "</p></body.content></body></nitf>")
                .only();
        assertThat(report)
                .isEqualTo(new Report("n-1", FIRST + "\n\n" + SECOND, "Vote promised", DAY, "Coast Wire", null, "en"));
    }

    @Test
    void newsml_g2() {
        Report report = Collected.of(
                        "wire.xml",
                        "<?xml version='1.0'?><newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'>"
                                + "<itemSet><newsItem guid='g-1' xml:lang='en'><itemMeta><provider literal='Coast Wire'/><versionCreated>"
                                + "2025-05-07T01:00:00Z</versionCreated><firstCreated>2025-05-06T01:00:00Z</firstCreated></itemMeta>"
                                + "<contentMeta><headline>Vote promised</headline></contentMeta><contentSet><inlineXML><html xmlns="
                                + "'http://www.w3.org/1999/xhtml'><body><p>" + FIRST
                                + "</p></body></html></inlineXML></contentSet>"
                                + "</newsItem></itemSet></newsMessage>")
                .only();
        assertThat(report).isEqualTo(new Report("g-1", FIRST, "Vote promised", DAY, "Coast Wire", null, "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"headline\": \"Vote promised\", \"body_text\": \"%s\"",
                "\"headline\": \"Vote promised\", \"body_xhtml\": \"<p>%s</p>\"",
                "\"headlines\": [{\"value\": \"Vote promised\"}], \"bodies\": [{\"contenttype\": \"text/html\", \"value\": \"<p>%s</p>\"}]"
            })
    void ninjs_of_each_version(String body) {
        Report report = Collected.of(
                        "item",
                        "{\n\"uri\": \"u-1\", \"versioncreated\": \"2025-05-06T08:00:00Z\", \"provider\":"
                                + " {\"name\": \"Coast Wire\"}, \"language\": \"en\", "
                                + String.format(body, FIRST) + "}")
                .only();
        assertThat(report).isEqualTo(new Report("u-1", FIRST, "Vote promised", DAY, "Coast Wire", null, "en"));
    }

    @Test
    void a_newsletter_by_mail() {
        Report report = Collected.of(
                        "letter",
                        "From: Coast Briefing <news@coast.example>\r\nTo: a@b.example\r\nSubject:"
                                + " =?utf-8?q?Vote_promised?=\r\nDate: Tue, 6 May 2025 06:00:00 +0000\r\nMessage-ID: <m-1@coast.example>\r\n"
                                + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=B\r\n\r\n--B\r\nContent-Type: text/html;"
                                + " charset=utf-8\r\n\r\n<p>" + FIRST + "</p>\r\n--B--\r\n")
                .only();
        assertThat(report)
                .isEqualTo(new Report("m-1@coast.example", FIRST, "Vote promised", DAY, "Coast Briefing", null, null));
    }

    @Test
    void a_pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("The prime minister of Norland met the leaders of three oppo-");
                content.newLineAtOffset(0, -14);
                content.showText("sition parties on Tuesday in the capital.");
                content.endText();
            }
            document.save(bytes);
        }
        assertThat(Collected.of("statement", bytes.toByteArray()).only().text()).isEqualTo(FIRST);
    }

    @Test
    void a_web_archive_plain_and_compressed() throws IOException {
        for (WarcCompression compression : WarcCompression.values()) {
            if (compression.name().equals("ZSTD")) {
                continue;
            }
            Collected read = Collected.of("crawl.warc.gz", archive(compression));
            assertThat(read.setAside()).isEmpty();
            assertThat(read.reports())
                    .extracting(Report::url, Report::published, Report::text)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("https://c.example/1", DAY, FIRST + "\n\n" + SECOND));
        }
    }

    private static byte[] archive(WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            write(writer, "https://c.example/1", 200, "text/html; charset=utf-8", PAGE);
            write(writer, "https://c.example/2", 404, "text/html", PAGE);
            write(writer, "https://c.example/3.css", 200, "text/css", "p {}");
        }
        return bytes.toByteArray();
    }

    private static void write(WarcWriter writer, String url, int status, String type, String body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "OK")
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build();
        writer.write(new WarcResponse.Builder(URI.create(url))
                .date(Instant.EPOCH)
                .body(http)
                .build());
    }

    @Test
    void compressed_json_lines() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(("{\"id\": \"a\", \"text\": \"" + FIRST + "\"}\n{\"id\": \"b\", \"text\": \"" + SECOND + "\"}\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Collected.of("wire.jsonl.gz", bytes.toByteArray()).reports())
                .extracting(Report::id)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "French|Le ministre des affaires étrangères a rencontré mardi à Paris son homologue italien pour parler de la situation"
                        + " dans la région et des sanctions que les deux pays veulent imposer, a annoncé son bureau dans un communiqué.",
                "German|Die Außenministerin hat am Dienstag in Berlin mit ihrem Kollegen über die Lage in der Region gesprochen, wie das"
                        + " Ministerium mitteilte, und neue Sanktionen angekündigt, die noch in diesem Monat in Kraft treten sollen.",
                "Russian|Министр иностранных дел встретился во вторник в Москве со своим коллегой и обсудил с ним положение в регионе.",
                "Spanish|El presidente del gobierno se reunió el martes en Madrid con los dirigentes de la oposición y les prometió una"
                        + " votación sobre el tratado antes del verano, según dijeron dos de los participantes tras la reunión."
            })
    void another_language_is_set_aside_with_its_name(String sample) {
        String language = sample.substring(0, sample.indexOf('|'));
        assertThat(Collected.of("r", sample.substring(sample.indexOf('|') + 1)).reason())
                .isEqualTo("the report is in " + language + "; only English is read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xi to visit Moscow",
                "China, Russia hold joint naval drills near Japan; Tokyo protests, Washington watches, Seoul stays silent, Manila"
                        + " condemns move, Canberra urges restraint, Hanoi summons envoy, Delhi calls talks, Ottawa expels diplomat",
                "“Guten Morgen,” said the chancellor to the troops, and thanked them for what they had done in the flood."
            })
    void english_is_read_whatever_its_style(String text) {
        assertThat(Collected.of("r", text).only().text()).isEqualTo(text);
    }
}
