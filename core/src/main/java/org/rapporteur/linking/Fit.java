package org.rapporteur.linking;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Size;
import org.rapporteur.model.Status;

/** How well two tellings go together as one happening or one plan. */
final class Fit {
    /** From here on they are one. */
    static final double ENOUGH = 3.75;

    private static final double SAME_VERB = 0.5;
    private static final double SAME_REPORT = 0.75;
    private static final double SAME_SENTENCE = 2;
    /** "The attack", told soon after an attack of which it may be. */
    private static final double POINTED = 1.5;

    private static final int SOON = 2;
    private static final double FATE = 1;
    private static final double SURE_PARTY = 1.4;
    private static final double SAME_SIZE = 0.75;
    private static final double SAME_MANNER = 0.4;
    private static final double SAME_TARGET = 0.5;
    private static final double HEADLINE_AND_LEAD = 1.5;
    private static final int LEAD = 3;
    private static final double WORDS = 1.5;
    private static final double SIMILAR = 0.25;
    private static final double VERY_SIMILAR = 0.4;
    /** Manners of one type that exclude each other. Those of one group may be told for each other. */
    private static final List<Set<String>> MANNERS = List.of(
            Set.of("visit", "third-party", "multilateral"),
            Set.of("phone"),
            Set.of("demo", "riot", "obstruct", "vandalize"),
            Set.of("strike"),
            Set.of("hunger"),
            Set.of("boycott"),
            Set.of("explosives", "aerial", "drone", "heavy-weapons", "destroy", "suicide-attack", "targeted"),
            Set.of("firearms", "primitive", "beat", "targeted"),
            Set.of("crowd-control", "beat"),
            Set.of("abduct"),
            Set.of("sexual", "torture"),
            Set.of("unconventional"),
            Set.of("arrest"),
            Set.of("seize", "withhold"),
            Set.of("restrict", "censor", "curfew", "martial-law"),
            Set.of("deport"),
            Set.of("cyber", "misinformation"),
            Set.of("withdraw", "ceasefire", "disarm"),
            Set.of("release"),
            Set.of("access"),
            Set.of("resign"),
            Set.of("change"),
            Set.of("assist"),
            Set.of("yield"),
            Set.of("meet"),
            Set.of("convict"),
            Set.of("expel"),
            Set.of("discontinue"),
            Set.of("troops", "weapons", "militia"),
            Set.of("police"),
            Set.of("investigate"),
            Set.of("violence", "territory"),
            Set.of("relations"));

    private final boolean remembering;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Candidate, Integer> frames = new IdentityHashMap<>();
    private final Map<Long, Frames> known = new HashMap<>();

    private Fit(boolean remembering) {
        this.remembering = remembering;
    }

    /** For many tellings that are compared with many: parties and places of equal frames are compared once. */
    static Fit remembering() {
        return new Fit(true);
    }

    /** For few: to tell whether frames are equal costs more than to compare them. */
    static Fit ofFew() {
        return new Fit(false);
    }

    /** How parties and places of two frames go together; null for frames that contradict each other. */
    private record Frames(@Nullable PartyFit parties, double place) {}

    private static final Frames CONFLICT = new Frames(null, Double.NaN);

    /** Whether two tellings cannot be one, whatever else they share. */
    boolean conflicts(Candidate one, Candidate other) {
        return TimeFit.isApart(one, other) || between(one, other).parties() == null;
    }

    /** Compared in one order, whichever of them is asked about first: the same answer both ways. */
    private Frames between(Candidate one, Candidate other) {
        if (Pairs.EARLIEST.compare(one, other) > 0) {
            return between(other, one);
        }
        return remembering
                ? known.computeIfAbsent(((long) frame(one) << 32) | frame(other), key -> frames(one, other))
                : frames(one, other);
    }

    private int frame(Candidate telling) {
        return frames.computeIfAbsent(telling, told -> ids.computeIfAbsent(told.frame(), frame -> ids.size()));
    }

    private static Frames frames(Candidate one, Candidate other) {
        if (one.type() != other.type() || !sameManner(one.told.modes(), other.told.modes())) {
            return CONFLICT;
        }
        double place = PlaceFit.of(one, other);
        if (Double.isNaN(place)) {
            return CONFLICT;
        }
        PartyFit parties = PartyFit.of(one, other);
        return new Frames(parties.isConflict() ? null : parties, place);
    }

