package org.rapporteur.model;

import static org.rapporteur.model.QuadCategory.MATERIAL_CONFLICT;
import static org.rapporteur.model.QuadCategory.MATERIAL_COOPERATION;
import static org.rapporteur.model.QuadCategory.VERBAL_CONFLICT;
import static org.rapporteur.model.QuadCategory.VERBAL_COOPERATION;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The 16 event types of PLOVER 2.0 in the manual's order, each with its quadrant, its modes and the expert scores of
 * 2023-01 (-10 to 10) for the type and each mode. ACCUSE is printed "3" in the manual, evidently for -3.
 */
public enum EventType {
    AGREE(VERBAL_COOPERATION, 2.5, ""),
    CONSULT(VERBAL_COOPERATION, 2.5, "visit 4 third-party 1 multilateral 4 phone 1.5"),
    SUPPORT(VERBAL_COOPERATION, 5, ""),
    CONCEDE(VERBAL_COOPERATION, 4.5, ""),
    COOPERATE(MATERIAL_COOPERATION, 9.5, ""),
    AID(MATERIAL_COOPERATION, 10, ""),
    RETREAT(MATERIAL_COOPERATION, 6.5, "withdraw 8 release 6.5 disarm 10 ceasefire 7.5 access 6.5 resign 4.5"),
    REQUEST(VERBAL_CONFLICT, 0, "assist 0.5 change -1 yield -1 meet 0"),
    ACCUSE(VERBAL_CONFLICT, -3, "disapprove -2 investigate -3.5 allege -3.5"),
    REJECT(VERBAL_CONFLICT, -2, "assist -1.5 change -2 yield -2 meet -2"),
    THREATEN(VERBAL_CONFLICT, -3.5, "restrict -3 arrest -3.5 relations -3.5 expel -3.5 territory -4 violence -3.5"),
    PROTEST(MATERIAL_CONFLICT, -5, "demo -5 riot -7 strike -5 hunger -4.5 boycott -4.5 obstruct -4.5 vandalize -5"),
    SANCTION(MATERIAL_CONFLICT, -6, "convict -6 expel -5.5 withdraw -6 discontinue -6"),
    MOBILIZE(MATERIAL_CONFLICT, -5.5, "troops -6.5 weapons -6.5 police -5.5 militia -6"),
    COERCE(
            MATERIAL_CONFLICT,
            -7,
            "seize -7 restrict -7 censor -6.5 curfew -6.5 martial-law -7.5 arrest -7 deport -7 withhold -7"
                    + " misinformation -6.5 cyber -7"),
    ASSAULT(
            MATERIAL_CONFLICT,
            -9,
            "abduct -8.5 beat -7.5 torture -8.5 sexual -8.5 targeted -9.5 destroy -8.5 primitive -8 firearms -9"
                    + " explosives -9 suicide-attack -9.5 aerial -9.5 drone -9.5 heavy-weapons -9.5 crowd-control -7.5"
                    + " unconventional -10");

    private final QuadCategory quad;
    private final double score;
    private final Map<String, Double> modes = new LinkedHashMap<>();

    EventType(QuadCategory quad, double score, String modes) {
        this.quad = quad;
        this.score = score;
        String[] words = modes.isEmpty() ? new String[0] : modes.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            this.modes.put(words[i], Double.valueOf(words[i + 1]));
        }
    }

    public QuadCategory quad() {
        return quad;
    }

    /** The names of its modes, in the manual's order. */
    public Set<String> modes() {
        return Set.copyOf(modes.keySet());
    }

    public boolean hasMode(String mode) {
        return modes.containsKey(mode);
    }

    /** The score of the type, or of the mode farthest from 0 where modes are given. PROTEST-vandalize, unscored in the manual, takes the type's. */
    public double score(Collection<String> given) {
        return given.stream()
                .filter(modes::containsKey)
                .mapToDouble(modes::get)
                .boxed()
                .reduce((a, b) -> Math.abs(b) > Math.abs(a) ? b : a)
                .orElse(score);
    }
}
