package org.rapporteur.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** An attribution in the making: a cue with its source and what has been found of its content so far. */
final class Draft {
    final Sentence sentence;
    /** The token of the cue that decides: the verb, the noun, the preposition. */
    final int anchor;

    final Span cue;
    boolean asserts;
    /** Whether the cue tells words, so that quotations that follow without a cue go on in the same voice. */
    final boolean speaks;

    @Nullable Phrase source;

    final List<Span> content = new ArrayList<>();
    final List<Reason> why = new ArrayList<>();
    /** Whether the content is a clause or a quotation, not a mere noun phrase. */
    boolean clausal = true;
    /** Whether the content is what the source means to do itself: "plans to ...". */
    boolean plans;

    /** Of the content what the report itself takes for granted: "the attack" of "the attack was described as"; null for none. */
    @Nullable Span granted;

    /** Whether the cue stands inside somebody's quoted words. */
    boolean spoken;

    /** Who tells this saying, where that stands beside and not around it: X of "X reported, citing Y". */
    @Nullable Draft toldBy;

    @Nullable Mention mention;

    @Nullable Span audience;

    @Nullable Span occasion;

    @Nullable LocalDate saidOn;

    Draft(Sentence sentence, int anchor, Span cue, boolean asserts, boolean speaks, @Nullable Phrase source) {
        this.sentence = sentence;
        this.anchor = anchor;
        this.cue = cue;
        this.asserts = asserts;
        this.speaks = speaks;
        this.source = source;
    }

    Draft because(String rule, String words, @Nullable String at) {
        why.add(new Reason(rule, words, at));
        return this;
    }

    Draft with(Span... pieces) {
        content.addAll(List.of(pieces));
        return this;
    }

    Draft asPhrase() {
        clausal = false;
        return this;
    }

    boolean contains(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }

    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
