package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Judgement.Verdict;
import org.rapporteur.model.Telling;

/**
 * The records of a report as they count: those that an analyst rejected left out, those that one edited as edited.
 *
 * @param tellings what linking needs of them, in the same order
 * @param judged of the records that somebody judged what was said last, by the id of the record
 */
public record ReportRecords(List<EventRecord> records, List<Telling> tellings, Map<String, Judgement> judged) {
    public ReportRecords {
        records = List.copyOf(records);
        tellings = List.copyOf(tellings);
        judged = Map.copyOf(judged);
    }

    /** Computes tellings. */
    interface Teller {
        List<Telling> tellings(List<EventRecord> records);
    }

    /** @param judgements of the report, one an identity at most */
    static ReportRecords of(List<EventRecord> read, Teller teller, List<Judgement> judgements) {
        List<Telling> told = teller.tellings(read);
        if (judgements.isEmpty()) {
            return new ReportRecords(read, told, Map.of());
        }
        Map<String, Judgement> byIdentity = new HashMap<>();
        judgements.forEach(judgement -> byIdentity.put(judgement.identity(), judgement));
        List<EventRecord> records = new ArrayList<>();
        List<String> identities = new ArrayList<>();
        Map<String, Judgement> judged = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            Judgement judgement = byIdentity.get(told.get(i).identity());
            if (judgement != null && judgement.verdict() == Verdict.REJECTED) {
                continue;
            }
            EventRecord record = read.get(i);
            records.add(
                    judgement == null || judgement.edit() == null
                            ? record
                            : EditedRecord.of(record, judgement.edit(), judgement.by()));
            identities.add(told.get(i).identity());
            if (judgement != null && judgement.verdict() != Verdict.WITHDRAWN) {
                judged.put(record.id(), judgement);
            }
        }
        List<Telling> tellings = teller.tellings(records);
        List<Telling> named = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            named.add(tellings.get(i).withIdentity(identities.get(i)));
        }
        return new ReportRecords(records, named, judged);
    }
}
