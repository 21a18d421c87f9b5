package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.MentionKind;

/** Which countries a report, a paragraph and a sentence speak of. */
final class SpokenLands {
    private static final double DOMINANT = 0.6;
    /** A date line counts as two mentions: a bureau writes mostly of its own country. */
    private static final int DATELINE = 2;

    /** Of what somebody is only suspected of elsewhere. */
    private static final Set<String> UNPROVEN = Set.of("suspect", "accuse", "want", "charge", "convict");

    private static final Set<String> MEETINGS = Set.of(
            "talk", "talks", "negotiation", "meeting", "summit", "conference", "round", "hearing", "trial", "forum");

    private SpokenLands() {}

    /** The one country that a report speaks of; null when there are more, or none. */
    static @Nullable String only(List<Draft> drafts) {
        String found = null;
        for (Draft draft : drafts) {
            String code = draft.code();
            // whom a medium tells it says nothing of where it happens: "told the BBC that soldiers had fired"
            boolean medium = draft.kind == MentionKind.NAME && draft.sector().equals("JRN");
            boolean state = code != null && isState(code) && !draft.guessed && !medium;
            if (state && found != null && !found.equals(code)) {
                return null;
            }
            found = state ? code : found;
        }
        return found;
    }

    /** The one country in whose place the sentence happens: "Gunmen killed five people in northern Nigeria". */
    static @Nullable Draft onlyPlace(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Draft found = null;
        for (Draft other : near(drafts, index)) {
            String code = other.code();
            if (other == draft
                    || code == null
                    || (!other.land && !other.person)
                    || isVenue(other)
                    || isOfOthers(drafts, index, other)) {
                continue;
            }
            if (found != null && !code.equals(found.code())) {
                return null;
            }
            if (found == null || !isInPlace(found)) {
                found = other;
            }
        }
        return found != null && isInPlace(found) ? found : null;
    }

    /** "arrested two men suspected of arming fighters in Somalia": where the fighters are, not the men. */
    private static boolean isOfOthers(List<Draft> drafts, int index, Draft place) {
        DependencyTree tree = place.sentence.tree();
        int head = tree.head(place.head);
        if (tree.is(head, "acl") && UNPROVEN.contains(place.sentence.token(head).lemma())) {
            return true;
        }
        int noun = tree.is(place.head, "nmod") ? head : -1;
        return near(drafts, index).stream()
                .anyMatch(other -> other != drafts.get(index)
                        && other != place
                        && other.plural
                        && other.head == noun
                        && tree.head(noun) != tree.head(drafts.get(index).head));
    }

    static List<Draft> near(List<Draft> drafts, int index) {
        int from = index;
        int to = index;
        while (from > 0 && drafts.get(from - 1).sentence == drafts.get(index).sentence) {
            from--;
        }
        while (to < drafts.size() && drafts.get(to).sentence == drafts.get(index).sentence) {
            to++;
        }
        return drafts.subList(from, to);
    }

    static boolean isInPlace(Draft draft) {
        if (draft.end < draft.sentence.size() && draft.sentence.token(draft.end).is("border")) {
            return false;
        }
        for (int i = draft.first - 1; i >= Math.max(0, draft.first - 5); i--) {
            String word = draft.sentence.token(i).text().toLowerCase(Locale.ROOT);
            if (word.equals("in") || word.equals("near") || word.equals("across") || word.equals("outside")) {
                return draft.land;
            }
            // "near the border with Ivory Coast": on this side of it
            String tag = word.equals("with") ? "" : draft.sentence.token(i).tag();
            if (!tag.startsWith("JJ")
                    && !tag.equals("DT")
                    && !tag.startsWith("NN")
                    && !tag.equals("POS")
                    && !tag.equals("IN")
                    && !tag.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a code is that of a state, and of no organisation of many. */
    static boolean isState(String code) {
        return code.length() == 3 && !isBetweenStates(code);
    }

    static boolean isBetweenStates(String code) {
        return Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC").contains(code);
    }

    /** The country that most of the report's names belong to; null when no country has most. */
    static @Nullable String dominant(List<Draft> drafts, @Nullable DatelineLand dateline) {
        return leading(drafts, 3, dateline);
    }

    static @Nullable String leading(List<Draft> drafts, int least, @Nullable DatelineLand dateline) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        if (dateline != null) {
            counts.put(dateline.code(), DATELINE);
            all = DATELINE;
        }
        for (Draft draft : drafts) {
            String code = draft.code();
            // "its enemies in Miami", told from Havana: no sign of where the report is at home
            boolean abroad = draft.scene && dateline != null && !dateline.code().equals(code);
            if (code == null || !isState(code) || draft.kind == MentionKind.PRONOUN || abroad) {
                continue;
            }
            counts.merge(code, 1, Integer::sum);
            all++;
        }
        int total = all;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least && entry.getValue() >= DOMINANT * total)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /**
     * The country that a report is at home in: the date line's if the lead speaks of it, else the one that the lead names
     * first. Null where another one is named more often.
     *
     * @param mentions of each country, of the same drafts
     */
    static @Nullable String home(List<Draft> drafts, @Nullable DatelineLand dateline, Map<String, Integer> mentions) {
        String first = null;
        boolean told = false;
        for (Draft draft : drafts) {
            boolean lead = draft.sentence.index() == drafts.get(0).sentence.index();
            if (lead && namesState(draft)) {
                first = first == null ? draft.code() : first;
                told |= dateline != null && dateline.code().equals(draft.code());
            }
        }
        String home = dateline == null ? first : told ? dateline.code() : null;
        int own = home == null ? 0 : mentions.getOrDefault(home, 0);
        return mentions.values().stream().allMatch(count -> count <= own) ? home : null;
    }

    /** How often words that name a country, or somebody of it, stand in the report, by the country's code. */
    static Map<String, Integer> mentions(List<Draft> drafts) {
        Map<String, Integer> mentions = new TreeMap<>();
        for (Draft draft : drafts) {
            String code = draft.code();
            if (code != null && namesState(draft)) {
                mentions.merge(code, 1, Integer::sum);
            }
        }
        return mentions;
    }

    /** "walked out of talks in Jeddah": whose guests those are says nothing of whose they are. */
    static boolean isVenue(Draft draft) {
        int noun = draft.first - 2;
        return draft.land
                && noun >= 0
                && draft.sentence.token(noun + 1).is("in")
                && MEETINGS.contains(draft.sentence.token(noun).lemma());
    }

    private static boolean namesState(Draft draft) {
        String code = draft.code();
        return code != null
                && isState(code)
                && !draft.guessed
                && !draft.scene
                && draft.kind != MentionKind.PRONOUN
                && !isVenue(draft);
    }

    /** Whether a country is spoken of in the paragraph or in the one before. */
    static boolean isNear(List<Draft> drafts, int index, String code) {
        Draft draft = drafts.get(index);
        for (int i = index - 1; i >= 0; i--) {
            if (draft.sentence.paragraph() - drafts.get(i).sentence.paragraph() > 1) {
                return false;
            }
            if (code.equals(drafts.get(i).code())) {
                return true;
            }
        }
        return false;
    }
}
