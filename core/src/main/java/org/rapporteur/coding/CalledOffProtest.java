package org.rapporteur.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/**
 * The protest inside "called off a strike": who calls off a protest of their own concedes, and the protest, a plan that was
 * announced before, is a cancelled act of its own.
 */
final class CalledOffProtest {
    private static final Set<String> CALLING_OFF = Set.of("call", "cancel", "scrap", "abandon");
    private static final Map<String, List<String>> PROTESTS = Map.of(
            "strike", List.of("strike"),
            "walkout", List.of("strike"),
            "stoppage", List.of("strike"),
            "protest", List.of("demo"),
            "rally", List.of("demo"),
            "march", List.of("demo"),
            "demonstration", List.of("demo"),
            "sit-in", List.of("demo"),
            "boycott", List.of("boycott"),
            "blockade", List.of("obstruct"));

    private static final Set<String> PROTESTERS = Set.of("LAB", "OPP", "CVL", "PTY", "SOC", "EDU", "AGR", "REL");

    private final Syntax syntax;
    private final StatusReader statuses;

    CalledOffProtest(Syntax syntax, StatusReader statuses) {
        this.syntax = syntax;
        this.statuses = statuses;
    }

    /** Adds the protests that are called off to the acts of a sentence. */
    void addTo(Map<Integer, Draft> byToken) {
        for (Draft concession : new TreeMap<>(byToken).values()) {
            Draft protest = concession.dropped == null && concession.type == EventType.CONCEDE ? of(concession) : null;
            if (protest != null) {
                Draft known = byToken.get(protest.token);
                if (known == null || known.dropped != null) {
                    byToken.put(protest.token, protest);
                }
            }
        }
    }

    private @Nullable Draft of(Draft concession) {
        boolean own = concession.actors.stream().anyMatch(CalledOffProtest::protests);
        if (!own || !CALLING_OFF.contains(syntax.token(concession.token).lemma())) {
            return null;
        }
        for (int object : syntax.objects(concession.token)) {
            List<String> modes = PROTESTS.get(syntax.token(object).lemma());
            if (modes != null) {
                Draft protest = new Draft(object, List.of(object), EventType.PROTEST, modes);
                protest.nominal = true;
                protest.actors.addAll(concession.actors);
                statuses.read(protest, object);
                protest.says("coding/called-off", syntax.token(concession.token).text(), null);
                return protest.status == Status.CANCELLED ? protest : null;
            }
        }
        return null;
    }

    private static boolean protests(Mention mention) {
        return mention.entities().stream()
                .flatMap(entity -> entity.sectors().stream())
                .anyMatch(PROTESTERS::contains);
    }
}
