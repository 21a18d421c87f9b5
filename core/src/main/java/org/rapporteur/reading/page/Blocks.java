package org.rapporteur.reading.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into the paragraphs that a browser would show, in their order. */
final class Blocks implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int links;
    private Element holder;
    private boolean brokenOnce;

    private Blocks(Element root) {
        holder = root;
    }

    static List<Block> of(Element root) {
        Blocks visitor = new Blocks(root);
        root.traverse(visitor);
        visitor.end();
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (isBlock(element)) {
                end();
                holder = element;
            } else if (element.normalName().equals("a")) {
                links++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links = Math.max(0, links - 1);
            } else if (isBlock(element)) {
                end();
                Element parent = element.parent();
                holder = parent == null ? element : parent;
            }
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("th");
    }

    private void add(TextNode node) {
        String text = node.getWholeText().replaceAll("[\\s\u00a0\u200b\ufeff]+", " ");
        if (!text.isBlank()) {
            brokenOnce = false;
        }
        if (words.isEmpty() || words.charAt(words.length() - 1) == ' ') {
            text = text.stripLeading();
        }
        words.append(text);
        if (links > 0) {
            linked += text.length();
        }
    }

    /** One line break is white space, two make a new paragraph, as pages without paragraphs write it. */
    private void lineBreak() {
        if (brokenOnce) {
            Element same = holder;
            end();
            holder = same;
        } else if (!words.isEmpty()) {
            words.append(' ');
            brokenOnce = true;
        }
    }

    private void end() {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new Block(holder, text, linked));
        }
        words.setLength(0);
        linked = 0;
        brokenOnce = false;
    }
}
