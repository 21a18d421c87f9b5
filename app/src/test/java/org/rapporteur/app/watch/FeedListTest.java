package org.rapporteur.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedListTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void opml_with_folders() throws IOException {
        String opml = """
                <?xml version="1.0"?>
                <opml version="2.0"><head><title>mine</title></head><body>
                  <outline text="wires"><outline text="a" type="rss" xmlUrl="https://a.example/feed"/>
                    <outline text="deeper"><outline text="b" type="rss" xmlUrl="http://b.example/rss?x=1&amp;y=2"/></outline>
                  </outline>
                  <outline text="a again" type="rss" xmlUrl="https://a.example/feed"/>
                </body></opml>""";
        assertThat(FeedList.of(file("feeds.opml", opml)))
                .containsExactly(URI.create("https://a.example/feed"), URI.create("http://b.example/rss?x=1&y=2"));
    }

    @Test
    void a_text_and_an_address() throws IOException {
        assertThat(FeedList.of(file("feeds.txt", "# wires\nhttps://a.example/feed\n\n https://b.example/rss \n")))
                .hasSize(2);
        assertThat(FeedList.of("https://c.example/feed")).containsExactly(URI.create("https://c.example/feed"));
    }

    @Test
    void what_is_wrong_is_said_with_its_line() {
        assertThatThrownBy(() -> FeedList.of(file("feeds.txt", "https://a.example/\nnews of the day\n")))
                .hasMessageContaining("feeds.txt:2: news of the day is no address");
        assertThatThrownBy(() -> FeedList.of(file("f.txt", "file:///etc/passwd")))
                .hasMessageContaining("write https://");
        assertThatThrownBy(() -> FeedList.of(file("e.opml", "<opml version='2.0'><body/></opml>")))
                .hasMessageContaining("names no feed");
        assertThatThrownBy(() -> FeedList.of(file("x.opml", "<opml"))).hasMessageContaining("no OPML");
        assertThatThrownBy(() -> FeedList.of(file(
                        "d.opml", "<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><opml version='2.0'/>")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> FeedList.of(folder.resolve("none").toString()))
                .hasMessageContaining("there is no file");
    }
}
