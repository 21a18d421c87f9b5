package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Who may use a server that others reach. A token is 32 random bytes, shown once and kept as its digest alone: what is read
 * from the store opens nothing.
 */
public final class Tokens {
    private static final int BYTES = 32;
    private static final String PREFIX = "rap_";

    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A token as it is kept. */
    public record Token(String name, boolean mayWrite, LocalDateTime made, boolean revoked) {}

    /**
     * Makes a token, and shows it this once.
     *
     * @throws StoreException when the name is taken
     */
    public String make(String name, boolean mayWrite) {
        if (all().stream().anyMatch(token -> token.name().equals(name) && !token.revoked())) {
            throw new StoreException(
                    "there is a token of the name " + name + " already; revoke it, or choose another name", null);
        }
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        try (Handle handle = database.handle()) {
            handle.createUpdate("INSERT INTO access_token (name, digest, may_write, made)"
                            + " VALUES (:name, :digest, :write, :made)")
                    .bind("name", name)
                    .bind("digest", digest(token))
                    .bind("write", mayWrite)
                    .bind("made", now())
                    .execute();
        }
        return token;
    }

    /** The token that somebody shows; empty when there is none, or it was revoked. */
    public Optional<Token> find(String shown) {
        return query(" WHERE digest = '" + digest(shown) + "' AND revoked IS NULL").stream()
                .findFirst();
    }

    /** All that were ever made, the latest first. */
    public List<Token> all() {
        return query("");
    }

    /** Whether any is good. */
    public boolean any() {
        return all().stream().anyMatch(token -> !token.revoked());
    }

    /** Makes a token worthless; gives whether there was one. */
    public boolean revoke(String name) {
        try (Handle handle = database.handle()) {
            return handle.createUpdate("UPDATE access_token SET revoked = :now WHERE name = :name AND revoked IS NULL")
                            .bind("now", now())
                            .bind("name", name)
                            .execute()
                    > 0;
        }
    }

    private List<Token> query(String condition) {
        try (Handle handle = database.handle()) {
            return handle.createQuery("SELECT * FROM access_token" + condition + " ORDER BY made DESC, name")
                    .map((row, context) -> new Token(
                            row.getString("name"),
                            row.getBoolean("may_write"),
                            row.getObject("made", LocalDateTime.class),
                            row.getObject("revoked", LocalDateTime.class) != null))
                    .list();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }
}
