package org.rapporteur.app.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Problem details (RFC 9457) of a request that failed.
 *
 * @param status of HTTP
 * @param title the kind of trouble, the same for all of the kind
 * @param detail what is wrong with this request, and what to do instead
 */
public record Problem(int status, String title, String detail) {
    /** The media type of {@link #json}. */
    public static final String TYPE = "application/problem+json";

    /** As the API tells it. */
    public ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", "about:blank");
        node.put("title", title);
        node.put("status", status);
        node.put("detail", detail);
        return node;
    }
}
