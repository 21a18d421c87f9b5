package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Runs of capitalised words: how far a name reaches, and whether it is a person's, an organisation's or nobody's. */
final class ProperNames {
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "del", "della", "di", "do", "dos", "du", "al", "el", "bin", "ibn", "von", "van", "der", "den",
            "la", "le", "e", "y", "-");
    /** What a body is there for, as the first word of its name. */
    private static final String TASK = "\\p{Lu}\\w+(?:ion|ment|ure|ance|ence|ice|ity|ing|ogy|ics|try|alth|ort|ies)"
            + "|Food|Trade|Labou?r|Fish|Truth|Law|Customs|Energy|Water|Rescue|Peace|Arms|Women|Youth|Sports?|Prisons";

    private static final Set<String> OF = Set.of("of", "for", "and");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "from",
            "to",
            "outside",
            "across",
            "through",
            "into",
            "toward",
            "towards",
            "around",
            "on",
            "throughout",
            "under",
            "along");
    private static final Set<String> PEOPLE_RELATIONS = Set.of(
            "nsubj", "nsubj:pass", "appos", "obj", "iobj", "conj", "root", "nmod:poss", "flat", "dep", "parataxis");

    private static final Set<String> OF_NAMES =
            Set.of("Bank", "University", "Institute", "College", "Church", "Academy", "Department");
    private static final Set<String> CALENDAR = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan.",
            "Feb.",
            "Mar.",
            "Apr.",
            "Jun.",
            "Jul.",
            "Aug.",
            "Sept.",
            "Sep.",
            "Oct.",
            "Nov.",
            "Dec.",
            "Mon",
            "Tue",
            "Wed",
            "Thu",
            "Fri");

    private static final Set<String> GENERAL = Set.of(
            "Council",
            "Committee",
            "Commission",
            "Organisation",
            "Organization",
            "Agency",
            "Authority",
            "Board",
            "Office",
            "Service",
            "Directorate",
            "Union",
            "Federation",
            "Confederation",
            "Association",
            "Group",
            "Bureau",
            "Department",
            "Assembly",
            "Network",
            "Front",
            "Movement",
            "League",
            "Congress",
            "Forum");
    private static final Set<String> BETWEEN = Set.of(
            "International", "World", "Global", "Inter", "Pan", "Asian", "African", "Arab", "Islamic", "Universal");
    private static final Set<String> FIGHTING = Set.of(
            "Liberation", "Salvation", "Resistance", "Revolutionary", "Insurgent", "Guerrilla", "Rebel", "Jihad");
    private static final Set<String> FIGHTING_HEADS =
            Set.of("Army", "Front", "Forces", "Force", "Brigade", "Brigades", "Movement", "Command", "Organization");

    private final ActorTables tables;
    private final AtomFinder agents;

    ProperNames(ActorTables tables, AtomFinder agents) {
        this.tables = tables;
        this.agents = agents;
    }

    /** The atom of a name of the tables, or of the longer proper name that it is a part of. */
    Atom around(Sentence sentence, SentenceShape shape, int at, NameIndex.Match match, String text) {
        Atom own = new Atom(Atom.Kind.NAME, at, match.end(), match.names(), null);
        Name.Kind kind = match.names().get(0).kind();
        boolean single = match.end() - at == 1;
        Atom behind = match.end() < sentence.size() ? agents.agentAt(sentence, match.end()) : null;
        boolean titled =
                behind != null && behind.agent() != null && behind.agent().title();
        if (!single || titled || kind == Name.Kind.OTHER || shape.headline()) {
            return own;
        }
        int run = runEnd(sentence, match.end(), text);
        if (run <= match.end()) {
            return own;
        }
        String last = sentence.token(run - 1).text();
        boolean organisation = tables.headSectors(last) != null;
        boolean given = tables.given.knows(sentence.token(at).text());
        boolean longer = switch (kind) {
            // "Paris Hilton", "Jordan Peterson", "Chad Smith"
            case COUNTRY -> given && !organisation && run - at <= 3;
            case CAPITAL, REGION -> given || organisation || run - match.end() > 1;
            case PERSON -> true;
            case ORGANISATION -> organisation;
            case PEOPLE, SEAT, WORLD, OTHER -> false;
        };
        return longer ? new Atom(Atom.Kind.PROPER, at, run, List.of(), null) : own;
    }

    /** The atom of a capitalised word that no table knows; null when it begins no name. */
    @Nullable Atom unknown(Sentence sentence, SentenceShape shape, int at, String text) {
        Token token = sentence.token(at);
        boolean day = CALENDAR.contains(token.text()) && !hasFamilyName(sentence, at);
        if (day || !Character.isUpperCase(token.text().charAt(0))) {
            return null;
        }
        if (!token.isProperNoun()) {
            return beginningWithAdjective(sentence, shape, at, text);
        }
        boolean given = tables.given.knows(token.text());
        int end = shape.headline()
                ? (given ? Math.min(at + 2, runEnd(sentence, at, text)) : at + 1)
                : runEnd(sentence, at, text);
        // "Michael Jordan", "Jack London", "Mark Cuban": a land's name behind a given name is a family name
        if (given && end == at + 1 && end < sentence.size()) {
            NameIndex.Match land = tables.names.longest(sentence, end, text);
            boolean familyName = land != null
                    && land.end() == end + 1
                    && land.names().get(0).kind() != Name.Kind.PERSON
                    && land.names().get(0).kind() != Name.Kind.ORGANISATION
                    && agents.agentAt(sentence, end + 1) == null;
            end = familyName ? end + 1 : end;
        }
        if (end == at + 1 && !given && !shape.headline()) {
            end = Math.max(end, doubleEnd(sentence, at, text));
        }
        return new Atom(Atom.Kind.PROPER, at, Math.max(end, at + 1), List.of(), null);
    }

    /** The end of "Fisheries and Transport Agency", a body with two tasks; -1 where a name is joined to a body. */
    private int doubleEnd(Sentence sentence, int at, String text) {
        boolean task = sentence.token(at).text().matches(TASK)
                && at + 3 < sentence.size()
                && sentence.token(at + 1).is("and")
                && tables.names.longest(sentence, at + 2, text) == null;
        int run = task ? runEnd(sentence, at + 2, text) : -1;
        List<String> head =
                run < at + 4 ? null : tables.headSectors(sentence.token(run - 1).text());
        return head == null || head.contains("NONE") ? -1 : run;
    }

    /** "the Legislative Council", "the Supreme Election Council": a body whose name begins with a capitalised adjective. */
    private @Nullable Atom beginningWithAdjective(Sentence sentence, SentenceShape shape, int at, String text) {
        boolean adjective = at > sentence.dateline()
                && !shape.headline()
                && sentence.token(at).tag().startsWith("JJ")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isProperNoun();
        if (!adjective) {
            return null;
        }
        Atom run = new Atom(Atom.Kind.PROPER, at, runEnd(sentence, at + 1, text), List.of(), null);
        List<String> body = run.end() <= at + 1 ? null : organisation(sentence, run);
        return body == null || body.contains("NONE") ? null : run;
    }

    /** The organisation's name that begins with a common noun: "Teachers Union", "Bank of China"; null when none does. */
    @Nullable Atom beginningWith(Sentence sentence, SentenceShape shape, Atom agent, String text) {
        int end = agent.end();
        boolean capital =
                Character.isUpperCase(sentence.token(agent.first()).text().charAt(0));
        if (shape.headline()
                || !capital
                || end + 1 >= sentence.size()
                || agent.agent() == null
                || agent.agent().title()) {
            return null;
        }
        boolean of = sentence.token(end).is("of")
                && OF_NAMES.contains(sentence.token(agent.first()).text())
                && sentence.token(end + 1).isProperNoun();
        int run = runEnd(sentence, of ? end + 1 : end, text);
        List<String> head =
                run <= end ? null : tables.headSectors(sentence.token(run - 1).text());
        boolean named = head != null && !head.contains("NONE");
        return run > end && (of || named) ? new Atom(Atom.Kind.PROPER, agent.first(), run, List.of(), null) : null;
    }

    /** "April Mellody", "June Smith": a month that is a given name, before a capitalised word. */
    private boolean hasFamilyName(Sentence sentence, int at) {
        return tables.given.knows(sentence.token(at).text())
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isProperNoun();
    }

    /** The end of a run of proper nouns from a token; it ends before a title and before a name of the tables. */
    private int runEnd(Sentence sentence, int from, String text) {
        int end = from;
        int at = from;
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            boolean proper = token.isProperNoun()
                    && Character.isUpperCase(token.text().charAt(0))
                    && !(CALENDAR.contains(token.text()) && at > from);
            if (proper || isSecondSyllable(sentence, at, from)) {
                if (at > from && isOther(sentence, at, text)) {
                    break;
                }
                end = at + 1;
                at++;
                continue;
            }
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean joined = word.equals("-")
                    && at > from
                    && token.span().begin() == sentence.token(at - 1).span().end()
                    && at + 1 < sentence.size()
                    && sentence.token(at + 1).span().begin() == token.span().end();
            boolean of = OF.contains(word)
                    && at > from
                    && tables.headSectors(sentence.token(from).text()) != null
                    && at + 1 < sentence.size()
                    && sentence.token(at + 1).isProperNoun();
            if (at == from || !(of || (word.equals("-") ? joined : PARTICLES.contains(word)))) {
                break;
            }
            at++;
        }
        return end;
    }

    /** The "ho" of "Kim Sun-ho", which is written small. */
    private static boolean isSecondSyllable(Sentence sentence, int at, int from) {
        return at - from >= 3
                && sentence.token(at).isProperNoun()
                && sentence.token(at - 1).is("-")
                && sentence.token(at).span().begin()
                        == sentence.token(at - 1).span().end();
    }

    /** Whether another atom begins inside a run: "Texas | Sen. Ted Cruz", "Nevada | Democrats", "Roman | Vladimir Putin". */
    private boolean isOther(Sentence sentence, int at, String text) {
        Atom agent = agents.agentAt(sentence, at);
        if (agent != null && agent.agent() != null && (agent.agent().title() || agent.end() - at > 1)) {
            return true;
        }
        NameIndex.Match match = tables.names.longest(sentence, at, text);
        return match != null
                && (match.end() - at > 1 || match.names().get(0).kind() == Name.Kind.ORGANISATION)
                && match.names().get(0).kind() != Name.Kind.CAPITAL
                && match.names().get(0).kind() != Name.Kind.REGION;
    }

    /** What a run of unknown capitalised words is an organisation of; null when it is none. "Ministry of", "Bank of" count too. */
    @Nullable List<String> organisation(Sentence sentence, Atom atom) {
        if (atom.end() - atom.first() < 2) {
            return null;
        }
        List<String> last = tables.headSectors(sentence.token(atom.end() - 1).text());
        if (last != null) {
            return fights(sentence, atom) ? List.of("REB") : told(sentence, atom, last);
        }
        for (int i = atom.first() + 1; i < atom.end(); i++) {
            if (sentence.token(i).is("of") || sentence.token(i).is("for")) {
                return tables.headSectors(sentence.token(i - 1).text());
            }
        }
        return null;
    }

    /** A general head ("Council", "Organisation") is what a word before it says: "Constitutional Council". */
    private List<String> told(Sentence sentence, Atom atom, List<String> head) {
        if (!GENERAL.contains(sentence.token(atom.end() - 1).text())) {
            return head;
        }
        for (int i = atom.end() - 2; i >= atom.first(); i--) {
            List<String> sectors = tables.inside.get(sentence.token(i).text());
            if (sectors != null) {
                return sectors;
            }
        }
        return head;
    }

    /** Whose an unknown body between states is, by its first word: "the World Trade Centre Association" is an NGO. */
    static @Nullable String between(String first, List<String> sectors) {
        if (!BETWEEN.contains(first)) {
            return null;
        }
        return switch (sectors.get(0)) {
            case "GOV", "JUD", "LEG" -> "IGO";
            case "CVL", "LAB", "MED" -> "NGO";
            case "BUS" -> "MNC";
            default -> null;
        };
    }

    /** "Liberation Army", "Resistance Front": no state's army and no party calls itself so as often as rebels do. */
    private static boolean fights(Sentence sentence, Atom atom) {
        String last = sentence.token(atom.end() - 1).text();
        if (!FIGHTING_HEADS.contains(last)) {
            return false;
        }
        for (int i = atom.first(); i < atom.end() - 1; i++) {
            if (FIGHTING.contains(sentence.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether unknown capitalised words are likely a person's name. */
    boolean isPersonLike(Sentence sentence, SentenceShape shape, Atom atom) {
        int length = atom.end() - atom.first();
        for (int i = atom.first(); i < atom.end(); i++) {
            List<String> head = tables.headSectors(sentence.token(i).text());
            if (head != null) {
                return false;
            }
        }
        boolean given = tables.given.knows(sentence.token(atom.first()).text());
        boolean oneWord = true;
        for (int i = atom.first() + 1; i < atom.end(); i++) {
            oneWord &= sentence.token(i).span().begin()
                    == sentence.token(i - 1).span().end();
        }
        if (oneWord || sentence.token(atom.first()).text().length() < 2) {
            return false;
        }
        if (length < 2 || (shape.headline() && !given)) {
            return false;
        }
        if (given) {
            return true;
        }
        Token before = atom.first() == 0 ? null : sentence.token(atom.first() - 1);
        if (before != null
                && (before.tag().equals("DT")
                        || PLACE_PREPOSITIONS.contains(before.text().toLowerCase(Locale.ROOT)))) {
            return false;
        }
        boolean compound =
                atom.end() < sentence.size() && sentence.token(atom.end()).isNoun();
        boolean capitals = sentence.token(atom.first())
                        .text()
                        .chars()
                        .filter(Character::isUpperCase)
                        .count()
                > 2;
        String relation = sentence.tree().relation(atom.end() - 1);
        boolean by =
                before != null && (before.is("by") || before.is("with") || before.is("against") || before.is("of"));
        return !compound && !capitals && length <= 5 && (by || PEOPLE_RELATIONS.contains(relation));
    }
}
