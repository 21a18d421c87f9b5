package org.rapporteur.app.cli;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.app.serve.Address;
import org.rapporteur.app.serve.Holder;
import org.rapporteur.app.serve.RateGuard;
import org.rapporteur.app.serve.TokenGuard;
import org.rapporteur.store.Tokens;

/** Who is let in at a server's doors: on loopback everybody at this machine, elsewhere who shows a token, not too often. */
final class Doors {
    private static final int REQUESTS_A_SECOND = 50;
    private static final int POSTS_A_MINUTE = 60;

    private Doors() {}

    static List<Consumer<Context>> guards(Address address, TokenGuard tokens) {
        return address.isPrivate() ? List.of() : List.of(tokens, new RateGuard(REQUESTS_A_SECOND, POSTS_A_MINUTE));
    }

    static Holder holder(Tokens.Token token) {
        return new Holder(token.name(), token.mayWrite());
    }
}
