package org.rapporteur.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/**
 * Puts right who does what a verb says where its form shows that it hangs wrongly: a base form is not coordinated with a past
 * tense, names in a list are no appositions, and "X's refusal to talk" is one noun phrase.
 */
final class RoleRepair extends EditableTree {
    /** Nouns whose infinitive says what their owner does, wants or is to do. */
    private static final Set<String> OF_INFINITIVE = Set.of(
            "ability",
            "agreement",
            "appeal",
            "attempt",
            "bid",
            "call",
            "campaign",
            "commitment",
            "decision",
            "demand",
            "desire",
            "determination",
            "effort",
            "failure",
            "intention",
            "invitation",
            "move",
            "offer",
            "order",
            "plan",
            "pledge",
            "promise",
            "proposal",
            "push",
            "readiness",
            "refusal",
            "reluctance",
            "request",
            "threat",
            "vow",
            "willingness");

    /** Of these, nouns that take no infinitive from the verb above them. */
    private static final Set<String> OWN = Set.of(
            "decision", "failure", "readiness", "refusal", "reluctance", "willingness", "ability", "attempt", "effort");

    private static final Set<String> SAYINGS =
            Set.of("say", "insist", "argue", "believe", "think", "add", "acknowledge");
    /** Verbs of saying whose clause may lack "that". */
    private static final Set<String> TELLING = Set.of(
            "say",
            "complain",
            "claim",
            "allege",
            "argue",
            "insist",
            "admit",
            "acknowledge",
            "believe",
            "think",
            "suggest");
    /** Verbs whose object does what a base form behind it says. */
    private static final Set<String> BARE = Set.of("let", "make", "help", "have");

    private static final Set<String> OPENERS =
            Set.of("after", "before", "by", "without", "while", "since", "upon", "despite", "besides", "of");

    private RoleRepair(List<Token> tokens, DependencyTree tree) {
        super(tokens, tree);
    }

    /** The tree with verbs and names coordinated with their like; the same tree where they are. */
    static DependencyTree repair(List<Token> tokens, DependencyTree tree) {
        RoleRepair repair = new RoleRepair(tokens, tree);
        for (int i = 0; i < tokens.size(); i++) {
            repair.openingGerund(i);
            repair.baseBesidePast(i);
            repair.pastBesideGerund(i);
            repair.presentBesideBare(i);
            repair.gerundBesideObject(i);
            repair.namesTakenForApposition(i);
            repair.infinitiveOfNoun(i);
            repair.infinitiveBehindSaying(i);
            repair.whoTakenForObject(i);
            repair.subjectTakenForObject(i);
            repair.participleOfNearest(i);
            repair.gerundThatOpens(i);
        }
        return repair.mended();
    }

    private boolean is(int at, String tag) {
        return at >= 0 && at < heads.length && tokens.get(at).tag().equals(tag);
    }

    /** "was to greet guards who survived the blast and meet the president": what is to be done goes with what is to be done. */
    private void baseBesidePast(int verb) {
        int partner = heads[verb];
        boolean suspect = relations[verb].equals("conj")
                && is(verb, "VB")
                && partner >= 0
                && FINITE.contains(tokens.get(partner).tag())
                && !is(partner, "VBP")
                && !hasChild(verb, "nsubj")
                && !hasChild(verb, "aux")
                && !hasChild(verb, "mark");
        if (suspect) {
            joinAbove(verb, partner, above -> is(above, "VB"));
        }
    }

    /** "said the candidate spoke since announcing his bid but declined to …": a past tense does not go with a gerund. */
    private void pastBesideGerund(int verb) {
        int partner = heads[verb];
        boolean gerund = is(partner, "VBG") && partner >= 0 && !hasChild(partner, "aux");
        // "said it has done so but declined": neither does it go with what is told in another tense
        boolean told = is(partner, "VBN") && hasAux(partner, "has", "have") && relations[partner].equals("ccomp");
        boolean suspect =
                relations[verb].equals("conj") && is(verb, "VBD") && (gerund || told) && !hasChild(verb, "nsubj");
        if (suspect) {
            joinAbove(verb, partner, above -> is(above, "VBD"));
        }
    }

    private boolean hasAux(int verb, String... words) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb
                    && relations[i].equals("aux")
                    && List.of(words).contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "why he would let the migrants stay and even supports an amnesty": who lets them supports it. */
    private void presentBesideBare(int verb) {
        int partner = heads[verb];
        boolean suspect = relations[verb].equals("conj")
                && is(verb, "VBZ")
                && partner >= 0
                && (is(partner, "VB") || is(partner, "VBP"))
                && !hasChild(verb, "nsubj")
                && !hasChild(partner, "aux")
                && !hasChild(partner, "mark")
                && (relations[partner].equals("ccomp") || relations[partner].equals("xcomp"));
        int letting = suspect ? heads[partner] : -1;
        if (letting >= 0 && BARE.contains(tokens.get(letting).lemma())) {
            heads[verb] = letting;
            changed = true;
        }
    }

