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
    private final Set<String> endings = new HashSet<>();
    private final Set<String> timetable = new HashSet<>();

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
                case "off" -> endings;
                case "timetable" -> timetable;
                default -> {
                    lexicons.faults()
                            .add(
                                    row,
                                    "points must be plan, promise, say, ahead, appointment, extend, move, off or timetable");
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
            if (isFormerDay(sentence, first)) {
                return isNumbered(sentence, first, end) ? Direction.OPEN : Direction.PRESENT;
            }
            return isCalledOff(sentence, end) ? Direction.PRESENT : Direction.FUTURE;
        }
        if (first > 0 && sentence.token(first - 1).is("since")) {
            return Direction.PAST;
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
            case "until", "till" ->
                isOpen(told)
                        || extending.contains(lemma)
                        || extending.contains(before.lemma())
                        || isGiven(sentence, first);
            case "to" -> extending.contains(lemma) || moving.contains(lemma);
            case "by" -> isOpen(told) || promising.contains(lemma) || planning.contains(lemma);
            case "for" -> before.isNoun() && appointments.contains(before.lemma()) || promising.contains(lemma);
            default -> false;
        };
    }

    /** "Gave the island until Monday to raise the money": the verb before, whatever the tree makes of what follows. */
    private boolean isGiven(Sentence sentence, int first) {
        for (int i = first - 2; i >= Math.max(0, first - NEAR); i--) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return token.lemma().equals("give") || token.lemma().equals("have") && !isAuxiliary(sentence, i);
            }
            if (token.text().matches("[,;:()]")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAuxiliary(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.token(at + 1).isVerb();
    }

    /** "The rally planned for Saturday was cancelled": on Sunday that is yesterday, the near one. */
    private boolean isCalledOff(Sentence sentence, int end) {
        for (int i = end; i < Math.min(sentence.size(), end + NEAR); i++) {
            Token token = sentence.token(i);
            boolean off = i + 1 < sentence.size() && sentence.token(i + 1).is("off");
            if (endings.contains(token.lemma()) || token.lemma().equals("call") && off) {
                return token.tag().equals("VBN") || token.tag().equals("VBD");
            }
            boolean auxiliary = token.lemma().equals("be") || token.lemma().equals("have");
            if (token.isVerb() && !auxiliary
                    || token.tag().equals("MD")
                    || token.text().matches("[,;:()]")) {
                return false;
            }
        }
        return false;
    }

    /** "Originally set for March 3": the plan was changed since. */
    private static boolean isFormerDay(Sentence sentence, int first) {
        Token former = first >= 3 ? sentence.token(first - 3) : sentence.token(first);
        return former.is("originally") || former.is("initially") || former.is("previously");
    }

    private static boolean isNumbered(Sentence sentence, int first, int end) {
        return sentence.tokens().subList(first, end).stream()
                .anyMatch(token -> token.text().matches("\\d{1,2}"));
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
            case "VBN" -> group.to() && !group.have() ? toBe(sentence, verb, depth) : participle(plans, group);
            case "VBZ", "VBP" -> present(sentence, verb);
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

    private Direction present(Sentence sentence, int at) {
        Token verb = sentence.token(at);
        if (saying.contains(verb.lemma())) {
            return Direction.PAST;
        }
        boolean due = verb.lemma().equals("be")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).tag().startsWith("JJ")
                && planning.contains(sentence.token(at + 1).lemma());
        if (due || planning.contains(verb.lemma())) {
            return Direction.FUTURE;
        }
        return timetable.contains(verb.lemma()) ? Direction.TIMETABLE : Direction.PRESENT;
    }

    /** "The report, to be released Tuesday", "is to be tried"; but "had to be evacuated", "the first to be freed". */
    private Direction toBe(Sentence sentence, int verb, int depth) {
        int to = verb - 1;
        while (to > 0 && !sentence.token(to).tag().equals("TO")) {
            to--;
        }
        Token before = sentence.token(Math.max(0, to - 1));
        boolean ahead = before.lemma().equals("be")
                || before.is(",")
                || before.isNoun()
                || planning.contains(before.lemma())
                || promising.contains(before.lemma());
        if (!ahead) {
            return governor(sentence, verb, depth);
        }
        return before.isVerb() && isPluperfect(VerbGroup.of(sentence, to - 1)) ? Direction.PAST : Direction.FUTURE;
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
