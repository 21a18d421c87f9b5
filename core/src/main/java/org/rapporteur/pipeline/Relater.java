package org.rapporteur.pipeline;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Answers what one party of a sentence does to another ({@code relate}, record.md, 5). */
public final class Relater {
    private final Pipeline pipeline;

    public Relater(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Relates two spans of a sentence.
     *
     * @param sentence the sentence
     * @param source words of the one who acts, null when not told
     * @param target words of the one acted on, null when not told
     */
    public Relation relate(String sentence, @Nullable Span source, @Nullable Span target) {
        return pipeline.relations().relate(pipeline.judge(Report.of("relate", sentence, null)), source, target);
    }
}
