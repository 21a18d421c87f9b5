package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.EventType;
import org.rapporteur.model.JudgedReport;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Status;
import org.rapporteur.model.Timex;

/** Finds the acts of one sentence: lexicon lines, their actors and recipients, their status and what they stand inside of. */
final class SentenceCoder {
    private final CodingLexicons lexicons;
    final Syntax syntax;
    final Slots slots;
    final Parties parties;
    final StatusReader statuses;
    private final Roles roles;
    private final MatchFinder finder;
    private final Embedding embedding;
    private final Silence silence;

    SentenceCoder(
            JudgedReport report,
            Sentence sentence,
            List<Mention> mentions,
            List<Timex> times,
            List<PlaceMention> places,
            CodingLexicons lexicons) {
        this.lexicons = lexicons;
        syntax = new Syntax(sentence, lexicons.composers());
        BitSet timeTokens = new BitSet();
        times.stream()
                .filter(time -> !ActTimes.namesWorldEvent(time))
                .forEach(time -> timeTokens.set(time.first(), time.end()));
        slots = new Slots(syntax, timeTokens, lexicons.supports(), lexicons.quantities());
        parties = new Parties(syntax, mentions, lexicons);
        statuses = new StatusReader(report, sentence.index(), syntax, slots);
        roles = new Roles(syntax, slots, parties);
        Conditions conditions = new Conditions(slots, parties, places, lexicons.persons());
        finder = new MatchFinder(lexicons.acts(), syntax, conditions);
        silence = new Silence(syntax, lexicons);
        embedding = new Embedding(syntax, slots, lexicons.composers());
    }

    /** All acts that the words of the sentence can mean, those that were dropped marked so, in the order of the text. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Match match : finder.find()) {
            drafts.add(draft(match));
        }
        List<Draft> composed = new Composition(syntax, slots, parties, embedding, statuses).compose(drafts);
        composed.forEach(silence::judge);
        return composed;
    }

    /** The acts to be told in records: those that the words name, and what is said by way of reproach. */
    List<Draft> told() {
        List<Draft> told = new ArrayList<>(drafts());
        List<Draft> reproaches =
                new Reproaches(syntax, parties, statuses, lexicons.misdeeds(), lexicons.slurs()).beside(told);
        reproaches.forEach(silence::judge);
        told.addAll(reproaches);
        told.sort(Comparator.comparingInt(draft -> draft.token));
        return told;
    }

    /**
     * What the words that are no act by any line come nearest to, with how far from it they are. Only {@code relate} asks it,
     * which always has to answer.
     *
     * @param taken heads that are acts, or are known to be none
     */
    Map<Draft, Double> nearest(Set<Integer> taken) {
        Map<Draft, Double> nearest = new LinkedHashMap<>();
        for (MatchFinder.Near near : finder.near(taken)) {
            int head = near.match().head();
            // who says something does what he says, and that has words of its own
            boolean reports = syntax.isVerb(head) && syntax.tree().child(head, "ccomp") >= 0;
            boolean lends = syntax.isVerb(head) && syntax.objects(head).stream().anyMatch(taken::contains);
            boolean known = !isIdiom(near.match()) && lexicons.relationWords().knows(parties.lemma(head));
            if (reports || lends || known && near.missed() > Conditions.UNKNOWN_KIND) {
                continue;
            }
            Draft draft = draft(near.match());
            draft.specificity = 0;
            draft.says(
                    "relate/nearest",
                    "not all that the line asks for is there",
                    near.match().entry().at());
            nearest.put(draft, near.missed());
        }
        new Composition(syntax, slots, parties, embedding, statuses).compose(List.copyOf(nearest.keySet()));
        return nearest;
    }

    /** "say yes", "throw a lifeline": more than the verb with a particle, so that the verb alone tells less. */
    private boolean isIdiom(Match match) {
        return match.tokens().stream()
                .anyMatch(at -> at != match.head()
                        && (syntax.token(at).isNoun() || syntax.token(at).tag().equals("UH")));
    }

