package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.DependencyTree;
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
                if (j == i + 1 && isToldBefore(left, right)) {
                    tell(drafts, left, j);
                } else if (isApposition(left, right)) {
                    if (left.kind == MentionKind.NAME && right.kind == MentionKind.DESCRIPTION) {
                        join(left, right);
                    } else if (left.kind == MentionKind.DESCRIPTION && right.kind == MentionKind.NAME && j == i + 1) {
                        join(right, left);
                    }
                }
            }
        }
    }

    /**
     * "the girl's father, Juan Roe,", "Clinton's opponent, Sen. Ann Roe,", "his rivals, Ann Roe and John Doe": a description, then a
     * name that is no subject of its own. The tree must say so where the name is not closed by a comma.
     */
    private static boolean isToldBefore(Draft left, Draft right) {
        Sentence sentence = left.sentence;
        boolean kinds = left.kind == MentionKind.DESCRIPTION
                && left.agent != null
                && left.person
                && right.kind == MentionKind.NAME
                && right.person
                && right.isResolved();
        if (!kinds || left.antecedent != null || left.end > right.first) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        boolean apposed = tree.is(right.head, "appos") && tree.head(right.head) == left.head;
        boolean comma =
                sentence.token(left.end).text().equals(",") && isTitleOrNothing(sentence, left.end + 1, right.first);
        boolean closed =
                right.end < sentence.size() && sentence.token(right.end).text().matches("[,);.—-]+");
        boolean subject = tree.is(right.head, "nsubj") || tree.is(right.head, "nsubj:pass");
        boolean owned = isOwned(left);
        return comma && (apposed || closed && owned && !subject && !left.plural);
    }

    /** Between the comma and a name nothing stands but what belongs to its title. */
    private static boolean isTitleOrNothing(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = sentence.token(i).tag();
            if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("DT")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOwned(Draft draft) {
        for (int i = Math.max(0, draft.first - 1); i < draft.head; i++) {
            String tag = draft.sentence.token(i).tag();
            if (tag.equals("POS") || tag.equals("PRP$")) {
                return true;
            }
        }
        return false;
    }

    /** The names behind a description are whom it means; those that nothing tells more of are what it says. */
    private void tell(List<Draft> drafts, Draft description, int first) {
        Draft name = drafts.get(first);
        Entity told = description.isResolved() ? description.entities.get(0) : null;
        if (told != null && !description.plural) {
            join(name, description);
        }
        if (name.agent == null && !description.plural) {
            name.agent = description.agent;
        }
        List<Entity> all = new ArrayList<>();
        boolean many = description.plural
                || description.sentence.token(description.head).tag().endsWith("S");
        for (int i = first; i < drafts.size() && (many || i == first); i++) {
            Draft next = drafts.get(i);
            boolean listed = next.sentence == description.sentence
                    && (i == first
                            || description.sentence.tree().is(next.head, "conj")
                                    && description.sentence.tree().head(next.head) == name.head);
            if (listed && next.kind == MentionKind.NAME && next.person && next.isResolved()) {
                all.addAll(next.entities);
            }
        }
        description.takeUp(name, "actor/apposition", text);
        description.entities.clear();
        description.entities.addAll(all);
        description.gender = name.gender;
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
