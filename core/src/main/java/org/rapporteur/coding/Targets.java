package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;

/**
 * Tells who is hit from who hits in a name before a noun of violence: "the Paris attacks" and "the embassy bombing" name the
 * target, "Russian strikes" the attacker.
 */
final class Targets {
    /** What happens to a land or an organisation that is named before it. */
    private static final Set<String> BEFALLS = Set.of(
            "blast",
            "bombing",
            "boycott",
            "breach",
            "crash",
            "explosion",
            "hack",
            "leak",
            "massacre",
            "murder",
            "shooting",
            "siege",
            "stabbing",
            "tragedy");

    private static final Set<String> VIOLENT =
            Set.of("attack", "blast", "bombing", "explosion", "massacre", "shooting", "siege");

    private static final Set<String> SITES = Set.of(
            "airport",
            "barracks",
            "base",
            "bus",
            "cafe",
            "church",
            "clinic",
            "club",
            "compound",
            "consulate",
            "embassy",
            "hospital",
            "hotel",
            "mall",
            "market",
            "metro",
            "monastery",
            "mosque",
            "museum",
            "nightclub",
            "office",
            "pipeline",
            "restaurant",
            "school",
            "shrine",
            "stadium",
            "station",
            "subway",
            "supermarket",
            "synagogue",
            "temple",
            "train",
            "university");

    private static final Map<String, String> SECTORS = Map.of(
            "barracks",
            "MIL",
            "base",
            "MIL",
            "church",
            "REL",
            "clinic",
            "MED",
            "consulate",
            "GOV",
            "embassy",
            "GOV",
            "hospital",
            "MED",
            "mosque",
            "REL",
            "school",
            "EDU",
            "synagogue",
            "REL");

    private static final List<String> ON = List.of("of", "on", "against", "by", "upon");

    private final Syntax syntax;
    private final Parties parties;

    Targets(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    /** Moves who is hit from the actors to the others, where only the place of a name before the noun made it an actor. */
    void find(Match match, Draft draft, List<Mention> others) {
        int noun = match.head();
        if (draft.type != EventType.ASSAULT && !BEFALLS.contains(lemma(noun)) || isTold(noun)) {
            return;
        }
        List<Integer> before = syntax.tree().children(noun, "compound").stream()
                .filter(child -> child < noun && !match.tokens().contains(child))
                .toList();
        int site = before.stream()
                .filter(child -> SITES.contains(lemma(child)))
                .findFirst()
                .orElse(-1);
        List<Integer> names = new ArrayList<>(before);
        if (site >= 0) {
            // "the U.S. embassy bombing"
            names.addAll(syntax.tree().children(site, "compound"));
        }
        List<Mention> hit = new ArrayList<>();
        for (int child : names) {
            Mention mention = parties.at(child);
            if (mention != null && (site >= 0 || isHit(mention, noun))) {
                hit.add(mention);
            }
        }
        if (hit.isEmpty() && site < 0) {
            return;
        }
        draft.actors.removeAll(hit);
        draft.strangers =
                draft.strangers.stream().filter(s -> !before.contains(s)).toList();
        if (site >= 0 && hit.isEmpty()) {
            hit.add(NewParty.of(syntax, site, null, List.of(SECTORS.getOrDefault(lemma(site), "UNK"))));
        }
        if (site >= 0 || others.isEmpty()) {
            others.clear();
            others.addAll(hit);
        }
        if (draft.modes.contains("aerial") && lemma(noun).equals("bombing")) {
            draft.modes = List.of("explosives");
        }
        draft.says(
                "coding/target-before-noun",
                syntax.token(site >= 0 ? site : before.get(0)).text(),
                null);
    }

    /** "died in the Mumbai blasts": whom the name before a noun names as hit has not acted. */
    void removeFrom(List<Mention> actors) {
        actors.removeIf(actor -> {
            int noun =
                    syntax.tree().is(actor.head(), "compound") ? syntax.tree().head(actor.head()) : -1;
            return noun > actor.head() && VIOLENT.contains(lemma(noun)) && !isTold(noun) && isHit(actor, noun);
        });
    }

    /** "U.S. bombing of Cambodia": where the target is told behind the noun, it is not told before it. */
    private boolean isTold(int noun) {
        return syntax.tree().children(noun, "nmod").stream().anyMatch(child -> ON.contains(syntax.preposition(child)));
    }

    /** A town before any deed of violence, a land or an organisation before what befalls it. */
    private boolean isHit(@Nullable Mention mention, int noun) {
        if (mention == null || mention.kind() == MentionKind.ADJECTIVE || mention.kind() == MentionKind.PRONOUN) {
            return false;
        }
        boolean land = mention.kind() == MentionKind.NAME
                && mention.entities().stream()
                        .anyMatch(e -> e.code() != null && e.sectors().isEmpty());
        String name =
                mention.entities().isEmpty() ? "" : mention.entities().get(0).name();
        boolean town = land
                && !name.equalsIgnoreCase(syntax.token(mention.head()).text())
                && syntax.token(mention.head()).tag().equals("NNP")
                && !syntax.token(mention.head()).text().contains(".");
        boolean armed = mention.entities().stream()
                .anyMatch(e -> e.sectors().stream().anyMatch(Set.of("UAF", "REB", "MIL", "COP", "CRM")::contains));
        return town || BEFALLS.contains(lemma(noun)) && !armed;
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
