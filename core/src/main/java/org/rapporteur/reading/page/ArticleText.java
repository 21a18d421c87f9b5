package org.rapporteur.reading.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article among all that a page shows: the smallest element that holds nearly all of the page's prose. Prose is
 * long, made of sentences and not of links, which tells it from menus and teasers on pages of every make.
 */
final class ArticleText {
    private static final double NEARLY_ALL = 0.8;

    private static final String DECLARED =
            "[itemprop=articleBody], article, [role=article], main, [role=main], #article, #content, .article-body, .story-body";

    private ArticleText() {}

    /** The article's paragraphs; empty when the page has no prose. */
    static List<String> paragraphs(Document page) {
        Document document = page.clone();
        Clutter.remove(document);
        Element root = declared(document);
        Element article = smallest(root == null ? document.body() : root);
        if (article == null) {
            return List.of();
        }
        return keep(Blocks.of(article));
    }

    /** What the page itself declares to be its article, where it holds at least half of the prose. */
    private static @Nullable Element declared(Document document) {
        int all = prose(document.body());
        Element best = null;
        int most = 0;
        for (Element element : document.select(DECLARED)) {
            int prose = prose(element);
            boolean inner = best != null && element.hasParent() && isInside(element, best) && prose * 10 >= most * 8;
            if (prose * 2 > all && (best == null || inner || prose > most && !isInside(element, best))) {
                best = element;
                most = prose;
            }
        }
        return best;
    }

    private static boolean isInside(Element element, Element outer) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (parent == outer) {
                return true;
            }
        }
        return false;
    }

    private static int prose(Element element) {
        return Blocks.of(element).stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    private static @Nullable Element smallest(Element root) {
        Map<Element, Integer> held = new IdentityHashMap<>();
        int all = 0;
        for (Block block : Blocks.of(root)) {
            if (!block.isProse()) {
                continue;
            }
            int length = block.text().length();
            all += length;
            for (Element element = block.element(); element != null; element = element.parent()) {
                held.merge(element, length, Integer::sum);
                if (element == root) {
                    break;
                }
            }
        }
        if (all == 0) {
            return null;
        }
        Element found = root;
        for (Element child = heaviest(found, held);
                child != null && held.getOrDefault(child, 0) >= NEARLY_ALL * all; ) {
            found = child;
            child = heaviest(found, held);
        }
        return isParagraph(found) && found.parent() != null ? found.parent() : found;
    }

    /** An article of one long paragraph may have short ones beside it. */
    private static boolean isParagraph(Element element) {
        return element.normalName().equals("p");
    }

    private static @Nullable Element heaviest(Element parent, Map<Element, Integer> held) {
        Element best = null;
        for (Element child : parent.children()) {
            if (best == null || held.getOrDefault(child, 0) > held.getOrDefault(best, 0)) {
                best = child;
            }
        }
        return best;
    }

    /** Leaves out what stands in an article without being its text: bylines, link lists, labels before the first sentence. */
    private static List<String> keep(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            boolean text = block.isHeading()
                    ? !kept.isEmpty()
                    : !block.isMostlyLinks()
                            && (block.endsLikeSentence() || block.text().length() >= 80);
            if (text && !Byline.is(block.text())) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return kept.stream().map(Block::text).toList();
    }
}
