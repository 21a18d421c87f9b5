package org.rapporteur.coding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/** Parties that the words of an act do not name and the words around it imply. */
final class ImpliedParties {
    private static final Set<String> CLAIMING = Set.of("claim", "accept", "take", "assume", "admit");
    private static final Set<String> SAYING = Set.of("say", "announce", "confirm", "add", "report");
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "LEG");
    private static final Set<String> EXERCISES =
            Set.of("exercise", "drill", "manoeuvre", "maneuver", "manoeuvres", "maneuvers", "wargame");
    private static final Set<String> OCCASION = Set.of("during", "at", "in", "from");
    private static final Set<String> SET_TALKS = Set.of("in", "at", "on");
    private static final int DEEPEST = 3;

    private final Syntax syntax;
    private final DependencyTree tree;
    private final Parties parties;
    private final StatusReader statuses;

    ImpliedParties(Syntax syntax, Parties parties, StatusReader statuses) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.parties = parties;
        this.statuses = statuses;
    }

    /** @param all the acts of the sentence, the one that is completed among them */
    void complete(Draft draft, Collection<Draft> all) {
        switch (draft.type) {
            case ASSAULT -> claimed(draft);
            case CONSULT -> spokenForBySpeaker(draft);
            case MOBILIZE -> exercisedTogether(draft);
            case PROTEST -> caughtInIt(draft, all);
            default -> {}
        }
    }

    /** "claimed responsibility for an attack on a bus": the attack is theirs, on their own word. */
    private void claimed(Draft attack) {
        if (!attack.nominal
                || !attack.actors.isEmpty()
                || !syntax.preposition(attack.token).equals("for")) {
            return;
        }
        int head = tree.head(attack.token);
        int verb = head >= 0 && !syntax.isVerb(head) && isResponsibility(head) ? tree.head(head) : head;
        boolean claims = verb >= 0
                && syntax.isVerb(verb)
                && CLAIMING.contains(lemma(verb))
                && statuses.of(verb) == Status.OCCURRED
                && syntax.objects(verb).stream().anyMatch(this::isResponsibility);
        List<Mention> claimants = claims ? parties.of(syntax.subjects(verb), Parties.OWNERS) : List.of();
        if (!claimants.isEmpty()) {
            attack.actors.addAll(claimants);
            attack.become(Status.OCCURRED);
            attack.says("coding/claimed", syntax.token(verb).text() + " responsibility", null);
        }
    }

    private boolean isResponsibility(int noun) {
        return lemma(noun).equals("responsibility");
    }

    /** "Iran said that Saturday's talks with the US were useful": who speaks for a state of its talks with another takes part. */
    private void spokenForBySpeaker(Draft talks) {
        if (!talks.partnersOnly || talks.actors.isEmpty() || !isSet(talks)) {
            return;
        }
        for (int at = talks.token, steps = 0; at >= 0 && steps < DEEPEST; at = tree.head(at), steps++) {
            int over = tree.head(at);
            if (over >= 0 && tree.is(at, "ccomp") && SAYING.contains(lemma(over))) {
                List<Mention> speakers = parties.of(syntax.subjects(over), Parties.OWNERS);
                if (speakers.size() == 1 && isOtherState(speakers.get(0), talks.actors)) {
                    talks.actors.addAll(0, speakers);
                    talks.partnersOnly = false;
                    talks.says("coding/speaker-takes-part", syntax.token(over).text(), null);
                }
                return;
            }
        }
    }

    /** Whether talks are told as held or to be held somewhere or some day, and are not only judged: "talks with Iran are a mistake". */
    private boolean isSet(Draft talks) {
        return talks.words.stream()
                .anyMatch(word -> syntax.isVerb(word)
                        || tree.child(word, "nmod:poss") >= 0
                        || tree.children(word, "nmod").stream()
                                .anyMatch(child -> SET_TALKS.contains(syntax.preposition(child))));
    }

    private static boolean isOtherState(Mention speaker, List<Mention> partners) {
        return isOfState(speaker)
                && partners.stream()
                        .allMatch(partner -> isOfState(partner)
                                && codes(List.of(partner)).stream().noneMatch(codes(List.of(speaker))::contains));
    }

    private static boolean isOfState(Mention mention) {
        return !mention.entities().isEmpty()
                && mention.entities().stream()
                        .allMatch(e -> e.code() != null
                                && e.code().length() == 3
                                && (e.sectors().isEmpty()
                                        || e.sectors().stream().anyMatch(OF_STATE::contains)));
    }

    /** "Warships of Korea and Japan began an exercise": what two states' forces hold is held together, and moves against nobody. */
    private void exercisedTogether(Draft exercise) {
        Set<String> states = codes(exercise.actors);
        boolean named = exercise.words.stream().anyMatch(word -> EXERCISES.contains(lemma(word)));
        if (named && states.size() > 1 && states.containsAll(codes(exercise.recipients))) {
            exercise.type = EventType.COOPERATE;
            exercise.modes = List.of();
            exercise.recipients.clear();
            exercise.says("coding/exercised-together", String.join(" and ", states), null);
        }
    }

    /** "arrested 40 people during Tuesday's protest": they were protesting. */
    private void caughtInIt(Draft protest, Collection<Draft> all) {
        if (!protest.nominal || !protest.actors.isEmpty() || !OCCASION.contains(syntax.preposition(protest.token))) {
            return;
        }
        int head = tree.head(protest.token);
        for (Draft arrest : all) {
            boolean over = arrest.type == EventType.COERCE
                    && arrest.modes.contains("arrest")
                    && (arrest.token == head || head >= 0 && tree.head(head) == arrest.token && tree.is(head, "obj"));
            if (over && arrest.status == Status.OCCURRED) {
                protest.actors.addAll(arrest.recipients);
                protest.dropped = protest.isNoAct ? protest.dropped : null;
                protest.says("coding/caught-in-it", syntax.token(arrest.token).text(), null);
                return;
            }
        }
    }

    private static Set<String> codes(List<Mention> mentions) {
        Set<String> codes = new TreeSet<>();
        for (Mention mention : mentions) {
            for (Entity entity : mention.entities()) {
                if (entity.code() != null) {
                    codes.add(entity.code());
                }
            }
        }
        return codes;
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
