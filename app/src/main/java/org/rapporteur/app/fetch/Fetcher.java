package org.rapporteur.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Fetches an address, following redirects by the same rules. May be used by several threads at once.
 *
 * <p>Only http and https are asked, without name and password; no cookies are kept, and no proxy is used.
 */
public final class Fetcher implements AutoCloseable {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    private final FetchLimits limits;
    private final SingleRequest request;

    /**
     * @param userAgent who asks, as the hosts see it
     * @param allowedHosts hosts that may be of this machine or a private network
     */
    public Fetcher(String userAgent, FetchLimits limits, Set<String> allowedHosts) {
        this(userAgent, limits, new GuardedResolver(SystemDefaultDnsResolver.INSTANCE, allowedHosts));
    }

    Fetcher(String userAgent, FetchLimits limits, GuardedResolver resolver) {
        this.limits = limits;
        request = new SingleRequest(userAgent, limits.bytes(), resolver);
    }

    /** Fetches for somebody who waits for it. */
    public Fetched fetch(URI address) throws FetchException, InterruptedException {
        return fetch(address, Map.of(), Manners.OF_A_READER);
    }

    /**
     * Fetches an address.
     *
     * @param headers as If-None-Match; sent with each hop
     * @return any answer but a redirect, also one that tells of a failure
     * @throws FetchException when there is no answer, or none that may be had
     */
    public Fetched fetch(URI address, Map<String, String> headers, Manners manners)
            throws FetchException, InterruptedException {
        URI current = checked(address);
        URI moved = null;
        boolean permanent = true;
        // waiting for one's turn does not count: only what is spent on the network does
        long left = limits.time().toMillis();
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Manners.Turn turn = manners.await(current);
            Fetched answer = null;
            long started = System.nanoTime();
            try {
                answer = request.send(current, headers, Duration.ofMillis(Math.max(1, left)));
            } finally {
                turn.end(answer);
            }
            left -= (System.nanoTime() - started) / 1_000_000;
            String target = answer.header("location");
            if (!REDIRECTS.contains(answer.status()) || target == null) {
                return new Fetched(answer.address(), moved, answer.status(), answer.headers(), answer.body());
            }
            URI next = checked(resolved(current, target));
            permanent &= PERMANENT.contains(answer.status());
            moved = permanent ? next : moved;
            current = next;
        }
        throw new FetchException(
                FetchException.Kind.BAD_REDIRECT,
                address + " redirects more than " + limits.redirects()
                        + " times; open it in a browser and give the address" + " that it ends at",
                null);
    }

    /**
     * Sends something, by the same rules; no redirect is followed, since what is sent is meant for one receiver.
     *
     * @return any answer, of whatever status
     */
    public Fetched post(URI address, Map<String, String> headers, String contentType, byte[] body)
            throws FetchException {
        return request.post(checked(address), headers, contentType, body, limits.time());
    }

    private static URI resolved(URI from, String target) throws FetchException {
        try {
            return from.resolve(new URI(target.strip().replace(" ", "%20")));
        } catch (URISyntaxException e) {
            throw new FetchException(
                    FetchException.Kind.BAD_REDIRECT,
                    from + " redirects to something that is no address: " + target,
                    e);
        }
    }

    /** An address that may be asked, without its fragment. */
    private static URI checked(URI address) throws FetchException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String refusal = refusal(address, scheme);
        if (refusal != null) {
            throw new FetchException(
                    FetchException.Kind.REFUSED,
                    refusal + "; give an address that begins with http:// or https://",
                    null);
        }
        String raw = address.toASCIIString();
        int fragment = raw.indexOf('#');
        return URI.create(fragment < 0 ? raw : raw.substring(0, fragment));
    }

    private static @Nullable String refusal(URI address, String scheme) {
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return address + " is not fetched: it is neither http nor https";
        }
        if (address.getRawUserInfo() != null) {
            // the address is not repeated: it holds a password
            return "an address of " + address.getHost() + " is not fetched: it has a user name in it";
        }
        return address.getHost() == null ? address + " is not fetched: it names no host" : null;
    }

    @Override
    public void close() throws IOException {
        request.close();
    }
}
