package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern PEOPLE = Pattern.compile(
            "fan|youth|resident|student|nurse|pensioner|parent|relative|mourner|shopkeeper|villager|trader|driver|local"
                    + "|.*(dweller|goer|worker|grower|owner|trucker|docker|fisherman|supporter|follower|campaigner)");
    private static final Set<String> CROWDS =
            Set.of("crowd", "mob", "dozen", "hundred", "thousand", "ten", "score", "million", "people");

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
                entities(same, id == SOURCE ? "source" : "target", sector(sentence, first, end, head)),
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
    private static List<Entity> entities(@Nullable Mention same, String words, String sector) {
        List<Entity> entities = new ArrayList<>(same == null ? List.of() : same.entities());
        if (entities.isEmpty()) {
            entities.add(new Entity(words, words, List.of(sector), words, null, null, null));
        }
        return entities;
    }

    /** "armed men" bear arms, "thousands" and "truckers" are people; of others a government may be meant. */
    private static String sector(Sentence sentence, int first, int end, int head) {
        for (int at = first; at < head; at++) {
            if (sentence.token(at).is("armed")) {
                return "UAF";
            }
        }
        boolean many = sentence.token(head).tag().equals("NNS");
        boolean people = many && PEOPLE.matcher(sentence.token(head).lemma()).matches()
                || CROWDS.contains(sentence.token(head).lemma());
        return people ? "CVL" : "GOV";
    }

    /** The word on which the others hang: of several that hang on words outside, the one nearest to the root. */
    private static int head(DependencyTree tree, int first, int end) {
        int best = end - 1;
        int least = Integer.MAX_VALUE;
        for (int at = first; at < end; at++) {
            int head = tree.head(at);
            boolean outside = (head < first || head >= end) && !tree.is(at, "case") && !tree.is(at, "punct");
            if (outside && depth(tree, at) < least) {
                best = at;
                least = depth(tree, at);
            }
        }
        return best;
    }

    private static int depth(DependencyTree tree, int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth <= tree.size(); at = tree.head(at)) {
            depth++;
        }
        return depth;
    }
}
