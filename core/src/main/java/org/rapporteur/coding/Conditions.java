package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Token;

/** Decides whether the conditions of a lexicon line hold where it was found. */
final class Conditions {
    private static final Set<String> ARMED = Set.of("MIL", "PRM", "REB", "UAF", "COP", "SPY");
    private static final Set<String> CIVIL = Set.of("CVL", "EDU", "LAB", "REF", "REL", "SOC", "AGR", "OPP");
    private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she", "him", "his", "her", "who", "i");
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    /** What a line misses where it asks for a kind of actor that none is known to be. */
    static final double UNKNOWN_KIND = 0.5;

    private static final double OTHER_WORD = 1;
    private static final double ABSENT = 1.5;
    private static final double EXCLUDED = 3;

    private final Slots slots;
    private final Parties parties;
    private final Set<String> personWords;
    private final List<PlaceMention> places;

    /**
     * @param places those of the sentence
     * @param personWords nouns for people: the class {@code @person}
     */
    Conditions(Slots slots, Parties parties, List<PlaceMention> places, Set<String> personWords) {
        this.places = places;
        this.slots = slots;
        this.parties = parties;
        this.personWords = personWords;
    }

    boolean hold(Match match) {
        for (Condition condition : match.entry().when()) {
            if (!holds(
                    condition, slots.of(match, condition.slot()), match.entry().type())) {
                return false;
            }
        }
        return true;
    }

    /**
     * How far a line is from holding: a kind of actor may be one that no list knows, a word that no class has may still be of
     * its sort, but what is said to be absent is another thing.
     */
    double missed(Match match) {
        double missed = 0;
        for (Condition condition : match.entry().when()) {
            if (!holds(
                    condition, slots.of(match, condition.slot()), match.entry().type())) {
                missed += switch (condition.test()) {
                    case KIND -> isArmsAlone(condition) ? OTHER_WORD : UNKNOWN_KIND;
                    // without its "not" a refusal is none
                    case IS ->
                        condition.slot().equals("adv")
                                ? EXCLUDED
                                : slots.of(match, condition.slot()).isEmpty() ? ABSENT : OTHER_WORD;
                    case FILLED -> ABSENT;
                    case EMPTY, IS_NOT -> EXCLUDED;
                };
            }
        }
        return missed;
    }

    /** Who is armed is told by a word that lists know well: who is not called so crosses and ousts without arms. */
    private static boolean isArmsAlone(Condition condition) {
        return condition.words().contains("armed");
    }

    private boolean holds(Condition condition, List<Integer> heads, @Nullable EventType type) {
        return switch (condition.test()) {
            case FILLED -> !heads.isEmpty();
            case EMPTY -> heads.isEmpty();
            case IS ->
                heads.stream().anyMatch(head -> WordClasses.isOneOf(parties.sentence(), head, condition.words()));
            case IS_NOT ->
                heads.stream().noneMatch(head -> WordClasses.isOneOf(parties.sentence(), head, condition.words()));
            case KIND ->
                heads.stream()
                        .anyMatch(head ->
                                isOfKind(head, condition.words().iterator().next(), type));
        };
    }

    private static boolean isNamedOnly(Mention mention) {
        return mention.why().stream().anyMatch(reason -> reason.rule().equals("actor/unknown-person"));
    }

    private boolean isOfKind(int head, String kind, @Nullable EventType type) {
        Token token = parties.sentence().token(head);
        if (kind.equals("number")) {
            return token.tag().equals("CD");
        }
        if (kind.equals("person")
                && (PERSON_PRONOUNS.contains(parties.lemma(head)) || personWords.contains(parties.lemma(head)))) {
            return true;
        }
        Mention named = parties.at(head);
        // whom only his name tells to be one: of a person any attack is one in words, but not every journey is a visit
        if (kind.equals("person") && type == EventType.ACCUSE && named != null && isNamedOnly(named)) {
            return true;
        }
        if (kind.equals("place")) {
            return token.isProperNoun()
                    && places.stream().anyMatch(place -> place.span().contains(token.span()));
        }
        Mention mention = parties.at(head);
        if (mention == null) {
            return false;
        }
        return switch (kind) {
            case "actor" -> true;
            case "country" -> isCountry(mention);
            case "person" -> isPerson(mention);
            case "court" -> hasSector(mention, Set.of("JUD"));
            case "armed" -> hasSector(mention, ARMED);
            case "civil" -> hasSector(mention, CIVIL);
            default -> !isCountry(mention) && !isPerson(mention);
        };
    }

    private static boolean isCountry(Mention mention) {
        return mention.entities().stream()
                        .anyMatch(e -> e.sectors().isEmpty() && e.code() != null && !INTERNATIONAL.contains(e.code()))
                || mention.kind() == MentionKind.METONYM;
    }

    private boolean isPerson(Mention mention) {
        String head = parties.sentence().token(mention.head()).lemma().toLowerCase(Locale.ROOT);
        // who is out of office, or of whom an undated report does not tell, is a person all the same
        return mention.entities().stream()
                        .anyMatch(e -> e.office() != null || e.sectors().contains("ELI"))
                || personWords.contains(head);
    }

    private static boolean hasSector(Mention mention, Set<String> wanted) {
        return mention.entities().stream().anyMatch(e -> e.sectors().stream().anyMatch(wanted::contains));
    }
}
