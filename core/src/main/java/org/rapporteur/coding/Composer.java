package org.rapporteur.coding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/**
 * One line of {@code acts/composers.tsv}: a verb, noun or adjective that takes another act inside, as "agree to meet".
 *
 * @param head lemma that is looked up
 * @param after words that must follow it: "on" of "call on", "promise" of "make promise"
 * @param pos v, n or a
 * @param links how the inner act hangs on: to, that, ing, noun, or a preposition
 * @param type what it is itself, as a record on its own words; null for none
 */
record Composer(
        String head,
        List<String> after,
        char pos,
        Effect effect,
        Control control,
        Set<String> links,
        @Nullable EventType type,
        List<String> modes,
        String at) {

    /** Its words: "call on". */
    String phrase() {
        return head + (after.isEmpty() ? "" : " ") + String.join(" ", after);
    }

    /** What a composer does to the act inside it. */
    enum Effect {
        AGREE,
        PROMISE,
        OFFER,
        PLAN,
        REFUSE,
        THREATEN,
        REQUEST,
        ORDER,
        ADVISE,
        ALLOW,
        HELP,
        FAIL,
        MANAGE,
        BEGIN,
        STOP,
        SUSPEND,
        RESUME,
        CONTINUE,
        DENY,
        ACCUSE,
        /** Under arrest, on trial, fined for it: nobody says that it was done, but it is taken to have been. */
        SUSPECT,
        WARN,
        PROPOSE,
        PREVENT,
        FORCE,
        CONSIDER,
        WANT;

        /** Whether the act inside is given or wished for, not told: it can be no deed. */
        boolean leavesOpen() {
            return switch (this) {
                case AGREE, PROMISE, OFFER, PLAN, THREATEN, REQUEST, ORDER, ADVISE, WARN, PROPOSE, CONSIDER, WANT ->
                    true;
                default -> false;
            };
        }

        boolean asks() {
            return this == REQUEST || this == ORDER || this == ADVISE;
        }

        /** A commitment in words, under which an announced concession is an agreement (record.md, 3). */
        boolean commits() {
            return this == AGREE || this == PROMISE || this == OFFER;
        }

        boolean ends() {
            return this == STOP || this == SUSPEND;
        }
    }

    /** Whose act the inner one is. */
    enum Control {
        SUBJ,
        OBJ,
        NONE
    }
}
