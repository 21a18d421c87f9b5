package org.rapporteur.app.serve;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps other sites' pages from using the desk through its user's browser: what changes something must come from a page of
 * this server, and a server on loopback answers to names of loopback alone (else a name that is pointed at 127.0.0.1 later
 * would read it).
 */
final class SameOrigin {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Address address;
    private final boolean loopback;

    SameOrigin(Address address) {
        this.address = address;
        loopback = address.isPrivate();
    }

    void check(Context context) {
        String host = String.valueOf(context.header("Host")).toLowerCase(Locale.ROOT);
        String name = host.replaceFirst(":\\d+$", "");
        if (loopback && !LOOPBACK.contains(name) && !name.equals(address.host())) {
            throw new Failure(
                    421,
                    "Wrong host",
                    "this desk answers on loopback only, not as " + name
                            + "; open it as http://localhost, or start it with --host and tokens");
        }
        if (READING.contains(context.method().name())) {
            return;
        }
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign || (origin != null && !host.equals(authority(origin)))) {
            throw new Failure(
                    403,
                    "From another site",
                    "a page of another site may change nothing here; use the desk's own pages");
        }
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
