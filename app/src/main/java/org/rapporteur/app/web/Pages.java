package org.rapporteur.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.store.StoryQueries;

/**
 * Writes pages. What was asked for before, of a store that has not changed and on the same day, is answered from memory;
 * many who ask for the same at once cause one question.
 */
final class Pages {
    private static final int REMEMBERED_BYTES = 64_000_000;

    private final Desk desk;
    private final Assets assets;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Cache<String, Written> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BYTES)
            .weigher((String key, Written page) -> key.length() + page.bytes().length)
            .build();

    /** The content of a page: what its template is given. */
    interface Content {
        Map<String, Object> of();
    }

    private record Written(byte[] bytes, String tag) {}

    Pages(Desk desk, Assets assets) {
        this.desk = desk;
        this.assets = assets;
    }

    /**
     * Answers with a page that depends on the store, the day and the path alone, and on what was read of the address: what
     * else stands in it makes no page of its own.
     */
    void show(
            Context context,
            String template,
            String title,
            String section,
            List<? extends @Nullable Object> given,
            Content content) {
        String theme = theme(context);
        String key = String.join(
                "\n", desk.version(), desk.today().toString(), theme, context.path(), String.valueOf(given));
        Written page = remembered.get(key, missing -> {
            return written(render(template, title, section, theme, new HashMap<>(content.of())));
        });
        send(context, page);
    }

    /** Answers with a page that is not remembered. */
    void showNow(Context context, String template, String title, String section, Map<String, Object> content) {
        byte[] bytes = render(template, title, section, theme(context), new HashMap<>(content))
                .getBytes(StandardCharsets.UTF_8);
        context.header("Cache-Control", "no-store")
                .contentType("text/html; charset=utf-8")
                .result(bytes);
    }

    private String render(String template, String title, String section, String theme, Map<String, Object> content) {
        content.put("page", new Page(title, section, theme, desk.today(), totals(), assets::path));
        StringOutput out = new StringOutput();
        templates.render(template, content, out);
        return out.toString();
    }

    private StoryQueries.Totals totals() {
        return desk.memory().of("totals", StoryQueries.Totals.class, desk.queries()::totals);
    }

    private static Written written(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return new Written(bytes, "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"");
    }

    private static void send(Context context, Written page) {
        context.header("ETag", page.tag()).header("Vary", "Cookie");
        if (page.tag().equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType("text/html; charset=utf-8").result(page.bytes());
    }

    private static String theme(Context context) {
        String theme = context.cookie("theme");
        return "dark".equals(theme) || "light".equals(theme) ? theme : "";
    }
}