    /** The sum of what they share; not a number when they contradict each other; 0 when too little tells them apart. */
    double of(Candidate one, Candidate other) {
        double time = TimeFit.of(one, other);
        if (Double.isNaN(time)) {
            return Double.NaN;
        }
        Frames frames = between(one, other);
        PartyFit parties = frames.parties();
        if (parties == null) {
            return Double.NaN;
        }
        double bare = time + frames.place() + parties.score();
        if (one.isCopyOf(other)) {
            return bare + ENOUGH;
        }
        double verb = one.told.lemma().equals(other.told.lemma()) ? SAME_VERB : 0;
        if (one.sharesReportWith(other)) {
            if (isMaterial(one) && one.told.sentence() == other.told.sentence()) {
                return bare + verb + SAME_SENTENCE;
            }
            if (restates(one, other) || restates(other, one)) {
                return bare + verb + HEADLINE_AND_LEAD;
            }
            bare += SAME_REPORT + (pointsBack(one, other) || pointsBack(other, one) ? POINTED : 0);
        }
        double similar = similarity(one.words(), other.words());
        boolean manner = one.told.modes().stream().anyMatch(other.told.modes()::contains);
        boolean size = isSameSize(one.told.size(), other.told.size());
        boolean fate = isFate(one, other) || isFate(other, one);
        boolean sure = parties.score() >= SURE_PARTY || parties.score() > 0 && similar >= VERY_SIMILAR;
        if (fate && sure) {
            bare += FATE;
        } else if (!isTelling(one.type(), parties, frames.place(), similar, time, manner, size)) {
            return 0;
        }
        double target = one.type() == EventType.ASSAULT && !Collections.disjoint(one.targets(), other.targets())
                ? SAME_TARGET
                : 0;
        return bare
                + target
                + Math.min(WORDS, 2 * similar)
                + verb
                + (manner ? SAME_MANNER : 0)
                + (size ? SAME_SIZE : 0);
    }

    /** Whether one tells what became of a plan that the other announces. */
    private static boolean isFate(Candidate one, Candidate other) {
        return (one.status() == Status.CANCELLED || one.status() == Status.POSTPONED)
                && other.status() == Status.PLANNED;
    }

    /** Whether a headline and the lead tell the same: "killed in strike" and "a strike killed". */
    private static boolean restates(Candidate headline, Candidate lead) {
        return headline.told.headline() && !lead.told.headline() && lead.told.sentence() < LEAD;
    }

    /** Whether the words of one point back at the other, which the report told shortly before. */
    private static boolean pointsBack(Candidate back, Candidate told) {
        int apart = back.told.sentence() - told.told.sentence();
        boolean near = apart > 0 && apart <= SOON;
        // "Wednesday's raid" points at no raid of Tuesday
        boolean otherDay = back.days != null
                && told.days != null
                && back.days.told()
                && told.days.told()
                && back.days.gap(told.days) > 0;
        return near && isMaterial(back) && back.told.pointed() && !otherDay;
    }

    /** Done and not only said: two such acts of one sentence, type and party are one happening, "struck" and "killing". */
    private static boolean isMaterial(Candidate telling) {
        return switch (telling.type()) {
            case ASSAULT, PROTEST, COERCE, MOBILIZE, SANCTION, COOPERATE, AID, RETREAT, CONSULT -> true;
            case ACCUSE, REQUEST, REJECT, THREATEN, AGREE, SUPPORT, CONCEDE -> false;
        };
    }

    /** The same dead, wounded or arrested; hardly ever by chance within the same days, where they are more than one or two. */
    private static boolean isSameSize(Size one, Size other) {
        return isSameNumber(one.dead(), other.dead())
                || isSameNumber(one.injured(), other.injured())
                || isSameNumber(one.arrested(), other.arrested());
    }

    private static boolean isSameNumber(@Nullable Integer one, @Nullable Integer other) {
        return one != null && one.equals(other);
    }

    /**
     * Whether what they share would tell them from another act of the kind: states accuse and shell each other daily, so
     * for those a place, a person or the words must agree; a plan with another date must have the same people.
     */
    private static boolean isTelling(
            EventType type, PartyFit parties, double place, double similar, double time, boolean manner, boolean size) {
        boolean placed = place >= PlaceFit.SAME_CITY / 2;
        if (time == 0 && !(parties.both() && (parties.exact() || place >= PlaceFit.SAME_CITY))) {
            return false;
        }
        boolean dated = time >= TimeFit.FRESH;
        return switch (type) {
            case CONSULT -> parties.exact() || placed || similar >= SIMILAR || parties.both() && dated;
            case ASSAULT, PROTEST, COERCE, MOBILIZE -> placed || similar >= SIMILAR || size && parties.score() > 0;
            case ACCUSE, REQUEST, REJECT, THREATEN, AGREE, SUPPORT, CONCEDE -> similar >= VERY_SIMILAR;
            case COOPERATE, AID, RETREAT, SANCTION ->
                similar >= SIMILAR || parties.both() && (placed || dated && manner);
        };
    }

    private static boolean sameManner(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains)) {
            return true;
        }
        return MANNERS.stream()
                .anyMatch(group ->
                        one.stream().anyMatch(group::contains) && other.stream().anyMatch(group::contains));
    }

    /** The share of the shorter telling's words that the other has too; one word in common is not enough. */
    private static double similarity(Words one, Words other) {
        int few = Math.min(one.size(), other.size());
        if (few == 0) {
            return 0;
        }
        int common = one.common(other);
        return common < 2 && few > 2 ? 0 : (double) common / Math.max(3, few);
    }
}
