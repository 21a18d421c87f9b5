package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.Act;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Rejection;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Timex;

/** Codes the political acts that a report tells: type, mode, context, actor, recipient, time and place. */
public final class ActCoder {
    private final CodingLexicons lexicons;

    public ActCoder(Lexicons lexicons) {
        this.lexicons = CodingLexicons.of(lexicons);
    }

    CodingLexicons lexicons() {
        return lexicons;
    }

    /** Whether a line of the lists of acts begins with a verb, or has a noun for its head. */
    public boolean knows(String lemma) {
        return !lexicons.acts().verbs(lemma).isEmpty()
                || !lexicons.acts().nouns(lemma).isEmpty()
                || lexicons.composers().knows(lemma);
    }

    public CodedReport code(JudgedReport report) {
        ResolvedReport resolved = report.resolved();
        Map<Integer, List<Mention>> mentions = new HashMap<>();
        resolved.mentions()
                .forEach(m -> mentions.computeIfAbsent(m.sentence(), s -> new ArrayList<>())
                        .add(m));
        Map<Integer, List<Timex>> times = new HashMap<>();
        resolved.times()
                .forEach(t -> times.computeIfAbsent(t.sentence(), s -> new ArrayList<>())
                        .add(t));
        Map<Integer, List<PlaceMention>> places = new HashMap<>();
        resolved.places()
                .forEach(p -> places.computeIfAbsent(p.sentence(), s -> new ArrayList<>())
                        .add(p));

        List<Act> acts = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        SameAct before = new SameAct();
        Responses responses = new Responses(lexicons.acts());
        Narrative narrative = new Narrative();
        for (Sentence sentence : resolved.sentences()) {
            if (sentence.tree().isParsed()) {
                List<Timex> told = times.getOrDefault(sentence.index(), List.of());
                List<PlaceMention> named = places.getOrDefault(sentence.index(), List.of());
                SentenceCoder coder = new SentenceCoder(
                        report,
                        sentence,
                        FirstPerson.with(mentions.getOrDefault(sentence.index(), List.of()), sentence),
                        told,
                        named,
                        lexicons);
                ActBuilder builder = new ActBuilder(
                        coder.syntax, told, named, resolved.report().published(), narrative, lexicons);
                List<Draft> drafts = coder.told();
                before.complete(drafts, coder.syntax);
                responses.complete(drafts, coder.syntax);
                drafts.forEach(new UnknownParties(coder.syntax, named, lexicons)::name);
                drafts.stream()
                        .filter(draft -> draft.dropped == null)
                        .forEach(draft -> lexicons.contexts()
                                .add(
                                        draft,
                                        sentence,
                                        resolved.sentences(),
                                        resolved.report().title()));
                add(drafts, builder, sentence, acts, rejections);
            }
        }
        return new CodedReport(report, acts, rejections);
    }

    private static void add(
            List<Draft> drafts, ActBuilder builder, Sentence sentence, List<Act> acts, List<Rejection> rejections) {
        Map<Draft, Integer> ids = new HashMap<>();
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.dropped == null) {
                ids.put(draft, acts.size() + kept.size());
                kept.add(draft);
            } else {
                rejections.add(new Rejection(
                        sentence.index(),
                        sentence.token(draft.token).span(),
                        Reason.of("coding/rejected", draft.type + " dropped: " + draft.dropped)));
            }
        }
        kept.sort(Comparator.comparingInt(ids::get));
        kept.forEach(draft -> acts.add(builder.act(draft, ids)));
    }
}
