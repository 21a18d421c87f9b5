package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.EventType;

/**
 * What one party most likely does to another where a verb joins them that is no political act of its own:
 * {@code acts/relation-verbs.tsv}. Only {@code relate} asks it, since it always has to answer.
 */
final class RelationVerbs {
    private static final List<String> PREPOSITIONS = List.of(
            "to", "with", "from", "into", "at", "in", "on", "for", "by", "of", "against", "about", "through", "near");

    private record Kind(EventType type, String at) {}

    private final Map<String, Kind> kinds = new HashMap<>();

    RelationVerbs(Lexicons lexicons) {
        for (Row row : lexicons.table("acts/relation-verbs.tsv", "type", "words")) {
            EventType type = Arrays.stream(EventType.values())
                    .filter(t -> t.name().equals(row.cell("type")))
                    .findFirst()
                    .orElse(null);
            if (type == null) {
                lexicons.faults().add(row, "no PLOVER type is called " + row.cell("type"));
                continue;
            }
            row.list("words").forEach(word -> kinds.putIfAbsent(word, new Kind(type, row.at())));
        }
    }

    boolean knows(String lemma) {
        return kinds.containsKey(lemma);
    }

    /** A draft for every verb of the list that carries no act of the lexicon, in the order of the text. */
    List<Draft> drafts(Set<Integer> taken, Syntax syntax, Parties parties, StatusReader statuses) {
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < syntax.sentence().size(); at++) {
            Kind kind = kinds.get(syntax.token(at).lemma().toLowerCase(Locale.ROOT));
            if (kind == null
                    || !syntax.isVerb(at)
                    || taken.contains(at)
                    || syntax.tree().is(at, "aux")) {
                continue;
            }
            Draft draft = new Draft(at, List.of(at), kind.type(), List.of());
            draft.actors.addAll(parties.of(syntax.subjects(at), Parties.OWNERS));
            add(draft, parties, syntax.objects(at));
            add(draft, parties, syntax.tree().children(at, "iobj"));
            for (int child : syntax.tree().children(at, "obl", "nmod", "xcomp")) {
                if (PREPOSITIONS.contains(syntax.preposition(child))) {
                    add(draft, parties, List.of(child));
                }
            }
            statuses.read(draft, at);
            draft.says("relate/verb", syntax.token(at).lemma() + " is nearest to " + kind.type(), kind.at());
            drafts.add(draft);
        }
        return drafts;
    }

    private static void add(Draft draft, Parties parties, List<Integer> heads) {
        parties.of(heads, Parties.HOLDERS).stream()
                .filter(m -> Roles.isNew(m, draft.actors) && Roles.isNew(m, draft.recipients))
                .forEach(draft.recipients::add);
    }
}
