package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;

/** Finds the mentions of political actors in a report and the entities that each denotes. */
public final class ActorResolver {
    private static final Set<String> LEANINGS = Set.of("pro", "anti");

    private final ActorTables tables;

    public ActorResolver(Lexicons lexicons) {
        tables = new ActorTables(lexicons);
    }

    /** Returns mentions in the order of the text; a mention's id is its position in the list. */
    public List<Mention> resolve(AnalyzedReport report) {
        String text = report.report().text();
        Entities entities = new Entities(tables.countries, report.report().published());
        PhraseBuilder builder = new PhraseBuilder(tables, entities, text);
        AtomFinder atoms = new AtomFinder(tables);
        Set<String> left = leftOut(text);
        List<Draft> drafts = new ArrayList<>();
        FamilyNames families = new FamilyNames();
        for (Sentence sentence : report.sentences()) {
            for (Draft draft : builder.build(sentence, families.known(sentence, atoms.find(sentence, text)))) {
                if (draft.entities.isEmpty()
                        || !left.contains(draft.entities.get(0).key())
                        || draft.kind == MentionKind.ADJECTIVE) {
                    drafts.add(draft);
                }
                families.remember(draft);
            }
        }
        drafts.forEach(draft -> families.resolve(draft, drafts));
        drafts.forEach(draft -> leaning(draft, text));
        new ContextCountry(entities, text).resolve(drafts);
        new Coreference(drafts, text).resolve();
        return finished(drafts);
    }

    /** A relative pronoun that takes up no actor is no mention; the ids of antecedents follow the ones that stay. */
    private static List<Mention> finished(List<Draft> drafts) {
        Map<Integer, Integer> ids = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind == MentionKind.PRONOUN && draft.entities.isEmpty() && draft.isRelative()) {
                continue;
            }
            draft.antecedent = draft.antecedent == null ? null : ids.get(draft.antecedent);
            ids.put(i, mentions.size());
            mentions.add(draft.finish(mentions.size()));
        }
        return mentions;
    }

    private Set<String> leftOut(String text) {
        Set<String> left = new TreeSet<>();
        for (ActorTables.Ambiguous name : tables.ambiguous) {
            if (name.against().stream().anyMatch(text::contains)
                    && name.support().stream().noneMatch(text::contains)) {
                left.add(name.name());
            }
        }
        return new HashSet<>(left);
    }

    /** What the report says of an outlet right before its name: "pro-Kremlin media Interfax". */
    private static void leaning(Draft draft, String text) {
        if (draft.entities.isEmpty() || !draft.entities.get(0).sectors().contains("JRN")) {
            return;
        }
        for (int i = Math.max(0, draft.first - 5); i < draft.end; i++) {
            String word = draft.sentence.token(i).text();
            boolean split = LEANINGS.contains(word.toLowerCase(java.util.Locale.ROOT))
                    && i + 2 < draft.end + 1
                    && draft.sentence.token(i + 1).text().equals("-");
            boolean whole = word.toLowerCase(java.util.Locale.ROOT).startsWith("pro-")
                    || word.toLowerCase(java.util.Locale.ROOT).startsWith("anti-")
                    || word.equalsIgnoreCase("state")
                    || word.equalsIgnoreCase("independent");
            if (split || whole) {
                String stated = split ? draft.sentence.span(i, i + 3).of(text) : word;
                Entity e = draft.entities.get(0);
                draft.entities.set(
                        0, new Entity(e.key(), e.code(), e.sectors(), e.name(), e.identifierId(), e.office(), stated));
                draft.because("actor/leaning", stated, null);
                return;
            }
        }
    }
}
