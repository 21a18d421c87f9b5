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
    private static final int LONGEST_AGENT = 4;
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
    private static final Set<String> NAME_PARTICLES =
            Set.of("de", "da", "del", "al", "el", "bin", "von", "van", "der", "-");

    private final ActorTables tables;

    AtomFinder(ActorTables tables) {
        this.tables = tables;
    }

    List<Atom> find(Sentence sentence, String text) {
        List<Atom> atoms = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Atom atom = atomAt(sentence, at, text);
            if (atom == null) {
                at++;
            } else {
                atoms.add(atom);
                at = atom.end();
            }
        }
        return atoms;
    }

    private @Nullable Atom atomAt(Sentence sentence, int at, String text) {
        Token token = sentence.token(at);
        NameIndex.Match match = tables.names.longest(sentence, at, text);
        Atom agent = agentAt(sentence, at);
        if (match != null && (agent == null || agent.end() <= match.end()) && isName(sentence, at, match)) {
            int run = properEnd(sentence, match.end());
            // "Jordan Peterson", "Paris Hilton": a land's name that begins a longer proper name is part of that name
            boolean begins = match.names().get(0).kind() == Name.Kind.CAPITAL
                    && run > match.end()
                    && agentAt(sentence, match.end()) == null
                    && tables.names.longest(sentence, match.end(), text) == null;
            return begins
                    ? new Atom(Atom.Kind.PROPER, at, run, List.of(), null)
                    : new Atom(Atom.Kind.NAME, at, match.end(), match.names(), null);
        }
        if (agent != null) {
            return agent;
        }
        if (PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT)) && isPronoun(token)) {
            return new Atom(Atom.Kind.PRONOUN, at, at + 1, List.of(), null);
        }
        if (token.isProperNoun() && Character.isUpperCase(token.text().charAt(0))) {
            return new Atom(Atom.Kind.PROPER, at, properEnd(sentence, at), List.of(), null);
        }
        return null;
    }

    private static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP")
                || token.tag().startsWith("WP")
                || token.tag().equals("WDT");
    }

    /** One capitalised word that the tagger calls no noun and no adjective ("May", "Will") is no name. */
    private static boolean isName(Sentence sentence, int at, NameIndex.Match match) {
        if (match.end() - at > 1) {
            return true;
        }
        Token token = sentence.token(at);
        return (token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("FW"))
                && !(token.text().equals("US") && token.tag().equals("PRP"));
    }

    private @Nullable Atom agentAt(Sentence sentence, int at) {
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
            ActorTables.Agent agent = tables.agents.get(words.toString());
            if (agent != null && (token.isNoun() || end - at > 1)) {
                longest = new Atom(Atom.Kind.AGENT, at, end, List.of(), agent);
            }
        }
        return longest;
    }

    /** The end of a run of proper nouns from a token; particles count only between two of them. */
    private static int properEnd(Sentence sentence, int from) {
        int end = from;
        int at = from;
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            boolean proper =
                    token.isProperNoun() && Character.isLetter(token.text().charAt(0));
            if (proper) {
                end = at + 1;
            } else if (at == from || !NAME_PARTICLES.contains(token.text().toLowerCase(Locale.ROOT))) {
                break;
            }
            at++;
        }
        return end;
    }
}
