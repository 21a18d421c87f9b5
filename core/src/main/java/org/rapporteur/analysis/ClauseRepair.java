package org.rapporteur.analysis;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/**
 * Puts right where whole clauses hang that commas set off: who says something behind what is said, and a relative clause
 * between a subject and its verb.
 */
final class ClauseRepair extends EditableTree {
    private static final Set<String> SAYINGS =
            Set.of("say", "tell", "report", "announce", "add", "claim", "allege", "write", "confirm", "note");
    /** Gerunds that lead a noun and tell no deed. */
    private static final Set<String> PREPOSITIONS =
            Set.of("include", "exclude", "follow", "accord", "regard", "concern", "involve", "total", "pend");

    private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "back", "over", "away");

    /** Verbs with an object and what is done to it: "had the man arrested", "saw the town bombed". */
    private static final Set<String> TAKE_PARTICIPLE = Set.of(
            "have",
            "get",
            "see",
            "hear",
            "find",
            "want",
            "need",
            "keep",
            "leave",
            "make",
            "watch",
            "order",
            "wish",
            "like",
            "believe",
            "think",
            "hope",
            "consider",
            "feel",
            "know",
            "show",
            "mean",
            "fear");

    private static final Set<String> HARM = Set.of("kill", "wound", "injure", "maim", "hurt");
    private static final Set<String> VIOLENT = Set.of(
            "ambush",
            "attack",
            "bomb",
            "bombard",
            "detonate",
            "explode",
            "fire",
            "hit",
            "open",
            "raid",
            "ram",
            "shell",
            "shoot",
            "stab",
            "storm",
            "strike",
            "target",
            "throw",
            "hurl",
            "launch",
            "drive");

    private ClauseRepair(List<Token> tokens, DependencyTree tree) {
        super(tokens, tree);
    }

    /** The tree with its clauses put where they belong; the same tree where they are. */
    static DependencyTree repair(List<Token> tokens, DependencyTree tree) {
        ClauseRepair repair = new ClauseRepair(tokens, tree);
        for (int i = 0; i < tokens.size(); i++) {
            repair.relativeBehindRoot(i);
            repair.toldBehind(i);
            repair.objectOfParticle(i);
            repair.inAbsentia(i);
            repair.visitorTaken(i);
            repair.participleTakenForContent(i);
            repair.participleBehindComma(i);
            repair.harmBehindRelative(i);
        }
        return repair.mended();
    }

    /** "Burundi, which has troops in Kivu, closed its border": the noun before the comma is the subject of the last verb. */
    private void relativeBehindRoot(int noun) {
        int comma = noun + 1;
        boolean opens = heads[noun] == -1
                && tokens.get(noun).isNoun()
                && comma + 1 < heads.length
                && tokens.get(comma).is(",")
                && (tokens.get(comma + 1).tag().equals("WDT")
                        || tokens.get(comma + 1).tag().equals("WP"));
        if (!opens) {
            return;
        }
        int relative = -1;
        for (int i = comma + 2; i < heads.length && relative < 0; i++) {
            relative = FINITE.contains(tokens.get(i).tag()) ? i : -1;
        }
        int verb = -1;
        for (int i = comma + 2; i < heads.length; i++) {
            boolean main = i > relative
                    && FINITE.contains(tokens.get(i).tag())
                    && tokens.get(i - 1).is(",");
            verb = main && verb < 0 ? i : verb;
        }
        if (relative < 0 || verb < 0) {
            return;
        }
        heads[comma + 1] = relative;
        relations[comma + 1] = "nsubj";
        for (int i = comma + 2; i < verb - 1; i++) {
            boolean infinitive = relations[i].equals("dep")
                    && tokens.get(i).tag().equals("VB")
                    && tokens.get(i - 1).tag().equals("TO");
            if (infinitive) {
                relations[i] = "xcomp";
            }
            if (heads[i] == verb) {
                heads[i] = relative;
                relations[i] = relations[i].equals("nsubj") ? "dep" : relations[i];
            }
        }
        heads[relative] = noun;
        relations[relative] = "acl:relcl";
        heads[verb] = -1;
        relations[verb] = "root";
        makeSubject(noun, verb);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == noun && relations[i].equals("punct")) {
                heads[i] = verb;
            }
        }
        changed = true;
    }

    /** "will host delegations, its ministry said": what stands before the comma belongs to what is told, all behind it to who tells. */
    private void toldBehind(int saying) {
        int told = heads[saying];
        if (told < 0
                || !SAYINGS.contains(tokens.get(saying).lemma())
                || !FINITE.contains(tokens.get(saying).tag())
                || hasChild(saying, "mark")) {
            return;
        }
        int comma = saying - 1;
        while (comma > 0 && !tokens.get(comma).is(",")) {
            if (tokens.get(comma).isVerb()
                    || tokens.get(comma).tag().startsWith("W")
                    || tokens.get(comma).tag().equals("MD")) {
                return;
            }
            comma--;
        }
        int teller = teller(comma + 1, saying);
        int root = rootBefore(comma);
        if (comma < 1 || teller < 0 || root < 0 || tokens.get(comma + 1).tag().equals("CC")) {
            return;
        }
        boolean takes = false;
        for (int i = 0; i < comma; i++) {
            takes |= heads[i] == saying;
        }
        if (heads[teller] == saying && !takes) {
            return;
        }
        for (int i = 0; i < comma; i++) {
            if (heads[i] == saying) {
                int verb = verbBefore(i, root);
                heads[i] = verb;
                relations[i] = tokens.get(i).isNoun() || tokens.get(i).tag().equals("$")
                        ? hasChild(verb, "obj") ? "obl" : "obj"
                        : relations[i];
            }
        }
        for (int i = comma + 1; i < saying; i++) {
            if (i != teller && (heads[i] <= comma || heads[i] >= saying)) {
                heads[i] = teller;
                relations[i] = tokens.get(i).isNoun() ? "appos" : relations[i];
            }
        }
        heads[teller] = saying;
        relations[teller] = "nsubj";
        heads[saying] = root;
        relations[saying] = "parataxis";
        changed = true;
    }

    /** The head of the first noun phrase between two places; -1 for none. */
    private int teller(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ends = i + 1 == to
                    || !tokens.get(i + 1).isNoun() && !tokens.get(i + 1).tag().equals("POS");
            if (tokens.get(i).isNoun() && ends) {
                return i;
            }
        }
        return -1;
    }

    /** The verb that is the sentence's root, if it stands before a place; else -1. */
    private int rootBefore(int place) {
        for (int i = 0; i < place; i++) {
            if (heads[i] == -1) {
                return tokens.get(i).isVerb() ? i : -1;
            }
        }
        return -1;
    }

    private int verbBefore(int place, int otherwise) {
        for (int i = place - 1; i > otherwise; i--) {
            if (tokens.get(i).isVerb()) {
                return i;
            }
        }
        return otherwise;
    }

    /** "shot down 60 drones": an object behind a particle, taken for a measure of it. */
    private void objectOfParticle(int noun) {
        int particle = heads[noun];
        boolean measure = relations[noun].equals("obl:npmod")
                && particle >= 0
                && particle < noun
                && PARTICLES.contains(tokens.get(particle).lemma())
                && heads[particle] == particle - 1
                && tokens.get(particle - 1).isVerb()
                && !hasChild(particle - 1, "obj");
        if (measure) {
            heads[noun] = particle - 1;
            relations[noun] = "obj";
            relations[particle] = "compound:prt";
            changed = true;
        }
    }

    /** "rescued 86 people abducted by gunmen and killed 20": the people are rescued, and who rescued them killed. */
    private void participleTakenForContent(int participle) {
        int verb = heads[participle];
        int noun = only(participle, "nsubj");
        boolean taken = relations[participle].equals("ccomp")
                && tokens.get(participle).tag().equals("VBN")
                && !hasChild(participle, "aux")
                && !hasChild(participle, "mark")
                && verb >= 0
                && verb < noun
                && noun < participle
                && !TAKE_PARTICIPLE.contains(tokens.get(verb).lemma())
                && !SAYINGS.contains(tokens.get(verb).lemma())
                && !hasChild(verb, "obj");
        if (!taken) {
            return;
        }
        heads[noun] = verb;
        relations[noun] = "obj";
        heads[participle] = noun;
        relations[participle] = "acl";
        for (int i = participle + 1; i < heads.length; i++) {
            if (heads[i] == participle && relations[i].equals("conj") && hasChild(i, "obj")) {
                heads[i] = verb;
            }
        }
        changed = true;
    }

    /** "attacked the convoy of the governor, X, on Saturday, wounding two": what the attack did, not what the last noun does. */
    private void participleBehindComma(int gerund) {
        int noun = heads[gerund];
        boolean hung = gerund > 0
                && tokens.get(gerund).tag().equals("VBG")
                && !PREPOSITIONS.contains(tokens.get(gerund).lemma())
                && relations[gerund].equals("acl")
                && tokens.get(gerund - 1).is(",")
                && noun >= 0
                && noun < gerund - 1;
        int verb = hung ? verbAt(heads[noun]) : -1;
        if (verb >= 0 && verb < gerund) {
            heads[gerund] = verb;
            relations[gerund] = "advcl";
            changed = true;
        }
    }

    /** "used tear gas on students who had blocked the road, wounding seven": by what harms, not by those who only stood there. */
    private void harmBehindRelative(int gerund) {
        int relative = heads[gerund];
        boolean hung = gerund > 0
                && HARM.contains(tokens.get(gerund).lemma())
                && tokens.get(gerund).tag().equals("VBG")
                && tokens.get(gerund - 1).is(",")
                && relative >= 0
                && relations[relative].equals("acl:relcl")
                && !VIOLENT.contains(tokens.get(relative).lemma())
                && heads[relative] >= 0;
        int above = hung ? verbAt(heads[heads[relative]]) : -1;
        if (above >= 0) {
            heads[gerund] = above;
            relations[gerund] = "advcl";
            changed = true;
        }
    }

    /** "told visiting French envoy X that": the visitor is who is told, and nobody's visit is told. */
    private void visitorTaken(int visiting) {
        int verb = heads[visiting];
        boolean taken = verb == visiting - 1
                && tokens.get(visiting).is("visiting")
                && tokens.get(verb).isVerb()
                && (relations[visiting].equals("xcomp") || relations[visiting].equals("ccomp"));
        int visitor = taken ? only(visiting, "obj") : -1;
        if (visitor < 0) {
            return;
        }
        for (int i = visiting + 1; i < heads.length; i++) {
            if (heads[i] == visiting) {
                heads[i] = verb;
            }
        }
        heads[visiting] = visitor;
        relations[visiting] = "amod";
        changed = true;
    }

    /** "sentenced in absentia a former minister": two words of their own, whatever stands behind. */
    private void inAbsentia(int absentia) {
        int noun = heads[absentia];
        boolean joined = absentia > 1
                && tokens.get(absentia).is("absentia")
                && tokens.get(absentia - 1).is("in")
                && noun > absentia;
        if (!joined) {
            return;
        }
        int object = heads[absentia - 1] > absentia ? heads[absentia - 1] : noun;
        int verb = heads[object];
        heads[absentia - 1] = absentia;
        relations[absentia - 1] = "case";
        if (verb >= 0 && verb < absentia && tokens.get(verb).isVerb()) {
            heads[absentia] = verb;
            relations[absentia] = "obl";
            relations[object] = hasChild(verb, "aux:pass") ? relations[object] : "obj";
        }
        changed = true;
    }
}
