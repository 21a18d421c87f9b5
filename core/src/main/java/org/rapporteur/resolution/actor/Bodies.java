package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;

/** Says which country, party, company or group a definite description takes up, and whom "both sides" stand for. */
final class Bodies {
    private static final Set<String> COUNTRY = Set.of("country", "nation", "state", "republic", "kingdom", "island");
    /** Sectors of the named bodies that a common noun can take up. */
    private static final Map<String, Set<String>> TAKES_UP = Map.ofEntries(
            Map.entry("group", Set.of("REB", "UAF", "PRM", "NGO", "CRM")),
            Map.entry("movement", Set.of("REB", "PTY", "OPP")),
            Map.entry("organization", Set.of("NGO", "UAF", "REB", "MED")),
            Map.entry("organisation", Set.of("NGO", "UAF", "REB", "MED")),
            Map.entry("rebel", Set.of("REB")),
            Map.entry("militant", Set.of("UAF", "REB")),
            Map.entry("insurgent", Set.of("REB", "UAF")),
            Map.entry("guerrilla", Set.of("REB")),
            Map.entry("company", Set.of("BUS")),
            Map.entry("firm", Set.of("BUS")),
            Map.entry("party", Set.of("PTY")),
            Map.entry("newspaper", Set.of("JRN")),
            Map.entry("broadcaster", Set.of("JRN")),
            Map.entry("news agency", Set.of("JRN")),
            Map.entry("network", Set.of("JRN")),
            Map.entry("alliance", Set.of("MIL")),
            Map.entry("court", Set.of("JUD")),
            Map.entry("department", Set.of()),
            Map.entry("union", Set.of("LAB")),
            Map.entry("agency", Set.of("SPY", "COP")),
            Map.entry("cartel", Set.of("CRM")));

    private static final int FAR = 3;
    /** How far before "both sides" two may be told as one: "A-ish and B-ish forces". */
    private static final int SHARED = 8;

    private final List<Draft> drafts;
    private final String text;

    Bodies(List<Draft> drafts, String text) {
        this.drafts = drafts;
        this.text = text;
    }

    /** Whether a noun can take up a body that was named before. */
    static boolean takesUp(String noun) {
        return TAKES_UP.containsKey(noun);
    }

    /** "the country", "the party", "the ministry": the last one of its kind that was named. */
    void same(int index, Draft draft) {
        if (draft.agent == null || !draft.definite || draft.entities.isEmpty()) {
            return;
        }
        String noun = draft.agent.noun();
        if (COUNTRY.contains(noun) && !draft.plural && draft.code() == null && draft.end - draft.first == 1) {
            country(index, draft);
            return;
        }
        if (draft.person && draft.plural && !hasModifier(draft) && sameGroup(index, draft)) {
            return;
        }
        if (!draft.person && !draft.plural && !hasModifier(draft) && (draft.code() == null || draft.guessed)) {
            Draft kind = kindNamedBefore(index, draft, noun);
            if (kind != null) {
                draft.takeUp(kind, "actor/body-named-before", text);
                return;
            }
        }
        Set<String> sectors = TAKES_UP.get(noun);
        boolean many = draft.person && draft.plural;
        if (draft.person != many || draft.foreign || (draft.plural && !many) || hasModifier(draft)) {
            return;
        }
        for (int i = index - 1; i >= 0; i--) {
            Draft earlier = drafts.get(i);
            if (draft.sentence.index() - earlier.sentence.index() > FAR) {
                return;
            }
            boolean agrees = earlier.isResolved()
                    && (draft.code() == null || draft.guessed || draft.code().equals(earlier.code()));
            if (agrees
                    && (earlier.kind == MentionKind.NAME && !earlier.person
                            || isBodysPeople(earlier)
                            || noun.equals("party")
                                    && earlier.kind == MentionKind.ADJECTIVE
                                    && earlier.sector().equals("PTY"))
                    && !earlier.land
                    && (endsWith(earlier, noun) || sectors != null && sectors.contains(earlier.sector()))) {
                draft.takeUp(earlier, "actor/body-named-before", text);
                return;
            }
        }
    }

    /** "European Union leaders ... The leaders": those of the same name who were told of before, whatever lands came between. */
    private boolean sameGroup(int index, Draft draft) {
        for (int i = index - 1; i >= 0; i--) {
            Draft earlier = drafts.get(i);
            if (draft.sentence.index() - earlier.sentence.index() > FAR) {
                return false;
            }
            boolean same = earlier.kind == MentionKind.DESCRIPTION
                    && earlier.plural
                    && earlier.person
                    && !earlier.guessed
                    && earlier.isResolved()
                    && earlier.code() != null
                    && earlier.agent != null
                    && draft.agent != null
                    && earlier.agent.noun().equals(draft.agent.noun());
            if (same) {
                draft.takeUp(earlier, "actor/group-named-before", text);
                return true;
            }
        }
        return false;
    }

