package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Mention;

/** An act of a sentence, with how well the two parties asked about fit its roles or stand near it in the tree. */
record RelationCandidate(Draft draft, double score, String says) {
    /** What a party gains in the role that it is asked about in. */
    static final double ROLE = 4;

    /** What it gains where a pronoun or another name of it has the role. */
    private static final double BY_PRONOUN = 3.0;

    private static final double OTHER_ROLE = 1.2;
    private static final double ON_PATH = 2.5;
    private static final double NEXT_TO_PATH = 1.2;
    private static final double SPECIFIC = 0.3;
    /** What an act loses that is told in a clause with "after", "if" and the like. */
    private static final double SUBORDINATED = 1.5;

    /** What one loses that is told beside the main verb. */
    private static final double PARTICIPLE = 1.0;

    /** What one loses that only says who one of the two is. */
    private static final double DESCRIPTION = 3.0;

    /** What one loses that is only asked for: "examines whether he bribed them". */
    private static final double QUESTION = 3.0;

    private static final Set<String> SUBORDINATE = Set.of(
            "until",
            "unless",
            "if",
            "after",
            "before",
            "when",
            "while",
            "because",
            "since",
            "although",
            "though",
            "as");

    static RelationCandidate of(Draft draft, PartyMentions given, Syntax syntax, double handicap) {
        List<String> says = new ArrayList<>();
        double score = Math.min(2, draft.specificity) * SPECIFIC - handicap;
        double source = role(given.source(), draft.actors, draft.recipients);
        boolean together =
                given.source() != null && draft.actors.contains(given.source()) && draft.recipients.isEmpty();
        double target = together
                ? role(given.target(), draft.actors, draft.recipients)
                : role(given.target(), draft.recipients, draft.actors);
        score += source + target;
        if (source >= BY_PRONOUN) {
            says.add("source acts");
        }
        if (target >= BY_PRONOUN) {
            says.add("target is acted on");
        }
        if (given.source() != null && given.target() != null) {
            score += nearness(draft, given.source(), given.target(), syntax.tree(), says);
        }
        if (draft.nominal) {
            score -= 0.3;
        }
        if (draft.inside != null) {
            score -= 0.8;
        }
        if (isInSubordinateClause(draft.token, syntax)) {
            score -= SUBORDINATED;
        }
        if (isParticipleAside(draft.token, syntax)) {
            score -= PARTICIPLE;
        }
        if (describesOne(draft.token, given, syntax.tree())) {
            score -= DESCRIPTION;
        }
        if (draft.hasReason("status/asked-whether")) {
            score -= QUESTION;
        }
        if (draft.dropped != null) {
            score -= 0.5;
        }
        return new RelationCandidate(draft, score, String.join(", ", says));
    }

    /** The same candidate, surer by a reason. */
    RelationCandidate surer(double by, String reason) {
        return new RelationCandidate(draft, score + by, says.isEmpty() ? reason : says + ", " + reason);
    }

    /** "until Russia complies": told beside what the sentence is about. */
    private static boolean isInSubordinateClause(int token, Syntax syntax) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < 4; at = syntax.tree().head(at), steps++) {
            if (syntax.tree().is(at, "advcl") && SUBORDINATE.contains(syntax.preposition(at))) {
                return true;
            }
        }
        return false;
    }

    /** "withdrew, accusing him of …": what is told beside the main verb. */
    private static boolean isParticipleAside(int token, Syntax syntax) {
        return syntax.token(token).tag().equals("VBG")
                && (syntax.tree().is(token, "advcl") || syntax.tree().is(token, "dep"))
                && syntax.isVerb(syntax.tree().head(token))
                && syntax.preposition(token).isEmpty();
    }

    /** "the pupils whom they abducted": told of one of the two only to say who that is, the other not named there. */
    private static boolean describesOne(int token, PartyMentions given, DependencyTree tree) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < 5; at = tree.head(at), steps++) {
            if (tree.relation(at).equals("acl:relcl")) {
                int clause = at;
                List<Mention> parties = given.all();
                boolean described = parties.stream()
                        .anyMatch(party -> party.covers(tree.head(clause)) || party.head() == tree.head(clause));
                boolean otherOutside = parties.stream()
                        .anyMatch(party -> !party.covers(tree.head(clause)) && !tree.isBelow(party.head(), clause));
                return described && otherOutside;
            }
        }
        return false;
    }

    private static double role(@Nullable Mention party, List<Mention> wanted, List<Mention> other) {
        if (party == null) {
            return 0;
        }
        if (wanted.contains(party)) {
            return ROLE;
        }
        return wanted.stream().anyMatch(m -> stands(m, party)) ? BY_PRONOUN : other.contains(party) ? OTHER_ROLE : 0;
    }

    /** "it", "the group": words that were resolved to whom the party's own words name. */
    static boolean stands(Mention mention, Mention party) {
        return mention.entities().stream()
                .anyMatch(e -> party.entities().stream().anyMatch(p -> p.key().equals(e.key())));
    }

    private static double nearness(
            Draft draft, Mention source, Mention target, DependencyTree tree, List<String> says) {
        Set<Integer> path = path(tree, source.head(), target.head());
        if (draft.words.stream().anyMatch(path::contains)) {
            says.add("on the path between them");
            return ON_PATH;
        }
        if (draft.words.stream().anyMatch(w -> path.contains(tree.head(w)))) {
            says.add("next to the path between them");
            return NEXT_TO_PATH;
        }
        int away = Math.min(Math.abs(draft.token - source.head()), Math.abs(draft.token - target.head()));
        return away < 5 ? 0.4 : 0;
    }

    /** The tokens on the way up from both to where they meet, the parties' own heads left out. */
    private static Set<Integer> path(DependencyTree tree, int one, int other) {
        List<Integer> up = ancestors(tree, one);
        List<Integer> down = ancestors(tree, other);
        Set<Integer> path = new HashSet<>();
        int meeting = up.stream().filter(down::contains).findFirst().orElse(-1);
        for (List<Integer> side : List.of(up, down)) {
            for (int at : side) {
                path.add(at);
                if (at == meeting) {
                    break;
                }
            }
        }
        path.remove(one);
        path.remove(other);
        return path;
    }

    private static List<Integer> ancestors(DependencyTree tree, int token) {
        List<Integer> list = new ArrayList<>();
        for (int at = token; at >= 0 && list.size() <= tree.size(); at = tree.head(at)) {
            list.add(at);
        }
        return list;
    }
}
