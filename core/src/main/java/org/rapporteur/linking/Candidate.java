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

/** A telling with its parties and days worked out, ready to be compared with others. By one thread at a time. */
final class Candidate {
    static final long UNKNOWN = Long.MIN_VALUE;

    final Telling told;
    final @Nullable Days days;
    /** The day of the report, {@link #UNKNOWN} when unknown. */
    final long published;

    private final boolean plan;
    private @Nullable Parties parties;
    private @Nullable Words words;
    private @Nullable Set<String> targets;
    private @Nullable String frame;
    private @Nullable Blocks blocks;

    /** Who takes part; worked out when first asked for, since most tellings that are looked at are of other days. */
    private record Parties(List<Party> actors, List<Party> recipients, List<Party> all) {}

    Candidate(Telling told) {
        this.told = told;
        days = Days.of(told);
        published = told.published() == null ? UNKNOWN : told.published().toEpochDay();
        plan = isPlan(told.status());
    }

    private Parties who() {
        if (parties == null) {
            List<Party> actors = parties(told.actors());
            List<Party> recipients = parties(told.recipients());
            List<Party> all = new ArrayList<>(actors);
            recipients.stream().filter(party -> !all.contains(party)).forEach(all::add);
            Entity speaker = told.speaker();
            if (speaker != null && told.type() == EventType.CONSULT && all.size() == 1) {
                Party voice = Party.of(speaker);
                if (!all.get(0).isPerson() && voice.isOtherStateThan(all.get(0))) {
                    all.add(voice);
                }
            }
            parties = new Parties(actors, recipients, List.copyOf(all));
        }
        return parties;
    }

    List<Party> actors() {
        return who().actors();
    }

    List<Party> recipients() {
        return who().recipients();
    }

    List<Party> parties() {
        return who().all();
    }

    /** As {@link Telling#words}, quicker to compare. */
    Words words() {
        if (words == null) {
            words = Words.of(told.words());
        }
        return words;
    }

    /** What is attacked, of the kinds that tell one attack from another. */
    Set<String> targets() {
        if (targets == null) {
            targets = Targets.among(told.words());
        }
        return targets;
    }

    Blocks blocks() {
        if (blocks == null) {
            blocks = Blocks.of(this);
        }
        return blocks;
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
        if (frame == null) {
            frame = type() + "\n" + told.modes() + "\n" + actors() + "\n" + recipients() + "\n"
                    + parties().size() + place() + "\n" + told.direction() + told.surroundings();
        }
        return frame;
    }

    /** Countries and organisations that it is blocked by, the place's country included. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        parties().stream().filter(party -> !party.isVague()).forEach(party -> codes.add(party.block()));
        Place place = place();
        if (place != null && place.countryCode() != null) {
            codes.add(place.countryCode());
        }
        return codes;
    }

    /** Whether it tells of something that has not happened, or not yet. */
    boolean isPlan() {
        return plan;
    }

    private static boolean isPlan(Status status) {
        return switch (status) {
            case PLANNED, POSTPONED, CANCELLED, REQUESTED, HYPOTHETICAL, THREATENED -> true;
            case OCCURRED, ONGOING, HISTORICAL, NEGATED -> false;
        };
    }

    Status status() {
        return told.status();
    }
}
