package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** The sectors of somebody described: of the noun, or of the body that a leader, an official or a spokesman belongs to. */
final class SectorRules {
    private static final Set<String> OUT_OF_OFFICE =
            Set.of("former", "ex", "late", "onetime", "ousted", "deposed", "retired", "ex-");
    /** Sectors that end with the office. */
    private static final Set<String> OF_OFFICE = Set.of("GOV", "LEG", "JUD", "ELI", "PTY", "SPY");
    /** Heads that take their sector from the body they belong to: a rebel leader, a military spokesman. */
    static final Set<String> BORROWING = Set.of(
            "leader",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "senior official",
            "commander",
            "fighter",
            "envoy",
            "delegation",
            "negotiator",
            "force",
            "forces",
            "member",
            "group",
            "chief",
            "head",
            "director",
            "chairman",
            "chairwoman",
            "executive",
            "secretary-general",
            "secretary general",
            "representative",
            "founder",
            "chief executive",
            "president",
            "vice president",
            "deputy",
            "boss",
            "authority",
            "deputy leader",
            "aide",
            "adviser",
            "supporter",
            "leadership",
            "convoy",
            "organization",
            "organisation",
            "editor",
            "staffer",
            "delegate",
            "operative",
            "strategist",
            "candidate",
            "nominee",
            "branch",
            "wing",
            "source",
            "council",
            "front-runner",
            "officer",
            "staff",
            "agent");
    /** Who stands by a politician, and is no part of what he is: "the senator's supporters". */
    private static final Set<String> FOLLOWERS = Set.of(
            "supporter",
            "backer",
            "voter",
            "fan",
            "follower",
            "loyalist",
            "admirer",
            "donor",
            "people",
            "protester",
            "crowd");
    /** Who works for a candidate, and is of his campaign. */
    private static final Set<String> STAFF = Set.of(
            "aide",
            "adviser",
            "top aide",
            "senior adviser",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "strategist",
            "staffer",
            "staff",
            "official",
            "senior official",
            "operative",
            "manager",
            "chief",
            "leadership",
            "team",
            "director",
            "chairman",
            "delegate",
            "deputy",
            "agent");
    /** Armed people, who with the name of an armed body are that body: "Hamas fighters". */
    private static final Set<String> ARMED = Set.of(
            "fighter",
            "militant",
            "rebel",
            "insurgent",
            "gunman",
            "guerrilla",
            "guerilla",
            "terrorist",
            "jihadist",
            "separatist",
            "extremist",
            "militia",
            "militiaman",
            "forces",
            "group",
            "rebel group",
            "armed group",
            "mercenary",
            "movement",
            "organization",
            "organisation",
            "party",
            "regime",
            "government",
            "administration");

    private static final Set<String> CLASS = Set.of(
            "movement",
            "party",
            "opposition party",
            "ruling party",
            "group",
            "militia",
            "militia group",
            "gang",
            "criminal gang",
            "cartel",
            "drug cartel",
            "coalition",
            "alliance",
            "bloc",
            "faction",
            "organization",
            "organisation",
            "rebel group",
            "militant group",
            "armed group",
            "insurgent group",
            "terrorist group",
            "extremist group",
            "jihadist group",
            "paramilitary group",
            "guerrilla group",
            "rights group",
            "human rights group",
            "aid group",
            "charity",
            "news agency",
            "newspaper",
            "company",
            "firm",
            "airline",
            "broadcaster",
            "network",
            "union",
            "trade union",
            "think tank",
            "television station",
            "parliament",
            "spy agency",
            "intelligence agency",
            "security service",
            "intelligence service",
            "oil company",
            "separatist group",
            "opposition group",
            "opposition coalition",
            "rebel movement",
            "monitoring group");

    private static final Set<String> ARMED_SECTORS = Set.of("REB", "UAF", "PRM", "CRM");

    private final ActorTables tables;
    private final Entities entities;

