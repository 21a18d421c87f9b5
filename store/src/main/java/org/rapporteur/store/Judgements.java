package org.rapporteur.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Judgement;

/**
 * What analysts said of records. Saying it changes no record yet: whoever says it codes the report again, and the records
 * come out as judged, now and in every later coding.
 */
public interface Judgements {
    /**
     * Keeps what somebody said of a record.
     *
     * @param record id of the record as it is now
     * @param read the record as it was read, before anybody edited it
     */
    void judge(String report, String record, JsonNode read, Judgement judgement);

    /** What holds of the tellings of a report, one each. */
    List<Judgement> of(String report);

    /** All that was ever said, the latest first. */
    List<Entry> all();

    /** Notes who did what. */
    void note(String who, String action, String subject, String reason);

    /** Who did what, the latest first. */
    List<Deed> deeds(int limit);

    /**
     * What somebody said of a record.
     *
     * @param record id of the record at that time
     * @param readAct its type as it was read
     * @param read the record as it was read
     * @param judged when, in UTC
     * @param holds whether nothing was said of the same telling later
     */
    record Entry(
            long number,
            String report,
            String record,
            EventType readAct,
            JsonNode read,
            LocalDateTime judged,
            Judgement judgement,
            boolean holds) {}

    /**
     * What somebody did.
     *
     * @param done when, in UTC
     * @param subject id of the record, story or report
     */
    record Deed(LocalDateTime done, String who, String action, String subject, String reason) {}
}
