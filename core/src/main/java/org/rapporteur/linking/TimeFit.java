package org.rapporteur.linking;

import org.rapporteur.model.Status;

/**
 * How well the times of two tellings go together. Of one happening the days meet; a plan may be told with another date
 * than before, when the words say so or the later report can only mean the same plan.
 */
final class TimeFit {
    static final double CONFLICT = Double.NaN;
    private static final double SAME_DAYS = 1.5;
    private static final double SAME_WEEK = 1.2;
    private static final double SAME_MONTH = 0.75;
    private static final double SAME_YEAR = 0.25;
    private static final double NEXT_DAY = 1;
    /** An act told without its day, in the news of the day that another telling gives. */
    static final double FRESH = 0.9;

    private static final double PERHAPS = 0.6;
    static final long NEWS = 2;
    /** Deeds of neighbouring days may be one. */
    static final long NEXT = 1;

    private static final double REVISED = 0.5;
    /** A plan's date is hardly moved by more without a word. */
    static final long SILENT_REVISION = 45;

    static final long TOLD_REVISION = 200;

    private TimeFit() {}

    static double of(Candidate one, Candidate other) {
        Days a = one.days;
        Days b = other.days;
        boolean sameReport = one.sharesReportWith(other);
        if (a == null || b == null) {
            return sameReport ? PERHAPS : 0;
        }
        if (!a.told() || !b.told()) {
            return assumed(one, other, a, b, sameReport);
        }
        long gap = a.gap(b);
        if (gap == 0) {
            return together(a, b);
        }
        if (gap == NEXT && !(sameReport && one.isPlan() && other.isPlan())) {
            return NEXT_DAY;
        }
        return revision(one, other, gap, sameReport);
    }

    private static double together(Days a, Days b) {
        long longest = Math.max(a.length(), b.length());
        if (longest <= 4) {
            return SAME_DAYS;
        }
        if (longest <= 10) {
            return SAME_WEEK;
        }
        return longest <= 35 ? SAME_MONTH : SAME_YEAR;
    }

    /**
     * Whether two tellings cannot be of one story, however many others stand between them: more than that they do not fit.
     * A plan may be moved from telling to telling farther than between any two.
     */
    static boolean isApart(Candidate one, Candidate other) {
        if (!Double.isNaN(of(one, other))) {
            return false;
        }
        Days a = one.days;
        Days b = other.days;
        if (a == null || b == null || !a.told() || !b.told()) {
            return true;
        }
        boolean plan = one.isPlan() || other.isPlan();
        if (!plan || precedes(one, other) || precedes(other, one)) {
            return true;
        }
        boolean twoPlansOfOne = one.sharesReportWith(other) && !one.told.revised() && !other.told.revised();
        return twoPlansOfOne || a.gap(b) > TOLD_REVISION;
    }

    /** What was done by the day on which a plan was still told as coming is not what was planned. */
    private static boolean precedes(Candidate deed, Candidate plan) {
        long told = plan.published;
        return !deed.isPlan()
                && deed.status() != Status.NEGATED
                && plan.status() == Status.PLANNED
                && !plan.told.former()
                && deed.days != null
                && deed.days.told()
                && told != Candidate.UNKNOWN
                && deed.days.to() <= told
                && plan.days != null
                && plan.days.from() > told;
    }

    private static double revision(Candidate one, Candidate other, long gap, boolean sameReport) {
        if (!one.isPlan() && !other.isPlan() || precedes(one, other) || precedes(other, one)) {
            return CONFLICT;
        }
        if (one.told.revised() || other.told.revised()) {
            return gap <= TOLD_REVISION ? REVISED : CONFLICT;
        }
        boolean later = !sameReport
                && one.published != Candidate.UNKNOWN
                && other.published != Candidate.UNKNOWN
                && one.published != other.published
                && Math.abs(one.published - other.published) <= SILENT_REVISION;
        return later && gap <= SILENT_REVISION ? 0 : CONFLICT;
    }

    /** At least one telling has no date: it is taken to mean the days around its publication. */
    private static double assumed(Candidate one, Candidate other, Days a, Days b, boolean sameReport) {
        boolean historical = one.status() == Status.HISTORICAL != (other.status() == Status.HISTORICAL);
        if (historical) {
            return CONFLICT;
        }
        if (isBefore(one, b, other) || isBefore(other, a, one)) {
            return CONFLICT;
        }
        long gap = a.gap(b);
        if (gap == 0) {
            return isFresh(one, other, a, b) ? FRESH : PERHAPS;
        }
        if (sameReport || gap <= NEWS) {
            return PERHAPS / 2;
        }
        return (one.told.revised() || other.told.revised()) && gap <= TOLD_REVISION ? PERHAPS / 2 : CONFLICT;
    }

    /** Whether what has happened is told by both within two days of its day, or of each other. */
    private static boolean isFresh(Candidate one, Candidate other, Days a, Days b) {
        long first = one.published;
        long second = other.published;
        if (first == Candidate.UNKNOWN || second == Candidate.UNKNOWN) {
            return false;
        }
        if (one.isPlan() || other.isPlan()) {
            Days planned = one.isPlan() ? a : b;
            long done = one.isPlan() ? second : first;
            return one.isPlan() != other.isPlan()
                    && planned.told()
                    && done >= planned.from()
                    && done <= planned.to() + NEWS;
        }
        long day = a.told() ? a.to() : b.told() ? b.to() : first;
        long told = a.told() ? second : b.told() ? first : second;
        return Math.abs(day - told) <= NEWS;
    }

    /** A plan told without a date lies ahead: what has happened by then is not what it means. */
    private static boolean isBefore(Candidate plan, Days days, Candidate deed) {
        boolean ahead = switch (plan.status()) {
            case PLANNED, REQUESTED, HYPOTHETICAL, THREATENED -> plan.told.from() == null && plan.told.to() == null;
            case OCCURRED, ONGOING, HISTORICAL, NEGATED, POSTPONED, CANCELLED -> false;
        };
        boolean done = deed.status() == Status.OCCURRED || deed.status() == Status.ONGOING;
        return ahead && done && plan.published != Candidate.UNKNOWN && days.to() <= plan.published;
    }
}
