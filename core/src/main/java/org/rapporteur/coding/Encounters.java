package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;

/**
 * Knows meetings, visits and invitations that are private life or campaigning: a candidate's talk to an audience, a visit to
 * a sick sister, a trip through the provinces without a host. What those who act for a state do is none of these.
 */
final class Encounters {
    /** Sectors of those who act for a state. */
    private static final Set<String> STATE =
            Set.of("GOV", "MIL", "JUD", "COP", "SPY", "IGO", "UNO", "EUR", "REB", "UAF", "PRM");

    /** Kinds of people and firms that meet whom they like. */
    private static final Set<String> PRIVATE = Set.of("BUS", "CVL", "EDU", "MED", "CRM", "UNK", "JRN", "AGR");

    /** Verbs that tell of talk, with whomever; of one party alone they tell what he spoke of. */
    private static final Set<String> TALKING = Set.of("discuss", "chat", "speak", "talk", "converse", "text");

    /** What takes place in a city that it is called after. */
    private static final Set<String> SITTINGS =
            Set.of("summit", "conference", "congress", "round", "assembly", "session");

    private final Syntax syntax;

    Encounters(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Why a meeting, visit or invitation is none of politics, or null. */
    @Nullable String reason(Draft draft) {
        if (draft.type == EventType.CONSULT) {
            return ofMeeting(draft);
        }
        boolean invitation = draft.type == EventType.AGREE && draft.phrase.startsWith("invit");
        if (invitation
                && !draft.recipients.isEmpty()
                && draft.recipients.stream().allMatch(Encounters::isPrivate)) {
            return "those who are invited are no political actors";
        }
        return null;
    }

    private @Nullable String ofMeeting(Draft draft) {
        if (dropPlaces(draft)) {
            return "only the place is told, not who met";
        }
        if (parties(draft).anyMatch(m -> isOfState(m) || m.isFirstPerson())) {
            return null;
        }
        List<Mention> all = parties(draft).toList();
        boolean visit = draft.modes.contains("visit");
        if (visit && draft.recipients.isEmpty()) {
            return "no host is told, and who travels acts for no state";
        }
        if (all.size() > 1 && all.stream().filter(m -> !isPrivate(m)).count() < 2) {
            return "it is a meeting with private people";
        }
        boolean alone = all.size() == 1 && !isSeveral(all.get(0));
        return alone && TALKING.contains(lemma(draft.token)) ? "nobody is told to whom he spoke" : null;
    }

    /**
     * "the Madrid summit": the city before the noun is where they met; of "Paris-Berlin talks" it is who met.
     *
     * @return whether nobody else is told
     */
    private boolean dropPlaces(Draft draft) {
        List<Mention> places = draft.actors.stream()
                .filter(m -> m.kind() == MentionKind.METONYM && syntax.tree().head(m.head()) == draft.token)
                .filter(m -> syntax.tree().is(m.head(), "compound"))
                .toList();
        if (!draft.nominal || places.size() != 1 || !SITTINGS.contains(lemma(draft.token))) {
            return false;
        }
        draft.actors.removeAll(places);
        return parties(draft).findAny().isEmpty();
    }

    private static Stream<Mention> parties(Draft draft) {
        return Stream.concat(draft.actors.stream(), draft.recipients.stream());
    }

    private static boolean isOfState(Mention mention) {
        return mention.entities().stream()
                .anyMatch(e -> e.sectors().isEmpty() && e.code() != null
                        || e.sectors().stream().anyMatch(STATE::contains));
    }

    /** Nobody known, a firm, or people who are called by no name and hold no office. */
    private static boolean isPrivate(Mention mention) {
        boolean named = mention.kind() == MentionKind.NAME
                && mention.entities().stream().anyMatch(e -> e.code() != null);
        return !named && mention.entities().stream().allMatch(Encounters::isPrivate);
    }

    private static boolean isPrivate(Entity entity) {
        return PRIVATE.containsAll(entity.sectors()) && !(entity.sectors().isEmpty() && entity.code() != null);
    }

    /** "the two parties", "lawmakers": more than one. */
    private boolean isSeveral(Mention mention) {
        return mention.entities().size() > 1
                || syntax.token(mention.head()).tag().endsWith("S")
                || Set.of("they", "we", "both").contains(lemma(mention.head()));
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