    /** "the ruling coalition ... the coalition": the last body of that kind. */
    private @Nullable Draft kindNamedBefore(int index, Draft draft, String noun) {
        for (int i = index - 1; i >= 0; i--) {
            Draft earlier = drafts.get(i);
            if (draft.sentence.index() - earlier.sentence.index() > FAR) {
                return null;
            }
            boolean kind = earlier.kind == MentionKind.DESCRIPTION
                    && !earlier.plural
                    && !earlier.person
                    && earlier.code() != null
                    && earlier.agent != null
                    && earlier.agent.noun().endsWith(" " + noun);
            if (kind) {
                return earlier;
            }
        }
        return null;
    }

    private static boolean hasModifier(Draft draft) {
        return draft.end - draft.first > 2;
    }

    /** "M23 rebels", "ELN guerrillas": those of a named body, who are that body. */
    private static boolean isBodysPeople(Draft draft) {
        return draft.kind == MentionKind.DESCRIPTION
                && draft.person
                && draft.plural
                && draft.agent != null
                && !draft.entities.get(0).name().toLowerCase(Locale.ROOT).contains(draft.agent.noun());
    }

    private static boolean endsWith(Draft named, String noun) {
        String name = named.entities.get(0).name().toLowerCase(Locale.ROOT);
        return name.endsWith(" " + noun) || name.startsWith(noun + " of ");
    }

    private void country(int index, Draft draft) {
        Draft last = null;
        for (int i = index - 1; i >= 0; i--) {
            Draft earlier = drafts.get(i);
            if (draft.sentence.index() - earlier.sentence.index() > FAR) {
                break;
            }
            String code = earlier.code();
            boolean state = code != null && !SpokenLands.isBetweenStates(code) && !earlier.scene;
            if (!state
                    || Objects.equals(code, subjectsCode(draft))
                    || !(earlier.land
                            || earlier.kind == MentionKind.METONYM
                            || !earlier.sector().equals("JRN"))) {
                continue;
            }
            boolean people = earlier.land && (earlier.plural || earlier.person);
            if (people) {
                continue;
            }
            if (earlier.land
                    && earlier.sentence != draft.sentence
                    && (last == null || last.sentence == earlier.sentence)
                    && earlier.isSubject()) {
                last = earlier;
                break;
            }
            boolean better = last != null
                    && !last.land
                    && earlier.land
                    && earlier.sentence.paragraph() == draft.sentence.paragraph();
            last = last == null || better ? earlier : last;
            if (last.land && last.sentence == draft.sentence) {
                break;
            }
        }
        if (last != null) {
            draft.antecedent = last;
            draft.land = true;
            String code = last.code();
            Entity entity = last.entities.get(0);
            boolean named = last.land && entity.sectors().isEmpty();
            draft.entities.set(
                    0,
                    named
                            ? entity
                            : new Entity(
                                    String.valueOf(code),
                                    code,
                                    List.of(),
                                    "country of " + entity.name(),
                                    null,
                                    null,
                                    null));
            draft.because("actor/country-named-before", "“" + last.words(text) + "”", null);
        }
    }

    /** "Washington promised to defend the country": another's, not its own; null where the description is no object. */
    private @Nullable String subjectsCode(Draft object) {
        DependencyTree tree = object.sentence.tree();
        if (!tree.is(object.head, "obj")) {
            return null;
        }
        int verb = tree.head(object.head);
        for (int steps = 0; steps < FAR && tree.is(verb, "xcomp") && tree.child(verb, "nsubj") < 0; steps++) {
            verb = tree.head(verb);
        }
        int subject = tree.child(verb, "nsubj");
        for (Draft other : drafts) {
            if (other.sentence == object.sentence && other.head == subject) {
                return other.code();
            }
        }
        return null;
    }

    /** "both sides", "the two leaders": the two that were last named together, or nobody. */
    void pair(int index, Draft draft) {
        String noun = draft.sentence.token(draft.head).text().toLowerCase(Locale.ROOT);
        boolean people = GroupWords.OF_PEOPLE.contains(noun);
        boolean either =
                noun.equals("sides") || noun.equals("parties") || noun.equals("rivals") || noun.equals("allies");
        List<Draft> found = joined(index, draft, people, either);
        if (found.isEmpty()) {
            found = lastTwo(index, draft, people, either);
        }
        if (found.size() != 2 && either && sharedBefore(index, draft)) {
            return;
        }
        if (found.size() != 2) {
            draft.because("actor/unresolved-pair", "“" + draft.words(text) + "”: not two that were named before", null);
            return;
        }
        Draft second = found.get(0);
        Draft first = found.get(1);
        draft.entities.add(first.entities.get(0));
        draft.entities.add(second.entities.get(0));
        draft.antecedent = first;
        draft.person = people;
        draft.because(
                "actor/pair",
                "“" + draft.words(text) + "” are “" + first.words(text) + "” and “" + second.words(text) + "”",
                null);
    }

