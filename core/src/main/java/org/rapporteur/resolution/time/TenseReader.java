package org.rapporteur.resolution.time;

import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Tells whether the words around a time expression speak of the past or of the future. */
final class TenseReader {
    private static final Set<String> MODALS = Set.of(
            "will", "'ll", "’ll", "wo", "shall", "would", "'d", "could", "may", "might", "can", "should", "must");
    private static final int REACH = 14;

    private final Set<String> planning;
    private final Set<String> saying;
    private final Set<String> ahead;

    TenseReader(Lexicons lexicons) {
        List<Row> rows = lexicons.table("time/tense-words.tsv", "word", "points");
        planning = words(rows, "plan");
        saying = words(rows, "say");
        ahead = words(rows, "ahead");
        for (Row row : rows) {
            if (!Set.of("plan", "say", "ahead").contains(row.cell("points"))) {
                lexicons.faults().add(row, "points must be plan, say or ahead");
            }
        }
    }

    private static Set<String> words(List<Row> rows, String points) {
        return rows.stream()
                .filter(row -> row.cell("points").equals(points))
                .map(row -> row.cell("word"))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The direction of a stretch of tokens. */
    Direction of(Sentence sentence, int first, int end) {
        Direction near = nearWords(sentence, first);
        if (near != Direction.OPEN) {
            return near;
        }
        int verb = verbOf(sentence, first, end);
        return verb < 0 ? Direction.OPEN : ofVerb(sentence, verb, 0);
    }

    /** "scheduled for", "ahead of", "upcoming" stand close and outweigh the tense. */
    private Direction nearWords(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            Token token = sentence.token(i);
            if (token.text().matches("[,;:()]")) {
                break;
            }
            if (ahead.contains(token.lemma()) && !token.tag().startsWith("V")) {
                return Direction.FUTURE;
            }
        }
        if (first >= 2 && sentence.token(first - 1).tag().equals("IN")) {
            Token verb = sentence.token(first - 2);
            if (planning.contains(verb.lemma())
                    && (verb.tag().equals("VBN") || verb.isNoun() || verb.tag().equals("JJ"))) {
                return Direction.FUTURE;
            }
        }
        return Direction.OPEN;
    }

    private static int verbOf(Sentence sentence, int first, int end) {
        DependencyTree tree = sentence.tree();
        if (tree.isParsed()) {
            int verb = treeVerb(sentence, first, end);
            if (verb >= 0) {
                return verb;
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return i;
            }
            if (token.text().matches("[;:]|``|\"|“")) {
                break;
            }
        }
        for (int i = end; i < Math.min(sentence.size(), end + REACH); i++) {
            if (sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD")) {
                return mainVerb(sentence, i);
            }
        }
        return -1;
    }

    private static int mainVerb(Sentence sentence, int at) {
        int verb = at;
        for (int i = at; i < Math.min(sentence.size(), at + 5); i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                verb = i;
            } else if (!token.tag().equals("RB") && !token.tag().equals("MD")) {
                break;
            }
        }
        return verb;
    }

    private static int treeVerb(Sentence sentence, int first, int end) {
        DependencyTree tree = sentence.tree();
        int at = first;
        for (int i = first; i < end; i++) {
            int head = tree.head(i);
            if (head < first || head >= end) {
                at = i;
            }
        }
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            if ((at < first || at >= end) && sentence.token(at).isVerb()) {
                return at;
            }
            if ((at < first || at >= end) && tree.child(at, "cop") >= 0) {
                return tree.child(at, "cop");
            }
            at = tree.head(at);
        }
        return -1;
    }

    private Direction ofVerb(Sentence sentence, int verb, int depth) {
        Token token = sentence.token(verb);
        Aux aux = aux(sentence, verb);
        if (aux.modal()) {
            return aux.have() && token.tag().equals("VBN") ? Direction.PAST : Direction.FUTURE;
        }
        boolean plans = planning.contains(token.lemma());
        switch (token.tag()) {
            case "VBD":
                return plans ? Direction.FUTURE : Direction.PAST;
            case "VBN":
                return plans ? Direction.FUTURE : aux.present() && !aux.have() ? Direction.OPEN : Direction.PAST;
            case "VBZ", "VBP":
                return saying.contains(token.lemma())
                        ? Direction.PAST
                        : token.lemma().equals("be") || token.lemma().equals("have")
                                ? Direction.OPEN
                                : Direction.FUTURE;
            case "VBG":
                if (aux.present()) {
                    return Direction.FUTURE;
                }
                if (aux.past()) {
                    return plans ? Direction.FUTURE : Direction.PAST;
                }
                return plans ? Direction.FUTURE : governor(sentence, verb, depth);
            default:
                return aux.to() ? infinitive(sentence, verb, depth) : governor(sentence, verb, depth);
        }
    }

    private Direction infinitive(Sentence sentence, int verb, int depth) {
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            Token token = sentence.token(i);
            if (planning.contains(token.lemma()) || token.lemma().equals("be")) {
                return Direction.FUTURE;
            }
            if (token.text().matches("[,;:]")) {
                break;
            }
        }
        return governor(sentence, verb, depth);
    }

    private Direction governor(Sentence sentence, int verb, int depth) {
        if (depth > 6) {
            return Direction.OPEN;
        }
        DependencyTree tree = sentence.tree();
        if (tree.isParsed()) {
            for (int at = tree.head(verb), steps = 0; at >= 0 && steps < 40; at = tree.head(at), steps++) {
                if (planning.contains(sentence.token(at).lemma())) {
                    return Direction.FUTURE;
                }
                if (sentence.token(at).isVerb()) {
                    return ofVerb(sentence, at, depth + 1);
                }
            }
            return Direction.OPEN;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (sentence.token(i).isVerb()) {
                return ofVerb(sentence, i, depth + 1);
            }
        }
        return Direction.OPEN;
    }

    /** The auxiliaries to the left of a verb. */
    private record Aux(boolean modal, boolean have, boolean present, boolean past, boolean to) {}

    private static Aux aux(Sentence sentence, int verb) {
        boolean modal = false;
        boolean have = false;
        boolean present = false;
        boolean past = false;
        boolean to = false;
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            Token token = sentence.token(i);
            String text = token.text().toLowerCase(java.util.Locale.ROOT);
            if (token.tag().equals("MD") || MODALS.contains(text) && token.tag().startsWith("V")) {
                modal = true;
            } else if (token.tag().equals("TO")) {
                to = true;
                break;
            } else if (token.isVerb() && token.lemma().equals("be")) {
                present |= token.tag().equals("VBZ") || token.tag().equals("VBP");
                past |= token.tag().equals("VBD");
            } else if (token.isVerb() && token.lemma().equals("have")) {
                have = true;
                past |= token.tag().equals("VBD");
            } else if (!token.tag().startsWith("RB") && !token.text().equals("not")) {
                break;
            }
        }
        return new Aux(modal, have, present, past, to);
    }
}
