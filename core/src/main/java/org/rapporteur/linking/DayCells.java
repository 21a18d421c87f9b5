package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a telling lies in time, as cells of a few widths: two tellings whose days {@link TimeFit} lets go together always
 * find each other by a cell, and few others do.
 *
 * <p>A telling is kept in the cells of the width that its days fill, and, marked as shorter, in the wider ones around it. It
 * seeks each kind of telling over its own days and as far as TimeFit lets the two lie apart: there the tellings of the same
 * width and of wider ones, and in its own width the shorter ones.
 */
final class DayCells {
    /** Days of a cell; longer than the last is all time. */
    private static final long[] WIDTHS = {8, 128, 512};

    /** How far two tellings may lie apart, by what they are; never less than TimeFit allows. */
    private enum Kind {
        DEED('d', true, false, false),
        DEED_REVISED('D', true, false, true),
        PLAN('p', true, true, false),
        PLAN_REVISED('P', true, true, true),
        UNDATED('u', false, false, false),
        UNDATED_REVISED('U', false, false, true);

        /** In the names of cells, which stores keep: never to be changed. */
        private final char mark;

        private final boolean dated;
        private final boolean plan;
        private final boolean revised;

        Kind(char mark, boolean dated, boolean plan, boolean revised) {
            this.mark = mark;
            this.dated = dated;
            this.plan = plan;
            this.revised = revised;
        }

        static Kind of(Candidate candidate) {
            boolean revised = candidate.told.revised();
            if (candidate.days == null || !candidate.days.told()) {
                return revised ? UNDATED_REVISED : UNDATED;
            }
            if (candidate.isPlan()) {
                return revised ? PLAN_REVISED : PLAN;
            }
            return revised ? DEED_REVISED : DEED;
        }

        long reach(Kind other) {
            boolean moved = revised || other.revised;
            if (!dated || !other.dated) {
                return moved ? TimeFit.TOLD_REVISION : TimeFit.NEWS;
            }
            if (!plan && !other.plan) {
                return TimeFit.NEXT;
            }
            return moved ? TimeFit.TOLD_REVISION : TimeFit.SILENT_REVISION;
        }
    }

    private DayCells() {}

    /** What others find a telling by. */
    static List<String> kept(Candidate candidate) {
        Days days = candidate.days;
        Kind kind = Kind.of(candidate);
        List<String> kept = new ArrayList<>();
        int own = days == null ? WIDTHS.length : width(days.length());
        cells(kept, kind, "", own, days, 0);
        for (int wider = own + 1; wider <= WIDTHS.length; wider++) {
            cells(kept, kind, "<", wider, days, 0);
        }
        return kept;
    }

    /** What a telling finds others by. */
    static List<String> sought(Candidate candidate) {
        Days days = candidate.days;
        Kind kind = Kind.of(candidate);
        List<String> sought = new ArrayList<>();
        for (Kind other : Kind.values()) {
            long reach = kind.reach(other);
            int least = days == null ? WIDTHS.length : width(days.length() + 2 * reach);
            cells(sought, other, "<", least, days, reach);
            for (int wider = least; wider <= WIDTHS.length; wider++) {
                cells(sought, other, "", wider, days, reach);
            }
        }
        return sought;
    }

    private static int width(long length) {
        int width = 0;
        while (width < WIDTHS.length && WIDTHS[width] < length) {
            width++;
        }
        return width;
    }

    private static void cells(List<String> cells, Kind kind, String mark, int width, @Nullable Days days, long reach) {
        String name = kind.mark + mark;
        if (days == null || width == WIDTHS.length) {
            cells.add(name + "*");
            return;
        }
        long first = Math.floorDiv(days.from().toEpochDay() - reach, WIDTHS[width]);
        long last = Math.floorDiv(days.to().toEpochDay() + reach, WIDTHS[width]);
        for (long cell = first; cell <= last; cell++) {
            cells.add(name + WIDTHS[width] + "." + cell);
        }
    }
}
