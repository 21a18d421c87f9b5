package org.rapporteur.status;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Reason;

/** Which nouns name events: a list, and endings with their exceptions. */
final class EventNouns {
    private static final Set<String> KINDS = Set.of("event", "set", "named", "ending", "none");

    private final Map<String, Row> listed = new HashMap<>();
    private final Map<String, Row> endings = new HashMap<>();

    EventNouns(Lexicons lexicons) {
        for (Row row : lexicons.table("status/event-nouns.tsv", "noun", "kind", "note")) {
            Set<String> kinds = Set.copyOf(row.list("kind"));
            String noun = row.cell("noun");
            if (kinds.isEmpty() || !KINDS.containsAll(kinds)) {
                lexicons.faults().add(row, "kind must be among event, set, named, ending, none");
            } else if (kinds.contains("ending")) {
                endings.put(noun.substring(1), row);
            } else if (listed.put(noun, row) != null) {
                lexicons.faults().add(row, noun + " stands twice");
            }
        }
    }

    /** Whether an event of this name is set beforehand: a summit, a visit. */
    boolean isSetBeforehand(String lemma) {
        Row row = listed.get(lemma.toLowerCase(Locale.ROOT));
        return row != null && row.list("kind").contains("set");
    }

    /** Why a noun names an event, or null when it does not. */
    @Nullable Reason reason(String lemma, boolean proper) {
        String noun = lemma.toLowerCase(Locale.ROOT);
        Row row = listed.get(noun);
        if (row != null) {
            List<String> kinds = row.list("kind");
            boolean event = kinds.contains("named") || kinds.contains("event") && !proper;
            return event ? new Reason("status/event-noun", noun, row.at()) : null;
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
