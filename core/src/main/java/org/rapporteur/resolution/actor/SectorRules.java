package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Sentence;

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
        for (int i = agent.first() - 1; i >= Math.max(0, agent.first() - 3); i--) {
            List<String> lent = tables.modifiers.get(sentence.token(i).text().toLowerCase(Locale.ROOT));
            if (lent != null) {
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

    private List<String> lent(Atom atom, ActorTables.Agent own) {
        if (atom.is(Name.Kind.ORGANISATION)) {
            return entities.of(atom.names()).sectors();
        }
        boolean otherAgent = atom.kind() == Atom.Kind.AGENT && atom.agent() != null && atom.agent() != own;
        return otherAgent && atom.agent() != null ? atom.agent().sectors() : List.of();
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

    /** Whether armed people described are the armed body named before them. */
    boolean isArmedBody(Atom organisation, Atom agent) {
        return organisation.is(Name.Kind.ORGANISATION)
                && agent.agent() != null
                && ARMED.contains(agent.agent().noun())
                && organisation.names().get(0).offices().stream()
                        .anyMatch(period -> period.sectors().stream().anyMatch(ARMED_SECTORS::contains));
    }
}
