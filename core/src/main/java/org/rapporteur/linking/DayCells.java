package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.List;

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
    enum Kind {
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

        /** Plans and what is told as changed: few, and they look far. */
        boolean isRare() {
            return plan || revised;
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
        long from = days == null ? 0 : days.from();
        long to = days == null ? 0 : days.to();
        cells(kept, kind, "", own, from, to);
        for (int wider = own + 1; wider <= WIDTHS.length; wider++) {
            cells(kept, kind, "<", wider, from, to);
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
            if (days == null || least == WIDTHS.length) {
                cells(sought, other, "<", WIDTHS.length, 0, 0);
            } else if (reach > TimeFit.SILENT_REVISION && !kind.isRare()) {
                // few are changed by word, so that to look up fewer cells counts for more than to find fewer
                long from = days.from() - reach;
                long to = days.to() + reach;
                if (least > 0) {
                    cells(sought, other, "<", least, from, to);
                }
                for (int wider = least; wider < WIDTHS.length; wider++) {
                    cells(sought, other, "", wider, from, to);
                }
            } else {
                within(sought, other, WIDTHS.length - 1, days.from() - reach, days.to() + reach);
            }
            cells(sought, other, "", WIDTHS.length, 0, 0);
        }
        return sought;
    }

    /**
     * The tellings of a width and of shorter ones that have a day within these: the shorter by wide cells where those lie
     * wholly within, and at the edges by narrow ones, so that no more days than these are looked through.
     */
    private static void within(List<String> cells, Kind kind, int width, long from, long to) {
        cells(cells, kind, "", width, from, to);
        if (width == 0) {
            return;
        }
        long first = -Math.floorDiv(-from, WIDTHS[width]);
        long end = Math.floorDiv(to + 1, WIDTHS[width]);
        if (first >= end) {
            within(cells, kind, width - 1, from, to);
            return;
        }
        cells(cells, kind, "<", width, first * WIDTHS[width], end * WIDTHS[width] - 1);
        if (from < first * WIDTHS[width]) {
            within(cells, kind, width - 1, from, first * WIDTHS[width] - 1);
        }
        if (to >= end * WIDTHS[width]) {
            within(cells, kind, width - 1, end * WIDTHS[width], to);
        }
    }

    private static int width(long length) {
        int width = 0;
        while (width < WIDTHS.length && WIDTHS[width] < length) {
            width++;
        }
        return width;
    }

    private static void cells(List<String> cells, Kind kind, String mark, int width, long from, long to) {
        String name = kind.mark + mark;
        if (width == WIDTHS.length) {
            cells.add(name + "*");
            return;
        }
        long last = Math.floorDiv(to, WIDTHS[width]);
        for (long cell = Math.floorDiv(from, WIDTHS[width]); cell <= last; cell++) {
            cells.add(name + WIDTHS[width] + "." + cell);
        }
    }
}
