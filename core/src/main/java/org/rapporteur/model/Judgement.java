package org.rapporteur.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An analyst's word on one record. It is about the words that tell it, not about what was read into them, and so outlives
 * new codings. Of several on one telling the last holds.
 *
 * @param identity of the telling ({@link Telling#identity})
 * @param edit what the record should say; null unless it was edited
 * @param by who says so
 * @param reason why
 * @param on the day
 */
public record Judgement(
        String identity, Verdict verdict, @Nullable Edit edit, String by, String reason, LocalDate on) {
    public Judgement {
        if ((verdict == Verdict.EDITED) != (edit != null)) {
            throw new IllegalArgumentException("an edited record, and no other, says what it should be: " + verdict);
        }
    }

    /** What is said of a record. */
    public enum Verdict {
        /** It is right. */
        ACCEPTED,
        /** It should not be there: it is left out of all answers. */
        REJECTED,
        /** It should say something else. */
        EDITED,
        /** What was said of it before is taken back. */
        WITHDRAWN;

        /** The word that exports use: "accepted". */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What an edited record says; fields that are not here stay as they were read.
     *
     * @param from first day of the act; null when unknown
     * @param to last day of the act; null when unknown
     * @param actors null when they stay as they were read
     * @param recipients null when they stay as they were read
     */
    public record Edit(
            EventType act,
            List<String> modes,
            Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<Party> actors,
            @Nullable List<Party> recipients) {
        public Edit {
            modes = List.copyOf(modes);
            actors = actors == null ? null : List.copyOf(actors);
            recipients = recipients == null ? null : List.copyOf(recipients);
        }
    }

    /**
     * Who acts, or on whom is acted.
     *
     * @param code ISO 3166 alpha-3 or one of PLOVER's for organisations; null when none is known
     * @param sector PLOVER's; null for a country as such
     */
    public record Party(@Nullable String code, @Nullable String sector, String name) {}
}
