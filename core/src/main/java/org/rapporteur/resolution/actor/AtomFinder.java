package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Finds the names, agents, unknown proper names and pronouns of a sentence, in one pass from left to right. */
final class AtomFinder {
    private static final int LONGEST_AGENT = 5;
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "him",
            "her",
            "them",
            "his",
            "its",
            "their",
            "himself",
            "herself",
            "itself",
            "themselves",
            "who",
            "which",
            "that");
    private static final Set<String> HONORIFICS =
            Set.of("mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss", "dr.", "dr", "sir", "lord", "lady", "dame", "m.");
    private static final Set<String> LANGUAGES_BEFORE =
            Set.of("in", "speak", "speaks", "spoke", "speaking", "fluent", "into", "learn", "both", "and", "from");
    /** "Switching to English". */
    private static final Set<String> TURNS = Set.of("switch", "change", "translate", "turn", "revert", "return");

    private static final Set<String> LANGUAGES = Set.of(
            "English",
            "Spanish",
            "Russian",
            "French",
            "German",
            "Chinese",
            "Japanese",
            "Korean",
            "Polish",
            "Turkish",
            "Italian",
            "Portuguese",
            "Ukrainian",
            "Dutch",
            "Greek",
            "Persian",
            "Vietnamese",
            "Danish",
            "Swedish",
            "Norwegian",
            "Finnish",
            "Hungarian",
            "Romanian",
            "Czech",
            "Thai",
            "Somali");

    private final ActorTables tables;
    private final ProperNames proper;
    private final GroupWords groups = new GroupWords();
    private final AmericanTowns towns;

    AtomFinder(ActorTables tables) {
        this.tables = tables;
        this.proper = new ProperNames(tables, this);
        this.towns = new AmericanTowns(tables);
    }

    List<Atom> find(Sentence sentence, SentenceShape shape, String text) {
        List<Atom> atoms = new ArrayList<>();
        int at = sentence.dateline();
        while (at < sentence.size()) {
            Atom atom = atomAt(sentence, shape, at, text);
            if (atom == null) {
                at++;
            } else {
                if (isPerson(atom)) {
                    atoms.add(new Atom(Atom.Kind.PROPER, atom.first(), atom.end(), List.of(), null));
                } else if (!atom.is(Name.Kind.OTHER)) {
                    atoms.add(atom);
                }
                at = atom.end();
            }
        }
        return towns.read(sentence, atoms, text);
    }

    /** "Kerry Washington": no capital, and her family name alone none either. */
    private static boolean isPerson(Atom atom) {
        return atom.is(Name.Kind.OTHER) && atom.names().get(0).key().equals("person");
    }

    private @Nullable Atom atomAt(Sentence sentence, SentenceShape shape, int at, String text) {
        Token token = sentence.token(at);
        Atom group = groups.at(sentence, at);
        if (group != null) {
            return group;
        }
        NameIndex.Match match = tables.names.longest(sentence, at, text);
        Atom agent = agentAt(sentence, at);
        if (match != null && (agent == null || agent.end() <= match.end()) && isName(sentence, at, match)) {
            return proper.around(sentence, shape, at, match, text);
        }
        if (agent != null) {
            Atom longer = proper.beginningWith(sentence, shape, agent, text);
            return longer == null ? agent : longer;
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        if (PRONOUNS.contains(lower) && isPronoun(token)) {
            return new Atom(Atom.Kind.PRONOUN, at, at + 1, List.of(), null);
        }
        if (HONORIFICS.contains(lower)
                && Character.isUpperCase(token.text().charAt(0))
                && at + 1 < sentence.size()
                && Character.isUpperCase(sentence.token(at + 1).text().charAt(0))) {
            return new Atom(Atom.Kind.HONORIFIC, at, at + 1, List.of(), null);
        }
        return proper.unknown(sentence, shape, at, text);
    }

    private static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP")
                || token.tag().startsWith("WP")
                || token.tag().equals("WDT");
    }

    /** One capitalised word that the tagger calls no noun and no adjective ("Polish the silver") is no name. */
    private static boolean isName(Sentence sentence, int at, NameIndex.Match match) {
        if (match.end() - at > 1) {
            return true;
        }
        Token token = sentence.token(at);
        boolean noun = token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("FW")
                || token.text().equals("US") && !token.tag().equals("PRP")
                || token.text().endsWith(".");
        // "Priorities USA", "Team USA": the end of another's name
        boolean endOfName = token.text().equals("USA")
                && at > 0
                && sentence.token(at - 1).isProperNoun()
                && !sentence.token(at - 1).text().endsWith(".");
        boolean verbAtFront =
                at == 0 && sentence.size() > 1 && sentence.token(1).tag().equals("DT");
        return noun && !verbAtFront && !endOfName && !isLanguage(sentence, at);
    }

    /** "in English", "speaks Russian": no people. */
    private static boolean isLanguage(Sentence sentence, int at) {
        String word = sentence.token(at).text();
        if (at == 0 || !LANGUAGES.contains(word)) {
            return false;
        }
        String before = sentence.token(at - 1).text().toLowerCase(Locale.ROOT);
        boolean alone = at + 1 == sentence.size()
                || !(sentence.token(at + 1).isNoun()
                        || sentence.token(at + 1).tag().startsWith("JJ")
                        || sentence.token(at + 1).text().equals("-"));
        boolean turned = before.equals("to")
                && at > 1
                && TURNS.contains(sentence.token(at - 2).lemma());
        if (alone && turned) {
            return true;
        }
        if (!alone || !LANGUAGES_BEFORE.contains(before)) {
            return false;
        }
        return !before.equals("and") && !before.equals("both")
                || before.equals("both") && at > 1 && sentence.token(at - 2).is("in")
                || at > 2 && LANGUAGES.contains(sentence.token(at - 2).text());
    }

    /** The longest agent that begins at a token. */
    @Nullable Atom agentAt(Sentence sentence, int at) {
        StringBuilder words = new StringBuilder();
        Atom longest = null;
        for (int end = at + 1; end <= Math.min(sentence.size(), at + LONGEST_AGENT); end++) {
            Token token = sentence.token(end - 1);
            if (!Character.isLetter(token.text().charAt(0)) && !token.text().equals("-")) {
                break;
            }
            boolean glued = words.length() == 0
                    || token.span().begin() == sentence.token(end - 2).span().end();
            words.append(glued ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
            ActorTables.Agent agent = agent(words.toString(), token);
            if (agent != null
                    && (isNounLike(sentence, end - 1) || end - at > 1)
                    && !isTaken(sentence, agent, at, end)) {
                longest = new Atom(Atom.Kind.AGENT, at, end, List.of(), agent);
            }
        }
        return longest;
    }

    /** A relative's noun is that in lower case only: "Father Brown" is a priest. */
    private ActorTables.@Nullable Agent agent(String words, Token last) {
        ActorTables.Agent kin = Character.isLowerCase(last.text().charAt(0)) ? tables.kin.get(words) : null;
        return kin == null ? tables.agents.get(words) : kin;
    }

    private static boolean isNounLike(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean alone = at + 1 == sentence.size()
                || !(sentence.token(at + 1).isNoun()
                        || sentence.token(at + 1).tag().startsWith("JJ")
                        || isAdjectiveBehind(sentence, at + 1));
        return token.isNoun()
                || token.tag().equals("JJ")
                        && (alone || Character.isUpperCase(token.text().charAt(0)));
    }

    /** "the cowardly, criminal and tragic attack": the second of several adjectives is no criminal. */
    private static boolean isAdjectiveBehind(Sentence sentence, int joint) {
        boolean joins = sentence.token(joint).is("and")
                || sentence.token(joint).is("or")
                || sentence.token(joint).is("but")
                || sentence.token(joint).text().equals(",");
        return joins
                && joint + 1 < sentence.size()
                && sentence.token(joint + 1).tag().startsWith("JJ");
    }

    /** A title alone that is none: "justice" and "general" in lower case, or without a name behind. */
    private static boolean isTaken(Sentence sentence, ActorTables.Agent agent, int at, int end) {
        if (!agent.needs().equals("name")) {
            return false;
        }
        boolean capital = Character.isUpperCase(sentence.token(at).text().charAt(0));
        boolean nameBehind = end < sentence.size()
                && sentence.token(end).isProperNoun()
                && Character.isUpperCase(sentence.token(end).text().charAt(0));
        return !capital || !nameBehind;
    }
}