    /** "by sharing information and tightening security": a gerund with an object goes with the gerund, not with its object. */
    private void gerundBesideObject(int gerund) {
        int noun = heads[gerund];
        boolean suspect = relations[gerund].equals("conj")
                && is(gerund, "VBG")
                && noun >= 0
                && tokens.get(noun).isNoun()
                && relations[noun].equals("obj")
                && is(heads[noun], "VBG")
                && hasChild(gerund, "obj");
        if (suspect) {
            heads[gerund] = heads[noun];
            changed = true;
        }
    }

    /** "London, Paris and Rome agreed", "Julia Klein, Ann Berg, Bo Lind and Eva Holm": a list of names, no apposition. */
    private void namesTakenForApposition(int name) {
        int first = heads[name];
        boolean listed = relations[name].equals("appos")
                && first >= 0
                && isBareName(first)
                && isBareName(name)
                && tokens.get(leftmost(name) - 1).is(",");
        if (!listed) {
            return;
        }
        int last = -1;
        for (int i = name; i < heads.length; i++) {
            boolean later = i != name && heads[i] == first && relations[i].equals("appos") && isBareName(i);
            if (i == name || later) {
                last = lastOfList(i);
            }
            if (last >= 0) {
                break;
            }
        }
        if (last < 0) {
            return;
        }
        relations[name] = "conj";
        changed = true;
    }

    /** The name that "and" joins to another, where it does; else -1. */
    private int lastOfList(int name) {
        for (int i = name + 1; i < heads.length; i++) {
            if (heads[i] == name && relations[i].equals("conj") && isBareName(i)) {
                return hasCoordinator(i) || hasCoordinator(name) ? i : -1;
            }
        }
        return -1;
    }

