package org.rapporteur.app.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Judgement.Verdict;
import org.rapporteur.store.Judgements;

/**
 * How often records of one type were right, as their users judged them. Users judge what they look at and doubt: this is no
 * random sample, and the limits hold for the records judged and not for all.
 *
 * @param type as it was read; null for all together
 * @param accepted said to be right as they were read
 * @param edited put right
 * @param rejected said not to belong there
 */
public record Precision(@org.jspecify.annotations.Nullable EventType type, int accepted, int edited, int rejected) {
    private static final double Z = 1.96;

    /** By type in the manual's order, those that somebody judged; the last is all together. */
    public static List<Precision> of(List<Judgements.Entry> judged) {
        Map<EventType, int[]> counts = new EnumMap<>(EventType.class);
        int[] all = new int[3];
        for (Judgements.Entry entry : judged) {
            if (entry.holds() && entry.judgement().verdict() != Verdict.WITHDRAWN) {
                int at = switch (entry.judgement().verdict()) {
                    case ACCEPTED -> 0;
                    case EDITED -> 1;
                    default -> 2;
                };
                counts.computeIfAbsent(entry.readAct(), type -> new int[3])[at]++;
                all[at]++;
            }
        }
        List<Precision> precisions = new ArrayList<>();
        counts.forEach((type, count) -> precisions.add(new Precision(type, count[0], count[1], count[2])));
        precisions.add(new Precision(null, all[0], all[1], all[2]));
        return precisions;
    }

    /** How many were judged. */
    public int judged() {
        return accepted + edited + rejected;
    }

    /** The share that was right in every field; 0 when none was judged. */
    public double share() {
        return judged() == 0 ? 0 : (double) accepted / judged();
    }

    /** The lower limit of the share by Wilson's interval, 95 %. */
    public double lower() {
        return limit(-1);
    }

    /** The upper limit of the share by Wilson's interval, 95 %. */
    public double upper() {
        return limit(1);
    }

    private double limit(int sign) {
        int n = judged();
        if (n == 0) {
            return sign < 0 ? 0 : 1;
        }
        double p = share();
        double middle = p + Z * Z / (2 * n);
        double width = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return Math.min(1, Math.max(0, (middle + sign * width) / (1 + Z * Z / n)));
    }
}
