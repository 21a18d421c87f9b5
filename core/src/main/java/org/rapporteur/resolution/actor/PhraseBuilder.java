package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Joins atoms to mentions: "Russian" + "President" + "Vladimir Putin", "Kyiv" + "'s" + "Foreign Ministry". */
final class PhraseBuilder {
    private static final int MOST_MODIFIERS = 4;
    private static final Set<String> OUT_OF_OFFICE = Set.of("former", "ex", "late", "onetime", "ousted", "deposed");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in", "at", "near", "from", "to", "outside", "across", "through", "into", "toward", "towards", "around");
    /** Heads that take their sector from the body they belong to: a rebel leader, a military spokesman. */
    private static final Set<String> BORROWING = Set.of(
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
            "group");

    private final ActorTables tables;
    private final Entities entities;
    private final String text;

    PhraseBuilder(ActorTables tables, Entities entities, String text) {
        this.tables = tables;
        this.entities = entities;
        this.text = text;
    }

    List<Draft> build(Sentence sentence, List<Atom> atoms) {
        List<Draft> drafts = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            int end = phraseEnd(sentence, atoms, at);
            Draft draft = phrase(sentence, atoms.subList(at, end));
            if (draft != null) {
                drafts.add(draft);
            }
            at = end;
        }
        return drafts;
    }

    /** The index behind the last atom that belongs to the phrase that an atom begins. */
    private static int phraseEnd(Sentence sentence, List<Atom> atoms, int from) {
        int end = from + 1;
        while (end < atoms.size() && joins(sentence, atoms.get(end - 1), atoms.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(Sentence sentence, Atom left, Atom right) {
        if (left.kind() == Atom.Kind.PRONOUN || right.kind() == Atom.Kind.PRONOUN || left.isPersonName()) {
            return false;
        }
        boolean adjacent = left.end() == right.first();
        if (right.isPersonName()) {
            boolean titled = left.kind() == Atom.Kind.AGENT
                    && left.agent() != null
                    && left.agent().person();
            return adjacent && (titled || (left.is(Name.Kind.PEOPLE) && right.kind() == Atom.Kind.PROPER));
        }
        if (right.kind() == Atom.Kind.AGENT) {
            return left.kind() == Atom.Kind.AGENT ? adjacent : onlyModifiers(sentence, left.end(), right.first());
        }
        return right.is(Name.Kind.ORGANISATION) && left.isLand() && adjacent && left.is(Name.Kind.PEOPLE);
    }

    /** Whether nothing but a possessive and modifiers of the next noun stand between two atoms. */
    private static boolean onlyModifiers(Sentence sentence, int from, int to) {
        if (to - from > MOST_MODIFIERS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean modifier = token.tag().startsWith("JJ")
                    || token.tag().equals("NN")
                    || token.isProperNoun()
                    || token.tag().equals("HYPH")
                    || token.text().equals("-")
                    || token.tag().equals("CD");
            if (!modifier && !(i == from && token.tag().equals("POS"))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Draft phrase(Sentence sentence, List<Atom> atoms) {
        Atom last = atoms.get(atoms.size() - 1);
        int first = atoms.get(0).first();
        if (last.kind() == Atom.Kind.PRONOUN) {
            return new Draft(sentence, first, last.end(), first, MentionKind.PRONOUN);
        }
        Atom agent = lastAgent(atoms);
        if (last.isPersonName()) {
            return named(sentence, atoms, last, agent);
        }
        if (agent != null) {
            return described(sentence, atoms, agent);
        }
        return listed(sentence, atoms, last);
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

    /** A country, people, capital, seat or organisation by its name. */
    private Draft listed(Sentence sentence, List<Atom> atoms, Atom last) {
        Token word = sentence.token(last.end() - 1);
        boolean people = last.is(Name.Kind.PEOPLE);
        MentionKind kind = MentionKind.NAME;
        if (last.is(Name.Kind.CAPITAL) || last.is(Name.Kind.SEAT)) {
            kind = MentionKind.METONYM;
        } else if (people && (word.tag().startsWith("JJ") || isModifier(sentence, last))) {
            kind = MentionKind.ADJECTIVE;
        }
        Draft draft = new Draft(sentence, atoms.get(0).first(), last.end(), last.end() - 1, kind);
        Entity entity = entities.of(last.names());
        if (people && kind == MentionKind.NAME) {
            draft.plural = true;
            entity = entities.described(entity.code(), List.of("CVL"), "people");
        }
        draft.entities.add(entity);
        draft.because(
                "actor/" + last.names().get(0).kind().name().toLowerCase(Locale.ROOT),
                draft.words(text) + " = " + entity.name(),
                last.names().get(0).at());
        return draft;
    }

    private static boolean isModifier(Sentence sentence, Atom atom) {
        return atom.end() < sentence.size() && sentence.token(atom.end()).isNoun();
    }

    /** A person's name, with the title and the country before it. */
    private @Nullable Draft named(Sentence sentence, List<Atom> atoms, Atom last, @Nullable Atom agent) {
        int first = atoms.get(0).first();
        Draft draft = new Draft(sentence, first, last.end(), last.end() - 1, MentionKind.NAME);
        draft.person = true;
        String name = sentence.span(last.first(), last.end()).of(text).replaceAll("\\s+", " ");
        if (last.kind() == Atom.Kind.NAME) {
            Entity entity = entities.of(last.names());
            draft.entities.add(entity);
            draft.because(
                    "actor/person",
                    name + " = " + entity.name()
                            + (entity.office() == null ? ", out of office" : ", " + entity.office()),
                    last.names().get(0).at());
            return draft;
        }
        String code = code(atoms);
        List<String> heads =
                tables.organisationHeads.get(sentence.token(last.end() - 1).text());
        if (heads != null && heads.contains("NONE")) {
            return null;
        }
        if (heads != null && agent == null) {
            draft.person = false;
            draft.entities.add(entities.unknown(name, code, heads, null));
            draft.because("actor/unknown-organisation", name, null);
            return draft;
        }
        if (agent == null && !isPersonLike(sentence, last)) {
            return null;
        }
        List<String> sectors = agent == null ? List.of() : sectors(sentence, atoms, agent);
        String office = agent == null ? null : sentence.span(first, agent.end()).of(text);
        draft.entities.add(entities.unknown(name, code, sectors, office));
        draft.agent = agent == null ? null : agent.agent();
        draft.because(
                "actor/unknown-person",
                name + (office == null ? "" : ", " + office),
                agent == null || agent.agent() == null ? null : agent.agent().at());
        return draft;
    }

    /** Two or more capitalised words that no preposition of place stands before, or one after Mr. and Ms. */
    private static boolean isPersonLike(Sentence sentence, Atom atom) {
        if (atom.end() - atom.first() < 2) {
            return false;
        }
        String before =
                atom.first() == 0 ? "" : sentence.token(atom.first() - 1).text().toLowerCase(Locale.ROOT);
        return !PLACE_PREPOSITIONS.contains(before);
    }

    /** A common noun with what says of which country it is. */
    private @Nullable Draft described(Sentence sentence, List<Atom> atoms, Atom agent) {
        boolean modifies = agent.end() < sentence.size()
                && sentence.token(agent.end()).isNoun()
                && sentence.token(agent.end() - 1).tag().equals("NN");
        if (modifies || agent.agent() == null) {
            return atoms.size() > 1 && atoms.get(0).kind() == Atom.Kind.NAME
                    ? listed(sentence, atoms.subList(0, 1), atoms.get(0))
                    : null;
        }
        int first = Math.min(atoms.get(0).first(), baseBegin(sentence, agent.first()));
        Draft draft = new Draft(sentence, first, agent.end(), agent.end() - 1, MentionKind.DESCRIPTION);
        Token head = sentence.token(agent.end() - 1);
        draft.agent = agent.agent();
        draft.person = agent.agent().person();
        draft.plural = head.tag().endsWith("S") || agent.agent().noun().equals("police");
        draft.definite = first > 0 && sentence.token(first - 1).is("the");
        draft.entities.add(entities.described(
                code(atoms), sectors(sentence, atoms, agent), agent.agent().noun()));
        draft.because("actor/description", draft.words(text), agent.agent().at());
        return draft;
    }

    /** Adjectives and nouns before the head belong to the phrase; the article does not. */
    private static int baseBegin(Sentence sentence, int head) {
        int begin = head;
        while (begin > 0 && head - begin < MOST_MODIFIERS) {
            Token before = sentence.token(begin - 1);
            if (!before.tag().startsWith("JJ")
                    && !before.tag().equals("NN")
                    && !before.tag().equals("CD")) {
                break;
            }
            begin--;
        }
        return begin;
    }

    private static @Nullable String code(List<Atom> atoms) {
        for (Atom atom : atoms) {
            if (atom.kind() == Atom.Kind.NAME && !atom.is(Name.Kind.PERSON)) {
                return atom.names().get(0).code();
            }
        }
        return null;
    }

    private static List<String> sectors(Sentence sentence, List<Atom> atoms, Atom agent) {
        ActorTables.Agent own = agent.agent();
        if (own == null) {
            return List.of();
        }
        int before = Math.max(0, agent.first() - 2);
        for (int i = before; i < agent.first(); i++) {
            if (OUT_OF_OFFICE.contains(sentence.token(i).text().toLowerCase(Locale.ROOT)) && own.title()) {
                return List.of("ELI");
            }
        }
        if (BORROWING.contains(own.noun())) {
            for (Atom atom : atoms) {
                List<String> lent = lent(atom, own);
                if (!lent.isEmpty()) {
                    return lent;
                }
            }
        }
        return own.sectors();
    }

    private static List<String> lent(Atom atom, ActorTables.Agent own) {
        if (atom.is(Name.Kind.ORGANISATION)) {
            return atom.names().get(0).sectors();
        }
        boolean otherAgent = atom.kind() == Atom.Kind.AGENT && atom.agent() != null && atom.agent() != own;
        return otherAgent && atom.agent() != null ? atom.agent().sectors() : List.of();
    }
}
