package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Input made to exhaust a reader: it ends set aside, with little of it read and in little memory. Bytes are counted and not
 * seconds, which say more of the machine than of the reader; the limit of time is for what would never end.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
    /** What readers take at once of a stream, more than they need. */
    private static final long BUFFERED = 1 << 20;
    /** What all objects that are made while a hostile input is read may add up to; the largest bound of one is 16 MB. */
    private static final long MADE = 700L << 20;

    private static final String PROSE =
            "<p>The prime minister of Norland met the leaders of three opposition parties on Tuesday in the capital.</p>";

    @Test
    void a_page_of_100_megabytes() {
        Counted page = new Counted(repeated("<html><body>", PROSE, (100 << 20) / PROSE.length(), "</body></html>"));
        assertThat(Collected.of("page", page).reason()).contains("a page of more than 8 MB");
        assertThat(page.read).isBetween(8L << 20, (8L << 20) + BUFFERED);
    }

    @Test
    void a_feed_of_a_million_entries() {
        String entry = "<item><title>t</title><description>" + PROSE.replace("<", "&lt;") + "</description></item>";
        Counted feed = new Counted(
                repeated("<?xml version='1.0'?><rss version='2.0'><channel>", entry, 1_000_000, "</channel></rss>"));
        assertThat(Collected.of("feed", feed).reason()).contains("longer than 16 MB");
        assertThat(feed.read).isBetween(16L << 20, (16L << 20) + BUFFERED);
    }

    @Test
    void a_page_nested_100_000_deep() {
        String page = "<html><body>" + "<div>".repeat(100_000) + PROSE + "</div>".repeat(100_000) + "</body></html>";
        assertThat(made(() ->
                        assertThat(Collected.of("page", page).only().text()).startsWith("The prime minister")))
                .isLessThan(MADE);
    }

    @Test
    void xml_nested_100_000_deep() {
        String nitf = "<nitf><body><body.content>" + "<block>".repeat(100_000) + PROSE + "</block>".repeat(100_000)
                + "</body.content></body></nitf>";
        assertThat(made(() ->
                        assertThat(Collected.of("item.xml", nitf).only().text()).startsWith("The prime minister")))
                .isLessThan(MADE);
        String feed =
                "<rss version='2.0'><channel>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</channel></rss>";
        // a tree of them takes the square of their number of steps: none is built
        assertThat(Collected.of("feed", feed).reason()).contains("elements more than 400 deep");
    }

    @Test
    void json_nested_100_000_deep() {
        String json = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(made(() -> assertThat(Collected.of("deep", json).reason()).contains("malformed JSON")))
                .isLessThan(MADE);
    }

    @Test
    void a_bomb_that_unpacks_to_gigabytes() throws IOException {
        int megabytes = 3000;
        byte[] bomb = bomb(megabytes);
        assertThat(bomb.length).isLessThan(4 << 20);
        Counted page = new Counted(new ByteArrayInputStream(bomb));
        assertThat(Collected.of("bomb.html.gz", page).reason()).contains("more than 8 MB");
        assertThat(page.read).as("packed bytes of 8 MB").isLessThan(bomb.length / 20);

        Counted lines = new Counted(new ByteArrayInputStream(bomb));
        long made = made(() ->
                assertThat(Collected.of("bomb.jsonl.gz", lines).setAside()).isNotEmpty());
        assertThat(made).as("no line is kept that is too long").isLessThan(MADE);
        assertThat(lines.read).as("packed bytes of 2 GB").isLessThan(bomb.length * 2048L / megabytes + BUFFERED / 8);
    }

    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
        }
        return bytes.toByteArray();
    }

    /** The bytes of all objects that were made meanwhile, whether they are still there or not. */
    private static long made(Runnable reading) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        reading.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** A stream that knows how much of it was taken. */
    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int unit = super.read();
            read += unit < 0 ? 0 : 1;
            return unit;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            read += Math.max(0, count);
            return count;
        }
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
