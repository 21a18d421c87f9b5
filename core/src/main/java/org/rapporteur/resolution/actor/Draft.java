package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;

/** A mention while it is being resolved. */
final class Draft {
    final Sentence sentence;
    final int first;
    final int end;
    final int head;
    final MentionKind kind;
    final List<Entity> entities = new ArrayList<>();
    final List<Reason> why = new ArrayList<>();

    /** The common noun it is described by; null for names and pronouns. */
    ActorTables.@Nullable Agent agent;

    boolean person;
    boolean plural;
    boolean definite;

    @Nullable Integer antecedent;

    Draft(Sentence sentence, int first, int end, int head, MentionKind kind) {
        this.sentence = sentence;
        this.first = first;
        this.end = end;
        this.head = head;
        this.kind = kind;
    }

    void because(String rule, String words, @Nullable String at) {
        why.add(new Reason(rule, words, at));
    }

    String words(String text) {
        return sentence.span(first, end).of(text);
    }

    /** Whether it is the subject of a clause, which later pronouns take up before anything else. */
    boolean isSubject() {
        return sentence.tree().is(head, "nsubj");
    }

    boolean isRelative() {
        String tag = sentence.token(first).tag();
        return tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$");
    }

    Mention finish(int id) {
        return new Mention(
                id, sentence.span(first, end), sentence.index(), first, end, head, kind, entities, antecedent, why);
    }
}
