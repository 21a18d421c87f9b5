package org.rapporteur.app.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;

/**
 * What an address answered, whatever its status.
 *
 * @param address where the answer came from, after redirects
 * @param movedTo where a chain of permanent redirects from the asked address ends; null without such
 * @param headers by lower-case name; of several of one name the first
 * @param body unpacked; empty where there is none
 */
public record Fetched(URI address, @Nullable URI movedTo, int status, Map<String, String> headers, byte[] body) {
    public Fetched {
        headers = Map.copyOf(headers);
    }

    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    public boolean isOk() {
        return status >= 200 && status < 300 && status != 204;
    }

    /** Whether what was sent was taken. */
    public boolean isTaken() {
        return status >= 200 && status < 300;
    }

    public boolean isUnchanged() {
        return status == 304;
    }

    /** Whether the same may be answered otherwise later. */
    public boolean isPassing() {
        return status == 408 || status == 425 || status == 429 || status >= 500;
    }

    /** Name of the encoding that the header tells; null when it tells none that Java knows. */
    public @Nullable String charset() {
        String type = header("content-type");
        if (type == null) {
            return null;
        }
        try {
            Charset charset = ContentType.parseLenient(type).getCharset();
            return charset == null ? null : charset.name();
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            // the page itself may tell it rightly
            return null;
        }
    }

    /** How long the host asks to wait by Retry-After, in seconds or until a date; null when it does not, or not legibly. */
    public @Nullable Duration retryAfter(Instant now) {
        String value = header("retry-after");
        if (value == null) {
            return null;
        }
        String trimmed = value.strip();
        if (trimmed.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(trimmed));
        }
        Instant until = DateUtils.parseStandardDate(trimmed);
        return until == null ? null : until.isBefore(now) ? Duration.ZERO : Duration.between(now, until);
    }
}
