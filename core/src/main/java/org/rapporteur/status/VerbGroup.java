package org.rapporteur.status;

import java.util.Set;

/**
 * A verb, adjective or noun that says something of a subject, with the auxiliaries, modal and negation before it: "[may
 * not have been] told". Read by word order first, from the tree where words stand between.
 *
 * @param first its first token
 * @param modal its modal, or -1
 * @param negation its negating word, or -1
 * @param beTo whether it is "is to", "was to"
 * @param past whether its first finite verb is in the past tense
 * @param support its nearest auxiliary or copula, or -1
 * @param inverted whether its subject stands behind the auxiliary: "Will he go"
 */
record VerbGroup(
        int first,
        int head,
        int modal,
        int negation,
        boolean toMarked,
        boolean beTo,
        boolean perfect,
        boolean progressive,
        boolean past,
        int support,
        boolean inverted) {
    private static final Set<String> NEGATORS =
            Set.of("not", "n't", "never", "nor", "neither", "hardly", "scarcely", "rarely", "seldom");
    private static final Set<String> WIDENERS = Set.of("only", "just", "merely", "simply", "necessarily", "until");

    enum Form {
        FINITE,
        TO,
        BARE,
        GERUND,
        PARTICIPLE
    }

    Form form(Words words) {
        if (toMarked && !beTo) {
            return Form.TO;
        }
        if (modal >= 0 || beTo) {
            return Form.FINITE;
        }
        String tag = words.tag(perfect || support >= 0 ? (support >= 0 ? first(words) : head) : head);
        return switch (tag) {
            case "VB" -> Form.BARE;
            case "VBG" -> Form.GERUND;
            case "VBN" -> Form.PARTICIPLE;
            default -> Form.FINITE;
        };
    }

    private int first(Words words) {
        for (int i = first; i < head; i++) {
            if (words.isVerb(i)) {
                return i;
            }
        }
        return support;
    }

    static VerbGroup of(Words words, int head) {
        Scan scan = new Scan(words, head);
        scan.leftward();
        scan.fromTree();
        return scan.group();
    }

    /** One walk to the left of a verb. */
    private static final class Scan {
        private final Words words;
        private final int head;
        private int first;
        private int modal = -1;
        private int negation = -1;
        private boolean toMarked;
        private boolean beTo;
        private boolean perfect;
        private boolean progressive;
        private boolean past;
        private int support = -1;
        private boolean inverted;
        private int current;

        Scan(Words words, int head) {
            this.words = words;
            this.head = head;
            this.first = head;
            this.current = head;
            this.past = words.tag(head).equals("VBD");
        }

        void leftward() {
            for (int i = head - 1; i >= 0; i--) {
                if (words.isModal(i)) {
                    modal = i;
                    take(i);
                    past = false;
                } else if (words.word(i).equals("to") && words.tag(current).equals("VB")) {
                    toMarked = true;
                    first = i;
                    int before = words.beforeAdverbs(i);
                    noteNegation(i - 1);
                    if (words.isModal(before)) {
                        toMarked = false;
                        i = before + 1;
                        continue;
                    }
                    if (!words.lemma(before).equals("be")
                            || !words.isVerb(before)
                            || Idioms.isOnTheSpot(words, before, i)) {
                        return;
                    }
                    beTo = true;
                    current = i;
                    i = before + 1;
                } else if (words.isAuxiliaryVerb(i) && supports(i)) {
                    take(i);
                } else if (words.isAdverb(i) || words.word(i).equals("nor")) {
                    noteNegation(i);
                } else {
                    return;
                }
            }
        }

        private void noteNegation(int token) {
            if (NEGATORS.contains(words.word(token)) && !WIDENERS.contains(words.word(token + 1))) {
                negation = token;
            }
            if (words.word(token).equals("longer") && words.word(token - 1).equals("no")) {
                negation = token;
            }
        }

        private boolean supports(int auxiliary) {
            String lemma = words.lemma(auxiliary);
            String tag = words.tag(current);
            boolean participle = tag.equals("VBN") || tag.equals("VBD");
            return switch (lemma) {
                case "be" -> participle || tag.equals("VBG") || !words.isVerb(current) || current != head && beTo;
                case "have" -> participle;
                case "do" -> tag.equals("VB") || tag.equals("VBP");
                case "get" -> participle && current == head;
                default -> false;
            };
        }

        private void take(int auxiliary) {
            String lemma = words.lemma(auxiliary);
            if (lemma.equals("have")) {
                perfect = true;
            } else if (lemma.equals("be") && words.tag(current).equals("VBG")) {
                progressive = true;
            }
            past = words.tag(auxiliary).equals("VBD");
            first = auxiliary;
            current = auxiliary;
            support = support < 0 ? auxiliary : support;
        }

        /** Auxiliaries that other words part from their verb: a subject in a question, a remark between commas. */
        void fromTree() {
            for (int child : words.tree().children(head, "aux", "cop", "mark", "advmod", "cc:preconj")) {
                if (child >= first && child < head || child > head + 1) {
                    continue;
                }
                if (words.isModal(child) && modal < 0 && !toMarked) {
                    modal = child;
                    past = false;
                    part(child);
                } else if (words.isAuxiliaryVerb(child) && child < head && support < 0 && !toMarked) {
                    part(child);
                    take(child);
                } else if (words.word(child).equals("to")
                        && child < head
                        && !words.isFiniteTag(head)
                        && !words.tag(head).equals("VBG")
                        && modal < 0) {
                    toMarked = true;
                    first = child;
                } else {
                    noteNegation(child);
                }
            }
            noteFrontedNegation();
        }

        /** "Never before has it reached out": the adverb in front turns the auxiliary about. */
        private void noteFrontedNegation() {
            int opener = words.tag(0).equals("CC") ? 1 : 0;
            boolean adverb =
                    words.word(opener).equals("never") || words.word(opener).equals("nor");
            for (int i = opener + 1; adverb && negation < 0 && i < head && i < opener + 4; i++) {
                if (words.isModal(i) || words.isAuxiliaryVerb(i)) {
                    negation = words.isVerb(i + 1) || crossesVerb(i) ? -1 : opener;
                    return;
                }
            }
        }

        private boolean crossesVerb(int auxiliary) {
            for (int i = auxiliary + 1; i < head; i++) {
                if (words.isVerb(i) && !words.isAuxiliaryVerb(i)) {
                    return true;
                }
            }
            return false;
        }

        private void part(int auxiliary) {
            for (int i = auxiliary + 1; i < first; i++) {
                if (words.isNoun(i) || words.tag(i).equals("PRP")) {
                    inverted |= words.tree().is(i, "nsubj") && words.tree().head(i) == head;
                }
            }
            first = Math.min(first, auxiliary);
            noteNegation(auxiliary + 1);
        }

        VerbGroup group() {
            return new VerbGroup(
                    first, head, modal, negation, toMarked, beTo, perfect, progressive, past, support, inverted);
        }
    }
}
