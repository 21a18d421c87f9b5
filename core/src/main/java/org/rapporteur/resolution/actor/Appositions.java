package org.rapporteur.resolution.actor;

import java.util.List;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;

/** Joins a name and what is said of it between commas: "Jane Doe, a spokeswoman for the ministry", "the mayor, John Roe". */
final class Appositions {
    private final Entities entities;
    private final String text;

    Appositions(Entities entities, String text) {
        this.entities = entities;
        this.text = text;
    }

    void resolve(List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft left = drafts.get(i);
            for (int j = i + 1; j < Math.min(drafts.size(), i + 3); j++) {
                Draft right = drafts.get(j);
                if (right.sentence != left.sentence) {
                    break;
                }
                if (isApposition(left, right)) {
                    if (left.kind == MentionKind.NAME && right.kind == MentionKind.DESCRIPTION) {
                        join(left, right);
                    } else if (left.kind == MentionKind.DESCRIPTION && right.kind == MentionKind.NAME && j == i + 1) {
                        join(right, left);
                    }
                }
            }
        }
    }

    /** A comma or a bracket, then at most an article, an age or "the then", and the two are singular persons. */
    private static boolean isApposition(Draft left, Draft right) {
        Sentence sentence = left.sentence;
        if (!left.person || !right.person || left.plural || right.plural || left.end + 1 > right.first) {
            return false;
        }
        if (!sentence.token(left.end).text().equals(",")
                && !sentence.token(left.end).text().equals("(")) {
            return false;
        }
        int at = left.end + 1;
        if (at + 1 < right.first
                && sentence.token(at).tag().equals("CD")
                && sentence.token(at + 1).text().equals(",")) {
            at += 2;
        }
        while (at < right.first
                && (sentence.token(at).tag().equals("DT")
                        || sentence.token(at).tag().startsWith("JJ")
                        || sentence.token(at).tag().equals("RB")
                        || sentence.token(at).tag().startsWith("NN")
                        || sentence.token(at).tag().equals("POS"))) {
            at++;
        }
        return at == right.first && !isSubject(right);
    }

    /** "shot the girl, a police official said": what stands behind the comma begins a clause of its own. */
    private static boolean isSubject(Draft right) {
        Sentence sentence = right.sentence;
        int verb = sentence.tree().head(right.head);
        boolean subject =
                right.kind == MentionKind.DESCRIPTION && sentence.tree().is(right.head, "nsubj");
        boolean closed = right.end < sentence.size()
                && (sentence.token(right.end).text().equals(",")
                        || sentence.token(right.end).text().equals(")"));
        return subject && !closed && verb > right.head;
    }

    private void join(Draft name, Draft description) {
        Entity entity = name.entities.isEmpty() ? null : name.entities.get(0);
        Entity told = description.entities.isEmpty() ? null : description.entities.get(0);
        if (entity == null || told == null || description.antecedent != null) {
            return;
        }
        boolean unknown = entity.sectors().isEmpty() && entity.code() == null && name.antecedent == null;
        if (unknown) {
            name.entities.set(0, entities.unknown(entity.name(), told.code(), told.sectors(), description.words(text)));
            name.agent = description.agent;
            name.because("actor/apposition", "“" + description.words(text) + "”", null);
            if (name.gender == GivenNames.Gender.UNKNOWN) {
                name.gender = description.gender;
            }
        }
        boolean same = unknown || told.code() == null || told.code().equals(entity.code());
        if (same && name.first < description.first) {
            description.takeUp(name, "actor/apposition", text);
        }
    }
}
