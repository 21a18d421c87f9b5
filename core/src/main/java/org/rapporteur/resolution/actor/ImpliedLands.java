package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.MentionKind;

/**
 * Countries of people and bodies that nothing beside them tells: by whom they act with ("opposition lawmakers accused the
 * government"), else by the country that the report is about.
 */
final class ImpliedLands {
    /** Bodies that a state's officials face at home: "the minister told parliament". */
    private static final Set<String> CHAMBERS =
            Set.of("parliament", "lawmaker", "congress", "cabinet", "senate", "legislature", "assembly", "legislator");

    private static final Set<String> OF_A_STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");
    private static final Set<String> AT_HOME = Set.of(
            "GOV", "MIL", "LEG", "JUD", "COP", "SPY", "OPP", "ELI", "PTY", "CVL", "LAB", "EDU", "AGR", "REL", "MED",
            "SOC", "PRM");
    /** "State television": of the state that the report is about. */
    private static final Set<String> OF_THE_STATE = Set.of("state media", "state television", "state tv");
    /** What a state does with its own ministers and troops. */
    private static final Set<String> SENDING = Set.of(
            "send",
            "deploy",
            "dispatch",
            "mass",
            "withdraw",
            "mobilize",
            "mobilise",
            "station",
            "commit",
            "pull",
            "amass");

    private static final Set<String> CITIZENS = Set.of("CVL", "LAB", "EDU", "AGR", "REL", "MED", "SOC");
    private static final Set<String> ANYWHERE =
            Set.of("tourist", "national", "hostage", "peacekeeper", "citizen", "expert", "analyst", "people", "party");

    private static final Set<String> OWN_PEOPLE =
            Set.of("citizen", "voter", "taxpayer", "caucusgoer", "caucus-goer", "motorist", "commuter");
    private static final Set<String> LEADERS = Set.of("GOV", "LEG", "ELI", "PTY", "OPP");
    /** What one does to one's own people by words. */
    private static final Set<String> ADDRESSING = Set.of(
            "urge",
            "exhort",
            "ask",
            "tell",
            "call",
            "order",
            "warn",
            "advise",
            "appeal",
            "thank",
            "encourage",
            "implore",
            "remind",
            "assure",
            "instruct",
            "reassure",
            "persuade",
            "convince",
            "beg",
            "plead",
            "invite",
            "promise",
            "address");

    private final List<Draft> drafts;
    private final @Nullable String dominant;
    private final ContextCountry context;

    ImpliedLands(List<Draft> drafts, @Nullable String dominant, ContextCountry context) {
        this.drafts = drafts;
        this.dominant = dominant;
        this.context = context;
    }

