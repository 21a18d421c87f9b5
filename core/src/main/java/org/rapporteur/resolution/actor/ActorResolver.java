package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;

/** Finds the mentions of political actors in a report and the entities that each denotes. */
public final class ActorResolver {
    private final ActorTables tables;

    public ActorResolver(Lexicons lexicons) {
        tables = new ActorTables(lexicons);
    }

    /** A sentence with its atoms, read before the first is made a mention: the whole report says which names are meant. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Read(Sentence sentence, SentenceShape shape, boolean[] inside, List<Atom> atoms) {}

    /** Returns mentions in the order of the text; a mention's id is its position in the list. */
    public List<Mention> resolve(AnalyzedReport report) {
        String text = report.report().text();
        Entities entities = new Entities(tables.countries, report.report().published());
        FamilyNames families = new FamilyNames(tables.given);
        PhraseBuilder builder = new PhraseBuilder(tables, entities, families, text);
        AtomFinder atoms = new AtomFinder(tables);
        OtherReadings others = new OtherReadings(tables.ambiguous, text);
        SharedNames shared = new SharedNames(tables.names, text);
        List<Read> read = new ArrayList<>();
        int paragraph = -1;
        boolean quoted = false;
        for (Sentence sentence : report.sentences()) {
            boolean opens = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            boolean[] inside = SentenceShape.quoted(sentence, !opens && quoted);
            quoted = inside[sentence.size()];
            SentenceShape shape = SentenceShape.of(sentence);
            List<Atom> found = others.apply(atoms.find(sentence, shape, text));
            shared.count(sentence, found, sentence.dateline());
            read.add(new Read(sentence, shape, inside, found));
        }
        List<Draft> drafts = new ArrayList<>();
        for (Read one : read) {
            List<Atom> known = families.known(one.sentence, shared.choose(one.atoms));
            for (Draft draft : builder.build(one.sentence, one.shape, known)) {
                draft.quoted = one.inside[draft.first];
                drafts.add(draft);
                families.remember(draft);
            }
        }
        drafts.removeIf(SportsTeams::isTeam);
        new Leanings(text).resolve(drafts);
        new MembersOfCongress(entities, text).resolve(drafts);
        new ContextCountry(entities, DatelineLand.of(report.sentences(), tables.names), text).resolve(drafts);
        new SharedOffices(entities, text).resolve(drafts);
        new Appositions(entities, text).resolve(drafts);
        drafts.forEach(Draft::renew);
        new Coreference(drafts, entities, text).resolve();
        drafts.removeIf(draft -> draft.scene || draft.thing);
        drafts.removeIf(draft -> draft.pointing && draft.antecedent == null);
        return Draft.finished(drafts);
    }
}
