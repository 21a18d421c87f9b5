package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Token;

/**
 * Gives a country to descriptions that name none: "the Foreign Ministry" is that of the country that the sentence or the
 * paragraph speaks of, "police in Lagos" are Nigeria's.
 */
final class ContextCountry {
    /** Bodies that a state has one of, so that "the" one is its own. */
    private static final Set<String> OF_A_STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "OPP", "ELI");
    /** Bodies that are spoken of without an article: "police", "prosecutors". */
    private static final Set<String> BARE = Set.of(
            "police",
            "authority",
            "prosecutor",
            "security forces",
            "riot police",
            "lawmaker",
            "parliament",
            "government official",
            "police officer",
            "election commission",
            "supreme court",
            "house committee",
            "senate committee",
            "house panel",
            "senate panel",
            "congress");
    /** Sectors of those who are at home where they act. */
    private static final Set<String> AT_HOME =
            Set.of("COP", "UAF", "CVL", "OPP", "LAB", "REB", "CRM", "EDU", "MED", "JUD", "AGR", "REL", "LEG", "PRM");

    /** Organisations of these sectors belong to one country. */
    private static final Set<String> AT_HOME_BODIES =
            Set.of("GOV", "LEG", "JUD", "COP", "MIL", "SPY", "PTY", "OPP", "LAB", "REB", "PRM", "CRM");
    /** Those who face the police and the courts of their own country. */
    private static final Set<String> BEFORE_POLICE =
            Set.of("protester", "demonstrator", "opposition", "lawmaker", "marcher", "striker", "dissident", "voter");

    /** Sectors of those who work where they act. */
    private static final Set<String> AT_WORK = Set.of("LAB", "AGR", "EDU");

    /** What somebody named may be told to be who is at home where the whole report happens. */
    private static final Set<String> AT_HOME_NAMED =
            Set.of("JRN", "LEG", "PTY", "JUD", "COP", "EDU", "MED", "REL", "LAB", "BUS", "CVL", "SOC");

    /** Those who fight their own state. */
    private static final Set<String> AGAINST_STATE = Set.of("REB", "UAF", "SEP", "INS", "OPP");

    private static final Set<String> OF = Set.of("of", "in", "from", "for", "at", "to", "with", "near");
    private static final Set<String> NOT_AT_HOME = Set.of("tourist", "national", "hostage", "peacekeeper", "citizen");
    private static final Set<String> BORROWED_BEHIND = Set.of("of", "for", "at", "with", "in", "from");
    /** Names of bodies that other states have too. */
    private static final Set<String> ANY_STATE = Set.of(
            "Senate",
            "House of Representatives",
            "Congress",
            "Supreme Court",
            "National Guard",
            "Justice Department",
            "Treasury Department",
            "Coast Guard",
            "Democratic Party",
            "Green Party",
            "Secret Service",
            "Defense Department");

    /** States with governments of their parts, whose own courts and officials are called federal. */
    private static final Set<String> FEDERATIONS = Set.of(
            "USA", "DEU", "RUS", "NGA", "MEX", "BRA", "IND", "PAK", "ETH", "CAN", "AUS", "AUT", "BEL", "CHE", "MYS",
            "ARE", "ARG", "VEN", "IRQ", "SOM", "BIH", "NPL", "SSD", "SDN", "COM");

    private static final int SAME_BODY = 6;
    private static final int NEAR_BEHIND = 4;

    /** What a date line says nothing of: these are at home elsewhere than where they are spoken of. */
    private static final Set<String> FROM_ABROAD = Set.of(
            "ambassador",
            "diplomat",
            "envoy",
            "embassy",
            "consulate",
            "consul",
            "negotiator",
            "mediator",
            "delegation",
            "peacekeeper");

    /** Those of other states are called by their state's name. */
    private static final Set<String> DOMESTIC = Set.of("LEG", "JUD", "OPP");
    /** A land named so many times less often than the report's own is named in passing. */
    private static final int FEW = 2;

    private static final Set<String> SUMMONS = Set.of("summon", "expel", "receive", "accredit", "welcome");
    /** Whose country a bureau tells in the same words when it writes of a neighbour. */
    private static final Set<String> OF_ANY_NEIGHBOUR = Set.of("MIL", "COP", "SPY", "OPP", "JUD", "ELI");

    private final Entities entities;
    private final @Nullable DatelineLand dateline;
    private final String text;

    ContextCountry(Entities entities, @Nullable DatelineLand dateline, String text) {
        this.entities = entities;
        this.dateline = dateline;
        this.text = text;
    }

    void resolve(List<Draft> drafts) {
        // from the end, so that "spokesman for the ministry in Kyiv" finds the ministry resolved
        for (int i = drafts.size() - 1; i >= 0; i--) {
            behind(drafts, i);
            possessor(drafts, i);
        }
        ofOtherStates(drafts);
        String dominant = SpokenLands.dominant(drafts, dateline);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (needsCountry(draft)) {
                context(drafts, i, dominant);
            } else if (draft.strange && draft.code() == null && AT_HOME_BODIES.contains(draft.sector())) {
                strangeBody(drafts, i, dominant);
            }
        }
        new ImpliedLands(drafts, dominant, this).resolve();
    }

    /** Whether the date line or the words shortly before speak of a country. */
    boolean isSpokenOf(List<Draft> drafts, int index, String code) {
        return dateline != null && code.equals(dateline.code()) || SpokenLands.isNear(drafts, index, code);
    }

    static boolean isBeforePolice(Draft draft) {
        return draft.agent != null && BEFORE_POLICE.contains(draft.agent.noun());
    }

    static boolean isFromAbroad(Draft draft) {
        return draft.agent != null && FROM_ABROAD.contains(draft.agent.noun());
    }

    /** Gives a country that only the report's other words make likely. */
    void guess(Draft draft, String code, String rule, @Nullable Draft other) {
        draft.guessed = true;
        String words = other == null
                ? "the report speaks most of " + entities.countryName(code)
                : "“" + other.words(text) + "”";
        give(draft, code, null, draft.entities.get(0).sectors(), rule, words);
    }

    /** "the Senate" in a report that speaks of Nigeria, and of America nowhere else, is Nigeria's. */
    private void ofOtherStates(List<Draft> drafts) {
        List<Draft> others = new ArrayList<>();
        List<Draft> bodies = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean named = draft.kind == MentionKind.NAME && draft.isResolved();
            if (named && ANY_STATE.contains(draft.entities.get(0).name()) && "USA".equals(draft.code())) {
                bodies.add(draft);
            } else {
                others.add(draft);
            }
        }
        if (bodies.isEmpty() || others.stream().anyMatch(draft -> "USA".equals(draft.code()))) {
            return;
        }
        String code = SpokenLands.leading(others, 1, dateline);
        for (Draft body : bodies) {
            Entity entity = body.entities.get(0);
            if (code != null) {
                body.entities.set(0, entities.described(code, entity.sectors(), entity.name()));
                body.because("actor/body-of-report", "the report speaks most of " + entities.countryName(code), null);
            }
        }
    }

    static boolean needsCountry(Draft draft) {
        return draft.agent != null
                && draft.isResolved()
                && draft.code() == null
                && draft.antecedent == null
                && (draft.kind == MentionKind.DESCRIPTION || draft.kind == MentionKind.NAME);
    }

    private void give(
            Draft draft, String code, @Nullable String owner, List<String> sectors, String rule, String words) {
        Entity entity = draft.entities.get(0);
        ActorTables.Agent agent = draft.agent;
        if (draft.kind == MentionKind.NAME) {
            draft.entities.set(0, entities.unknown(entity.name(), code, sectors, entity.office()));
        } else if (agent != null) {
            draft.entities.set(
                    0,
                    owner == null
                            ? entities.described(code, sectors, agent.noun())
                            : entities.described(code, sectors, agent.noun(), owner));
        }
        draft.because(rule, words, null);
    }

    /** "rebels in eastern Congo", "the president of Iran", "a spokesman for the State Department". */
    private void behind(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        if (!needsCountry(draft)
                || index + 1 >= drafts.size()
                || isOwned(drafts, index)
                || partner(drafts, index) != null) {
            return;
        }
        Draft next = drafts.get(index + 1);
        if (next.kind == MentionKind.PRONOUN
                && index + 2 < drafts.size()
                && drafts.get(index + 2).sentence == draft.sentence
                && drafts.get(index + 2).first == next.end) {
            next = drafts.get(index + 2); // "lawmakers from his party"
        }
        String code = next.code();
        if (next.sentence != draft.sentence || next.first <= draft.end) {
            return;
        }
        if (code == null) {
            borrow(draft, next);
            return;
        }
        String preposition = draft.sentence.token(draft.end).text().toLowerCase(Locale.ROOT);
        if (!OF.contains(preposition) || !isNear(draft, next)) {
            return;
        }
        Entity entity = draft.entities.get(0);
        if (next.land) {
            boolean fits = preposition.equals("of")
                    || preposition.equals("in")
                    || preposition.equals("from")
                    || preposition.equals("near") && AT_HOME.contains(draft.sector());
            boolean stranger = !preposition.equals("of") && (draft.foreign || isElsewhere(draft, preposition));
            if (fits && !stranger) {
                String part = next.scene && preposition.equals("of") ? next.words(text) : null;
                give(draft, code, part, entity.sectors(), "actor/country-behind", "“" + next.words(text) + "”");
            }
            return;
        }
        // "asked a judge to jail him" has no judge of his
        boolean verb = preposition.equals("to") && next.first > draft.end + 1 && next.kind == MentionKind.NAME;
        if (verb) {
            return;
        }
        if (next.person && !next.plural && draft.person && !preposition.equals("in") && !preposition.equals("from")) {
            give(
                    draft,
                    code,
                    next.entities.get(0).name(),
                    draft.agent == null
                            ? entity.sectors()
                            : SectorRules.ofPerson(draft.agent, entity.sectors(), next.entities.get(0)),
                    "actor/person-behind",
                    "“" + next.words(text) + "”");
            return;
        }
        boolean body = !next.person && next.kind != MentionKind.PRONOUN;
        if (body
                && draft.agent != null
                && BORROWED_BEHIND.contains(preposition)
                && (SectorRules.BORROWING.contains(draft.agent.noun())
                        || preposition.equals("of")
                        || preposition.equals("from") && draft.person && !SpokenLands.isBetweenStates(code))) {
            Entity owner = next.entities.get(0);
            boolean borrows = SectorRules.BORROWING.contains(draft.agent.noun())
                    && !owner.sectors().isEmpty()
                    && !entity.sectors().contains("ELI");
            give(
                    draft,
                    code,
                    owner.name(),
                    borrows ? owner.sectors() : entity.sectors(),
                    "actor/body-behind",
                    "“" + next.words(text) + "”");
        }
    }

    /** "the leadership of both of our campaigns": of the campaigns' sector, whatever their country. */
    private void borrow(Draft draft, Draft body) {
        Entity entity = draft.entities.get(0);
        boolean lends = body.isResolved()
                && body.kind == MentionKind.DESCRIPTION
                && !body.person
                && !body.sector().isEmpty()
                && draft.agent != null
                && SectorRules.BORROWING.contains(draft.agent.noun())
                && draft.sentence.token(draft.end).is("of")
                && isNear(draft, body);
        if (lends && draft.agent != null) {
            draft.entities.set(0, entities.described(null, body.entities.get(0).sectors(), draft.agent.noun()));
            draft.because("actor/body-behind", "“" + body.words(text) + "”", null);
        }
    }

    /** "its troops from Syria": whose they are stands before them. */
    private static boolean isOwned(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        if (draft.first == 0) {
            return false;
        }
        String before = draft.sentence.token(draft.first - 1).tag();
        return before.equals("PRP$") || before.equals("POS");
    }

    /** Refugees, migrants, soldiers and diplomats in a country are not of that country. */
    private static boolean isElsewhere(Draft draft, String preposition) {
        if (preposition.equals("from") && draft.sector().equals("REF")) {
            return false;
        }
        return draft.agent != null
                && (Set.of("REF", "MIL").contains(draft.sector())
                        || Set.of(
                                        "ambassador",
                                        "diplomat",
                                        "envoy",
                                        "peacekeeper",
                                        "hostage",
                                        "troops",
                                        "troop",
                                        "embassy",
                                        "negotiator",
                                        "mediator",
                                        "delegation",
                                        "tourist",
                                        "citizen",
                                        "national",
                                        "aid worker")
                                .contains(draft.agent.noun()));
    }

    private static boolean isNear(Draft draft, Draft next) {
        if (next.first - draft.end > NEAR_BEHIND) {
            return false;
        }
        for (int i = draft.end + 1; i < next.first; i++) {
            String tag = draft.sentence.token(i).tag();
            boolean stateOf = draft.sentence.token(i).is("of")
                    && draft.sentence
                            .token(i - 1)
                            .lemma()
                            .matches("state|city|province|county|town|both|all|some|each|most");
            if (!stateOf
                    && !tag.startsWith("JJ")
                    && !tag.equals("DT")
                    && !tag.equals("PRP$")
                    && !tag.startsWith("NN")
                    && !tag.equals("POS")
                    && !tag.startsWith("RB")) {
                return false;
            }
        }
        return true;
    }

    private void context(List<Draft> drafts, int index, @Nullable String dominant) {
        Draft draft = drafts.get(index);
        if (draft.agent == null || draft.foreign || draft.sector().isEmpty() || isSummoned(draft)) {
            return;
        }
        if (isCountedGroup(draft)) {
            return;
        }
        if (isFederal(draft)) {
            federal(drafts, draft);
            return;
        }
        Draft spokesman = sameSpokesman(drafts, index);
        if (spokesman != null) {
            draft.takeUp(spokesman, "actor/title-of-person", text);
            return;
        }
        Entity entity = draft.entities.get(0);
        boolean titled = draft.kind == MentionKind.NAME;
        boolean ofState = OF_A_STATE.contains(draft.sector());
        boolean named =
                titled && ofState && draft.agent.title() && !draft.sector().equals("ELI");
        Draft partner = titled ? null : partner(drafts, index);
        if (partner != null && partner.code() != null) {
            give(
                    draft,
                    partner.code(),
                    null,
                    entity.sectors(),
                    "actor/country-of-partner",
                    "“" + partner.words(text) + "”");
            return;
        }
        if (!titled && AT_HOME.contains(draft.sector()) && !NOT_AT_HOME.contains(draft.agent.noun())) {
            Draft place = SpokenLands.onlyPlace(drafts, index);
            String code = place == null ? null : place.code();
            if (place != null && code != null) {
                give(draft, code, null, entity.sectors(), "actor/country-of-place", "“" + place.words(text) + "”");
                return;
            }
        }
        Draft speaker = ImpliedLands.speakerTo(drafts, index);
        if (speaker != null && speaker.code() != null) {
            guess(draft, speaker.code(), "actor/country-of-counterpart", speaker);
            return;
        }
        boolean bare = BARE.contains(draft.agent.noun()) && !draft.definite;
        String only = named || BEFORE_POLICE.contains(draft.agent.noun()) || AT_WORK.contains(draft.sector())
                ? SpokenLands.only(drafts)
                : null;
        if (only != null) {
            draft.guessed = true;
            give(draft, only, null, entity.sectors(), "actor/only-country", entities.countryName(only));
            return;
        }
        if (BEFORE_POLICE.contains(draft.agent.noun()) && !titled && fromDateline(drafts, draft, dominant)) {
            return;
        }
        boolean told = titled && AT_HOME_NAMED.contains(draft.sector()) && dominant != null;
        if (told && dominant != null && dominant.equals(SpokenLands.only(drafts))) {
            guess(draft, dominant, "actor/only-country", null);
            return;
        }
        if (!ofState || !(draft.definite || bare || named)) {
            return;
        }
        Draft described = named ? apposition(drafts, index) : null;
        Draft land = described == null ? sameBody(drafts, index) : described;
        if (land == null && namesStranger(draft)) {
            return;
        }
        land = land == null ? before(drafts, index, bare || named, titled) : land;
        String code = land == null ? null : land.code();
        if (!titled && dominant != null && !dominant.equals(code) && SpokenLands.isNear(drafts, index, dominant)) {
            draft.guessed = true;
            give(
                    draft,
                    dominant,
                    null,
                    entity.sectors(),
                    "actor/country-of-report",
                    "the report speaks most of " + entities.countryName(dominant));
            return;
        }
        if (fromHome(drafts, draft, land)) {
            return;
        }
        if (land != null && code != null) {
            draft.guessed = true;
            give(draft, code, null, entity.sectors(), "actor/country-of-context", "“" + land.words(text) + "”");
            return;
        }
        if (land == null && fromDateline(drafts, draft, dominant)) {
            return;
        }
        String most = dominant == null ? SpokenLands.only(drafts) : dominant;
        if (most != null && land == null) {
            draft.guessed = true;
            give(
                    draft,
                    most,
                    null,
                    entity.sectors(),
                    "actor/country-of-report",
                    "the report speaks most of " + entities.countryName(most));
        }
    }

    /** "federal officials", "a federal court". */
    static boolean isFederal(Draft draft) {
        for (int i = draft.first; i < draft.end; i++) {
            if (draft.sentence.token(i).is("federal")) {
                return true;
            }
        }
        return false;
    }

    /** Of the lands that a report names, only a federation has federal courts: of several, the one it names most often. */
    private void federal(List<Draft> drafts, Draft draft) {
        String most = null;
        int count = 0;
        for (Map.Entry<String, Integer> named : SpokenLands.mentions(drafts).entrySet()) {
            if (FEDERATIONS.contains(named.getKey()) && named.getValue() >= count) {
                most = named.getValue() > count ? named.getKey() : null;
                count = named.getValue();
            }
        }
        if (most == null && count == 0 && drafts.stream().anyMatch(other -> other.scene)) {
            most = "USA";
        }
        if (most == null && dateline != null && FEDERATIONS.contains(dateline.code())) {
            most = dateline.code();
        }
        if (most != null) {
            guess(draft, most, "actor/federation", null);
        }
    }

    /** "called the two generals": some who were named before, or nobody; of no country by guess. */
    static boolean isCountedGroup(Draft draft) {
        return draft.definite
                && draft.person
                && draft.plural
                && draft.sentence.token(draft.first).tag().equals("CD");
    }

    /** "the Philippine government and communist rebels": rebels beside the government or army of a land are that land's. */
    private static @Nullable Draft partner(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        if (!AGAINST_STATE.contains(draft.sector())) {
            return null;
        }
        for (int other : new int[] {index - 1, index + 1}) {
            if (other >= 0 && other < drafts.size()) {
                Draft beside = drafts.get(other);
                boolean state = OF_A_STATE.contains(beside.sector()) && beside.code() != null && !beside.person;
                if (state && beside.sentence == draft.sentence && areJoined(draft, beside)) {
                    return beside;
                }
            }
        }
        return null;
    }

    /** Whether nothing but "and" and an adjective stands between. */
    private static boolean areJoined(Draft one, Draft other) {
        int from = Math.min(one.end, other.end);
        int to = Math.max(one.first, other.first);
        boolean and = false;
        for (int i = from; i < to; i++) {
            Token token = one.sentence.token(i);
            and |= token.is("and");
            if (!token.is("and") && !token.tag().equals("DT") && !token.tag().startsWith("JJ")) {
                return false;
            }
        }
        return and;
    }

    /**
     * "NAIROBI - The Foreign Ministry said": where the report names no other country, or names one only as what a government
     * speaks of.
     */
    private boolean fromDateline(List<Draft> drafts, Draft draft, @Nullable String dominant) {
        if (dateline == null
                || draft.agent == null
                || FROM_ABROAD.contains(draft.agent.noun())
                || dominant != null && !dominant.equals(dateline.code())) {
            return false;
        }
        for (Draft other : drafts) {
            String code = other.code();
            boolean elsewhere =
                    code != null && SpokenLands.isState(code) && !code.equals(dateline.code()) && !other.guessed;
            boolean scene = other.place || SpokenLands.isInPlace(other) || other.isSubject();
            if (elsewhere
                    && (scene || OF_ANY_NEIGHBOUR.contains(draft.sector()) || !OF_A_STATE.contains(draft.sector()))) {
                return false;
            }
        }
        draft.guessed = true;
        give(
                draft,
                dateline.code(),
                null,
                draft.entities.get(0).sectors(),
                "actor/country-of-dateline",
                "“" + dateline.words() + "”");
        return true;
    }

    /**
     * "The federal government" in a report from Ethiopia, behind a sentence on who mediates: a land that is named now and then
     * is not whose bodies are spoken of without a name.
     */
    private boolean fromHome(List<Draft> drafts, Draft draft, @Nullable Draft land) {
        if (isFromAbroad(draft) || land != null && land.sentence == draft.sentence && land.isSubject()) {
            return false;
        }
        Map<String, Integer> mentions = SpokenLands.mentions(drafts);
        String home = SpokenLands.home(drafts, dateline, mentions);
        if (home == null || !DOMESTIC.contains(draft.sector()) && hasRival(home, land, mentions)) {
            return false;
        }
        draft.guessed = true;
        give(
                draft,
                home,
                null,
                draft.entities.get(0).sectors(),
                "actor/country-of-home",
                "the report is at home in " + entities.countryName(home));
        return true;
    }

    /**
     * Whether another country is named half as often as the report's own, or more often.
     *
     * @param land the only one in question; null for any
     */
    private static boolean hasRival(String home, @Nullable Draft land, Map<String, Integer> mentions) {
        int own = mentions.getOrDefault(home, 0);
        return mentions.entrySet().stream()
                .filter(other -> !other.getKey().equals(home))
                .filter(other -> land == null || other.getKey().equals(land.code()))
                .anyMatch(other -> other.getValue() * FEW > own);
    }

    /** "The ministry summoned the ambassador": of some other country. */
    private static boolean isSummoned(Draft draft) {
        DependencyTree tree = draft.sentence.tree();
        boolean object = tree.is(draft.head, "obj") || tree.is(draft.head, "nsubj:pass");
        return object
                && draft.agent != null
                && FROM_ABROAD.contains(draft.agent.noun())
                && SUMMONS.contains(draft.sentence.token(tree.head(draft.head)).lemma());
    }

    /** "The army chief, General X": the one described right before the name. */
    private static @Nullable Draft apposition(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Draft before = index == 0 ? draft : drafts.get(index - 1);
        boolean adjacent = before.sentence == draft.sentence
                && before.end + 1 == draft.first
                && draft.sentence.token(before.end).is(",");
        return adjacent && before.kind == MentionKind.DESCRIPTION && before.person && before.code() != null
                ? before
                : null;
    }

    /** "The junta", after "Niger's junta" or another that was found to be Niger's. */
    private static @Nullable Draft sameBody(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        if (draft.kind != MentionKind.DESCRIPTION || !draft.definite || draft.plural) {
            return null;
        }
        return sameNoun(drafts, index, earlier -> earlier.sector().equals(draft.sector()));
    }

    /** "A spokesman for the United Nations ... the spokesman". */
    private static @Nullable Draft sameSpokesman(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        boolean bare = draft.definite && !draft.plural && draft.end - draft.first <= 2;
        return bare && draft.agent != null && SectorRules.BORROWING.contains(draft.agent.noun())
                ? sameNoun(drafts, index, earlier -> true)
                : null;
    }

    /** The last one before that is described by the same noun and has a country. */
    private static @Nullable Draft sameNoun(List<Draft> drafts, int index, Predicate<Draft> fits) {
        Draft draft = drafts.get(index);
        for (int i = index - 1; i >= 0 && draft.agent != null; i--) {
            Draft earlier = drafts.get(i);
            if (draft.sentence.index() - earlier.sentence.index() > SAME_BODY) {
                return null;
            }
            boolean same = earlier.kind == MentionKind.DESCRIPTION
                    && !earlier.plural
                    && earlier.agent != null
                    && earlier.agent.noun().equals(draft.agent.noun())
                    && earlier.code() != null;
            if (same && fits.test(earlier)) {
                return earlier;
            }
        }
        return null;
    }

    /** "the Kurdish regional government": whose name no table knows, and who is not of whatever land was named before. */
    private static boolean namesStranger(Draft draft) {
        if (Character.isUpperCase(draft.sentence.token(draft.head).text().charAt(0))) {
            return false;
        }
        for (int i = Math.max(1, draft.first); i < draft.head; i++) {
            String tag = draft.sentence.token(i).tag();
            boolean capital =
                    Character.isUpperCase(draft.sentence.token(i).text().charAt(0));
            if (capital && tag.startsWith("JJ") && draft.kind == MentionKind.DESCRIPTION) {
                return true;
            }
        }
        return false;
    }

    /** "the Free Peru party" and "the Electoral Council" in a report that speaks of one country are of that country. */
    private void strangeBody(List<Draft> drafts, int index, @Nullable String dominant) {
        Draft draft = drafts.get(index);
        Draft land = before(drafts, index, true, false);
        String code = land == null ? SpokenLands.only(drafts) : land.code();
        if (code == null && dominant != null && isSpokenOf(drafts, index, dominant)) {
            code = dominant;
        }
        if (code != null) {
            Entity entity = draft.entities.get(0);
            draft.guessed = true;
            draft.entities.set(0, entities.unknown(entity.name(), code, entity.sectors(), entity.office()));
            String words = land == null ? entities.countryName(code) : land.words(text);
            draft.because("actor/country-of-context", "“" + words + "”", null);
        }
    }

    /** "Sudan's army-led government": whose it is, whatever stands between. */
    private void possessor(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        if (!needsCountry(draft) || draft.kind != MentionKind.DESCRIPTION) {
            return;
        }
        int owner = draft.sentence.tree().child(draft.head, "nmod:poss");
        for (Draft other : SpokenLands.near(drafts, index)) {
            String code = other.code();
            boolean owns = other.head == owner
                    && other.end < draft.first
                    && code != null
                    && (other.land || other.kind == MentionKind.METONYM);
            if (owns && code != null) {
                give(
                        draft,
                        code,
                        null,
                        draft.entities.get(0).sectors(),
                        "actor/possessor",
                        "“" + other.words(text) + "”");
                return;
            }
        }
    }

    /**
     * The subject country of the words before the description, else the last land or office holder named in the paragraph or
     * the one before.
     *
     * @param sure whether all of them must agree
     * @param titled whether only the names of lands count, since an office holder may be another state's
     */
    private static @Nullable Draft before(List<Draft> drafts, int index, boolean sure, boolean titled) {
        Draft draft = drafts.get(index);
        Draft last = null;
        for (int i = index - 1; i >= 0; i--) {
            Draft earlier = drafts.get(i);
            if (draft.sentence.paragraph() - earlier.sentence.paragraph() > 1) {
                break;
            }
            String code = earlier.code();
            if (earlier.sentence == draft.sentence && isAgentOf(draft, earlier)) {
                continue;
            }
            boolean speaks = code != null
                    && !earlier.scene
                    && SpokenLands.isState(code)
                    && !SpokenLands.isVenue(earlier)
                    && (earlier.land || earlier.kind == MentionKind.METONYM || (!titled && isOfCountry(earlier)));
            if (!speaks) {
                continue;
            }
            if (sure && last != null && !String.valueOf(last.code()).equals(code)) {
                return null;
            }
            if (!sure && earlier.isSubject()) {
                return earlier;
            }
            last = last == null ? earlier : last;
        }
        return last;
    }

    /** "An Indian fisherman was shot by the navy": not by India's for that. */
    private static boolean isAgentOf(Draft agent, Draft victim) {
        DependencyTree tree = agent.sentence.tree();
        int verb = tree.head(agent.head);
        int first = tree.is(verb, "conj") ? tree.head(verb) : verb;
        return tree.is(agent.head, "obl")
                && agent.first > 1
                && (agent.sentence.token(agent.first - 1).is("by")
                        || agent.sentence.token(agent.first - 2).is("by"))
                && (tree.children(verb, "nsubj").contains(victim.head)
                        || tree.children(first, "nsubj").contains(victim.head));
    }

    private static boolean isOfCountry(Draft draft) {
        return draft.land
                || draft.kind == MentionKind.METONYM
                || draft.kind == MentionKind.NAME && OF_A_STATE.contains(draft.sector())
                || draft.kind == MentionKind.DESCRIPTION && (OF_A_STATE.contains(draft.sector()) || namesOwner(draft));
    }

    /** "Sudan's warring parties": whoever they are, the words name the country. */
    private static boolean namesOwner(Draft draft) {
        for (int i = draft.first; i < draft.end; i++) {
            if (draft.sentence.token(i).tag().equals("POS")) {
                return true;
            }
        }
        return false;
    }
}