    void resolve() {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean open = draft.kind == MentionKind.DESCRIPTION && ContextCountry.needsCountry(draft);
            if (open
                    && !draft.foreign
                    && !ContextCountry.isFederal(draft)
                    && !ContextCountry.isFromAbroad(draft)
                    && !ContextCountry.isCountedGroup(draft)) {
                Draft other = addresser(i);
                other = other == null ? accused(i) : other;
                other = other == null ? sameService(i) : other;
                other = other == null ? sender(i) : other;
                String code = other == null ? null : other.code();
                if (other != null && code != null) {
                    context.guess(draft, code, "actor/country-of-counterpart", other);
                } else if (dominant != null && isAtHome(i) && context.isSpokenOf(drafts, i, dominant)) {
                    context.guess(draft, dominant, "actor/country-of-report", null);
                }
            }
        }
    }

    /** "India's minister told parliament": the official who speaks to a chamber; null for none. */
    static @Nullable Draft speakerTo(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        DependencyTree tree = draft.sentence.tree();
        boolean chamber = draft.agent != null
                && CHAMBERS.contains(draft.agent.noun())
                && isAny(tree, draft.head, "obj", "obl", "iobj");
        for (Draft other : SpokenLands.near(drafts, index)) {
            if (chamber && tree.head(other.head) == tree.head(draft.head) && other.isSubject() && isState(other)) {
                return other;
            }
        }
        return null;
    }

    /** "The government urged citizens to stay", "the candidate thanked voters": whose citizens and voters they are. */
    private @Nullable Draft addresser(int index) {
        Draft draft = drafts.get(index);
        DependencyTree tree = draft.sentence.tree();
        boolean addressed = draft.agent != null
                && OWN_PEOPLE.contains(draft.agent.noun())
                && draft.plural
                && isAny(tree, draft.head, "obj", "obl", "iobj")
                && ADDRESSING.contains(
                        draft.sentence.token(tree.head(draft.head)).lemma());
        if (!addressed) {
            return null;
        }
        int verb = tree.head(draft.head);
        int subject = tree.child(verb, "nsubj");
        for (int steps = 0; subject < 0 && steps < 3 && isAny(tree, verb, "conj", "xcomp", "advcl"); steps++) {
            verb = tree.head(verb);
            subject = tree.child(verb, "nsubj");
        }
        for (Draft other : SpokenLands.near(drafts, index)) {
            String code = other.code();
            boolean leads = code != null
                    && SpokenLands.isState(code)
                    && (LEADERS.contains(other.sector())
                            || other.land && other.sector().isEmpty());
            if (other.head == subject && leads) {
                return other;
            }
        }
        return null;
    }

    /** "Opposition lawmakers accused the government": the government, whose country the context told. */
    private @Nullable Draft accused(int index) {
        Draft draft = drafts.get(index);
        DependencyTree tree = draft.sentence.tree();
        for (Draft other : SpokenLands.near(drafts, index)) {
            boolean own = other.guessed
                    && other.definite
                    && isAny(tree, other.head, "obj", "obl")
                    && tree.head(other.head) == tree.head(draft.head);
            if (own && draft.isSubject() && isState(other) && !draft.sector().equals("MIL")) {
                return other;
            }
        }
        return null;
    }

    /** "Ugandan troops killed 11 rebels, an army spokesman said": the one army of the sentence. */
    private @Nullable Draft sameService(int index) {
        Draft draft = drafts.get(index);
        Draft found = null;
        if (draft.plural || !draft.person || !draft.isSubject() || !OF_A_STATE.contains(draft.sector())) {
            return null;
        }
        for (Draft other : SpokenLands.near(drafts, index)) {
            String code = other.code();
            if (other == draft || code == null || !other.sector().equals(draft.sector())) {
                continue;
            }
            if (found != null && !code.equals(found.code()) || other.entities.size() > 1) {
                return null;
            }
            found = other;
        }
        return found != null && isState(found) ? found : null;
    }

    /** "The president sent two ministers", "Poland denied massing troops": the one state that does so. */
    private @Nullable Draft sender(int index) {
        Draft draft = drafts.get(index);
        if (!isSent(draft)) {
            return null;
        }
        DependencyTree tree = draft.sentence.tree();
        int verb = tree.head(draft.head);
        Draft found = null;
        for (Draft other : SpokenLands.near(drafts, index)) {
            boolean subject =
                    other.isSubject() && (tree.head(other.head) == verb || tree.head(other.head) == tree.head(verb));
            String code = other.code();
            boolean state = code != null && SpokenLands.isState(code);
            if (subject
                    && (found != null
                            || !state
                            || !tree.children(other.head, "conj").isEmpty())) {
                return null;
            }
            found = subject ? other : found;
        }
        return found;
    }

    private static boolean isSent(Draft draft) {
        DependencyTree tree = draft.sentence.tree();
        return !draft.definite
                && tree.is(draft.head, "obj")
                && Set.of("MIL", "GOV", "COP").contains(draft.sector())
                && SENDING.contains(draft.sentence.token(tree.head(draft.head)).lemma());
    }

    private static boolean isAny(DependencyTree tree, int token, String... relations) {
        for (String relation : relations) {
            if (tree.is(token, relation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isState(Draft draft) {
        String code = draft.code();
        return code != null
                && SpokenLands.isState(code)
                && OF_A_STATE.contains(draft.sector())
                && draft.entities.size() == 1;
    }

    /** Whether people are likely of the country that the report is about; its victims abroad are not. */
    private boolean isAtHome(int index) {
        Draft draft = drafts.get(index);
        boolean home = draft.agent != null
                && (AT_HOME.contains(draft.sector()) && !ANYWHERE.contains(draft.agent.noun())
                        || OF_THE_STATE.contains(draft.agent.noun()));
        boolean victims = CITIZENS.contains(draft.sector())
                && !draft.isSubject()
                && !(draft.definite && ContextCountry.isBeforePolice(draft));
        if (!home || victims || isSent(draft)) {
            return false;
        }
        DependencyTree tree = draft.sentence.tree();
        if (!isAny(tree, draft.head, "obj", "nsubj:pass")) {
            return true;
        }
        int verb = tree.head(draft.head);
        for (Draft other : SpokenLands.near(drafts, index)) {
            boolean byState = tree.head(other.head) == verb && other.isSubject() && other.code() != null;
            boolean ownOfficial = Set.of("COP", "JUD").contains(other.sector())
                    || other.person
                            && !other.plural
                            && String.valueOf(other.code()).equals(dominant);
            if (byState && !ownOfficial) {
                return false;
            }
        }
        return true;
    }
}
