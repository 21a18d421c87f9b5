package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Place;
import org.rapporteur.model.Status;
import org.rapporteur.model.Telling;

/** A telling with its parties and days worked out, ready to be compared with others. */
final class Candidate {
    final Telling told;
    final List<Party> actors;
    final List<Party> recipients;
    final List<Party> parties;
    final @Nullable Days days;
    /** As {@link Telling#words}, quicker to look up in. */
    final Set<String> words;

    Candidate(Telling told) {
        this.told = told;
        actors = parties(told.actors());
        recipients = parties(told.recipients());
        List<Party> all = new ArrayList<>(actors);
        recipients.stream().filter(party -> !all.contains(party)).forEach(all::add);
        Entity speaker = told.speaker();
        if (speaker != null && told.type() == EventType.CONSULT && all.size() == 1) {
            Party voice = Party.of(speaker);
            if (!all.get(0).isPerson() && voice.isOtherStateThan(all.get(0))) {
                all.add(voice);
            }
        }
        parties = List.copyOf(all);
        days = Days.of(told);
        words = Set.copyOf(told.words());
    }

    private static List<Party> parties(List<Entity> entities) {
        Set<Party> parties = new LinkedHashSet<>();
        entities.forEach(entity -> parties.add(Party.of(entity)));
        return List.copyOf(parties);
    }

    /** Whether another report has the same sentence. */
    boolean isCopyOf(Candidate other) {
        return told.wording() != null && told.wording().equals(other.told.wording());
    }

    EventType type() {
        return told.type();
    }

    @Nullable Place place() {
        return told.place();
    }

    /** Places that the sentence or the one before speaks of, where the act itself has none. */
    Set<String> surroundings() {
        return told.surroundings();
    }

    boolean sharesReportWith(Candidate other) {
        return told.report().equals(other.told.report());
    }

    /** Type, manners, parties and place: tellings with equal frames fit others equally, time and words apart. */
    String frame() {
        return type() + "\n" + told.modes() + "\n" + actors + "\n" + recipients + "\n" + parties.size() + place() + "\n"
                + told.direction() + told.surroundings();
    }

    /** Countries and organisations that it is blocked by, the place's country included. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        parties.stream().filter(party -> !party.isVague()).forEach(party -> codes.add(party.block()));
        Place place = place();
        if (place != null && place.countryCode() != null) {
            codes.add(place.countryCode());
        }
        return codes;
    }

    /** Whether it tells of something that has not happened, or not yet. */
    boolean isPlan() {
        return switch (told.status()) {
            case PLANNED, POSTPONED, CANCELLED, REQUESTED, HYPOTHETICAL, THREATENED -> true;
            case OCCURRED, ONGOING, HISTORICAL, NEGATED -> false;
        };
    }

    Status status() {
        return told.status();
    }
}
