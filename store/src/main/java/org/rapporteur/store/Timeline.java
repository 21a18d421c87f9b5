package org.rapporteur.store;

import java.time.YearMonth;
import java.util.List;

/**
 * Cooperation and conflict between two actors, or of one with anybody, by month. Each story counts once.
 *
 * @param months without gaps, from the first with a story to the last
 */
public record Timeline(List<Month> months) {
    public Timeline {
        months = List.copyOf(months);
    }

    /**
     * What happened in a month.
     *
     * @param score sum of the stories' PLOVER scores
     */
    public record Month(
            YearMonth month,
            int verbalCooperation,
            int materialCooperation,
            int verbalConflict,
            int materialConflict,
            double score) {
        public int stories() {
            return verbalCooperation + materialCooperation + verbalConflict + materialConflict;
        }

        public int cooperation() {
            return verbalCooperation + materialCooperation;
        }

        public int conflict() {
            return verbalConflict + materialConflict;
        }

        /** The mean PLOVER score of its stories, 0 without any. */
        public double mean() {
            return stories() == 0 ? 0 : score / stories();
        }
    }
}
