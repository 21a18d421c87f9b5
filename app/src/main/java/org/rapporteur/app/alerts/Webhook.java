package org.rapporteur.app.alerts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** The address that an alert's messages are posted to. Whether it may be reached is decided when it is. */
public final class Webhook {
    private Webhook() {}

    /** Whether this is an address of the web at all. */
    public static boolean isAddress(String given) {
        try {
            URI address = new URI(given);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return address.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The host of an address: the rest of it is often a secret. */
    public static String host(String address) {
        return String.valueOf(URI.create(address).getHost());
    }
}
