package org.rapporteur.analysis;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/** Puts right where a clause with "that" hangs: on what tells it, not on who tells it or whom it is told to. */
final class ContentRepair extends EditableTree {
    /** Nouns of saying whose content stands behind who says it. */
    private static final Set<String> TOLD = Set.of(
            "accusation",
            "allegation",
            "claim",
            "charge",
            "suggestion",
            "assertion",
            "complaint",
            "report",
            "statement",
            "warning",
            "insinuation",
            "denial",
            "assurance",
            "pledge",
            "promise",
            "admission",
            "announcement");

    private static final Set<String> TELL =
            Set.of("tell", "inform", "assure", "remind", "notify", "warn", "advise", "persuade", "convince");

    private static final Set<String> BEFORE_TELLER = Set.of("by", "from", "of", "in");

    private ContentRepair(List<Token> tokens, DependencyTree tree) {
        super(tokens, tree);
    }

    /** The tree with contents put where they belong; the same tree where they are. */
    static DependencyTree repair(List<Token> tokens, DependencyTree tree) {
        ContentRepair repair = new ContentRepair(tokens, tree);
        for (int i = 0; i < tokens.size(); i++) {
            repair.contentHungOnTeller(i);
            repair.contentHungOnListener(i);
            repair.contentJoined(i);
        }
        return repair.mended();
    }

    /**
     * "rejected accusations by a panel of experts that it supplied weapons": the clause is what the accusations say, not part
     * of who makes them.
     */
    private void contentHungOnTeller(int that) {
        int verb = heads[that];
        if (!tokens.get(that).is("that") || verb <= that || !isWholeWithout(that, verb)) {
            return;
        }
        int noun = that - 1;
        while (noun > 0 && !TOLD.contains(tokens.get(noun).lemma()) && isNominal(noun)) {
            noun--;
        }
        boolean teller = noun == that - 1
                || noun >= 0 && BEFORE_TELLER.contains(tokens.get(noun + 1).lemma());
        if (noun < 0 || !TOLD.contains(tokens.get(noun).lemma()) || !teller) {
            return;
        }
        boolean inside = heads[verb] >= noun && heads[verb] < that;
        boolean beside = heads[verb] == heads[noun] && relations[verb].equals("ccomp");
        if (inside || beside) {
            heads[verb] = noun;
            relations[verb] = "acl";
            relations[that] = "mark";
            changed = true;
        }
    }

    /** "told a seminar that Beijing would lend": the clause is what is told, no part of whom it is told to. */
    private void contentHungOnListener(int that) {
        int verb = heads[that];
        if (!tokens.get(that).is("that") || verb <= that || !isWholeWithout(that, verb)) {
            return;
        }
        int listener = heads[verb];
        int telling = listener < 0 ? -1 : heads[listener];
        boolean hung = listener >= 0
                && listener < that
                && telling >= 0
                && telling < listener
                && (relations[listener].equals("obj") || relations[listener].equals("iobj"))
                && TELL.contains(tokens.get(telling).lemma())
                && (relations[verb].startsWith("acl") || relations[verb].equals("ccomp"));
        if (hung) {
            heads[verb] = telling;
            relations[verb] = "ccomp";
            relations[that] = "mark";
            changed = true;
        }
    }

    /** "said the line was ready, and that he would travel": the second clause is told like the first. */
    private void contentJoined(int that) {
        int verb = heads[that];
        boolean joined = that > 0
                && tokens.get(that).is("that")
                && relations[that].equals("mark")
                && tokens.get(that - 1).tag().equals("CC")
                && verb > that
                && relations[verb].equals("conj");
        int telling = joined ? heads[verb] : -1;
        if (telling >= 0 && telling < that && tokens.get(telling).isVerb() && hasChild(telling, "ccomp")) {
            relations[verb] = "ccomp";
            changed = true;
        }
    }

    /** Whether the clause has all it needs, so that "that" is no part of it. */
    private boolean isWholeWithout(int that, int verb) {
        if (relations[that].equals("mark")) {
            return true;
        }
        boolean object = false;
        boolean subject = false;
        for (int i = that + 1; i < heads.length; i++) {
            object |= heads[i] == verb && relations[i].equals("obj");
            subject |= heads[i] == verb && relations[i].startsWith("nsubj");
        }
        return relations[that].equals("obj") && subject && object;
    }

    private boolean isNominal(int i) {
        Token token = tokens.get(i);
        return token.isNoun()
                || token.tag().equals("DT")
                || token.tag().equals("IN")
                || token.tag().equals("POS")
                || token.tag().equals("CC")
                || token.tag().equals("CD")
                || token.tag().equals("PRP$")
                || token.tag().startsWith("JJ");
    }
}
