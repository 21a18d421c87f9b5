package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Makes mentions of phrases: names with their titles, lands and bodies, and people described. */
final class PhraseBuilder {
    private static final Set<String> FOREIGN = Set.of(
            "foreign",
            "visiting",
            "international",
            "european",
            "african",
            "western",
            "overseas",
            "arab",
            "other",
            "asian",
            "many",
            "some",
            "several",
            "global",
            "world",
            "regional",
            "neighboring",
            "neighbouring",
            "gulf",
            "allied");
    private static final Set<String> ALWAYS_PLURAL =
            Set.of("police", "people", "media", "troops", "riot police", "forces");
    private static final Set<String> BEFORE_TITLES =
            Set.of("former", "late", "acting", "interim", "outgoing", "incoming", "then", "senior", "top", "deputy");
    /** Offices that only a state's own people hold. */
    private static final Set<String> OF_ONE_STATE = Set.of("GOV", "LEG", "JUD", "MIL");

    /** Bodies that every state has, so that "the Canadian Senate" is Canada's. */
    private static final Set<String> OF_ANY_STATE = Set.of("LEG", "PTY", "GOV", "JUD", "COP", "MIL");

    private final ActorTables tables;
    private final Entities entities;
    private final SectorRules sectors;
    private final ProperNames proper;
    private final FamilyNames families;
    private final PhraseJoiner joiner;
    private final AmericanPlaces american;
    /** People whose office this report tells or its date shows, by key. */
    private final Map<String, Entity> inOffice = new HashMap<>();

    private final String text;

    PhraseBuilder(ActorTables tables, Entities entities, FamilyNames families, String text) {
        this.tables = tables;
        this.entities = entities;
        this.sectors = new SectorRules(tables, entities);
        this.proper = new ProperNames(tables, new AtomFinder(tables));
        this.joiner = new PhraseJoiner(proper);
        this.american = new AmericanPlaces(tables, entities, text);
        this.families = families;
        this.text = text;
    }

