package org.rapporteur.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.rapporteur.store.StoreException;

/** A running server. */
public final class Server implements AutoCloseable {
    /** The longest body of a request, in bytes: a long report is a hundredth of it. */
    public static final long LARGEST_BODY = 10_000_000;
    /** An idle connection is closed after so many milliseconds. */
    private static final long IDLE = 30_000;

    private final Javalin javalin;
    private final Address address;

    private Server(Javalin javalin, Address address) {
        this.javalin = javalin;
        this.address = address;
    }

    /**
     * Starts a server.
     *
     * @param guards asked in their order before any route, each throws a {@link Failure} for what it refuses
     * @param page tells failures to people
     * @param log where faults of the program go, a line each, without what was asked
     */
    public static Server start(
            Address address,
            List<Consumer<Context>> guards,
            List<Routes> doors,
            FailurePage page,
            Consumer<String> log) {
        SameOrigin origin = new SameOrigin(address);
        Javalin javalin = Javalin.create(config -> {
            settle(config, address);
            config.routes.before(SecurityHeaders::add);
            config.routes.before(origin::check);
            guards.forEach(guard -> config.routes.before(guard::accept));
            doors.forEach(door -> door.addTo(config.routes));
            failures(config, page, log);
        });
        javalin.start();
        return new Server(javalin, address);
    }

    private static void settle(JavalinConfig config, Address address) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = address.host();
        config.jetty.port = address.port();
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE);
            if (address.proxied()) {
                // only then: anybody could write these headers
                http.addCustomizer(new ForwardedRequestCustomizer());
            }
        });
    }

    private static void failures(JavalinConfig config, FailurePage page, Consumer<String> log) {
        Teller teller = new Teller(page);
        config.routes.exception(Failure.class, (failure, context) -> teller.tell(context, failure.problem()));
        config.routes.exception(
                StoreException.class,
                (failure, context) ->
                        teller.tell(context, new Problem(422, "Not possible", String.valueOf(failure.getMessage()))));
        config.routes.exception(
                HttpResponseException.class,
                (failure, context) -> teller.tell(
                        context,
                        new Problem(
                                failure.getStatus(),
                                title(failure.getStatus()),
                                String.valueOf(failure.getMessage()))));
        config.routes.exception(Exception.class, (failure, context) -> {
            log.accept("the program failed on " + context.method() + " " + context.path() + ": " + failure + " at "
                    + (failure.getStackTrace().length == 0 ? "an unknown place" : failure.getStackTrace()[0]));
            teller.tell(
                    context,
                    new Problem(
                            500,
                            "The program failed",
                            "this is a fault of the program; please report it with the address of the page"));
        });
        config.routes.error(404, context -> {
            if (!teller.hasTold(context)) {
                teller.tell(context, new Problem(404, "Not found", "there is no page " + context.path()));
            }
        });
    }

    private static String title(int status) {
        HttpStatus known = HttpStatus.forStatus(status);
        return known == HttpStatus.UNKNOWN ? "Refused" : known.getMessage();
    }

    /** Where it is reached. */
    public String url() {
        String host = address.host().contains(":") ? "[" + address.host() + "]" : address.host();
        return "http://" + host + ":" + javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
