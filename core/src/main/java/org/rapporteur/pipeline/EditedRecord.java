package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.coding.Folding;
import org.rapporteur.model.Act;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Judgement.Edit;
import org.rapporteur.model.Judgement.Party;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;

/** A record as an analyst has put it right. */
final class EditedRecord {
    private static final String RULE = "judgement/edited";

    private EditedRecord() {}

    static EventRecord of(EventRecord record, Edit edit, String by) {
        Act read = record.act();
        List<Reason> why = new ArrayList<>(read.why());
        why.add(Reason.of(RULE, "by " + by));
        Act act = new Act(
                read.id(),
                read.sentence(),
                read.token(),
                read.trigger(),
                edit.act(),
                edit.modes(),
                read.contexts(),
                edit.status(),
                edit.status() == read.status()
                        ? read.certainty()
                        : edit.status().usualCertainty(),
                event(read, edit),
                parties(record, read.actors(), edit.actors(), by),
                parties(record, read.recipients(), edit.recipients(), by),
                read.time(),
                edit.from(),
                edit.to(),
                read.place(),
                read.size(),
                // somebody has looked at it
                1,
                read.partOf(),
                why);
        return new EventRecord(
                record.id(),
                record.report(),
                record.sentence(),
                act,
                record.chain(),
                record.denied() && edit.status() == Status.NEGATED,
                record.link(),
                record.partOf());
    }

    private static EventType event(Act read, Edit edit) {
        boolean same = read.type() == edit.act() && read.status() == edit.status();
        return same ? read.event() : Folding.event(edit.act(), edit.status(), read.event() == EventType.AGREE, false);
    }

    private static List<Mention> parties(
            EventRecord record, List<Mention> read, @Nullable List<Party> edited, String by) {
        if (edited == null) {
            return read;
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < edited.size(); i++) {
            mentions.add(mention(record, i < read.size() ? read.get(i) : null, edited.get(i), by));
        }
        return mentions;
    }

    /** The party in the place of the words that stood there, else on the words that name the act. */
    private static Mention mention(EventRecord record, @Nullable Mention read, Party party, String by) {
        List<String> sectors = party.sector() == null ? List.of() : List.of(party.sector());
        // as descriptions are called; a country has its name for a key
        String key = party.sector() == null
                ? party.name()
                : (party.code() == null ? "?" : party.code()) + "/" + party.sector() + "/" + party.name();
        Entity entity = new Entity(key, party.code(), sectors, party.name(), null, null, null);
        List<Reason> why = List.of(Reason.of(RULE, "by " + by));
        Act act = record.act();
        return read == null
                ? new Mention(
                        Mention.UNLISTED,
                        act.trigger(),
                        act.sentence(),
                        act.token(),
                        act.token() + 1,
                        act.token(),
                        MentionKind.DESCRIPTION,
                        List.of(entity),
                        null,
                        why)
                : new Mention(
                        Mention.UNLISTED,
                        read.span(),
                        read.sentence(),
                        read.first(),
                        read.end(),
                        read.head(),
                        read.kind(),
                        List.of(entity),
                        null,
                        why);
    }
}