    /** "Armenian and Azerbaijani forces" told earlier in the report are the two sides of it. */
    private boolean sharedBefore(int index, Draft draft) {
        for (int i = index - 1;
                i >= 0 && draft.sentence.index() - drafts.get(i).sentence.index() <= SHARED;
                i--) {
            Draft earlier = drafts.get(i);
            if (isShared(earlier)) {
                draft.takeUp(earlier, "actor/pair", text);
                return true;
            }
        }
        return false;
    }

    private static boolean isShared(Draft draft) {
        return draft.entities.size() == 2 && !draft.group && draft.agent != null;
    }

    private List<Draft> lastTwo(int index, Draft draft, boolean people, boolean either) {
        List<Draft> found = new ArrayList<>();
        for (int i = index - 1; i >= 0 && found.size() < 3; i--) {
            Draft earlier = drafts.get(i);
            int distance = draft.sentence.index() - earlier.sentence.index();
            if (distance > 2 || either && isShared(earlier)) {
                break;
            }
            if (found.size() == 2 && earlier.sentence != found.get(1).sentence) {
                break;
            }
            if (canBeOne(earlier, people, either) && isNew(found, earlier, people) && !actsOn(earlier, draft)) {
                found.add(earlier);
            }
        }
        return found;
    }

    /** "Iran warned both sides", "Iran and Oman warned both sides": they are none of them. */
    private static boolean actsOn(Draft subject, Draft pair) {
        DependencyTree tree = subject.sentence.tree();
        int joined = tree.is(subject.head, "conj") ? tree.head(subject.head) : subject.head;
        boolean acts = subject.isSubject() || tree.is(joined, "nsubj");
        return subject.sentence == pair.sentence && acts && !pair.isSubject();
    }

    /**
     * "A and B clashed. C urged restraint. Both sides": the nearest two that the words join, whatever third party was named
     * since; none where more than two are joined.
     *
     * @return the later one first; empty for none
     */
    private List<Draft> joined(int index, Draft draft, boolean people, boolean either) {
        List<Draft> found = new ArrayList<>();
        for (int i = index - 1; i > 0; i--) {
            Draft second = drafts.get(i);
            int distance = draft.sentence.index() - second.sentence.index();
            if (distance > FAR || !found.isEmpty() && second.sentence != found.get(0).sentence) {
                break;
            }
            Draft first = drafts.get(i - 1);
            if (second.sentence != first.sentence || !isJoined(first, second, false) || actsOn(first, draft)) {
                continue;
            }
            boolean one = canBeOne(first, people, either) && canBeOne(second, people, either);
            boolean two =
                    !first.entities.get(0).key().equals(second.entities.get(0).key());
            if (!one || !two || !found.isEmpty() || i > 1 && isJoined(drafts.get(i - 2), first, true)) {
                return List.of();
            }
            found.add(second);
            found.add(first);
        }
        return found;
    }

    /** Whether nothing but "and" and an article stands between two, or in a longer list a comma. */
    private static boolean isJoined(Draft first, Draft second, boolean list) {
        if (first.sentence != second.sentence || second.first <= first.end || second.first > first.end + 2) {
            return false;
        }
        boolean article = second.first == first.end + 1
                || first.sentence.token(second.first - 1).tag().equals("DT");
        String joint = first.sentence.token(first.end).text();
        return article && (joint.equals("and") || list && joint.equals(","));
    }

    private static boolean canBeOne(Draft draft, boolean people, boolean either) {
        if (draft.entities.size() != 1
                || draft.group
                || draft.kind == MentionKind.PRONOUN
                || draft.place
                || draft.antecedent != null && draft.kind == MentionKind.DESCRIPTION) {
            return false;
        }
        if (people) {
            return draft.person && !draft.plural;
        }
        boolean body = !draft.person
                && !(draft.agent != null && draft.agent.person())
                && draft.code() != null
                && (draft.land
                        || draft.kind == MentionKind.METONYM
                        || draft.sector().equals("GOV")
                        || Set.of("REB", "UAF", "PTY", "MIL", "EUR").contains(draft.sector()));
        return draft.kind == MentionKind.ADJECTIVE
                ? draft.code() != null
                : either
                        ? body
                        : draft.land
                                || draft.kind == MentionKind.METONYM
                                // a minister is no country
                                || body && draft.sector().equals("GOV");
    }

    private static boolean isNew(List<Draft> found, Draft draft, boolean people) {
        for (Draft other : found) {
            @Nullable String code = other.code();
            boolean sameCode = code != null && code.equals(draft.code());
            boolean sameKey =
                    other.entities.get(0).key().equals(draft.entities.get(0).key());
            if (sameKey || (!people && sameCode)) {
                return false;
            }
        }
        return true;
    }
}
