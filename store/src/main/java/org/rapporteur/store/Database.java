package org.rapporteur.store;

import java.lang.reflect.Type;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/** The database behind a store's address: a DuckDB file, or PostgreSQL by its JDBC URL. */
final class Database implements AutoCloseable {
    /** Where the store is when no address is given. */
    static final String DEFAULT = "rapporteur.duckdb";

    private final String url;
    private final boolean embedded;
    private final Jdbi jdbi;
    // DuckDB closes a file with its last connection: this one keeps it open
    private final Connection root;

    private Database(String url, boolean embedded, Connection root) {
        this.url = url;
        this.embedded = embedded;
        this.root = root;
        jdbi = embedded ? Jdbi.create(() -> ((DuckDBConnection) root).duplicate()) : Jdbi.create(url);
        // DuckDB's driver takes days and times as they are, but not when their SQL type is named
        jdbi.registerArgument(new Untyped<>(LocalDate.class, Types.DATE));
        jdbi.registerArgument(new Untyped<>(LocalDateTime.class, Types.TIMESTAMP));
    }

    /** Binds values whose class says their SQL type; the type itself is for nulls. */
    private record Untyped<T>(Class<T> type, int sqlType) implements ArgumentFactory.Preparable {
        @Override
        public Optional<Function<Object, Argument>> prepare(Type given, ConfigRegistry config) {
            return given == type ? Optional.of(this::argument) : Optional.empty();
        }

        private Argument argument(@Nullable Object value) {
            return (position, statement, context) -> {
                if (value == null) {
                    statement.setNull(position, sqlType);
                } else {
                    statement.setObject(position, value);
                }
            };
        }
    }

    static Database open(String address) {
        boolean embedded = !address.startsWith("jdbc:") || address.startsWith("jdbc:duckdb:");
        if (!embedded && !address.startsWith("jdbc:postgresql:")) {
            throw new StoreException(
                    "the store " + withoutPassword(address)
                            + " is of a kind that is not known; give a file, or a URL that"
                            + " begins with jdbc:postgresql:",
                    null);
        }
        String url = address.startsWith("jdbc:") ? address : "jdbc:duckdb:" + address;
        try {
            Connection root = DriverManager.getConnection(url);
            if (embedded) {
                settle(root);
            }
            return new Database(url, embedded, root);
        } catch (SQLException e) {
            throw new StoreException(reason(withoutPassword(address), e), e);
        } catch (LinkageError e) {
            throw new StoreException(
                    "the library of the database DuckDB cannot be unpacked into the folder "
                            + System.getProperty("java.io.tmpdir") + " (" + cause(e)
                            + "); make room there, about 200 MB, or"
                            + " name another folder with RAPPORTEUR_OPTS=-Djava.io.tmpdir=FOLDER",
                    e);
        }
    }

    /** The file of an embedded store; null where it is none, or kept in memory only. */
    static @Nullable Path file(String address) {
        String name = address.startsWith("jdbc:duckdb:") ? address.substring("jdbc:duckdb:".length()) : address;
        boolean none = name.startsWith("jdbc:") || name.isEmpty() || name.startsWith(":memory:") || name.contains("?");
        return none ? null : Path.of(name);
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : cause(cause);
    }

    /** Nothing is fetched from the network, and the memory that reading needs is left to it. */
    private static void settle(Connection root) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("SET GLOBAL autoinstall_known_extensions = false");
            statement.execute("SET GLOBAL memory_limit = '2GB'");
        }
    }

    private static String reason(String address, SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("lock")) {
            return "the store " + address + " is in use by another process; wait for it to end, or keep the store in"
                    + " PostgreSQL, which several can use at once";
        }
        return "the store " + address + " cannot be opened: "
                + message.lines().findFirst().orElse("no reason given")
                + "; check the path, or the URL and its password";
    }

    /** A URL as it may be shown. */
    static String withoutPassword(String address) {
        return address.replaceAll("(password=)[^&]*", "$1***").replaceAll("//[^/@]*@", "//***@");
    }

    boolean isEmbedded() {
        return embedded;
    }

    String url() {
        return url;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    Handle handle() {
        return jdbi.open();
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException e) {
            throw new StoreException("the store " + withoutPassword(url) + " did not close: " + e.getMessage(), e);
        }
    }
}
