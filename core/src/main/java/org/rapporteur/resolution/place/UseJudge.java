package org.rapporteur.resolution.place;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Tells a place from the government of the same name, by the words before and behind it and by the tree. */
final class UseJudge {
    private static final Set<String> SUBORDINATORS =
            Set.of("that", "if", "whether", "because", "although", "though", "while", "unless", "as", "so");

    private final PlaceWords words;

    UseJudge(PlaceWords words) {
        this.words = words;
    }

    /** What a name is used as, and the words that show it. */
    record Judgement(PlaceUse use, String words) {}

    /**
     * Judges a name.
     *
     * @param government whether the name also stands for a government
     */
    Judgement judge(Sentence sentence, int first, int end, boolean government) {
        int noun = nounBehind(sentence, first, end);
        if (noun >= 0) {
            Token head = sentence.token(noun);
            if (words.is("people", head)) {
                return new Judgement(PlaceUse.METONYM, head.text());
            }
            Judgement before = words.is("of-place", head) ? behindPreposition(sentence, first, government) : null;
            return before != null ? before : new Judgement(PlaceUse.MODIFIER, head.text());
        }
        Judgement judged = behindPreposition(sentence, first, government);
        if (judged != null) {
            return judged;
        }
        judged = subject(sentence, first, end, government);
        return judged != null ? judged : object(sentence, first, end, government);
    }

