package org.rapporteur.app.fetch;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why nothing was fetched; the message names the address and says what to do. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What kind of failure. */
    public enum Kind {
        /** Neither http nor https, a private address, a name and password in it. */
        REFUSED(false),
        /** The site's robots.txt asks not to. */
        FORBIDDEN_BY_ROBOTS(false),
        /** Too many redirects, or one to nowhere. */
        BAD_REDIRECT(false),
        TOO_LONG(false),
        TOO_SLOW(true),
        /** No such host, no connection, a broken answer. */
        UNREACHABLE(true),
        /** The host asked for a pause that is not over. */
        ASKED_TO_WAIT(true);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }
    }

    private final Kind kind;
    private final @Nullable Duration wait;

    FetchException(Kind kind, String message, @Nullable Throwable cause) {
        this(kind, message, null, cause);
    }

    FetchException(Kind kind, String message, @Nullable Duration wait, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.wait = wait;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it may go well another time. */
    public boolean isPassing() {
        return kind.passing;
    }

    /** How long the host asks to be left alone; null when it did not say. */
    public @Nullable Duration pause() {
        return wait;
    }
}
