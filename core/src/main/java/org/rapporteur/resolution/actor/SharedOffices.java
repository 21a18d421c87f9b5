package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** People described together who belong to several countries: "the ministers of A and B", "A-ish and B-ish forces". */
final class SharedOffices {
    /** Short names that stand for an adjective too. */
    private static final Set<String> SHORT = Set.of("US", "U.S.", "UK", "U.K.", "EU");

    private final Entities entities;
    private final String text;

    SharedOffices(Entities entities, String text) {
        this.entities = entities;
        this.text = text;
    }

    /** @param drafts of the whole report, in the order of the text, their own countries known */
    void resolve(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean people = draft.agent != null && draft.entities.size() == 1 && isPlural(draft);
            if (!people) {
                continue;
            }
            List<Draft> lands = behind(drafts, i);
            if (lands.size() > 1) {
                belongTo(draft, lands);
            } else {
                lands = before(drafts, i);
                if (!lands.isEmpty()) {
                    belongTo(draft, lands);
                }
            }
        }
    }

    private static boolean isPlural(Draft draft) {
        return draft.plural || draft.sentence.token(draft.head).tag().equals("NNS");
    }

    /** The countries of "of A, B and C" right behind. */
    private static List<Draft> behind(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Sentence sentence = draft.sentence;
        List<Draft> lands = new ArrayList<>();
        if (draft.end >= sentence.size()
                || !sentence.token(draft.end).is("of")
                        && !sentence.token(draft.end).is("from")) {
            return lands;
        }
        int at = draft.end + 1;
        for (int i = index + 1; i < drafts.size(); i++) {
            Draft next = drafts.get(i);
            if (next.sentence != sentence || !next.land || next.code() == null || !isList(sentence, at, next.first)) {
                break;
            }
            if (next.end < sentence.size() && sentence.token(next.end).tag().equals("POS")) {
                break;
            }
            lands.add(next);
            at = next.end;
        }
        return lands;
    }

    /** The further countries of "A-ish, B-ish and C-ish ministers", and of "A and B's ministers". */
    private List<Draft> before(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Sentence sentence = draft.sentence;
        List<Draft> lands = new ArrayList<>();
        boolean owner = sentence.token(draft.first).isProperNoun() && hasPossessive(draft);
        boolean adjective = !owner && Character.isUpperCase(draft.words(text).charAt(0)) && !isCountryName(draft);
        if (draft.code() == null || draft.first < 2 || !adjective && !owner) {
            return lands;
        }
        int at = draft.first;
        for (int i = index - 1; i >= 0; i--) {
            Draft previous = drafts.get(i);
            boolean alike = previous.sentence == sentence
                    && previous.land
                    && previous.code() != null
                    && (isAdjective(previous) == adjective || SHORT.contains(previous.words(text)))
                    && previous.end < at
                    && isList(sentence, previous.end, at)
                    && (i == index - 1) == hasAnd(sentence, previous.end, at);
            if (!alike) {
                break;
            }
            lands.add(0, previous);
            at = previous.first;
        }
        return lands;
    }

    /** "Russian and U.S. officials", "Israeli and Hamas negotiators": not "China and U.S. officials". */
    private boolean isCountryName(Draft draft) {
        String code = draft.code();
        return code != null && (draft.words(text) + " ").startsWith(entities.countryName(code) + " ");
    }

    /** The tagger takes "British" before "and" for a noun. */
    private boolean isAdjective(Draft draft) {
        String word = draft.words(text);
        return draft.kind == MentionKind.ADJECTIVE
                || draft.sentence.token(draft.first).tag().startsWith("JJ")
                || draft.kind == MentionKind.NAME
                        && word.matches("\\p{Lu}\\p{Ll}+(ish|ese|ch|ss)")
                        && !isCountryName(draft);
    }

    private static boolean hasPossessive(Draft draft) {
        for (int at = draft.first; at < draft.head; at++) {
            if (draft.sentence.token(at).tag().equals("POS")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAnd(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.token(at).is("and")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isList(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = sentence.token(at);
            if (!token.is(",") && !token.is("and") && !token.is("the")) {
                return false;
            }
        }
        return true;
    }

    private void belongTo(Draft draft, List<Draft> lands) {
        Entity own = draft.entities.get(0);
        ActorTables.Agent agent = draft.agent;
        if (agent == null) {
            return;
        }
        List<Entity> all = new ArrayList<>();
        if (own.code() != null) {
            all.add(own);
        }
        for (Draft land : lands) {
            String code = land.code();
            if (code != null && all.stream().noneMatch(entity -> code.equals(entity.code()))) {
                all.add(entities.described(code, own.sectors(), agent.noun()));
                draft.because("actor/country-shared", "“" + land.words(text) + "”", null);
            }
        }
        draft.entities.clear();
        draft.entities.addAll(all);
    }
}