    /** The noun that the name modifies or possesses, or -1. */
    private int nounBehind(Sentence sentence, int first, int end) {
        if (end >= sentence.size()) {
            return -1;
        }
        int at = end;
        boolean possessive = sentence.token(at).tag().equals("POS");
        if (possessive) {
            at++;
        } else if (!isModifier(sentence, first, end)) {
            return -1;
        }
        int noun = -1;
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            boolean skipped = token.tag().startsWith("JJ")
                    || token.tag().equals("CD")
                    || token.text().equals("-");
            if (token.isNoun() && !words.is("calendar", token)) {
                noun = at;
            } else if (!skipped || noun >= 0) {
                break;
            }
            at++;
        }
        return noun;
    }

    private boolean isModifier(Sentence sentence, int first, int end) {
        Token next = sentence.token(end);
        if (!next.isNoun() && !next.tag().startsWith("JJ") || words.is("calendar", next)) {
            return false;
        }
        if (words.is("people", next) || words.is("of-place", next)) {
            return next.isNoun();
        }
        int head = headOf(sentence, first, end);
        DependencyTree tree = sentence.tree();
        return tree.head(head) >= end
                && (tree.is(head, "compound")
                        || tree.is(head, "amod")
                        || tree.is(head, "nmod")
                        || tree.is(head, "nummod"));
    }

    private static Judgement judgement(PlaceUse use, Token token) {
        return new Judgement(use, token.text());
    }

    private static int headOf(Sentence sentence, int first, int end) {
        for (int at = end - 1; at >= first; at--) {
            int head = sentence.tree().head(at);
            if (head < first || head >= end) {
                return at;
            }
        }
        return end - 1;
    }

    /** What the preposition before a name makes of it; null when there is none. */
    private @Nullable Judgement behindPreposition(Sentence sentence, int first, boolean government) {
        int at = phraseBegin(sentence, first) - 1;
        if (at < 0) {
            return null;
        }
        Token token = sentence.token(at);
        if (!token.tag().equals("IN")
                && !token.tag().equals("TO")
                && !token.tag().equals("RP")) {
            return null;
        }
        if (SUBORDINATORS.contains(token.text().toLowerCase(Locale.ROOT))
                || sentence.tree().is(at, "mark")) {
            return null;
        }
        if (token.is("of")) {
            return behindOf(sentence, at, government);
        }
        if (token.is("on") || token.is("upon")) {
            boolean island = first - at == 1;
            return judgement(government && island ? PlaceUse.METONYM : PlaceUse.OTHER, token);
        }
        if (words.is("near", token)) {
            return judgement(PlaceUse.LOCATIVE, token);
        }
        if (words.is("toward", token)) {
            return judgement(PlaceUse.DIRECTION, token);
        }
        return judgement(government && words.is("aside", token) ? PlaceUse.METONYM : PlaceUse.OTHER, token);
    }

    private Judgement behindOf(Sentence sentence, int of, boolean government) {
        if (of == 0) {
            return judgement(PlaceUse.OTHER, sentence.token(of));
        }
        Token noun = sentence.token(of - 1);
        if (words.is("people", noun) && !words.is("of-place", noun)) {
            return judgement(PlaceUse.METONYM, noun);
        }
        if (!words.is("of-place", noun)) {
            return judgement(PlaceUse.OTHER, noun);
        }
        int at = phraseBegin(sentence, of - 1) - 1;
        Token before = sentence.token(Math.max(0, at));
        boolean placed = at >= 0 && (words.is("near", before) || before.is("on")) && !words.is("aside", before);
        // "40 km east of Bakhmut", "north of Aleppo" need no preposition of their own
        boolean measured =
                noun.tag().startsWith("RB") || noun.tag().startsWith("JJ") || at >= 0 && words.is("of-place", before);
        if (placed || measured) {
            return new Judgement(PlaceUse.LOCATIVE, noun.text() + " of");
        }
        if (at >= 0 && before.isVerb() && words.is("visits", before)) {
            return judgement(PlaceUse.OBJECT, before);
        }
        return at >= 0 && words.is("toward", before)
                ? new Judgement(PlaceUse.DIRECTION, before.text())
                : judgement(PlaceUse.OTHER, noun);
    }

    /** The begin of the noun phrase that ends before a token, names listed before it included. */
    private int phraseBegin(Sentence sentence, int first) {
        int at = first;
        while (at > 0) {
            Token token = sentence.token(at - 1);
            boolean within = token.tag().equals("DT")
                    || token.tag().startsWith("JJ")
                    || token.tag().startsWith("NN") && !words.is("calendar", token)
                    || token.tag().equals("POS")
                    || token.tag().equals("PRP$")
                    || token.tag().equals("CD")
                    || token.tag().equals("CC")
                    || token.tag().equals("VBN")
                            && at - 1 > 0
                            && sentence.token(at - 2).tag().equals("DT")
                    || token.text().equals("-")
                    || token.text().equals(",")
                            && at - 1 > 0
                            && sentence.token(at - 2).isProperNoun();
            if (!within) {
                break;
            }
            at--;
        }
        return at;
    }

    private @Nullable Judgement subject(Sentence sentence, int first, int end, boolean government) {
        DependencyTree tree = sentence.tree();
        int head = headOf(sentence, first, end);
        for (int steps = 0; steps < 4 && tree.is(head, "conj"); steps++) {
            head = tree.head(head);
        }
        int verb = tree.is(head, "nsubj") ? tree.head(head) : -1;
        boolean passive = tree.relation(head).equals("nsubj:pass");
        int next = nextVerb(sentence, end);
        boolean acts = next >= 0 && government && (verb < 0 || !tree.isParsed());
        if (next >= 0 && !passive && (acts || words.is("says", sentence.token(next)))) {
            verb = next;
        }
        if (verb < 0) {
            return null;
        }
        Token token = sentence.token(verb);
        boolean said = words.is("says", token) && !words.is("stays", token);
        boolean stays = !government || words.is("stays", token) || !token.isVerb();
        return judgement(passive || (stays && !(said && government)) ? PlaceUse.OTHER : PlaceUse.METONYM, token);
    }

    /** The verb that follows a name at once, auxiliaries and adverbs apart, or -1. */
    private static int nextVerb(Sentence sentence, int end) {
        for (int at = end; at < sentence.size() && at < end + 4; at++) {
            Token token = sentence.token(at);
            String tag = token.tag();
            boolean auxiliary = token.lemma().equals("have") || token.lemma().equals("be") || tag.equals("MD");
            if (token.isVerb() && !auxiliary && !tag.equals("VBG")) {
                return at;
            }
            if (!auxiliary && !tag.startsWith("RB")) {
                return -1;
            }
        }
        return -1;
    }

    private Judgement object(Sentence sentence, int first, int end, boolean government) {
        DependencyTree tree = sentence.tree();
        int head = headOf(sentence, first, end);
        for (int steps = 0; steps < 4 && tree.is(head, "conj"); steps++) {
            head = tree.head(head);
        }
        int verb = tree.is(head, "obj") ? tree.head(head) : phraseBegin(sentence, first) - 1;
        if (verb < 0 || !sentence.token(verb).isVerb()) {
            return new Judgement(PlaceUse.OTHER, "");
        }
        Token token = sentence.token(verb);
        if (words.is("visits", token)) {
            return judgement(PlaceUse.OBJECT, token);
        }
        return judgement(government ? PlaceUse.METONYM : PlaceUse.OTHER, token);
    }
}
