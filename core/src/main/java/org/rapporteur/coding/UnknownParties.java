package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Span;

/**
 * Names the doers whom no list knows by their own words: "two victims' parents sued the minister". They have no code, and
 * whether the act is told at all does not hang on them.
 */
final class UnknownParties {
    /** Names of these are names of papers. */
    private static final Set<String> PAPERS = Set.of(
            "act", "law", "bill", "treaty", "agreement", "amendment", "constitution", "code", "convention", "rule");

    private final Syntax syntax;
    private final Set<String> persons;

    private final List<PlaceMention> places;

    /** @param places those of the sentence, which are nobody */
    UnknownParties(Syntax syntax, List<PlaceMention> places, CodingLexicons lexicons) {
        this.syntax = syntax;
        this.places = places;
        this.persons = new HashSet<>(lexicons.persons());
        this.persons.addAll(lexicons.bystanders());
    }

    void name(Draft draft) {
        if (draft.dropped != null) {
            return;
        }
        List<Mention> partners = draft.partnersOnly ? draft.actors : new ArrayList<>();
        draft.actors = draft.partnersOnly ? new ArrayList<>() : new ArrayList<>(draft.actors);
        draft.strangers.forEach(head -> add(head, draft.actors, draft));
        partners.stream().filter(m -> Roles.isNew(m, draft.actors)).forEach(draft.actors::add);
        draft.otherStrangers.forEach(head -> add(head, draft.together ? draft.actors : draft.recipients, draft));
    }

    private void add(int head, List<Mention> to, Draft draft) {
        boolean named = syntax.token(head).isProperNoun() && !PAPERS.contains(lemma(head));
        if (!named
                && !syntax.isCivic(head)
                && !persons.contains(lemma(head))
                && !syntax.token(head).text().equalsIgnoreCase("those")) {
            return;
        }
        PlaceMention place = place(syntax.isCivic(head) ? syntax.tree().child(head, "nmod") : head);
        if (place != null && to != draft.recipients) {
            return;
        }
        Mention mention = NewParty.of(
                syntax,
                head,
                place == null ? null : place.place().countryCode(),
                place == null ? List.of("UNK") : List.of());
        if (Roles.isNew(mention, draft.actors) && Roles.isNew(mention, draft.recipients)) {
            to.add(mention);
            draft.says("coding/unknown-party", mention.entities().get(0).name(), null);
        }
    }

    private @Nullable PlaceMention place(int head) {
        Span span = syntax.token(head).span();
        // "Kerry Washington" is no town
        boolean person = syntax.isFullName(head)
                && syntax.tree().children(head, "compound").stream()
                        .allMatch(part -> places.stream()
                                .noneMatch(place ->
                                        place.span().overlaps(syntax.token(part).span())));
        return (person ? Stream.<PlaceMention>empty() : places.stream())
                .filter(place -> place.span().overlaps(span))
                .findFirst()
                .orElse(null);
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
