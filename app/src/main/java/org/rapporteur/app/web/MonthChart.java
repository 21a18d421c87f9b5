package org.rapporteur.app.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.store.Timeline;

/**
 * Cooperation upwards and conflict downwards, a bar a month; deeds stand next to the axis, words beyond them.
 *
 * @param width in units of the drawing
 * @param middle where the axis is
 */
public record MonthChart(int width, int height, int middle, int most, List<Bar> bars) {
    private static final int ROOM = 110;
    private static final int LABELS = 26;
    private static final int LEFT = 30;
    private static final int NARROW = 10;
    private static final int WIDE = 44;
    private static final int WIDEST = 1000;

    /**
     * A month.
     *
     * @param x left edge
     * @param wide width of the bar
     * @param labelled whether the month is written below
     * @param rows heights of verbal and material cooperation, then of verbal and material conflict
     */
    public record Bar(Timeline.Month month, int x, int wide, boolean labelled, int[] rows) {
        /** What a screen reader says. */
        public String label() {
            return Wording.month(month.month()) + ": " + Wording.count(month.cooperation(), "story")
                    + " of cooperation, " + Wording.count(month.conflict(), "story") + " of conflict";
        }

        /** "Mar 26". */
        public String shortName() {
            YearMonth of = month.month();
            return of.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.ENGLISH) + " "
                    + String.valueOf(of.getYear()).substring(2);
        }
    }

    static MonthChart of(Timeline timeline) {
        int most = 1;
        for (Timeline.Month month : timeline.months()) {
            most = Math.max(most, Math.max(month.cooperation(), month.conflict()));
        }
        int count = Math.max(1, timeline.months().size());
        int step = Math.max(NARROW, Math.min(WIDE + NARROW, WIDEST / count));
        List<Bar> bars = new ArrayList<>();
        int every = Math.max(1, (int) Math.ceil(46.0 / step));
        for (int i = 0; i < timeline.months().size(); i++) {
            Timeline.Month month = timeline.months().get(i);
            int[] rows = {
                high(month.verbalCooperation(), most),
                high(month.materialCooperation(), most),
                high(month.verbalConflict(), most),
                high(month.materialConflict(), most)
            };
            bars.add(new Bar(month, LEFT + i * step, step - Math.max(2, step / 5), i % every == 0, rows));
        }
        return new MonthChart(LEFT + count * step + NARROW, 2 * ROOM + LABELS, ROOM, most, bars);
    }

    private static int high(int stories, int most) {
        return stories == 0 ? 0 : Math.max(2, stories * (ROOM - NARROW) / most);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
