package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.PlaceMention;

/** Finds where an act takes place: the place under a locative preposition in its clause, or the place that is visited. */
final class ActPlaces {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "across",
            "inside",
            "around",
            "over",
            "off",
            "throughout",
            "within",
            "along");
    /** Prepositions before an occasion: "during Moscow's celebrations" are in Moscow, "in Moscow's war" is not. */
    private static final Set<String> DURING = Set.of("during", "at");

    private static final Set<String> MISSIONS = Set.of(
            "embassy", "consulate", "mission", "citizen", "soldier", "troops", "force", "army", "ship", "ambassador");
    private static final int COUNTRY = 1;
    private static final int NEXT_TO = 2;

    private final Syntax syntax;
    private final DependencyTree tree;
    private final List<PlaceMention> places;
    private final Occasions occasions;

    /** @param places those of this sentence */
    ActPlaces(Syntax syntax, List<PlaceMention> places) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.places = places;
        this.occasions = new Occasions(syntax, List.of());
    }

    @Nullable PlaceMention of(Draft draft) {
        PlaceMention best = null;
        int nearest = Integer.MAX_VALUE;
        for (PlaceMention place : places) {
            int steps = distance(place, draft);
            if (steps >= 0
                    && (steps < nearest
                            || steps == nearest
                                    && best != null
                                    && place.place().resolution() > best.place().resolution())) {
                nearest = steps;
                best = place;
            }
        }
        return best == null ? null : finer(best, nearest, draft);
    }

    /** "a bus near Quetta in Pakistan": of a country and a town in it the town, wherever the tree hangs the country. */
    private PlaceMention finer(PlaceMention best, int nearest, Draft draft) {
        PlaceMention finest = best;
        for (PlaceMention place : places) {
            int steps = distance(place, draft);
            boolean inside = place.place().countryCode() != null
                    && place.place().countryCode().equals(best.place().countryCode())
                    && best.place().resolution() == COUNTRY;
            if (inside
                    && steps >= 0
                    && steps <= nearest + NEXT_TO
                    && place.place().resolution() > finest.place().resolution()) {
                finest = place;
            }
        }
        return finest;
    }

    private int distance(PlaceMention place, Draft draft) {
        int head = headOf(place);
        if (isVisited(head, draft)) {
            return 0;
        }
        String use = place.why().isEmpty()
                ? ""
                : place.why().get(place.why().size() - 1).rule();
        if (use.equals("place/object") && isAttacked(head, draft)) {
            return 0;
        }
        String preposition = syntax.preposition(head);
        // "in the port of X", "on the outskirts of X": the room of places has read the phrase
        boolean located = LOCATIVE.contains(preposition) || preposition.equals("of") && use.equals("place/locative");
        boolean possessed = tree.is(head, "nmod:poss") && DURING.contains(syntax.preposition(tree.head(head)));
        boolean destination = draft.type == EventType.CONSULT && preposition.equals("to");
        if (!located && !possessed && !destination) {
            return -1;
        }
        int at = tree.head(head);
        for (int steps = 1; at >= 0 && steps < 8; steps++) {
            if (draft.words.contains(at)) {
                return steps;
            }
            if (syntax.isVerb(at)) {
                boolean overNoun = draft.nominal && tree.head(draft.token) == at;
                return overNoun || occasions.isAtOnce(at, draft) ? steps + 3 : -1;
            }
            at = tree.head(at);
        }
        return -1;
    }

    /** "visited Beijing": a city visited is the place and not only whom it stands for. */
    private boolean isVisited(int head, Draft draft) {
        return draft.type == EventType.CONSULT
                && draft.modes.contains("visit")
                && tree.is(head, "obj")
                && tree.head(head) == draft.token
                && !syntax.token(draft.token).lemma().toLowerCase(Locale.ROOT).equals("meet");
    }

    /** "shelled Kharkiv", "struck the port of Izmail". */
    private boolean isAttacked(int head, Draft draft) {
        int first = tree.is(head, "conj") ? tree.head(head) : head;
        int object = syntax.preposition(first).equals("of") ? tree.head(first) : head;
        // an embassy of Rwanda is not in Rwanda
        if (MISSIONS.contains(syntax.token(object).lemma())) {
            return false;
        }
        return draft.type == EventType.ASSAULT && tree.is(object, "obj") && tree.head(object) == draft.token;
    }

    private int headOf(PlaceMention place) {
        for (int at = place.first(); at < place.end(); at++) {
            int head = tree.head(at);
            if (head < place.first() || head >= place.end()) {
                return at;
            }
        }
        return place.first();
    }
}