    private Draft draft(Match match) {
        ActEntry entry = match.entry();
        EventType type = entry.type();
        Draft draft = new Draft(match.head(), match.tokens(), type == null ? EventType.AGREE : type, entry.modes());
        draft.contexts = entry.contexts();
        draft.nominal = !entry.verb();
        draft.phrase = entry.phrase();
        draft.specificity = entry.when().size() + entry.words() - 1;
        String rule = "coding/" + (entry.verb() ? "verb" : "noun");
        if (type == null) {
            draft.says(rule, entry.phrase() + " is no political act here", entry.at());
            draft.isNoAct = true;
            draft.drop("\"" + entry.phrase() + "\" is no political act here (" + entry.at() + ")");
            return draft;
        }
        String when = entry.when().isEmpty()
                ? ""
                : " when "
                        + String.join(
                                "; ", entry.when().stream().map(Condition::text).toList());
        draft.says(rule, entry.phrase() + " is " + type + when, entry.at());
        if (describesNoun(match)) {
            draft.drop("it only describes a noun");
        } else if (isAsked(match.head())) {
            draft.drop("it is only what somebody was asked");
        } else if (type == EventType.REQUEST && syntax.asksNothing(match.head())) {
            draft.drop("it is a question, or an assertion");
        } else if (draft.nominal && isName(match.head())) {
            draft.drop("it is what somebody calls something");
        } else if (match.tokens().stream().anyMatch(this::isQuotedWord)) {
            draft.drop("a word in quotation marks is somebody's word, no deed");
        }
        roles.fill(match, draft);
        statuses.read(draft, match.head());
        if (draft.nominal && isOpposed(match.head())) {
            oppose(draft);
        }
        if (entry.isNegative() && draft.status == Status.NEGATED) {
            draft.become(Status.OCCURRED);
        }
        return draft;
    }

    /** "Asked whether talks would resume, a spokesman said": a question of the press, which tells nothing. */
    private boolean isAsked(int at) {
        return syntax.isQuestionOfPress(0) && (at == 0 || syntax.tree().isBelow(at, 0) && hasWhether(at));
    }

    private boolean hasWhether(int at) {
        for (int i = 1; i < at; i++) {
            if (syntax.token(i).is("whether")
                    || syntax.token(i).is("if")
                    || syntax.token(i).is(",")) {
                return !syntax.token(i).is(",");
            }
        }
        return false;
    }

    /** "the government is against such attacks". */
    private boolean isOpposed(int noun) {
        return syntax.preposition(noun).equals("against")
                && syntax.tree().child(noun, "cop") >= 0
                && syntax.tree().child(noun, "nsubj") >= 0;
    }

    /** What somebody is against he speaks against; nobody is told to have done it. */
    private void oppose(Draft draft) {
        draft.type = EventType.ACCUSE;
        draft.modes = List.of("disapprove");
        draft.recipients.clear();
        draft.recipients.addAll(parties.of(
                syntax.tree().children(draft.token, "nmod").stream()
                        .filter(child -> Set.of("by", "of", "from").contains(syntax.preposition(child)))
                        .toList(),
                Parties.OWNERS));
        draft.actors = new ArrayList<>(parties.of(syntax.tree().children(draft.token, "nsubj"), Parties.OWNERS));
        draft.become(Status.ONGOING);
        draft.says("coding/against", syntax.token(draft.token).text(), null);
    }

    /** "declared "war" on the poor". */
    private boolean isQuotedWord(int at) {
        return syntax.token(at).isNoun()
                && at > 0
                && at + 1 < syntax.sentence().size()
                && syntax.token(at - 1).tag().equals("``")
                && syntax.token(at + 1).tag().equals("''");
    }

    /** "called it a surrender", "condemned the decision as interference": a name for what was told, no further act. */
    private boolean isName(int noun) {
        int verb = syntax.verbAbove(noun);
        if (verb < 0 || !lexicons.calling().contains(syntax.token(verb).lemma())) {
            return false;
        }
        return syntax.tree().is(noun, "xcomp") || syntax.preposition(noun).equals("as");
    }

    /** "visiting delegations", "striking workers": an adjective tells no act of its own. */
    private boolean describesNoun(Match match) {
        return match.entry().verb()
                && syntax.tree().is(match.head(), "amod")
                && match.tokens().size() == 1
                && !syntax.isMisreadGerund(match.head());
    }
}
