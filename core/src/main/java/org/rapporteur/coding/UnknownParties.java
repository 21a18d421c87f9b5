package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Span;

/**
 * Names the doers whom no list knows by their own words: "two victims' parents sued the minister". They have no code, and
 * whether the act is told at all does not hang on them.
 */
final class UnknownParties {
    private static final Set<String> INSIDE = Set.of("compound", "amod", "nummod", "flat");

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
        this.persons = lexicons.persons();
    }

    void name(Draft draft) {
        if (draft.dropped != null || !draft.actors.isEmpty()) {
            return;
        }
        for (int head : draft.strangers) {
            boolean named = syntax.token(head).isProperNoun() && !PAPERS.contains(lemma(head)) && !isPlace(head);
            if (named || persons.contains(lemma(head))) {
                Mention mention = mention(head);
                draft.actors.add(mention);
                draft.says("coding/unknown-party", mention.entities().get(0).name(), null);
            }
        }
    }

    private Mention mention(int head) {
        int first = head;
        while (first > 0
                && syntax.tree().head(first - 1) >= first
                && syntax.tree().head(first - 1) <= head
                && INSIDE.contains(plain(syntax.tree().relation(first - 1)))) {
            first--;
        }
        Span span = syntax.sentence().span(first, head + 1);
        StringBuilder name = new StringBuilder();
        for (int at = first; at <= head; at++) {
            boolean apart = at > first
                    && syntax.token(at - 1).span().end()
                            < syntax.token(at).span().begin();
            name.append(apart ? " " : "").append(syntax.token(at).text());
        }
        return new Mention(
                Mention.UNLISTED,
                span,
                syntax.sentence().index(),
                first,
                head + 1,
                head,
                syntax.token(head).isProperNoun() ? MentionKind.NAME : MentionKind.DESCRIPTION,
                List.of(new Entity(name.toString(), null, List.of("UNK"), name.toString(), null, null, null)),
                null,
                List.of(Reason.of("coding/unknown-party", name.toString())));
    }

    private boolean isPlace(int head) {
        Span span = syntax.token(head).span();
        return places.stream().anyMatch(place -> place.span().overlaps(span));
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
