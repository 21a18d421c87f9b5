package org.rapporteur.app.serve;

import io.javalin.http.Context;

/** The address that a server is reached by from outside, as the one who asks knows it. */
public final class PublicUrl {
    private PublicUrl() {}

    /** Without a slash at its end: "https://desk.example.org". */
    public static String of(Context context) {
        return context.scheme() + "://" + context.host();
    }
}
