package org.rapporteur.coding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** The two parties that {@code relate} is asked about, as mentions of a sentence; null where they do not stand in it. */
record PartyMentions(@Nullable Mention source, @Nullable Mention target) {
    private static final int SOURCE = -1;
    private static final int TARGET = -2;

    static PartyMentions of(Sentence sentence, @Nullable Span source, @Nullable Span target) {
        return new PartyMentions(mention(sentence, source, SOURCE), mention(sentence, target, TARGET));
    }

    List<Mention> all() {
        return Stream.of(source, target)
                .filter(m -> m != null)
                .map(m -> (Mention) m)
                .toList();
    }

    private static @Nullable Mention mention(Sentence sentence, @Nullable Span span, int id) {
        if (span == null || !sentence.span().overlaps(span)) {
            return null;
        }
        int first = sentence.tokenAt(span.begin());
        int end = first;
        while (end < sentence.size() && sentence.token(end).span().begin() < span.end()) {
            end++;
        }
        if (end == first) {
            return null;
        }
        String words = id == SOURCE ? "source" : "target";
        Entity entity = new Entity(words, words, List.of("GOV"), words, null, null, null);
        return new Mention(
                id,
                span,
                sentence.index(),
                first,
                end,
                head(sentence.tree(), first, end),
                MentionKind.NAME,
                List.of(entity),
                null,
                List.of());
    }

    private static int head(DependencyTree tree, int first, int end) {
        for (int at = first; at < end; at++) {
            int head = tree.head(at);
            if ((head < first || head >= end) && !tree.is(at, "case") && !tree.is(at, "punct")) {
                return at;
            }
        }
        return end - 1;
    }
}
