package org.rapporteur.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.reading.page.WrittenDate;

/**
 * Reads the news agencies' XML: NITF (one report a file) and IPTC NewsML-G2 (one report a news item). Element names are those
 * of the IPTC's specifications. The parser knows no DTD and fetches nothing.
 */
final class NewsXmlReader {
    private static final int DEEPEST = 400;

    private final Defaults defaults;

    NewsXmlReader(Defaults defaults) {
        this.defaults = defaults;
    }

    void nitf(String name, byte[] bytes, Consumer<Reading> into) throws IOException {
        Document document = parse(bytes);
        Facts facts = new Facts(
                attribute(document, "doc-id", "id-string"),
                text(document, "hl1"),
                first(
                        attribute(document, "date.issue", "norm"),
                        attribute(document, "date.release", "norm"),
                        attribute(document, "story.date", "norm")),
                first(
                        attribute(document, "pubdata", "name"),
                        attribute(document, "doc.copyright", "holder"),
                        text(document, "distributor")),
                attribute(document, "nitf", "xml:lang"));
        Element content = document.getElementsByTag("body.content").first();
        into.accept(reading(name, content, facts));
    }

    void newsMl(String name, byte[] bytes, Consumer<Reading> into) throws IOException {
        List<Element> items = parse(bytes).getElementsByTag("newsItem");
        if (items.isEmpty()) {
            into.accept(new Reading.SetAside(name, 0, "no newsItem in this NewsML-G2"));
        }
        int number = 0;
        for (Element item : items) {
            number++;
            Facts facts = new Facts(
                    item.attr("guid"),
                    text(item, "headline"),
                    first(text(item, "firstCreated"), text(item, "contentCreated"), text(item, "versionCreated")),
                    first(text(item, "provider"), attribute(item, "provider", "literal"), text(item, "infoSource")),
                    first(attribute(item, "language", "tag"), item.attr("xml:lang")));
            Element inline = item.getElementsByTag("inlineXML").first();
            into.accept(reading(
                    items.size() == 1 ? name : name + "#" + number,
                    inline == null ? item.getElementsByTag("inlineData").first() : inline,
                    facts));
        }
    }

    private record Facts(
            @Nullable String id,
            @Nullable String title,
            @Nullable String date,
            @Nullable String publisher,
            @Nullable String language) {}

    private Reading reading(String name, @Nullable Element content, Facts facts) {
        String text = content == null ? "" : paragraphs(content);
        if (text.isBlank()) {
            return new Reading.SetAside(name, 0, "a news item without text (a picture, a graphic or an alert)");
        }
        LocalDate day = facts.date() == null ? null : WrittenDate.parse(facts.date());
        String id = first(facts.id());
        return new Reading.Found(new Report(
                id == null ? name : id,
                text,
                facts.title(),
                day == null ? defaults.published() : day,
                facts.publisher() == null ? defaults.publisher() : facts.publisher(),
                null,
                first(facts.language())));
    }

    private static String paragraphs(Element content) {
        Element body = content.getElementsByTag("body.content").first();
        Element holder = body == null ? content : body;
        List<Element> paragraphs = holder.getElementsByTag("p");
        if (paragraphs.isEmpty()) {
            return holder.wholeText().strip();
        }
        return String.join(
                "\n\n",
                paragraphs.stream()
                        .map(Element::text)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private static Document parse(byte[] bytes) throws IOException {
        return Jsoup.parse(
                new ByteArrayInputStream(bytes), null, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    }

    private static @Nullable String text(Element within, String tag) {
        Element element = within.getElementsByTag(tag).first();
        return element == null ? null : first(element.text());
    }

    private static @Nullable String attribute(Element within, String tag, String name) {
        Element element = within.getElementsByTag(tag).first();
        return element == null ? null : first(element.attr(name));
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
