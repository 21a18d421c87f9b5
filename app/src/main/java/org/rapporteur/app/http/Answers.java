package org.rapporteur.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.app.serve.RequestDay;

/** Reads what requests say and writes answers: JSON with an ETag, lists in pages with a cursor. */
final class Answers {
    private static final int MOST = 500;
    private static final int USUAL = 50;

    private Answers() {}

    static void json(Context context, JsonNode answer) {
        byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        String tag = "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType("application/json").result(bytes);
    }

    /** A page of a list; {@code next} is the cursor of the following one, null on the last. */
    static void page(Context context, String name, List<? extends JsonNode> items, @Nullable String next) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode array = answer.putArray(name);
        items.forEach(array::add);
        answer.put("next", next == null ? null : cursor(next));
        json(context, answer);
    }

    static @Nullable String text(Context context, String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    static String needed(Context context, String name) {
        String value = text(context, name);
        if (value == null) {
            throw Failure.badRequest("the parameter " + name + " is missing");
        }
        return value;
    }

    static @Nullable LocalDate day(Context context, String name) {
        return RequestDay.of(name, text(context, name));
    }

    static int limit(Context context) {
        String value = text(context, "limit");
        if (value == null) {
            return USUAL;
        }
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST) {
            throw Failure.badRequest("limit=" + value + " is out of range; give 1 to " + MOST);
        }
        return Integer.parseInt(value);
    }

    static boolean flag(Context context, String name) {
        String value = text(context, name);
        return value != null && !value.equals("false") && !value.equals("no");
    }

    /** What the cursor of a request stands for; empty on the first page. */
    static String after(Context context) {
        String value = text(context, "cursor");
        if (value == null) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Failure.badRequest("cursor=" + value + " is none that this server gave; begin without one");
        }
    }

    private static String cursor(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }
}
