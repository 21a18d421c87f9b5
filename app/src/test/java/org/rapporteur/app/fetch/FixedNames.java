package org.rapporteur.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;

/** Gives every name the same addresses the first time, and another later: as a server that rebinds a name does. */
final class FixedNames implements DnsResolver {
    private final String[] first;
    private final InetAddress later;
    final AtomicInteger asked = new AtomicInteger();

    FixedNames(InetAddress later, String... first) {
        this.first = first;
        this.later = later;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (asked.getAndIncrement() > 0) {
            return new InetAddress[] {later};
        }
        InetAddress[] addresses = new InetAddress[first.length];
        for (int i = 0; i < first.length; i++) {
            addresses[i] = InetAddress.getByName(first[i]);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
