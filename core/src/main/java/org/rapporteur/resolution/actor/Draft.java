package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    GivenNames.Gender gender = GivenNames.Gender.UNKNOWN;
    boolean person;
    boolean plural;
    boolean definite;
    /** Whether it names a country, a people, a capital or a region. */
    boolean land;
    /** Whether words like "both sides" stand for others. */
    boolean group;
    /** Whether a word like "foreign" says that the country is not the one spoken of. */
    boolean foreign;
    /** Whether the words are used as a place: "in Kyiv". */
    boolean place;
    /** Whether it tells where something happens and is no mention of an actor: "in Seattle". */
    boolean scene;
    /** Whether a pronoun means a thing rather than an actor named before. */
    boolean thing;
    /** Whether its country is only told by the context. */
    boolean guessed;
    /** Whether it names nobody unless it takes up somebody named before. */
    boolean pointing;
    /** Whether it stands in quotation marks. */
    boolean quoted;

    /** Whether it is an organisation that no table knows, named without a country. */
    boolean strange;

    @Nullable Draft antecedent;

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

    boolean isResolved() {
        return !entities.isEmpty();
    }

    /** The code of what it denotes; null when that is unknown. */
    @Nullable String code() {
        return entities.isEmpty() ? null : entities.get(0).code();
    }

    /** The primary sector of what it denotes; the empty string for none. */
    String sector() {
        String sector = entities.isEmpty() ? null : entities.get(0).sector();
        return sector == null ? "" : sector;
    }

    /** Takes over whom an earlier mention denotes. */
    void takeUp(Draft meant, String rule, String text) {
        antecedent = meant;
        entities.clear();
        entities.addAll(meant.entities);
        person = meant.person;
        because(rule, "“" + words(text) + "” is “" + meant.words(text) + "”", null);
    }

    /** A short name denotes what the full name does, once more is known of it. */
    void renew() {
        if (kind == MentionKind.NAME && antecedent != null) {
            entities.clear();
            entities.addAll(antecedent.entities);
        }
    }

    /**
     * The mentions of drafts in order. A relative pronoun that takes up no actor is no mention; a mention's id is its
     * position.
     */
    static List<Mention> finished(List<Draft> drafts) {
        Map<Draft, Integer> ids = new IdentityHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.kind == MentionKind.PRONOUN && draft.entities.isEmpty() && draft.isRelative()) {
                continue;
            }
            Integer antecedent = draft.antecedent == null ? null : ids.get(draft.antecedent);
            ids.put(draft, mentions.size());
            mentions.add(new Mention(
                    mentions.size(),
                    draft.sentence.span(draft.first, draft.end),
                    draft.sentence.index(),
                    draft.first,
                    draft.end,
                    draft.head,
                    draft.kind,
                    draft.entities,
                    antecedent,
                    draft.why));
        }
        return mentions;
    }
}
