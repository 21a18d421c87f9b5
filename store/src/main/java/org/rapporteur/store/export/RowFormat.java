package org.rapporteur.store.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format whose rows are events. */
interface RowFormat {
    /** The columns in their order, as the format's header has them. */
    List<String> columns();

    /** Whether files of this format begin with a header. */
    boolean hasHeader();

    /**
     * The rows of an event.
     *
     * @param id of the story or of the record, as the user chose
     * @return null where the format has no code for the act
     */
    @Nullable List<List<String>> rows(String id, ExportEvent event);

    /** A number for formats that number their events, the same for the same id. */
    static String number(String id, int pair) {
        String digits = id.replaceAll("[^0-9a-f]", "");
        long number = Long.parseUnsignedLong(digits.substring(Math.max(0, digits.length() - 15)), 16);
        // pairs of one event get numbers far apart, and all stay positive
        return Long.toString((number + pair * 0x9E3779B97F4A7C1L) & Long.MAX_VALUE >> 3);
    }
}
