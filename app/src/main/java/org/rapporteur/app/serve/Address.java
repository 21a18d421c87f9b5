package org.rapporteur.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a server listens.
 *
 * @param host name or address of an interface of this machine
 * @param port 0 for any that is free
 * @param proxied whether all requests come through a proxy, which says whom they are from
 */
public record Address(String host, int port, boolean proxied) {
    /** What only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    /** Where no proxy stands in front. */
    public Address(String host, int port) {
        this(host, port, false);
    }

    /** Whether only this machine can reach it. */
    public boolean isPrivate() {
        try {
            return !proxied && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new Failure(
                    400, "Unknown host", "this machine has no interface " + host + "; give --host an address");
        }
    }
}
