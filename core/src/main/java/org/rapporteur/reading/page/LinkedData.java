package org.rapporteur.reading.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article as a page's JSON-LD describes it (schema.org: NewsArticle and its kin); all null where it has none. */
record LinkedData(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LinkedData NONE = new LinkedData(null, null, null, null, null);

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");

    static LinkedData of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) {
                return new LinkedData(
                        text(article.get("headline")),
                        text(article.get("datePublished")),
                        text(
                                article.path("publisher").isArray()
                                        ? article.path("publisher").path(0).get("name")
                                        : article.path("publisher").get("name")),
                        text(article.get("inLanguage")),
                        text(article.get("articleBody")));
            }
        }
        return NONE;
    }

    /** The first article in it, however deep it lies in lists and graphs. */
    private static @Nullable JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            // a page's broken metadata is as good as none: the page itself is read all the same
            return null;
        }
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (node == null) {
                continue;
            }
            if (isArticle(node.get("@type"))) {
                return node;
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                open.add(node.path("@graph"));
                open.add(node.path("mainEntity"));
            }
        }
        return null;
    }

    private static boolean isArticle(@Nullable JsonNode type) {
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLES.contains(one.asText())) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText());
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || !node.isTextual() ? null : node.asText();
    }
}
