package org.rapporteur.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A saved search whose news somebody is told.
 *
 * @param webhook address that messages are sent to; null when they are only shown in a feed
 * @param secret that messages are signed with; null without a webhook
 */
public record Alert(
        String id,
        String name,
        StorySearch search,
        @Nullable String webhook,
        @Nullable String secret,
        Instant created) {
    /** Without the secret, so that it gets into no log. */
    @Override
    public String toString() {
        return "Alert[" + id + ", " + name + "]";
    }
}
