package org.rapporteur.linking;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;

/**
 * One who takes part in an act, seen at the detail that a report gives: a person, an office, a state, a group.
 *
 * @param code country or kind of organisation, null when unknown
 * @param sector PLOVER's primary sector, empty for a country as such
 * @param groups those of the sets below that the code or the sector is in, as bits, since they are asked for at every comparison
 */
record Party(Kind kind, String key, @Nullable String code, String sector, String noun, String office, int groups) {
    /** At what detail a party is named. */
    enum Kind {
        /** "Russia", "Moscow" for its government. */
        STATE,
        /** A named person. */
        PERSON,
        /** "the foreign minister of Iran", "Ukrainian forces". */
        DESCRIBED,
        /** "M23", "the World Food Programme". */
        NAMED_GROUP
    }

    private static final double SAME = 1;
    private static final double SAME_DESCRIPTION = 0.8;
    private static final double STATES = 0.7;
    private static final double STATE_AND_PART = 0.6;
    private static final double ALIKE = 0.5;
    private static final double PERHAPS = 0.4;

    /** Codes of many organisations: one code does not make them one party. */
    private static final Set<String> OF_MANY = Set.of("IGO", "NGO", "ISM", "IMG", "MNC");

    private static final Set<String> STATE_SECTORS = Set.of("", "GOV", "MIL", "COP", "SPY", "LEG", "JUD", "UNK", "PRM");
    private static final Set<String> EXECUTIVE = Set.of("", "GOV", "MIL", "COP", "SPY", "UNK");
    private static final Set<String> PEOPLE =
            Set.of("CVL", "OPP", "SOC", "EDU", "LAB", "ELI", "MED", "REF", "UNK", "AGR", "BUS", "REL", "PTY");
    private static final Set<String> FIGHTERS = Set.of("UAF", "REB", "INS", "SEP", "CRM");
    private static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "chancellor",
            "king",
            "prince",
            "emir",
            "ambassador",
            "envoy",
            "mayor",
            "governor",
            "secretary",
            "chief",
            "premier",
            "pope",
            "commander",
            "speaker");

    private static final int MANY = 1;
    private static final int STATE_PART = 2;
    private static final int GOVERNING = 4;
    private static final int PERSONS = 8;
    private static final int ARMED = 16;

    private static int groups(@Nullable String code, String sector) {
        return (code != null && OF_MANY.contains(code) ? MANY : 0)
                | (STATE_SECTORS.contains(sector) ? STATE_PART : 0)
                | (EXECUTIVE.contains(sector) ? GOVERNING : 0)
                | (PEOPLE.contains(sector) ? PERSONS : 0)
                | (FIGHTERS.contains(sector) ? ARMED : 0);
    }

    private boolean isIn(int group) {
        return (groups & group) != 0;
    }

    static Party of(Entity entity) {
        String sector = entity.sector() == null ? "" : entity.sector();
        boolean described = entity.key().indexOf('/') >= 0;
        String office = entity.office() == null ? "" : entity.office().toLowerCase(Locale.ROOT);
        String noun = described
                ? entity.key().substring(entity.key().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)
                : "";
        Kind kind;
        if (!office.isEmpty() || sector.equals("ELI") && !described) {
            kind = Kind.PERSON;
        } else if (described) {
            kind = entity.key().equals(entity.code() + "/GOV") ? Kind.STATE : Kind.DESCRIBED;
        } else {
            kind = sector.isEmpty() && entity.code() != null && !OF_MANY.contains(entity.code())
                    ? Kind.STATE
                    : Kind.NAMED_GROUP;
        }
        return new Party(kind, entity.key(), entity.code(), sector, noun, office, groups(entity.code(), sector));
    }

    /** What the party is blocked by: its country, else itself. */
    String block() {
        return code == null || isIn(MANY) ? key : code;
    }

    /** A state or a part of it, for which its government speaks. */
    boolean isOfState() {
        return code != null && !isIn(MANY) && isIn(STATE_PART);
    }

    /** "China said talks with India would be held": who speaks for a state of its meeting with another takes part. */
    boolean isOtherStateThan(Party party) {
        return isOfState() && party.isOfState() && code != null && !code.equals(party.code);
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** How surely two parties are one, 0 when they cannot be. */
    double sameAs(Party other) {
        if (key.equals(other.key)) {
            return kind == Kind.STATE ? STATES : kind == Kind.DESCRIBED ? SAME_DESCRIPTION : SAME;
        }
        if (code == null || other.code == null) {
            if (isFighter(this) && isFighter(other) && kind != other.kind) {
                return PERHAPS;
            }
            if (kind == Kind.DESCRIBED && other.kind == Kind.DESCRIBED) {
                return isCalledAlike(other) && sector.equals(other.sector) ? PERHAPS : 0;
            }
            return namesake(other) ? SAME_DESCRIPTION : 0;
        }
        if (!code.equals(other.code) || isIn(MANY)) {
            return 0;
        }
        return inOneCountry(other);
    }

    private double inOneCountry(Party other) {
        if (kind == Kind.STATE && other.kind == Kind.STATE) {
            return STATES;
        }
        if (kind == Kind.STATE || other.kind == Kind.STATE) {
            if (isAnybody(this) || isAnybody(other)) {
                return PERHAPS;
            }
            Party part = kind == Kind.STATE ? other : this;
            return part.isIn(STATE_PART) ? STATE_AND_PART : 0;
        }
        if (isPerson() && other.isPerson()) {
            return namesake(other) ? SAME_DESCRIPTION : 0;
        }
        if (isPerson() || other.isPerson()) {
            return isPerson() ? isHeldBy(other, this) : isHeldBy(this, other);
        }
        if (kind == Kind.NAMED_GROUP && other.kind == Kind.NAMED_GROUP) {
            return 0;
        }
        if (isFighter(this) && isFighter(other) && kind != other.kind) {
            return PERHAPS;
        }
        if (isCalledAlike(other)) {
            return SAME_DESCRIPTION;
        }
        if (isOffice(noun) && isOffice(other.noun)) {
            return 0;
        }
        if (kind == Kind.DESCRIBED && other.kind == Kind.DESCRIBED && (isAnybody(this) || isAnybody(other))) {
            return PERHAPS;
        }
        if (sector.equals(other.sector)) {
            return ALIKE;
        }
        boolean executive = isIn(GOVERNING) && other.isIn(GOVERNING);
        return executive || isIn(PERSONS) && other.isIn(PERSONS) ? PERHAPS : 0;
    }

    /** Whether a description fits a person: "the president" and one whose office is "President of Peru". */
    private static double isHeldBy(Party described, Party person) {
        if (described.kind == Kind.NAMED_GROUP) {
            return 0;
        }
        if (isOffice(described.noun)) {
            boolean held = person.office.contains(described.noun);
            return held ? SAME_DESCRIPTION : person.office.isEmpty() ? PERHAPS : 0;
        }
        return described.sector.equals(person.sector) ? PERHAPS : 0;
    }

    private static boolean isAnybody(Party party) {
        return party.noun.equals("people") || party.noun.equals("person") || party.noun.equals("man");
    }

    /** "Gunmen" may turn out to be of an armed group that has a name. */
    private static boolean isFighter(Party party) {
        return party.isIn(ARMED) && (party.kind == Kind.DESCRIBED || party.kind == Kind.NAMED_GROUP);
    }

    private static boolean isOffice(String noun) {
        return OFFICES.stream().anyMatch(noun::endsWith);
    }

    /** "the minister" and "the foreign minister". */
    private boolean isCalledAlike(Party other) {
        return !noun.isEmpty() && !other.noun.isEmpty() && (noun.endsWith(other.noun) || other.noun.endsWith(noun));
    }

    /** A description without a country: it may be anyone, and contradicts nobody. */
    boolean isVague() {
        return kind == Kind.DESCRIBED && code == null;
    }

    /** "Petro" and "Gustavo Petro". */
    private boolean namesake(Party other) {
        String shorter = key.length() < other.key.length() ? key : other.key;
        String longer = key.length() < other.key.length() ? other.key : key;
        return shorter.length() > 3 && longer.endsWith(" " + shorter);
    }
}
