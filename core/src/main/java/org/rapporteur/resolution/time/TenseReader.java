package org.rapporteur.resolution.time;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Tells whether the words around a time expression speak of the past or of the future. */
final class TenseReader {
    private static final int DEEPEST = 6;
    private static final int NEAR = 12;

    private final Set<String> planning = new HashSet<>();
    private final Set<String> promising = new HashSet<>();
    private final Set<String> saying = new HashSet<>();
    private final Set<String> ahead = new HashSet<>();
    private final Set<String> appointments = new HashSet<>();
    private final Set<String> extending = new HashSet<>();
    private final Set<String> moving = new HashSet<>();

    TenseReader(Lexicons lexicons) {
        for (Row row : lexicons.table("time/tense-words.tsv", "word", "points")) {
            Set<String> words = switch (row.cell("points")) {
                case "plan" -> planning;
                case "promise" -> promising;
                case "say" -> saying;
                case "ahead" -> ahead;
                case "appointment" -> appointments;
                case "extend" -> extending;
                case "move" -> moving;
                default -> {
                    lexicons.faults().add(row, "points must be plan, promise, say, ahead, appointment, extend or move");
                    yield new HashSet<>();
                }
            };
            words.add(row.cell("word"));
        }
    }

    /** Whether the verb before a time gives something another day: "moved from May 9 to May 12" is no window. */
    boolean isMoved(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
            if (sentence.token(i).isVerb()) {
                return moving.contains(sentence.token(i).lemma());
            }
        }
        return false;
    }

    /** The direction of a stretch of tokens. */
    Direction of(Sentence sentence, int first, int end) {
        if (announced(sentence, first)) {
            return isFormerDay(sentence, first, end) ? Direction.OPEN : Direction.FUTURE;
        }
        int verb = VerbGroup.over(sentence, first, end);
        Direction told = verb < 0 ? Direction.OPEN : ofVerb(sentence, verb, 0);
        if (first > 0 && isSet(sentence, first, verb, told)) {
            return Direction.FUTURE;
        }
        Token noun = nounOf(sentence, end);
        if (noun == null) {
            return told;
        }
        return appointments.contains(noun.lemma()) ? told : Direction.PAST;
    }

    /** Whether a preposition before the time makes it one that is set: "has until Friday", "called a strike for Thursday". */
    private boolean isSet(Sentence sentence, int first, int verb, Direction told) {
        String lemma = verb < 0 ? "" : sentence.token(verb).lemma();
        Token before = first > 1 ? sentence.token(first - 2) : sentence.token(first - 1);
        return switch (sentence.token(first - 1).text().toLowerCase(Locale.ROOT)) {
            case "until", "till" -> isOpen(told) || extending.contains(lemma) || extending.contains(before.lemma());
            case "to" -> extending.contains(lemma);
            case "by" -> isOpen(told) || promising.contains(lemma) || planning.contains(lemma);
            case "for" -> before.isNoun() && appointments.contains(before.lemma()) || promising.contains(lemma);
            default -> false;
        };
    }

    /** "Originally set for March 3": the plan was changed since. */
    private static boolean isFormerDay(Sentence sentence, int first, int end) {
        Token former = first >= 3 ? sentence.token(first - 3) : sentence.token(first);
        boolean day = sentence.tokens().subList(first, end).stream()
                .anyMatch(token -> token.text().matches("\\d{1,2}"));
        return day && (former.is("originally") || former.is("initially") || former.is("previously"));
    }

    /** Words close before the time that outweigh the tense: "scheduled for", "the upcoming talks on". */
    private boolean announced(Sentence sentence, int first) {
        if (first >= 2 && sentence.token(first - 1).tag().equals("IN")) {
            Token before = sentence.token(first - 2);
            if (planning.contains(before.lemma()) && !before.tag().equals("VBZ")) {
                return !before.isVerb() || !isPluperfect(VerbGroup.of(sentence, first - 2));
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - 12); i--) {
            Token token = sentence.token(i);
            boolean adjective = token.tag().startsWith("JJ") || token.tag().equals("VBN");
            if (ahead.contains(token.lemma()) || adjective && ahead.contains(token.text())) {
                return true;
            }
            if (token.isVerb() && i < first - 1 || token.text().matches("[,;:()]")) {
                return false;
            }
        }
        return false;
    }

    /** The noun that a time stands before as a modifier: "the Oct. 23 shooting", "Friday's vote"; null for none. */
    private static @Nullable Token nounOf(Sentence sentence, int end) {
        int at = end;
        boolean possessive = at < sentence.size() && sentence.token(at).tag().equals("POS");
        if (possessive) {
            at++;
        }
        Token noun = null;
        for (; at < sentence.size() && at < end + 6; at++) {
            Token token = sentence.token(at);
            boolean modifier =
                    possessive && (token.tag().startsWith("JJ") || token.tag().equals("VBN"));
            if (token.tag().equals("NN") || token.tag().equals("NNS")) {
                noun = token;
            } else if (noun != null || !modifier && !(possessive && token.isProperNoun())) {
                break;
            }
        }
        return noun;
    }

    private Direction ofVerb(Sentence sentence, int verb, int depth) {
        Token token = sentence.token(verb);
        VerbGroup group = VerbGroup.of(sentence, verb);
        if (!group.modal().isEmpty()) {
            return modal(token, group);
        }
        boolean plans = planning.contains(token.lemma());
        return switch (token.tag()) {
            case "VBD" -> plans ? Direction.FUTURE : Direction.PAST;
            case "VBN" -> participle(plans, group);
            case "VBZ", "VBP" -> present(token);
            case "VBG" -> gerund(sentence, verb, group, plans, depth);
            default -> group.to() ? infinitive(sentence, verb, depth) : governor(sentence, verb, depth);
        };
    }

    private static Direction modal(Token verb, VerbGroup group) {
        if (group.have() && verb.tag().equals("VBN")) {
            return Direction.PAST;
        }
        return group.modal().equals("could") && group.negated() ? Direction.PAST : Direction.FUTURE;
    }

    private static Direction participle(boolean plans, VerbGroup group) {
        if (plans) {
            return isPluperfect(group) ? Direction.PAST : Direction.FUTURE;
        }
        return group.present() && !group.have() ? Direction.PRESENT : Direction.PAST;
    }

    /** "He had planned to meet them on Tuesday": the plan is over. */
    private static boolean isPluperfect(VerbGroup group) {
        return group.have() && group.past();
    }

    private static boolean isOpen(Direction direction) {
        return direction == Direction.OPEN || direction == Direction.PRESENT;
    }

    private Direction present(Token verb) {
        if (saying.contains(verb.lemma())) {
            return Direction.PAST;
        }
        return planning.contains(verb.lemma()) ? Direction.FUTURE : Direction.PRESENT;
    }

    private Direction gerund(Sentence sentence, int verb, VerbGroup group, boolean plans, int depth) {
        if (plans || group.present()) {
            return Direction.FUTURE;
        }
        if (group.past() || verb > 0 && sentence.token(verb - 1).is("after")) {
            return Direction.PAST;
        }
        return governor(sentence, verb, depth);
    }

    /** "Plans to meet", "is to meet", "agreed to meet" look ahead; "arrived to meet" goes with its verb. */
    private Direction infinitive(Sentence sentence, int verb, int depth) {
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            Token token = sentence.token(i);
            String lemma = token.lemma();
            if (planning.contains(lemma) || promising.contains(lemma) || lemma.equals("be")) {
                return isPluperfect(VerbGroup.of(sentence, i)) ? Direction.PAST : Direction.FUTURE;
            }
            if (token.text().matches("[,;:]")) {
                break;
            }
        }
        return governor(sentence, verb, depth);
    }

    private Direction governor(Sentence sentence, int verb, int depth) {
        int above = VerbGroup.above(sentence, verb);
        if (above < 0 || depth > DEEPEST) {
            return Direction.OPEN;
        }
        String lemma = sentence.token(above).lemma();
        if (planning.contains(lemma) || promising.contains(lemma)) {
            return Direction.FUTURE;
        }
        return sentence.token(above).isVerb() ? ofVerb(sentence, above, depth + 1) : Direction.OPEN;
    }
}
