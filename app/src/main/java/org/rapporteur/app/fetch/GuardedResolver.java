package org.rapporteur.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up a host once and refuses addresses of this machine and of private networks. The client connects to what was
 * checked here, so that a name that changes between a check and a connection (DNS rebinding) gains nothing.
 */
final class GuardedResolver implements DnsResolver {
    private final DnsResolver names;
    private final Set<String> allowedHosts;

    /**
     * @param names looks names up
     * @param allowedHosts hosts that are fetched from wherever they are
     */
    GuardedResolver(DnsResolver names, Set<String> allowedHosts) {
        this.names = names;
        this.allowedHosts = allowedHosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A host was refused, not missing. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!allowedHosts.contains(host.toLowerCase(Locale.ROOT))) {
            for (InetAddress address : addresses) {
                String kind = NetworkRange.refusal(address);
                if (kind != null) {
                    throw new Refused(host + " is the address " + address.getHostAddress() + ", which is " + kind
                            + "; if it is meant to be fetched, allow it with --allow-host " + host);
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
