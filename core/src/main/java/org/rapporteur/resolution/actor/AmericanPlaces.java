package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;

/**
 * States and cities of the United States: where something happens they tell whose the police are and are no actors; a state that
 * sues or is sued is one, and a party's branch is not the party.
 */
final class AmericanPlaces {
    /** What is done to a state's voters, its land or its roads, not to the state. */
    private static final Set<String> NOT_TO_STATE = Set.of(
            "visit",
            "leave",
            "reach",
            "win",
            "lose",
            "carry",
            "tour",
            "enter",
            "cross",
            "flip",
            "hit",
            "strike",
            "ravage",
            "devastate",
            "batter",
            "sweep",
            "take",
            "flee",
            "represent",
            "call",
            "like",
            "love",
            "be",
            "have",
            "include",
            "hold",
            "split",
            "share",
            "make",
            "vote",
            "elect",
            "back",
            "give",
            "go",
            "move",
            "head",
            "pick",
            "choose");

    private final ActorTables tables;
    private final Entities entities;
    private final String text;

    AmericanPlaces(ActorTables tables, Entities entities, String text) {
        this.tables = tables;
        this.entities = entities;
        this.text = text;
    }

    Draft draft(Sentence sentence, Atom place) {
        Draft draft = new Draft(sentence, place.first(), place.end(), place.end() - 1, MentionKind.NAME);
        String words = draft.words(text);
        Name name = place.names().get(0);
        if (tables.americanStates.contains(words) && acts(sentence, draft)) {
            draft.entities.add(entities.unknown(name.key(), "USA", List.of("GOV"), null));
            draft.because("actor/state-of-union", words, name.at());
            return draft;
        }
        draft.land = true;
        draft.place = true;
        draft.scene = true;
        draft.entities.add(entities.country(name));
        draft.because("actor/region", words + " = United States", name.at());
        return draft;
    }

    /** Whether a state stands where an actor does: who sues, who is sued; never behind a preposition. */
    private static boolean acts(Sentence sentence, Draft draft) {
        DependencyTree tree = sentence.tree();
        int head = tree.is(draft.head, "conj") ? tree.head(draft.head) : draft.head;
        boolean role = tree.is(head, "nsubj") || tree.is(head, "nsubj:pass") || tree.is(head, "obj");
        int verb = tree.head(head);
        boolean closed =
                draft.end < sentence.size() && sentence.token(draft.end).tag().equals("POS");
        boolean behindTown =
                draft.first > 0 && sentence.token(draft.first - 1).text().equals(",") && head == draft.head;
        return role
                && !closed
                && !behindTown
                && verb >= 0
                && sentence.token(verb).isVerb()
                && !NOT_TO_STATE.contains(sentence.token(verb).lemma());
    }

    /** "the Ohio Republican Party", "the Nevada State Democratic Party": where the name of a party's branch begins. */
    int partyBegin(Sentence sentence, Atom party) {
        Name name = party.names().get(0);
        int first = party.first();
        boolean american = party.is(Name.Kind.ORGANISATION)
                && name.code().equals("USA")
                && (name.sectors().contains("PTY")
                        || name.offices().stream()
                                .anyMatch(period -> period.sectors().contains("PTY")))
                && sentence.token(party.end() - 1).is("party");
        if (!american || first == 0) {
            return first;
        }
        int at = sentence.token(first - 1).is("state") ? first - 1 : first;
        Integer begin = stateBefore(sentence, at);
        return begin == null ? first : begin;
    }

    private @Nullable Integer stateBefore(Sentence sentence, int end) {
        for (int from = Math.max(0, end - 2); from < end; from++) {
            if (tables.americanStates.contains(sentence.span(from, end).of(text))) {
                return from;
            }
        }
        return null;
    }
}
