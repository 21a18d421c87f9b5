package org.rapporteur.linking;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How well two tellings go together as one happening or one plan. */
final class Fit {
    /** From here on they are one. */
    static final double ENOUGH = 3.75;

    private static final double SAME_VERB = 0.5;
    private static final double SAME_REPORT = 0.75;
    private static final double SAME_SENTENCE = 1.5;
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

    private Fit() {}

    /** Whether two tellings cannot be one, whatever else they share. */
    static boolean conflicts(Telling one, Telling other) {
        return Double.isNaN(bare(one, other));
    }

    /** The sum of what they share; not a number when they contradict each other; 0 when too little tells them apart. */
    static double of(Telling one, Telling other) {
        double bare = bare(one, other);
        if (Double.isNaN(bare)) {
            return bare;
        }
        double verb = one.lemma.equals(other.lemma) ? SAME_VERB : 0;
        if (one.report.equals(other.report)) {
            if (isMaterial(one) && one.act.sentence() == other.act.sentence()) {
                return bare + verb + SAME_SENTENCE;
            }
            if (restates(one, other) || restates(other, one)) {
                return bare + verb + HEADLINE_AND_LEAD;
            }
            bare += SAME_REPORT;
        }
        double similar = similarity(one.words, other.words);
        if (!isTelling(one, other, similar)) {
            return 0;
        }
        return bare + Math.min(WORDS, 2 * similar) + verb;
    }

    /** Whether a headline and the lead tell the same: "killed in strike" and "a strike killed". */
    private static boolean restates(Telling headline, Telling lead) {
        return headline.isHeadline() && !lead.isHeadline() && lead.act.sentence() < LEAD;
    }

    /** Done and not only said: two such acts of one sentence, type and party are one happening, "struck" and "killing". */
    private static boolean isMaterial(Telling telling) {
        return switch (telling.type()) {
            case ASSAULT, PROTEST, COERCE, MOBILIZE, SANCTION, COOPERATE, AID, RETREAT, CONSULT -> true;
            case ACCUSE, REQUEST, REJECT, THREATEN, AGREE, SUPPORT, CONCEDE -> false;
        };
    }

    private static double bare(Telling one, Telling other) {
        if (one.type() != other.type() || !sameManner(one.manners, other.manners)) {
            return Double.NaN;
        }
        double time = TimeFit.of(one, other);
        double place = PlaceFit.of(one, other);
        if (Double.isNaN(time) || Double.isNaN(place)) {
            return Double.NaN;
        }
        return time + place + PartyFit.of(one, other).score();
    }

    /**
     * Whether what they share would tell them from another act of the kind: states accuse and shell each other daily, so
     * for those a place, a person or the words must agree; a plan with another date must have the same people.
     */
    private static boolean isTelling(Telling one, Telling other, double similar) {
        PartyFit parties = PartyFit.of(one, other);
        double time = TimeFit.of(one, other);
        double place = PlaceFit.of(one, other);
        if (time == 0 && !(parties.exact() && parties.both())) {
            return false;
        }
        boolean placed = place >= PlaceFit.SAME_CITY / 2;
        return switch (one.type()) {
            case CONSULT -> parties.exact() || placed || similar >= SIMILAR || parties.both() && time >= 1;
            case ASSAULT, PROTEST, COERCE, MOBILIZE -> placed || similar >= SIMILAR;
            case ACCUSE, REQUEST, REJECT, THREATEN, AGREE, SUPPORT, CONCEDE -> similar >= VERY_SIMILAR;
            case COOPERATE, AID, RETREAT, SANCTION -> similar >= SIMILAR || placed && parties.both();
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
    static double similarity(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        int shorter = Math.min(one.size(), other.size());
        return common.size() < 2 && shorter > 2 ? 0 : (double) common.size() / Math.max(3, shorter);
    }
}