    private boolean hasCoordinator(int head) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].equals("cc") && tokens.get(i).is("and")) {
                return true;
            }
        }
        return false;
    }

    /** A name with nothing but names before it: "the president of X" is no name. */
    private boolean isBareName(int at) {
        if (!tokens.get(at).tag().startsWith("NNP")) {
            return false;
        }
        for (int i = 0; i < heads.length; i++) {
            boolean more = heads[i] == at
                    && (relations[i].equals("det")
                            || relations[i].startsWith("nmod")
                            || relations[i].equals("amod")
                            || relations[i].startsWith("acl"));
            if (more) {
                return false;
            }
        }
        return leftmost(at) > 0 || at == 0 || heads[at] >= 0 && !relations[at].equals("appos");
    }

    /** "protested the agency's refusal to prosecute her": the infinitive tells what is refused, by whose refusal it is. */
    private void infinitiveOfNoun(int verb) {
        int noun = verb - 2;
        while (noun >= 0 && tokens.get(noun + 1).tag().startsWith("RB")) {
            noun--;
        }
        int to = noun + 1;
        boolean behind = noun >= 0
                && is(verb, "VB")
                && is(to, "TO")
                && tokens.get(noun).isNoun()
                && OF_INFINITIVE.contains(tokens.get(noun).lemma())
                && hasChild(noun, "nmod:poss")
                && heads[verb] >= 0
                && heads[verb] < noun
                && tokens.get(heads[verb]).isVerb()
                && (relations[verb].equals("xcomp")
                        || relations[verb].equals("advcl")
                        || relations[verb].equals("ccomp"));
        boolean own = behind && OWN.contains(tokens.get(noun).lemma());
        if (behind && (heads[noun] == heads[verb] || own)) {
            heads[verb] = noun;
            relations[verb] = "acl";
            changed = true;
        }
    }

    /** "has no plans, advisers say, to denounce them": who says so between commas does nothing of it. */
    private void infinitiveBehindSaying(int verb) {
        int saying = heads[verb];
        boolean behind = saying >= 0
                && saying < verb
                && is(verb, "VB")
                && (relations[verb].equals("xcomp") || relations[verb].equals("advcl"))
                && SAYINGS.contains(tokens.get(saying).lemma())
                && relations[saying].equals("parataxis")
                && heads[saying] >= 0
                && heads[saying] < saying
                && saying + 2 < heads.length
                && tokens.get(saying + 1).is(",")
                && is(saying + 2, "TO")
                && heads[saying + 2] == verb;
        if (!behind) {
            return;
        }
        int above = heads[saying];
        int noun = -1;
        for (int i = above + 1; i < saying; i++) {
            noun = heads[i] == above && relations[i].equals("obj") ? i : noun;
        }
        heads[verb] = noun < 0 ? above : noun;
        relations[verb] = noun < 0 ? "xcomp" : "acl";
        changed = true;
    }

    /** "leaders who, on Friday, criticized him": the verb has its object, so that "who" is its subject. */
    private void whoTakenForObject(int who) {
        int verb = heads[who];
        boolean taken = verb > who
                && is(who, "WP")
                && tokens.get(who).is("who")
                && relations[who].equals("obj")
                && !hasChild(verb, "nsubj")
                && !hasChild(verb, "cop");
        if (taken && (only(verb, "obj") < 0 || hasAux(verb, "have", "has", "had"))) {
            makeSubject(who, verb);
            changed = true;
        }
    }

    /** "the parents of two men killed in the raid": the participle tells of the nearer noun, and no verb of it. */
    private void participleOfNearest(int participle) {
        int subject = only(participle, "nsubj");
        int nearest = participle - 1;
        boolean suspect = is(participle, "VBN")
                && subject >= 0
                && subject < nearest
                && tokens.get(nearest).isNoun()
                && heads[nearest] == subject
                && relations[nearest].equals("nmod")
                && hasWord(nearest, "of")
                && !hasChild(participle, "aux")
                && !hasChild(participle, "obj")
                && (relations[participle].equals("parataxis") || relations[participle].equals("dep"));
        if (!suspect) {
            return;
        }
        heads[subject] = heads[participle];
        relations[subject] = "appos";
        heads[participle] = nearest;
        relations[participle] = "acl";
        changed = true;
    }

    /** "Using force on the crowd, police killed ten": a gerund that opens the sentence, taken for an adjective. */
    private void gerundThatOpens(int gerund) {
        int noun = heads[gerund];
        boolean misread = gerund == 0
                && is(gerund, "VBG")
                && relations[gerund].equals("amod")
                && noun > 0
                && relations[noun].startsWith("nsubj")
                && heads[noun] > noun;
        int verb = misread ? heads[noun] : -1;
        for (int i = noun + 1; misread && i < verb; i++) {
            if (heads[i] == verb && relations[i].startsWith("nsubj")) {
                heads[gerund] = verb;
                relations[gerund] = "advcl";
                heads[noun] = gerund;
                relations[noun] = "obj";
                changed = true;
                return;
            }
        }
    }

    /** "complained the senator unfairly had attacked him": who stands before a finite verb that has no subject is its subject. */
    private void subjectTakenForObject(int noun) {
        int saying = heads[noun];
        boolean suspect = relations[noun].equals("obj")
                && tokens.get(noun).isNoun()
                && saying >= 0
                && saying < noun
                && TELLING.contains(tokens.get(saying).lemma());
        if (!suspect) {
            return;
        }
        int next = noun + 1;
        while (next < heads.length && tokens.get(next).tag().startsWith("RB")) {
            next++;
        }
        if (next >= heads.length || !FINITE.contains(tokens.get(next).tag()) && !is(next, "MD")) {
            return;
        }
        int verb = relations[next].startsWith("aux") || relations[next].equals("cop") ? heads[next] : next;
        if (verb < next || heads[verb] != saying || hasChild(verb, "nsubj")) {
            return;
        }
        makeSubject(noun, verb);
        relations[verb] = "ccomp";
        for (int i = noun + 1; i < next; i++) {
            heads[i] = heads[i] == saying ? verb : heads[i];
        }
        changed = true;
    }

    /** "Instead of complying with it, the governor sued": the verb behind the comma is the sentence's. */
    private void openingGerund(int gerund) {
        boolean opens = heads[gerund] == -1
                && is(gerund, "VBG")
                && gerund > 0
                && gerund < 4
                && OPENERS.contains(tokens.get(gerund - 1).lemma());
        if (!opens) {
            return;
        }
        int comma = -1;
        int verb = -1;
        for (int i = gerund + 1; i < heads.length && verb < 0; i++) {
            if (tokens.get(i).is(",")) {
                comma = i;
            }
            boolean finite =
                    comma > 0 && i > comma + 1 && FINITE.contains(tokens.get(i).tag());
            verb = finite && tokens.get(i - 1).isNoun() ? i : -1;
            if (tokens.get(i).tag().startsWith("W") || tokens.get(i).is("that")) {
                return;
            }
        }
        if (verb < 0 || relations[verb].startsWith("aux") || relations[verb].equals("cop")) {
            return;
        }
        int subject = verb - 1;
        for (int i = 0; i < heads.length; i++) {
            boolean behind = i > verb && (heads[i] == gerund || heads[i] == heads[verb] && heads[i] < verb);
            if (i != verb && behind) {
                heads[i] = verb;
            }
        }
        heads[verb] = -1;
        relations[verb] = "root";
        makeSubject(subject, verb);
        heads[gerund] = verb;
        relations[gerund] = "advcl";
        for (int i = 0; i < gerund; i++) {
            if (heads[i] == gerund && relations[i].equals("cc")) {
                relations[i] = "mark";
            }
        }
        changed = true;
    }
}
