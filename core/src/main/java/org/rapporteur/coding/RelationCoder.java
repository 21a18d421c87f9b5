package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Timex;

/** Says what one party of a sentence does to another. It always answers. */
public final class RelationCoder {
    /** What a verb that is no political act loses against one that is. */
    private static final double UNPOLITICAL = 3.0;

    /** From here on an act is sure enough that nothing else is looked for. */
    private static final double SURE = RelationCandidate.ROLE;

    private static final Set<String> CALLS = Set.of("call", "phone", "ring", "telephone");

    /** What an act that a call is made for is surer than the call. */
    private static final double SAID_IN_CALL = 0.5;

    /** What words that miss conditions of their line lose, beside what they miss. */
    private static final double NEARLY = 1.5;

    /** Below this an act stands so far from both parties that any word between them tells more. */
    private static final double VAGUE = 2.0;

    private static final Set<String> DECLARED =
            Set.of("status/modal-would", "status/would-reported", "status/prepared");

    private final CodingLexicons lexicons;

    /** @param coder whose word lists it shares */
    public RelationCoder(ActCoder coder) {
        this.lexicons = coder.lexicons();
    }

    /**
     * The best act between two parties.
     *
     * @param report a report of one sentence, or of few
     * @param source words of the one who acts, null when not told
     * @param target words of the one acted on, null when not told
     */
    public Relation relate(JudgedReport report, @Nullable Span source, @Nullable Span target) {
        List<RelationCandidate> candidates = new ArrayList<>();
        for (Sentence sentence : report.resolved().sentences()) {
            if (sentence.tree().isParsed()) {
                candidates.addAll(candidates(report, sentence, source, target));
            }
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(RelationCandidate::score).thenComparing(c -> -c.draft().token))
                .map(RelationCoder::relation)
                .orElseGet(() -> unknown(report, source, target));
    }

    private List<RelationCandidate> candidates(
            JudgedReport report, Sentence sentence, @Nullable Span source, @Nullable Span target) {
        List<Mention> resolved = report.resolved().mentions().stream()
                .filter(m -> m.sentence() == sentence.index())
                .toList();
        PartyMentions given = PartyMentions.of(sentence, resolved, source, target);
        List<Mention> mentions = new ArrayList<>(given.all());
        resolved.stream()
                .filter(m -> given.all().stream().noneMatch(g -> g.span().overlaps(m.span())))
                .forEach(mentions::add);
        List<Timex> times = report.resolved().times().stream()
                .filter(t -> t.sentence() == sentence.index())
                .toList();
        List<PlaceMention> places = report.resolved().places().stream()
                .filter(p -> p.sentence() == sentence.index())
                .toList();
        return candidates(new SentenceCoder(report, sentence, mentions, times, places, lexicons), given);
    }

    private List<RelationCandidate> candidates(SentenceCoder coder, PartyMentions given) {
        List<RelationCandidate> candidates = new ArrayList<>();
        List<Draft> acts = coder.drafts();
        RelationSayings sayings = new RelationSayings(coder.syntax, coder.parties);
        sayings.lendSpeakers(acts, given);
        RelationMoods moods = new RelationMoods(coder.syntax, coder.parties);
        acts.addAll(moods.read(acts, given));
        JointActs joint = new JointActs(coder.syntax);
        acts.forEach(act -> joint.judge(act, given));
        acts.forEach(act -> sayings.addSpeakers(act, given));
        joint.helped(coder.parties, given).ifPresent(acts::add);
        Set<Integer> taken = new HashSet<>();
        for (Draft draft : acts) {
            if (!draft.isNoAct) {
                taken.addAll(draft.words);
                taken.add(coder.slots.supportOf(draft.token));
            }
            if (!draft.isNoAct && !draft.replaced && !describes(draft, given)) {
                candidates.add(RelationCandidate.of(draft, given, coder.syntax, 0));
            }
        }
        preferWhatIsSaidInCalls(candidates, coder.syntax);
        List<Draft> words = lexicons.relationWords().drafts(taken, coder.syntax, coder.parties, coder.statuses, given);
        moods.read(words, given);
        words.forEach(word -> joint.judge(word, given));
        List<Draft> all = new ArrayList<>(acts);
        all.addAll(words);
        sayings.accusations(all, given).forEach(a -> candidates.add(RelationCandidate.of(a, given, coder.syntax, 0)));
        if (candidates.stream().noneMatch(c -> c.score() >= SURE)) {
            List<RelationCandidate> nearest = nearest(coder, sayings, moods, acts, taken, given);
            nearest.addAll(unpolitical(candidates, words, given, coder.syntax));
            candidates.addAll(nearest);
        }
        // of words that are no political act by their line, what else they could be
        return candidates.isEmpty() ? nearest(coder, sayings, moods, List.of(), Set.of(), given) : candidates;
    }

