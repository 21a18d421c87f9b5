package org.rapporteur.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/**
 * What "not" makes of an act beside undoing it: who will not lift an embargo refuses it, who does not rule out force threatens
 * with it, and who was not consulted has refused nothing.
 */
final class Negations {
    private static final Set<EventType> FRIENDLY = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);

    private static final Set<String> WILL = Set.of("will", "would", "wo", "'ll", "shall");

    /** Verbs that somebody else would have had to do: who is not told anything did nothing. */
    private static final Set<String> DONE_BY_OTHERS = Set.of("consult", "inform", "brief", "notify", "invite");

    private final Syntax syntax;

    Negations(Syntax syntax) {
        this.syntax = syntax;
    }

    void applyTo(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.dropped == null && draft.status == Status.NEGATED) {
                if (isNotAsked(draft)) {
                    draft.drop("who was not consulted has refused nothing");
                    draft.isNoAct = true;
                } else {
                    refuse(draft, drafts);
                }
            }
        }
    }

    /** "had not been consulted". */
    private boolean isNotAsked(Draft draft) {
        return draft.type == EventType.CONSULT
                && syntax.isVerb(draft.token)
                && syntax.isPassive(draft.token)
                && DONE_BY_OTHERS.contains(syntax.token(draft.token).lemma());
    }

    /** "will not lift the embargo": who declares not to do a friendly act refuses it. */
    private void refuse(Draft draft, List<Draft> drafts) {
        // "denied that he would visit" tells of no refusal
        if (!FRIENDLY.contains(draft.type) || draft.isUnder(Composer.Effect.DENY)) {
            return;
        }
        boolean willNot = draft.type == EventType.AGREE
                || syntax.tree().children(draft.token, "aux").stream()
                        .anyMatch(aux -> WILL.contains(syntax.token(aux).lemma()));
        if (willNot) {
            takeUpRefused(draft, drafts);
            draft.modes = List.of(Folding.modeOfRequest(draft.type));
            draft.says("coding/refusal", "a declared unwillingness of " + draft.type + " is REJECT", null);
            draft.type = EventType.REJECT;
            draft.become(Status.OCCURRED);
        }
    }

    /** "will not attend talks with Japan": the talks are what is refused, no act beside the refusal, and Japan is who is refused. */
    private void takeUpRefused(Draft refusal, List<Draft> drafts) {
        for (Draft refused : drafts) {
            boolean object = refused != refusal
                    && refused.nominal
                    && refused.type == refusal.type
                    && refused.status == Status.NEGATED
                    && refused.dropped == null
                    && syntax.objects(refusal.token).contains(refused.token);
            if (object) {
                List<Mention> partners = Stream.concat(refused.actors.stream(), refused.recipients.stream())
                        .filter(mention -> Roles.isNew(mention, refusal.actors))
                        .toList();
                if (!partners.isEmpty()) {
                    refusal.recipients.clear();
                    refusal.recipients.addAll(partners);
                }
                refused.drop("it is what is refused: \""
                        + syntax.token(refusal.token).text() + "\"");
            }
        }
    }
}
