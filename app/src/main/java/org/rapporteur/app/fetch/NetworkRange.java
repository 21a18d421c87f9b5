package org.rapporteur.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A range of addresses in CIDR notation that no page of the world is served from. */
record NetworkRange(byte[] prefix, int bits, String kind) {
    /** From the special-purpose address registries of IANA (RFC 6890 and after). */
    private static final List<NetworkRange> REFUSED = List.of(
            range("0.0.0.0/8", "of this network"),
            range("10.0.0.0/8", "private"),
            range("100.64.0.0/10", "shared by a provider's customers"),
            range("127.0.0.0/8", "loopback"),
            range("169.254.0.0/16", "link-local"),
            range("172.16.0.0/12", "private"),
            range("192.0.0.0/24", "reserved"),
            range("192.0.2.0/24", "for documentation"),
            range("192.88.99.0/24", "reserved"),
            range("192.168.0.0/16", "private"),
            range("198.18.0.0/15", "for benchmarks"),
            range("198.51.100.0/24", "for documentation"),
            range("203.0.113.0/24", "for documentation"),
            range("224.0.0.0/4", "multicast"),
            range("240.0.0.0/4", "reserved"),
            range("::/96", "loopback or an IPv4 address in another form"),
            range("::ffff:0:0:0/96", "an IPv4 address in another form"),
            range("64:ff9b::/32", "an IPv4 address in another form"),
            range("100::/64", "discarded"),
            range("2001::/23", "reserved"),
            range("2001:db8::/32", "for documentation"),
            range("2002::/16", "an IPv4 address in another form"),
            range("3fff::/20", "for documentation"),
            range("5f00::/16", "reserved"),
            range("fc00::/7", "unique-local"),
            range("fe80::/10", "link-local"),
            range("fec0::/10", "site-local"),
            range("ff00::/8", "multicast"));

    /** What kind of address this is that must not be fetched from; null when it may. */
    static @Nullable String refusal(InetAddress address) {
        // Java turns an IPv4-mapped address (::ffff:10.0.0.1) into the IPv4 address itself
        byte[] bytes = address.getAddress();
        return REFUSED.stream()
                .filter(range -> range.contains(bytes))
                .map(NetworkRange::kind)
                .findFirst()
                .orElse(null);
    }

    private boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static NetworkRange range(String cidr, String kind) {
        int slash = cidr.indexOf('/');
        try {
            // a literal is not looked up
            byte[] prefix = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
            return new NetworkRange(prefix, Integer.parseInt(cidr.substring(slash + 1)), kind);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("no address: " + cidr, e);
        }
    }
}
