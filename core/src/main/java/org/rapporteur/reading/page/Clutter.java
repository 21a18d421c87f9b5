package org.rapporteur.reading.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is no part of an article: menus, advertisements, comments, captions, what a reader cannot see. */
final class Clutter {
    private static final String ELEMENTS =
            "script, style, noscript, template, nav, aside, footer, form, button, select, iframe, object, svg, math, canvas,"
                    + " figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [role=dialog], [role=contentinfo], [role=search], [role=alert]";

    /** Whole words of class names and ids, as sites of every kind use them, of what is never an article however long it is. */
    private static final Pattern NEVER =
            names("comments?|disqus|related|recirc|recommend(ed|ations)?|trending|most-?read"
                    + "|more-?on|teasers?|cards?|outbrain|taboola|cookies?|consent|newsletters?");

    /** Words that also name a frame around the article ("content with-sidebar"). */
    private static final Pattern SELDOM = names(
            "shar(e|ing)|social|promo(tion)?s?|signup|subscri(be|ption)|adverts?"
                    + "|advertisement|ads?|sponsor(ed)?|breadcrumbs?|sidebar|menu|navbar|paywall|tags?|topics|captions?|credits?"
                    + "|popular|read-?more|modal|popup|banner|disclaimer|bio|toolbar|skip-?link|pagination|widget|ticker|masthead");

    private static final Pattern UNSEEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private Clutter() {}

    private static Pattern names(String words) {
        return Pattern.compile("(^|[-_ ])(" + words + ")($|[-_ ])", Pattern.CASE_INSENSITIVE);
    }

    static void remove(Document document) {
        document.select(ELEMENTS).remove();
        int whole = document.body().text().length();
        for (Element element : List.copyOf(document.body().select("[class], [id], [style]"))) {
            String name = element.className() + " " + element.id();
            boolean clutter = NEVER.matcher(name).find()
                    || UNSEEN.matcher(element.attr("style")).find()
                    || SELDOM.matcher(name).find() && !isMostOf(element, whole);
            if (element != document.body() && clutter && element.selectFirst("h1") == null) {
                element.remove();
            }
        }
    }

    /** A page that wraps its article in "content-with-sidebar" shall not lose it. */
    private static boolean isMostOf(Element element, int whole) {
        return element.text().length() * 2 > whole;
    }
}