    /** What the words would be if their line asked for less. */
    private static List<RelationCandidate> nearest(
            SentenceCoder coder,
            RelationSayings sayings,
            RelationMoods moods,
            List<Draft> acts,
            Set<Integer> taken,
            PartyMentions given) {
        List<RelationCandidate> nearest = new ArrayList<>();
        Set<Integer> known = new HashSet<>(taken);
        acts.forEach(draft -> known.add(draft.token));
        Map<Draft, Double> near = coder.nearest(known);
        List<Draft> drafts = List.copyOf(near.keySet());
        sayings.lendSpeakers(drafts, given);
        moods.read(drafts, given);
        drafts.forEach(draft -> sayings.addSpeakers(draft, given));
        near.forEach((draft, missed) -> {
            RelationCandidate candidate =
                    RelationCandidate.of(draft, given, coder.syntax, NEARLY + Math.min(UNPOLITICAL, missed));
            if (candidate.score() >= 2 * RelationCandidate.ROLE - UNPOLITICAL - NEARLY) {
                nearest.add(candidate);
            }
        });
        return nearest;
    }

    private static List<RelationCandidate> unpolitical(
            List<RelationCandidate> acts, List<Draft> words, PartyMentions given, Syntax syntax) {
        List<RelationCandidate> unpolitical = new ArrayList<>();
        boolean vague = acts.stream().allMatch(c -> c.score() < VAGUE);
        for (Draft word : words) {
            RelationCandidate candidate = RelationCandidate.of(word, given, syntax, UNPOLITICAL);
            // a word that only one of the two has a part in says little of what they do to each other
            boolean both = given.all().size() == 2 && given.all().stream().allMatch(word::hasParty);
            boolean joins = vague && (word.nominal || both);
            if (acts.isEmpty() || joins || candidate.score() >= 2 * RelationCandidate.ROLE - UNPOLITICAL) {
                unpolitical.add(candidate);
            }
        }
        return unpolitical;
    }

    /** "the injured", "officials involved in the raid": a verb inside the words for a party tells who that is. */
    private static boolean describes(Draft draft, PartyMentions given) {
        return !draft.nominal && given.all().stream().anyMatch(party -> party.covers(draft.token));
    }

    /** "called the president to congratulate him": what a call is for tells more than the call. */
    private static void preferWhatIsSaidInCalls(List<RelationCandidate> candidates, Syntax syntax) {
        for (RelationCandidate call : List.copyOf(candidates)) {
            int verb = call.draft().token;
            if (call.draft().type == EventType.CONSULT
                    && CALLS.contains(syntax.token(verb).lemma())) {
                candidates.replaceAll(c -> syntax.tree().head(c.draft().token) == verb
                                && syntax.isVerb(c.draft().token)
                                && c.score() < call.score() + SAID_IN_CALL
                        ? c.surer(call.score() - c.score() + SAID_IN_CALL, "said in a call between them")
                        : c);
            }
        }
    }

    private static Relation relation(RelationCandidate candidate) {
        Draft draft = candidate.draft();
        Status folded = isDeclared(draft) ? Status.PLANNED : draft.status;
        EventType event = Folding.event(draft.type, folded, draft.committed, draft.refused);
        List<Reason> why = new ArrayList<>(draft.why);
        why.add(Reason.of("relate/fit", candidate.says()));
        double confidence = Math.round(100 / (1 + Math.exp(1.2 - candidate.score() / 3))) / 100.0;
        return new Relation(draft.type, draft.status, event, draft.modes, confidence, why);
    }

    /**
     * "said it would cut aid if …", "is prepared to send": who declares to do something under a condition promises or
     * threatens it, though a record leaves open whether it will come to that.
     */
    private static boolean isDeclared(Draft draft) {
        return draft.status == Status.HYPOTHETICAL
                && draft.why.stream().anyMatch(reason -> DECLARED.contains(reason.rule()))
                && draft.why.stream().noneMatch(reason -> reason.words().equals("even if"));
    }

    /** Nothing is told of the two: who stand side by side work together, others are rather talked about. */
    private static Relation unknown(JudgedReport report, @Nullable Span source, @Nullable Span target) {
        boolean beside = source != null
                && target != null
                && report.resolved().sentences().stream().anyMatch(s -> isBeside(s, source, target));
        EventType type = beside ? EventType.COOPERATE : EventType.ACCUSE;
        return new Relation(
                type,
                Status.OCCURRED,
                type,
                List.of(),
                0.05,
                List.of(Reason.of("relate/no-rule", "no act is known in the sentence")));
    }

    private static boolean isBeside(Sentence sentence, Span source, Span target) {
        return sentence.tokens().stream()
                .anyMatch(token -> target.contains(token.span())
                        && sentence.tree().is(token.index(), "conj")
                        && source.contains(sentence.token(sentence.tree().head(token.index()))
                                .span()));
    }
}
