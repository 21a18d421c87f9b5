package org.rapporteur.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Telling;

/**
 * The tellings that were last read from the store, so that those of a busy day are not parsed for each report. Only where
 * no other process can change them: none are remembered with a room of 0.
 */
final class KnownTellings {
    private final int room;
    private final Map<String, Telling> tellings;

    KnownTellings(int room) {
        this.room = room;
        tellings = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Telling> eldest) {
                return size() > KnownTellings.this.room;
            }
        };
    }

    @Nullable Telling of(String record) {
        return tellings.get(record);
    }

    void remember(Telling telling) {
        if (room > 0) {
            tellings.put(telling.record(), telling);
        }
    }

    void forget(Collection<String> records) {
        records.forEach(tellings::remove);
    }

    void forgetAll() {
        tellings.clear();
    }
}
