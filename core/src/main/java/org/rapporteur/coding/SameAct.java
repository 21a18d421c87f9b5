package org.rapporteur.coding;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/**
 * Gives an act that is only pointed back at ("the talks will focus on trade") the parties of the act of the same type that
 * was told shortly before.
 */
final class SameAct {
    /** Told farther back, another act of the type may be meant. */
    private static final int FARTHEST = 3;

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    /** Of meetings any word may point back to any other: "meet … the talks … the visit". Other acts need a word in common. */
    private static final Set<EventType> ONE_KIND = Set.of(EventType.CONSULT);

    private record Told(
            int sentence,
            List<Mention> actors,
            List<Mention> recipients,
            Status status,
            double certainty,
            String words,
            Set<String> lemmas) {}

    private final Map<EventType, Told> told = new EnumMap<>(EventType.class);

    /** Completes the acts of the next sentence, and remembers those with parties of their own. */
    void complete(List<Draft> drafts, Syntax syntax) {
        int sentence = syntax.sentence().index();
        for (Draft draft : drafts) {
            if (draft.isNoAct) {
                continue;
            }
            Told before = told.get(draft.type);
            if (before != null
                    && sentence - before.sentence() <= FARTHEST
                    && (ONE_KIND.contains(draft.type)
                            || lemmas(draft, syntax).stream().anyMatch(before.lemmas()::contains))
                    && pointsBack(draft, syntax)) {
                draft.actors.addAll(before.actors());
                draft.recipients.addAll(before.recipients());
                draft.dropped = null;
                boolean deed = draft.status == Status.OCCURRED || draft.status == Status.ONGOING;
                if (deed && !before.status().isDeed()) {
                    // "the ban would hurt the poor", said of a ban that is only proposed
                    draft.status = before.status();
                    draft.certainty = before.certainty();
                }
                draft.says("coding/same-act-as", "\"" + before.words() + "\", told before", null);
            } else if (draft.dropped == null && draft.hasPoliticalParty()) {
                told.put(
                        draft.type,
                        new Told(
                                sentence,
                                draft.actors,
                                draft.recipients,
                                draft.status,
                                draft.certainty,
                                syntax.token(draft.token).text(),
                                lemmas(draft, syntax)));
            }
        }
    }

    static Set<String> lemmas(Draft draft, Syntax syntax) {
        return draft.words.stream()
                .map(word -> syntax.token(word).lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean pointsBack(Draft draft, Syntax syntax) {
        if (!draft.actors.isEmpty() || !draft.recipients.isEmpty() || !draft.strangers.isEmpty()) {
            return false;
        }
        DependencyTree tree = syntax.tree();
        for (int word : draft.words) {
            boolean told = draft.nominal ? tree.is(word, "nsubj") : word != draft.token;
            if (told && syntax.token(word).isNoun() && isPointedAt(word, syntax)) {
                return true;
            }
        }
        return false;
    }

    /** "the talks", "this decision". */
    static boolean isPointedAt(int noun, Syntax syntax) {
        return syntax.tree().children(noun, "det").stream()
                .anyMatch(det -> POINTING.contains(syntax.token(det).text().toLowerCase(Locale.ROOT)));
    }
}
