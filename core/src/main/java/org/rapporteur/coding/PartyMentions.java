package org.rapporteur.coding;

import java.util.ArrayList;
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

    /** @param known the mentions that were resolved in the sentence, whose entities the parties take */
    static PartyMentions of(Sentence sentence, List<Mention> known, @Nullable Span source, @Nullable Span target) {
        return new PartyMentions(mention(sentence, known, source, SOURCE), mention(sentence, known, target, TARGET));
    }

    List<Mention> all() {
        return Stream.of(source, target)
                .filter(m -> m != null)
                .map(m -> (Mention) m)
                .toList();
    }

    private static @Nullable Mention mention(Sentence sentence, List<Mention> known, @Nullable Span span, int id) {
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
        int head = head(sentence.tree(), first, end);
        Mention same = sameAs(known, span, head);
        return new Mention(
                id,
                span,
                sentence.index(),
                first,
                end,
                head,
                same == null ? MentionKind.NAME : same.kind(),
                entities(same, id == SOURCE ? "source" : "target"),
                null,
                List.of());
    }

    /** The mention with the same head, else the longest that the words overlap. */
    private static @Nullable Mention sameAs(List<Mention> known, Span span, int head) {
        Mention best = null;
        for (Mention mention : known) {
            if (mention.span().overlaps(span)) {
                if (mention.head() == head) {
                    return mention;
                }
                if (best == null || mention.span().length() > best.span().length()) {
                    best = mention;
                }
            }
        }
        return best;
    }

    /** Whoever is asked about counts as a political actor. */
    private static List<Entity> entities(@Nullable Mention same, String words) {
        List<Entity> entities = new ArrayList<>(same == null ? List.of() : same.entities());
        if (entities.isEmpty()) {
            entities.add(new Entity(words, words, List.of("GOV"), words, null, null, null));
        }
        return entities;
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