    SectorRules(ActorTables tables, Entities entities) {
        this.tables = tables;
        this.entities = entities;
    }

    List<String> of(Sentence sentence, List<Atom> atoms, Atom agent) {
        ActorTables.Agent own = agent.agent();
        if (own == null) {
            return List.of();
        }
        if (isOutOfOffice(sentence, atoms.get(0).first(), agent) && own.person() && endsWithOffice(own)) {
            return List.of("ELI");
        }
        if (own.noun().equals("attorney") && isOfState(atoms, agent)) {
            return List.of("JUD");
        }
        if (own.noun().equals("opponent") && isOfThing(sentence, agent)) {
            return List.of("CVL", "OPP");
        }
        List<String> sectors = own.sectors();
        if (BORROWING.contains(own.noun())) {
            sectors = borrowed(sentence, atoms, agent, own);
        }
        boolean opposes = agent.first() > 0 && sentence.token(agent.first() - 1).is("opposition");
        if (opposes && !sectors.contains("OPP")) {
            List<String> more = new ArrayList<>(sectors);
            more.add("OPP");
            return more;
        }
        return sectors;
    }

    private List<String> borrowed(Sentence sentence, List<Atom> atoms, Atom agent, ActorTables.Agent own) {
        for (int i = agent.first() - 1; i >= Math.max(nameEnd(atoms, agent), agent.first() - 3); i--) {
            List<String> lent = tables.modifiers.get(sentence.token(i).text().toLowerCase(Locale.ROOT));
            boolean temper = FOLLOWERS.contains(own.noun()) && lent != null && lent.contains("UAF");
            if (lent != null && !temper) {
                return lent;
            }
            if (!sentence.token(i).isNoun() && !sentence.token(i).tag().startsWith("JJ")) {
                break;
            }
        }
        for (int i = atoms.indexOf(agent) - 1; i >= 0; i--) {
            List<String> lent = lent(atoms.get(i), own);
            if (!lent.isEmpty()) {
                return lent;
            }
        }
        return own.sectors();
    }

    /** The end of the last name before the agent, whose own words lend nothing: "Free Syrian Army commanders" are rebels. */
    private static int nameEnd(List<Atom> atoms, Atom agent) {
        int end = 0;
        for (int i = atoms.indexOf(agent) - 1; i >= 0; i--) {
            if (atoms.get(i).is(Name.Kind.ORGANISATION)) {
                return atoms.get(i).end();
            }
        }
        return end;
    }

    private List<String> lent(Atom atom, ActorTables.Agent own) {
        if (atom.is(Name.Kind.ORGANISATION)) {
            List<String> body = entities.of(atom.names()).sectors();
            boolean state = body.contains("GOV") || body.contains("LEG") || body.contains("JUD");
            return FOLLOWERS.contains(own.noun()) && state ? List.of() : body;
        }
        if (atom.is(Name.Kind.PERSON)) {
            return ofPerson(own, List.of(), entities.of(atom.names()));
        }
        boolean otherAgent = atom.kind() == Atom.Kind.AGENT && atom.agent() != null && atom.agent() != own;
        return otherAgent && atom.agent() != null ? atom.agent().sectors() : List.of();
    }

    /**
     * What somebody's people are: his supporters are citizens, whatever he is; a candidate's aides are of his campaign.
     *
     * @param otherwise what they are where he tells nothing of them
     */
    static List<String> ofPerson(ActorTables.Agent own, List<String> otherwise, Entity person) {
        if (FOLLOWERS.contains(own.noun())) {
            return List.of("CVL");
        }
        boolean candidate = person.sectors().contains("ELI") || person.sectors().contains("PTY");
        return candidate && STAFF.contains(own.noun()) ? List.of("PTY") : otherwise;
    }

    /** Whether people stand by somebody without being what he is. */
    static boolean isFollower(ActorTables.Agent agent) {
        return FOLLOWERS.contains(agent.noun());
    }

