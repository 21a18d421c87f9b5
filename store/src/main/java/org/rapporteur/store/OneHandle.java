package org.rapporteur.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A connection that is opened when it is first needed and then kept, for one transaction at a time. */
final class OneHandle implements AutoCloseable {
    private final Database database;
    private @Nullable Handle handle;

    OneHandle(Database database) {
        this.database = database;
    }

    synchronized <T extends @Nullable Object> T transaction(Function<Handle, T> work) {
        if (handle == null) {
            handle = database.handle();
        }
        return handle.inTransaction(work::apply);
    }

    @Override
    public synchronized void close() {
        if (handle != null) {
            handle.close();
            handle = null;
        }
    }
}
