package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Input made to exhaust a reader: it ends set aside, soon, and in little memory. */
@Timeout(120)
class HostileInputTest {
    private static final String PROSE =
            "<p>The prime minister of Norland met the leaders of three opposition parties on Tuesday in the capital.</p>";

    @Test
    void a_page_of_100_megabytes() {
        assertThat(Collected.of("page", repeated("<html><body>", PROSE, (100 << 20) / PROSE.length(), "</body></html>"))
                        .reason())
                .contains("a page of more than 8 MB");
    }

    @Test
    void a_feed_of_a_million_entries() {
        String entry = "<item><title>t</title><description>" + PROSE.replace("<", "&lt;") + "</description></item>";
        assertThat(Collected.of(
                                "feed",
                                repeated(
                                        "<?xml version='1.0'?><rss version='2.0'><channel>",
                                        entry,
                                        1_000_000,
                                        "</channel></rss>"))
                        .reason())
                .contains("longer than 16 MB");
    }

    @Test
    void a_page_nested_100_000_deep() {
        String page = "<html><body>" + "<div>".repeat(100_000) + PROSE + "</div>".repeat(100_000) + "</body></html>";
        assertThat(Collected.of("page", page).only().text()).startsWith("The prime minister");
    }

    @Test
    void xml_nested_100_000_deep() {
        String nitf = "<nitf><body><body.content>" + "<block>".repeat(100_000) + PROSE + "</block>".repeat(100_000)
                + "</body.content></body></nitf>";
        assertThat(Collected.of("item.xml", nitf).only().text()).startsWith("The prime minister");
        String feed =
                "<rss version='2.0'><channel>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</channel></rss>";
        assertThat(Collected.of("feed", feed).setAside()).hasSize(1);
    }

    @Test
    void json_nested_100_000_deep() {
        assertThat(Collected.of("deep", "[".repeat(100_000) + "]".repeat(100_000))
                        .reason())
                .contains("malformed JSON");
    }

    @Test
    void a_bomb_that_unpacks_to_gigabytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            byte[] zeros = new byte[1 << 20];
            java.util.Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 3000; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(4 << 20);
        assertThat(Collected.of("bomb.html.gz", bytes.toByteArray()).reason()).contains("more than 8 MB");
        assertThat(Collected.of("bomb.jsonl.gz", bytes.toByteArray()).setAside())
                .isNotEmpty();
    }

    @Test
    void compressed_twice() throws IOException {
        byte[] bytes = "The minister resigned.".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(bytes);
            }
            bytes = out.toByteArray();
        }
        assertThat(Collected.of("twice", bytes).reason()).contains("compressed twice");
    }

    @Test
    void entities_that_multiply_and_entities_that_fetch() {
        String laughs =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&b;</title><item><title>&c;</title>"
                        + "<description>&c; &b;</description></item></channel></rss>";
        Collected read = Collected.of("feed", laughs);
        assertThat(read.reports()).isEmpty();
        assertThat(read.setAside()).hasSize(1);
        String nitf = laughs.replace("rss", "nitf")
                .replace(
                        "<channel>",
                        "<body><body.content><p>&c; said the minister.</p></body.content></body><channel>");
        assertThat(Collected.of("item.xml", nitf).reports())
                .allSatisfy(report -> assertThat(report.text()).doesNotContain("root:"));
    }

    @Test
    void broken_files_of_each_kind() {
        for (String broken : new String[] {
            "%PDF-1.7 and no more", "WARC/1.0\r\nnothing", "<?xml version='1.0'?>", "<html>", "[1, 2", "\u001f\u008b"
        }) {
            Collected read = Collected.of("broken", broken.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(read.reports()).as(broken).isEmpty();
            assertThat(read.setAside()).as(broken).hasSize(1);
        }
    }

    private static InputStream repeated(String head, String middle, int times, String tail) {
        byte[] unit = middle.getBytes(StandardCharsets.UTF_8);
        Enumeration<InputStream> middles = Collections.enumeration(new java.util.AbstractList<InputStream>() {
            @Override
            public InputStream get(int index) {
                return new ByteArrayInputStream(unit);
            }

            @Override
            public int size() {
                return times;
            }
        });
        return new SequenceInputStream(
                new SequenceInputStream(
                        new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
                        new SequenceInputStream(middles)),
                new ByteArrayInputStream(tail.getBytes(StandardCharsets.UTF_8)));
    }
}