    /** "the U.S. attorney": who accuses in a state's name. */
    private static boolean isOfState(List<Atom> atoms, Atom agent) {
        int before = atoms.indexOf(agent) - 1;
        return before >= 0
                && atoms.get(before).is(Name.Kind.COUNTRY)
                && atoms.get(before).names().get(0).code().equals("USA")
                && atoms.get(before).end() == agent.first();
    }

    /** "opponents of the pipeline": of a thing, and so no opposition to a government. */
    private boolean isOfThing(Sentence sentence, Atom agent) {
        int at = agent.end();
        if (at + 1 >= sentence.size() || !sentence.token(at).is("of")) {
            return false;
        }
        for (at++; at < sentence.size() && at < agent.end() + 5; at++) {
            Token token = sentence.token(at);
            if (token.isProperNoun() || tables.agents.containsKey(token.text().toLowerCase(Locale.ROOT))) {
                return false;
            }
            boolean last = token.isNoun()
                    && (at + 1 >= sentence.size() || !sentence.token(at + 1).isNoun());
            if (last) {
                return true;
            }
        }
        return false;
    }

    /** "Judge Moro", "Foreign Minister Ramos-Horta": an office that the report tells and the tables do not know. */
    Entity titled(Sentence sentence, List<Atom> atoms, Atom agent, Entity person, String text) {
        ActorTables.Agent own = agent.agent();
        List<String> told = of(sentence, atoms, agent);
        boolean holds = own != null
                && own.title()
                && !told.isEmpty()
                && (OF_OFFICE.contains(told.get(0)) || told.get(0).equals("MIL"))
                && !told.get(0).equals("ELI")
                && !told.get(0).equals("PTY");
        String office = sentence.span(agent.first(), agent.end()).of(text);
        return holds && person.code() != null
                ? new Entity(person.key(), person.code(), told, person.name(), null, office, null)
                : person;
    }

    private static boolean endsWithOffice(ActorTables.Agent agent) {
        return !agent.sectors().isEmpty()
                && OF_OFFICE.contains(agent.sectors().get(0))
                && !agent.noun().equals("politician");
    }

    /** "former", "ex-" before the noun or before the phrase; "then" is no former. */
    static boolean isOutOfOffice(Sentence sentence, int first, Atom agent) {
        for (int i = Math.max(0, Math.min(first, agent.first()) - 3); i < agent.first(); i++) {
            if (OUT_OF_OFFICE.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
                boolean broken = false;
                for (int j = i + 1; j < agent.first(); j++) {
                    String tag = sentence.token(j).tag();
                    broken |= tag.equals("IN")
                            || tag.equals(",")
                            || tag.equals("CC")
                            || tag.startsWith("VB")
                            || tag.equals("DT")
                            || tag.equals("POS");
                }
                if (!broken) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the Tamarod movement", "the CODECO militia": the noun only says what the name before it is. */
    private static boolean isClassOf(Sentence sentence, Atom organisation, Atom agent) {
        if (agent.agent() == null || !CLASS.contains(agent.agent().noun())) {
            return false;
        }
        for (int i = organisation.end(); i < agent.first(); i++) {
            if (!sentence.token(i).tag().startsWith("JJ")) {
                return false;
            }
        }
        return true;
    }

    /** Whether people or a body described are the body named before them. */
    boolean isNamedBody(Sentence sentence, Atom organisation, Atom agent) {
        return organisation.is(Name.Kind.ORGANISATION)
                && (isClassOf(sentence, organisation, agent) || isArmed(organisation, agent));
    }

    private static boolean isArmed(Atom organisation, Atom agent) {
        return agent.agent() != null
                && ARMED.contains(agent.agent().noun())
                && organisation.names().get(0).offices().stream()
                        .anyMatch(period -> period.sectors().stream().anyMatch(ARMED_SECTORS::contains));
    }
}
