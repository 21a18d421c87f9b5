package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;

/** An act while it is being put together. */
final class Draft {
    private static final Set<String> PRIVATE = Set.of("BUS", "CVL", "EDU", "MED", "CRM", "UNK");

    final int token;
    final List<Integer> words;
    EventType type;
    List<String> modes;
    List<String> contexts = List.of();
    List<Mention> actors = new ArrayList<>();
    List<Mention> recipients = new ArrayList<>();
    /** Heads of the deep subject that name nobody known: "the storm" of "the storm hit". */
    List<Integer> strangers = List.of();
    /** Heads of who undergoes it, or does it too, that name nobody known: "sued the baker". */
    List<Integer> otherStrangers = List.of();
    /** Whether all who have a part in it do it together: "met with". */
    boolean together;

    /** Whether all actors are those with whom something is done together, and he who does it with them is not yet found. */
    boolean partnersOnly;

    Status status = Status.OCCURRED;
    double certainty = 3;
    /** Whether the act stands under a verb of agreeing, promising or offering. */
    boolean committed;
    /** Whether a negation is a refusal or a stop and no mere absence. */
    boolean refused;
    /** The words of the lexicon line that named it; empty for what no line names. */
    String phrase = "";
    /** How many conditions and further words the lexicon line that named it had. */
    int specificity;
    /** Whether it was named by a noun. */
    boolean nominal;

    @Nullable Draft inside;

    @Nullable String dropped;
    /** Whether it was dropped only for want of a party. */
    boolean thin;
    /** Whether the lexicon says that these words are no political act at all. */
    boolean isNoAct;

    /** Whether another draft tells what became of it: a refusal, an end. */
    boolean replaced;

    final List<Reason> why = new ArrayList<>();

    Draft(int token, List<Integer> words, EventType type, List<String> modes) {
        this.token = token;
        this.words = words.stream().sorted().distinct().toList();
        this.type = type;
        this.modes = modes;
    }

    void says(String rule, String words, @Nullable String at) {
        why.add(new Reason(rule, words, at));
    }

    /** Whether a composer of this effect stands over it. */
    boolean isUnder(Composer.Effect effect) {
        return hasReason("coding/under-" + effect.name().toLowerCase(Locale.ROOT));
    }

    boolean hasReason(String rule) {
        return why.stream().anyMatch(reason -> reason.rule().equals(rule));
    }

    /** Gives it another status, and the certainty that goes with it. */
    void become(Status other) {
        status = other;
        certainty = other.usualCertainty();
    }

    void drop(String reason) {
        if (dropped == null) {
            dropped = reason;
        }
    }

    boolean hasParty(Mention mention) {
        return actors.contains(mention) || recipients.contains(mention);
    }

    /** Whether one of its parties is known: a state, an organisation, an office, or a kind of political actor. */
    boolean hasPoliticalParty() {
        return actors.stream().anyMatch(Draft::isPolitical)
                || recipients.stream().anyMatch(Draft::isPolitical);
    }

    /** Whether all its parties are companies, pupils, boys and the like of no known country. */
    boolean hasOnlyPrivateParties() {
        return Stream.concat(actors.stream(), recipients.stream()).allMatch(Draft::isPrivate);
    }

    private static boolean isPrivate(Mention mention) {
        return mention.entities().stream().allMatch(e -> e.code() == null && PRIVATE.containsAll(e.sectors()));
    }

    static boolean isPolitical(Mention mention) {
        return mention.entities().stream()
                .anyMatch(e -> e.code() != null || e.sectors().stream().anyMatch(s -> !s.equals("UNK")));
    }
}
