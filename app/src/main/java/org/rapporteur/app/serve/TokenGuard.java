package org.rapporteur.app.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who shows a token: programs in the header {@code Authorization: Bearer}, people once on the page
 * {@code /login}, after which a cookie that no script can read stands for it. A token with the right to read may look at
 * everything and have reports read; to keep or put right anything takes the right to write.
 */
public final class TokenGuard implements Consumer<Context>, Routes {
    private static final String COOKIE = "desk-session";
    private static final String BEARER = "Bearer ";
    private static final String HOLDER = "holder";
    private static final int SESSIONS = 10_000;
    private static final int SESSION_BYTES = 24;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** What is posted, but changes nothing. */
    private static final Set<String> HARMLESS = Set.of("/read", "/api/v1/read", "/login", "/logout");

    private final Function<String, Optional<Holder>> holders;
    private final LoginPage page;
    private final SecureRandom random = new SecureRandom();
    /** The token of each session: it is asked for again at every request, so that a revoked one ends its sessions. */
    private final Cache<String, String> sessions = Caffeine.newBuilder()
            .maximumSize(SESSIONS)
            .expireAfterAccess(Duration.ofHours(12))
            .build();

    /** Asks a person for a token. */
    public interface LoginPage {
        /** Writes the page; {@code refused} after a token that is none. */
        void show(Context context, boolean refused, String to);
    }

    /** @param holders whose a token is; empty for one that is none */
    public TokenGuard(Function<String, Optional<Holder>> holders, LoginPage page) {
        this.holders = holders;
        this.page = page;
    }

    /** Who asks; null where no token is wanted. */
    public static @Nullable Holder holder(Context context) {
        return context.attribute(HOLDER);
    }

    /** Who asks, for the audit log. */
    public static String who(Context context) {
        Holder holder = holder(context);
        return holder == null ? "somebody at this machine" : holder.name();
    }

    @Override
    public void accept(Context context) {
        String path = context.path();
        if (path.startsWith("/assets/") || path.equals("/login")) {
            return;
        }
        Optional<Holder> holder = token(context).flatMap(holders);
        if (holder.isEmpty()) {
            refuse(context, path);
            return;
        }
        context.attribute(HOLDER, holder.get());
        boolean reads = READING.contains(context.method().name()) || HARMLESS.contains(path);
        if (!reads && !holder.get().mayWrite()) {
            throw new Failure(
                    403,
                    "Not allowed",
                    "the token " + holder.get().name()
                            + " has the right to read alone; rapporteur token add NAME --write makes one that may write");
        }
    }

    private Optional<String> token(Context context) {
        String header = context.header("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        String session = context.cookie(COOKIE);
        return session == null ? Optional.empty() : Optional.ofNullable(sessions.getIfPresent(session));
    }

    private static void refuse(Context context, String path) {
        if (path.startsWith("/api/") || !context.method().name().equals("GET")) {
            context.header("WWW-Authenticate", "Bearer");
            throw new Failure(
                    401,
                    "Token wanted",
                    "this desk wants a token: send it as Authorization: Bearer …; rapporteur token add NAME makes one");
        }
        context.redirect("/login?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
        context.skipRemainingHandlers();
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/login", context -> page.show(context, false, target(context.queryParam("to"))));
        routes.post("/login", this::login);
        routes.post("/logout", this::logout);
    }

    private void login(Context context) {
        String token = String.valueOf(context.formParam("token")).strip();
        String to = target(context.formParam("to"));
        if (holders.apply(token).isEmpty()) {
            context.status(401);
            page.show(context, true, to);
            return;
        }
        byte[] name = new byte[SESSION_BYTES];
        random.nextBytes(name);
        String session = HexFormat.of().formatHex(name);
        sessions.put(session, token);
        boolean secure = "https".equals(context.scheme());
        context.cookie(new Cookie(COOKIE, session, "/", -1, secure, true, null, SameSite.STRICT));
        context.redirect(to, HttpStatus.SEE_OTHER);
    }

    private void logout(Context context) {
        String session = context.cookie(COOKIE);
        if (session != null) {
            sessions.invalidate(session);
        }
        context.removeCookie(COOKIE, "/");
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }

    /** Only pages of this desk are gone on to. */
    private static String target(@Nullable String to) {
        return to != null && to.matches("/[A-Za-z0-9][^\\\\\\s]*") ? to : "/";
    }
}