    List<Draft> build(Sentence sentence, SentenceShape shape, List<Atom> atoms) {
        List<Draft> drafts = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            int end = joiner.phraseEnd(sentence, atoms, at);
            Draft draft = phrase(sentence, shape, atoms.subList(at, end));
            if (draft != null) {
                drafts.add(draft);
            }
            at = end;
        }
        return drafts;
    }

    private @Nullable Draft phrase(Sentence sentence, SentenceShape shape, List<Atom> atoms) {
        Atom last = atoms.get(atoms.size() - 1);
        int first = atoms.get(0).first();
        switch (last.kind()) {
            case PRONOUN -> {
                return new Draft(sentence, first, last.end(), first, MentionKind.PRONOUN);
            }
            case GROUP -> {
                Draft draft = new Draft(sentence, first, last.end(), last.end() - 1, MentionKind.DESCRIPTION);
                draft.group = true;
                draft.plural = true;
                return draft;
            }
            case HONORIFIC -> {
                return null;
            }
            default -> {}
        }
        Atom agent = lastAgent(atoms);
        if (last.isPersonName()) {
            return named(sentence, shape, atoms, last, agent);
        }
        return agent == null ? listed(sentence, atoms, last) : described(sentence, atoms, agent);
    }

    private static @Nullable Atom lastAgent(List<Atom> atoms) {
        Atom found = null;
        for (Atom atom : atoms) {
            if (atom.kind() == Atom.Kind.AGENT) {
                found = atom;
            }
        }
        return found;
    }

    /** A country, people, capital, seat, region or organisation by its name. */
    private @Nullable Draft listed(Sentence sentence, List<Atom> atoms, Atom last) {
        Name name = last.names().get(0);
        boolean modifies =
                last.end() < sentence.size() && sentence.token(last.end()).isNoun();
        boolean place = name.kind() == Name.Kind.CAPITAL && CapitalUse.isPlace(sentence, last.first(), last.end());
        if (name.kind() == Name.Kind.REGION && modifies) {
            return null;
        }
        if (name.kind() == Name.Kind.REGION && name.code().equals("USA")) {
            return american.draft(sentence, last);
        }
        boolean inBrussels = sentence.token(last.first()).is("Brussels")
                && last.end() == last.first() + 1
                && CapitalUse.isPlace(sentence, last.first(), last.end());
        if (inBrussels) {
            return null; // a city there, and the European Union only where it acts
        }
        boolean people = last.is(Name.Kind.PEOPLE);
        Token word = sentence.token(last.end() - 1);
        boolean hyphen = last.end() < sentence.size()
                && sentence.token(last.end()).text().equals("-");
        MentionKind kind = MentionKind.NAME;
        if ((name.kind() == Name.Kind.CAPITAL && !place) || name.kind() == Name.Kind.SEAT) {
            kind = MentionKind.METONYM;
        } else if (people
                && (word.tag().startsWith("JJ") && !isOnePerson(sentence, last) || modifies || hyphen)
                && !word.tag().endsWith("S")) {
            kind = MentionKind.ADJECTIVE;
        } else if (modifies && word.tag().startsWith("JJ")) {
            kind = MentionKind.ADJECTIVE;
        }
        int first = Math.min(atoms.get(0).first(), american.partyBegin(sentence, last));
        Draft draft = new Draft(sentence, first, last.end(), last.end() - 1, kind);
        draft.land = name.isLand() || name.kind() == Name.Kind.REGION;
        draft.place = place || name.kind() == Name.Kind.REGION;
        draft.entities.add(listedEntity(draft, atoms, last, place));
        String rule = place ? "capital-as-place" : name.kind().name().toLowerCase(Locale.ROOT);
        draft.because(
                "actor/" + rule,
                draft.words(text) + " = " + draft.entities.get(0).name(),
                last.names().get(0).at());
        return draft;
    }

    /** "a Serb", "another young Israeli": behind an article and before no noun it is somebody, whatever the tagger says. */
    private static boolean isOnePerson(Sentence sentence, Atom people) {
        if (people.end() < sentence.size()) {
            String next = sentence.token(people.end()).tag();
            if (next.startsWith("JJ") || next.startsWith("NN") || next.equals("HYPH") || next.equals("CC")) {
                return false;
            }
        }
        int at = people.first() - 1;
        while (at > 0 && sentence.token(at).tag().startsWith("JJ")) {
            at--;
        }
        return at >= 0
                && Set.of("a", "an", "one", "another")
                        .contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }

    /** "a lifelong Republican", "the Democrat": one of a party, by a word that is its name too. */
    private static boolean isOneMember(Draft draft, Atom party, Entity entity) {
        Sentence sentence = draft.sentence;
        boolean single = party.is(Name.Kind.ORGANISATION)
                && party.end() - party.first() == 1
                && entity.sectors().contains("PTY")
                && sentence.token(party.first())
                        .text()
                        .matches("Republican|Democrat|Conservative|Liberal|Labourite|Tory")
                && sentence.token(party.first()).isNoun()
                && (party.end() >= sentence.size()
                        || !sentence.token(party.end()).isNoun());
        int at = party.first() - 1;
        while (single && at > 0 && sentence.token(at).tag().startsWith("JJ")) {
            at--;
        }
        return single
                && at >= 0
                && Set.of("a", "an", "one", "another", "the")
                        .contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }

    private Entity listedEntity(Draft draft, List<Atom> atoms, Atom last, boolean place) {
        Entity entity = entities.of(last.names());
        if (last.is(Name.Kind.PEOPLE) && draft.kind == MentionKind.NAME) {
            String word = draft.sentence.token(draft.end - 1).text();
            draft.plural = draft.sentence.token(draft.end - 1).tag().endsWith("S") || word.endsWith("ese");
            draft.person = !draft.plural;
            return entities.described(
                    entity.code(),
                    entity.sectors().isEmpty() ? List.of("CVL") : entity.sectors(),
                    draft.plural ? "people" : "citizen");
        }
        boolean inhabitants = last.is(Name.Kind.REGION)
                && draft.sentence.token(draft.end - 1).tag().endsWith("S")
                && entity.code() != null;
        if (inhabitants) {
            draft.plural = true;
            return entities.described(entity.code(), List.of("CVL"), "people");
        }
        if (place || last.is(Name.Kind.REGION)) {
            return entities.country(last.names().get(0));
        }
        if (isOneMember(draft, last, entity)) {
            draft.person = true;
            return entities.described(entity.code(), List.of("PTY"), "member", entity.name());
        }
        if (american.partyBegin(draft.sentence, last) < last.first()) {
            return entities.unknown(draft.words(text), entity.code(), entity.sectors(), null);
        }
        if (last.is(Name.Kind.ORGANISATION)) {
            draft.plural = draft.sentence.token(draft.end - 1).tag().endsWith("S")
                    || entity.sectors().contains("REB");
            String code = code(atoms.subList(0, atoms.size() - 1));
            boolean others = code != null
                    && !code.equals(entity.code())
                    && !entity.sectors().isEmpty()
                    && OF_ANY_STATE.contains(entity.sectors().get(0));
            if (others && code != null) {
                List<String> own = entity.sectors().get(0).equals("PTY") ? List.of("PTY") : entity.sectors();
                return entities.described(code, own, entity.name());
            }
        }
        return entity;
    }

    /** A person's name, with the title and the country before it. */
    private @Nullable Draft named(
            Sentence sentence, SentenceShape shape, List<Atom> atoms, Atom last, @Nullable Atom agent) {
        int first = atoms.get(0).first();
        while (agent != null
                && first > 0
                && BEFORE_TITLES.contains(sentence.token(first - 1).text().toLowerCase(Locale.ROOT))) {
            first--;
        }
        Draft draft = new Draft(sentence, first, last.end(), last.end() - 1, MentionKind.NAME);
        draft.person = true;
        String title =
                agent == null ? null : sentence.span(agent.first(), agent.end()).of(text);
        draft.gender = gender(sentence, atoms, last, title);
        draft.agent = agent == null ? null : agent.agent();
        String name = sentence.span(last.first(), last.end()).of(text).replaceAll("\\s+", " ");
        if (last.kind() == Atom.Kind.NAME) {
            boolean former = agent != null
                    && SectorRules.isOutOfOffice(sentence, atoms.get(0).first(), agent);
            Entity told = entities.of(ofGender(last.names(), draft.gender), former ? null : title);
            if (isNamesake(atoms, last, agent, told)) {
                return unknown(draft, shape, atoms, last, agent, name);
            }
            Entity before = inOffice.get(told.key());
            // of a report without date, a title once told holds for the name alone too
            Entity entity = told.office() == null && before != null && !former ? before : told;
            if (entity.office() == null
                    && agent != null
                    && !former
                    && !atoms.get(0).equals(last)) {
                entity = sectors.titled(sentence, atoms, agent, entity, text);
            }
            if (entity.office() != null) {
                inOffice.put(entity.key(), entity);
            }
            if (draft.gender == GivenNames.Gender.UNKNOWN) {
                draft.gender = tables.given.of(entity.name().split(" ")[0]);
            }
            draft.entities.add(entity);
            draft.because(
                    "actor/person",
                    name + " = " + entity.name()
                            + (entity.office() == null ? ", out of office" : ", " + entity.office()),
                    last.names().get(0).at());
            return draft;
        }
        if (last.kind() == Atom.Kind.SHORT_NAME) {
            Draft meant = families.meant(sentence.token(last.first()).text(), draft.gender);
            if (meant != null) {
                draft.takeUp(meant, "actor/family-name", text);
                draft.gender = meant.gender;
            }
            return draft;
        }
        return unknown(draft, shape, atoms, last, agent, name);
    }

    /** "Mr. Clinton", "Mrs. Clinton": of namesakes those whose given name goes with it; all where none does. */
    private List<Name> ofGender(List<Name> names, GivenNames.Gender gender) {
        List<Name> fitting = names.stream()
                .filter(name -> {
                    GivenNames.Gender own = tables.given.of(name.key().split(" ")[0]);
                    return gender == GivenNames.Gender.UNKNOWN || own == GivenNames.Gender.UNKNOWN || own == gender;
                })
                .toList();
        return fitting.isEmpty() ? names : fitting;
    }

    /** "Colombian Defence Minister Pedro Sanchez" is not the Spaniard of that name: an office of one state, held by another's. */
    private boolean isNamesake(List<Atom> atoms, Atom last, @Nullable Atom agent, Entity told) {
        boolean office = agent != null
                && agent.agent() != null
                && agent.agent().title()
                && OF_ONE_STATE.contains(agent.agent().sectors().get(0));
        Set<String> codes = new TreeSet<>();
        for (Atom atom : atoms) {
            String code = atom == last || atom.kind() != Atom.Kind.NAME
                    ? null
                    : entities.of(atom.names()).code();
            if (code != null) {
                codes.add(code);
            }
        }
        String own = told.code();
        return office
                && own != null
                && codes.size() == 1
                && !codes.contains(own)
                && codes.stream().allMatch(SpokenLands::isState)
                && SpokenLands.isState(own);
    }

    private GivenNames.Gender gender(Sentence sentence, List<Atom> atoms, Atom last, @Nullable String title) {
        if (atoms.get(0).kind() == Atom.Kind.HONORIFIC) {
            GivenNames.Gender honoured =
                    GivenNames.ofTitle(sentence.token(atoms.get(0).first()).text());
            if (honoured != GivenNames.Gender.UNKNOWN) {
                return honoured;
            }
        }
        GivenNames.Gender told = title == null ? GivenNames.Gender.UNKNOWN : GivenNames.ofTitle(title);
        return told != GivenNames.Gender.UNKNOWN
                ? told
                : tables.given.of(sentence.token(last.first()).text());
    }

    /** A name that no table knows: an organisation by its last word, a person by title, given name or position. */
    private @Nullable Draft unknown(
            Draft draft, SentenceShape shape, List<Atom> atoms, Atom last, @Nullable Atom agent, String name) {
        List<String> head = proper.organisation(draft.sentence, last);
        if (head != null && head.contains("NONE")) {
            return null;
        }
        String code = code(atoms);
        boolean titled = agent != null && agent.agent() != null && agent.agent().title();
        if (head != null && !titled) {
            Draft body = new Draft(draft.sentence, draft.first, draft.end, draft.head, MentionKind.NAME);
            String land = code == null ? landInside(draft.sentence, last) : code;
            boolean ofCongress = isOfCongress(draft.sentence, last);
            if (ofCongress) {
                head = List.of("LEG");
                land = "USA";
            }
            String between = land == null
                    ? ProperNames.between(draft.sentence.token(last.first()).text(), head)
                    : land;
            body.strange = between == null;
            body.entities.add(entities.unknown(name, between, head, null));
            body.because("actor/unknown-organisation", name, null);
            return body;
        }
        boolean honoured = atoms.get(0).kind() == Atom.Kind.HONORIFIC;
        boolean peopleBefore = agent == null && atoms.get(0).is(Name.Kind.PEOPLE);
        if (peopleBefore
                && !tables.given.knows(draft.sentence.token(last.first()).text())) {
            return listed(draft.sentence, atoms.subList(0, 1), atoms.get(0));
        }
        if (!titled && !honoured && !proper.isPersonLike(draft.sentence, shape, last)) {
            return null;
        }
        boolean kin = isKin(agent);
        String office = agent == null || kin
                ? null
                : draft.sentence.span(atoms.get(0).first(), agent.end()).of(text);
        List<String> held = kin ? List.of() : agent == null ? partyOf(atoms) : sectors.of(draft.sentence, atoms, agent);
        if (code == null
                && agent != null
                && agent.agent() != null
                && agent.agent().noun().endsWith(".")) {
            code = isStyledAmerican(agent.agent()) ? "USA" : null;
        }
        draft.entities.add(entities.unknown(name, code, held, office));
        draft.because(
                "actor/unknown-person",
                name + (office == null ? "" : ", " + office),
                agent == null || agent.agent() == null ? null : agent.agent().at());
        return draft;
    }

    /** "the House Oversight Committee", "two Senate Committees". */
    private static boolean isOfCongress(Sentence sentence, Atom body) {
        int at = body.first();
        boolean numbered = sentence.token(at).text().matches("Two|Three|Four|Several|Both");
        return sentence.token(numbered ? at + 1 : at).text().matches("House|Senate");
    }

    private static boolean isKin(@Nullable Atom agent) {
        return agent != null && agent.agent() != null && agent.agent().needs().equals("kin");
    }

    private List<String> partyOf(List<Atom> atoms) {
        return atoms.get(0).is(Name.Kind.ORGANISATION)
                ? entities.of(atoms.get(0).names()).sectors()
                : List.of();
    }

    /** "Sen.", "Rep.", "Gov.": American wire style shortens the titles of American office holders only. */
    private static boolean isStyledAmerican(ActorTables.Agent agent) {
        return Set.of("sen.", "rep.", "gov.").contains(agent.noun());
    }

    /** "Bank of China", "University of Iowa": the land inside an organisation's name. */
    private @Nullable String landInside(Sentence sentence, Atom atom) {
        for (int i = atom.first(); i < atom.end(); i++) {
            NameIndex.Match match = tables.names.longest(sentence, i, text);
            if (match != null
                    && match.end() <= atom.end()
                    && !match.names().get(0).code().isEmpty()
                    && !match.names().get(0).local()
                    && match.names().get(0).kind() != Name.Kind.PERSON) {
                return match.names().get(0).code();
            }
        }
        return null;
    }

    /** A common noun with what says of which country it is. */
    private @Nullable Draft described(Sentence sentence, List<Atom> atoms, Atom agent) {
        ActorTables.Agent own = agent.agent();
        Atom owner = owner(atoms);
        if (own == null
                || NounUse.isModifier(sentence, agent)
                || NounUse.isRole(sentence, atoms, agent, own)
                || !NounUse.isComplete(sentence, agent, own, owner)) {
            return leftOver(sentence, atoms);
        }
        int first = Math.min(atoms.get(0).first(), NounUse.baseBegin(sentence, agent.first()));
        while (first > 0
                && sentence.token(first - 1).tag().startsWith("JJ")
                && sentence.tree().isBelow(first - 1, agent.end() - 1)) {
            first--;
        }
        Draft draft = new Draft(sentence, first, agent.end(), agent.end() - 1, MentionKind.DESCRIPTION);
        Token head = sentence.token(agent.end() - 1);
        draft.agent = own;
        draft.person = own.person();
        draft.plural = head.tag().endsWith("S") || ALWAYS_PLURAL.contains(own.noun());
        draft.gender = GivenNames.ofTitle(own.noun());
        Token before = first == 0 ? null : sentence.token(first - 1);
        draft.definite = before != null && before.is("the");
        draft.pointing = isKin(agent) || owner == null && NounUse.isPointing(before, own);
        for (int i = first; i < agent.first(); i++) {
            draft.foreign |= FOREIGN.contains(sentence.token(i).text().toLowerCase(Locale.ROOT));
        }
        if (isKin(agent)) {
            return draft; // somebody, once a name tells whom
        }
        draft.entities.add(describedEntity(sentence, atoms, agent, owner));
        draft.because("actor/description", draft.words(text), own.at());
        return draft;
    }

    private Entity describedEntity(Sentence sentence, List<Atom> atoms, Atom agent, @Nullable Atom owner) {
        if (owner != null && sectors.isNamedBody(sentence, owner, agent)) {
            return entities.of(owner.names());
        }
        ActorTables.Agent own = agent.agent();
        String noun = own == null ? "" : own.noun();
        String code = code(atoms);
        Draft person = atoms.get(0).kind() == Atom.Kind.SHORT_NAME
                ? families.meant(sentence.token(atoms.get(0).first()).text(), GivenNames.Gender.UNKNOWN)
                : null;
        List<String> found = sectors.of(sentence, atoms, agent);
        if (code == null && person != null && person.isResolved()) {
            Entity meant = person.entities.get(0);
            List<String> lent = own == null ? found : SectorRules.ofPerson(own, found, meant);
            return entities.described(meant.code(), lent, noun, meant.name());
        }
        boolean body = owner != null
                && (owner.is(Name.Kind.ORGANISATION) || owner.is(Name.Kind.PERSON) || owner.is(Name.Kind.REGION));
        return body && owner != null
                ? entities.described(
                        code, found, noun, entities.of(owner.names()).name())
                : entities.described(code, found, noun);
    }

    /** What is left of a phrase whose noun names no actor: the names in it. */
    private @Nullable Draft leftOver(Sentence sentence, List<Atom> atoms) {
        Atom name = atoms.get(0);
        if (name.is(Name.Kind.PERSON) || name.kind() == Atom.Kind.SHORT_NAME) {
            return named(sentence, new SentenceShape(false), atoms.subList(0, 1), name, null);
        }
        return name.kind() == Atom.Kind.NAME ? listed(sentence, atoms.subList(0, 1), name) : null;
    }

    private static @Nullable Atom owner(List<Atom> atoms) {
        Atom found = null;
        for (Atom atom : atoms) {
            if (atom.kind() == Atom.Kind.NAME && !atom.is(Name.Kind.WORLD)) {
                found = atom;
            } else if (atom.kind() == Atom.Kind.SHORT_NAME) {
                found = atom;
            }
        }
        return found == null || found.kind() == Atom.Kind.SHORT_NAME ? null : found;
    }

    /** The code of the last name before the head that has one. */
    private @Nullable String code(List<Atom> atoms) {
        for (int i = atoms.size() - 1; i >= 0; i--) {
            Atom atom = atoms.get(i);
            if (atom.kind() == Atom.Kind.NAME && !(i == atoms.size() - 1 && atom.is(Name.Kind.PERSON))) {
                String code = entities.of(atom.names()).code();
                if (code != null) {
                    return code;
                }
            }
        }
        return null;
    }
}
