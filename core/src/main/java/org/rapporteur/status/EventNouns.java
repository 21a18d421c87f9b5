package org.rapporteur.status;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Reason;

/** Which nouns name events: a list, and endings with their exceptions. */
final class EventNouns {
    private final Map<String, Row> listed = new HashMap<>();
    private final Map<String, Row> endings = new HashMap<>();

    EventNouns(Lexicons lexicons) {
        for (Row row : lexicons.table("status/event-nouns.tsv", "noun", "kind", "note")) {
            String kind = row.cell("kind");
            String noun = row.cell("noun");
            if (kind.equals("ending")) {
                endings.put(noun.substring(1), row);
            } else if (!kind.equals("event") && !kind.equals("named") && !kind.equals("none")) {
                lexicons.faults().add(row, "kind must be event, named, ending or none");
            } else if (listed.put(noun, row) != null) {
                lexicons.faults().add(row, noun + " stands twice");
            }
        }
    }

    /** Why a noun names an event, or null when it does not. */
    @Nullable Reason reason(String lemma, boolean proper) {
        String noun = lemma.toLowerCase(Locale.ROOT);
        Row row = listed.get(noun);
        if (row != null) {
            String kind = row.cell("kind");
            boolean event = kind.equals("named") || kind.equals("event") && !proper;
            return event && row != null ? new Reason("status/event-noun", noun, row.at()) : null;
        }
        if (proper) {
            return null;
        }
        for (int length = Math.min(6, noun.length() - 3); length >= 3; length--) {
            Row ending = endings.get(noun.substring(noun.length() - length));
            if (ending != null) {
                return new Reason("status/event-noun-ending", noun, ending.at());
            }
        }
        return null;
    }
}
