package org.rapporteur.analysis;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/**
 * Puts right what the parser gets wrong again and again and word order shows: verbs coordinated with nouns ("provocations
 * … and then attempt to blame"), gerunds taken for adjectives ("by supplying weapons"), clauses of saying beside what is said,
 * participles taken for the main verb ("the talks planned for Monday were cancelled"), and the like.
 */
final class TreeRepair extends EditableTree {
    private static final Set<String> BEFORE_GERUND =
            Set.of("by", "for", "from", "in", "without", "after", "before", "of", "while", "about", "on", "at");

    private static final Set<String> GOVERN_GERUND = Set.of(
            "deny",
            "admit",
            "acknowledge",
            "avoid",
            "regret",
            "resist",
            "keep",
            "stop",
            "start",
            "begin",
            "resume",
            "continue",
            "cease",
            "quit",
            "suggest",
            "recommend",
            "oppose",
            "consider",
            "favour",
            "favor",
            "propose");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    /** Verbs that say "of" what. */
    private static final Set<String> BLAME = Set.of("blame", "pin");

    private static final Set<String> OF_DEEDS = Set.of("accuse", "convict", "suspect", "warn", "acquit", "clear");

    private TreeRepair(List<Token> tokens, DependencyTree tree) {
        super(tokens, tree);
    }

    /** The tree with its usual errors mended; the same tree where there are none. */
    static DependencyTree repair(List<Token> tokens, DependencyTree tree) {
        if (!tree.isParsed() || tree.size() != tokens.size()) {
            return tree;
        }
        TreeRepair repair = new TreeRepair(tokens, ContentRepair.repair(tokens, ClauseRepair.repair(tokens, tree)));
        for (int i = 0; i < tokens.size(); i++) {
            repair.verbBesideNoun(i);
            repair.pastBesidePresent(i);
            repair.pastBesideBase(i);
            repair.subjectTakenForConjunct(i);
            repair.dayTakenForSubject(i);
            repair.gerundBeforeNoun(i);
            repair.hungOnDay(i);
            repair.blamedOn(i);
            repair.gerundBehindVerb(i);
            repair.participleBehindNoun(i);
            repair.gerundBehindComma(i);
            repair.gerundBesidePast(i);
            repair.partnerTakenForVerb(i);
            repair.dueTo(i);
        }
        return SayingRepair.repair(tokens, RoleRepair.repair(tokens, repair.mended()));
    }

    /** "is due to receive the leaders": taken for one fixed phrase, the verb loses its object. */
    private void dueTo(int verb) {
        int due = heads[verb];
        boolean fixed = verb > 1
                && relations[verb].equals("fixed")
                && tokens.get(verb).tag().equals("VB")
                && tokens.get(verb - 1).tag().equals("TO")
                && due >= 0
                && tokens.get(due).is("due");
        if (!fixed) {
            return;
        }
        relations[verb] = "xcomp";
        heads[verb - 1] = verb;
        relations[verb - 1] = "mark";
        for (int i = verb + 1; i < heads.length; i++) {
            if (heads[i] == due && !relations[i].equals("punct")) {
                heads[i] = verb;
                relations[i] = relations[i].equals("dep") && tokens.get(i).isNoun() ? "obj" : relations[i];
            }
        }
        changed = true;
    }

    /** A verb with a subject's agreement or a base form cannot be coordinated with a noun: its partner is the verb above. */
    private void verbBesideNoun(int verb) {
        String tag = tokens.get(verb).tag();
        int partner = heads[verb];
        if (!relations[verb].equals("conj")
                || partner < 0
                || !tokens.get(partner).isNoun()) {
            return;
        }
        if (!tag.equals("VB") && !FINITE.contains(tag) || hasChild(partner, "cop") || hasChild(verb, "nsubj")) {
            return;
        }
        for (int above = heads[partner], steps = 0;
                above >= 0 && steps < tokens.size();
                above = heads[above], steps++) {
            String other = tokens.get(above).tag();
            if (other.equals(tag) || FINITE.contains(tag) && FINITE.contains(other)) {
                heads[verb] = above;
                changed = true;
                return;
            }
        }
    }

    /** "accused Russia of starving countries that depend on wheat, and asked …": tense tells with which verb it is coordinated. */
    private void pastBesidePresent(int verb) {
        int partner = heads[verb];
        boolean suspect = relations[verb].equals("conj")
                && tokens.get(verb).tag().equals("VBD")
                && partner >= 0
                && relations[partner].equals("acl:relcl")
                && !tokens.get(partner).tag().equals("VBD")
                && !hasChild(verb, "nsubj");
        if (suspect) {
            joinAbove(verb, partner, this::isPast);
        }
    }

    /** "demanded that A withdraw its troops and threatened to leave": a past tense is not what is demanded. */
    private void pastBesideBase(int verb) {
        int partner = heads[verb];
        boolean suspect = relations[verb].equals("conj")
                && tokens.get(verb).tag().equals("VBD")
                && partner >= 0
                && tokens.get(partner).tag().equals("VB");
        if (suspect) {
            joinAbove(verb, partner, this::isPast);
        }
    }

    private boolean isPast(int verb) {
        String tag = tokens.get(verb).tag();
        return tag.equals("VBD") || tag.equals("VBN") && hasChild(verb, "aux");
    }

    /** ", citing attacks on convoys": a gerund behind a comma is a clause beside the verb before it, no adjective. */
    private void gerundBehindComma(int gerund) {
        int noun = heads[gerund];
        boolean misread = relations[gerund].equals("amod")
                && tokens.get(gerund).tag().equals("VBG")
                && noun > gerund
                && gerund > 0
                && tokens.get(gerund - 1).is(",")
                && relations[noun].equals("obj")
                && heads[noun] >= 0
                && heads[noun] < gerund - 1
                && tokens.get(heads[noun]).isVerb();
        for (int i = gerund + 1; misread && i < noun; i++) {
            misread = !tokens.get(i).is("and") && !tokens.get(i).is(",");
        }
        if (!misread) {
            return;
        }
        heads[gerund] = heads[noun];
        relations[gerund] = "advcl";
        heads[noun] = gerund;
        changed = true;
    }

    /** "is to free the soldiers and both sides are to withdraw": the subject of the next clause, joined to an object. */
    private void subjectTakenForConjunct(int noun) {
        int finite = noun + 1;
        boolean suspect = relations[noun].equals("conj")
                && tokens.get(noun).isNoun()
                && finite < tokens.size()
                && FINITE.contains(tokens.get(finite).tag())
                && heads[noun] >= 0
                && relations[heads[noun]].equals("obj");
        if (!suspect) {
            return;
        }
        int verb = relations[finite].startsWith("aux") || relations[finite].equals("cop") ? heads[finite] : finite;
        if (verb <= noun || hasChild(verb, "nsubj")) {
            return;
        }
        heads[noun] = verb;
        relations[noun] = "nsubj";
        relations[verb] = relations[verb].equals("xcomp") ? "conj" : relations[verb];
        changed = true;
    }

    /** "adopted a resolution on Thursday urging Serbia": a day is nobody who urges. */
    private void dayTakenForSubject(int day) {
        int verb = heads[day];
        boolean taken = relations[day].equals("nsubj")
                && day > 0
                && verb > day
                && DAYS.contains(tokens.get(day).lemma())
                && tokens.get(day - 1).is("on")
                && (tokens.get(verb).tag().equals("VBG")
                        || tokens.get(verb).tag().equals("VB")
                                && tokens.get(verb - 1).is("to"));
        if (!taken) {
            return;
        }
        heads[day - 1] = day;
        relations[day - 1] = "case";
        boolean noun = relations[verb].equals("acl") && heads[verb] >= 0 && heads[heads[verb]] >= 0;
        boolean purpose = tokens.get(verb).tag().equals("VB") && heads[verb] >= 0;
        heads[day] = noun ? heads[heads[verb]] : purpose ? heads[verb] : verb;
        relations[day] = "obl";
        changed = true;
    }

    /** "accused each other on Friday of opening fire": what is behind a day belongs to the verb before it. */
    private void hungOnDay(int word) {
        int day = heads[word];
        boolean hung = day >= 0
                && day < word
                && DAYS.contains(tokens.get(day).lemma())
                && heads[day] >= 0
                && tokens.get(heads[day]).isVerb()
                && OF_DEEDS.contains(tokens.get(heads[day]).lemma());
        boolean of = false;
        for (int i = day + 1; hung && i < word; i++) {
            of |= heads[i] == word && tokens.get(i).is("of");
        }
        if (!of) {
            return;
        }
        heads[word] = heads[day];
        relations[word] = tokens.get(word).isVerb() ? "advcl" : "obl";
        changed = true;
    }

    /** "blamed the attack on X": who is blamed belongs to the verb, not to the deed. */
    private void blamedOn(int word) {
        int deed = heads[word];
        boolean hung = deed >= 0
                && deed < word
                && relations[word].equals("nmod")
                && heads[deed] >= 0
                && relations[deed].matches("obj|nsubj:pass")
                && BLAME.contains(tokens.get(heads[deed]).lemma());
        for (int i = deed + 1; hung && i < word; i++) {
            if (heads[i] == word && tokens.get(i).is("on")) {
                heads[word] = heads[deed];
                relations[word] = "obl";
                changed = true;
                return;
            }
        }
    }

    /** "denies supplying weapons", "stopped bombing villages": a gerund that the verb governs, taken for an adjective. */
    private void gerundBehindVerb(int gerund) {
        int noun = heads[gerund];
        int verb = gerund - 1;
        boolean misread = relations[gerund].equals("amod")
                && tokens.get(gerund).tag().equals("VBG")
                && noun > gerund
                && verb >= 0
                && tokens.get(verb).isVerb()
                && GOVERN_GERUND.contains(tokens.get(verb).lemma())
                && heads[noun] == verb
                && relations[noun].equals("obj");
        if (!misread) {
            return;
        }
        for (int i = gerund + 1; i < heads.length; i++) {
            if (heads[i] == verb && relations[i].equals("obl") && i > noun) {
                heads[i] = gerund;
            }
        }
        heads[gerund] = verb;
        relations[gerund] = "xcomp";
        heads[noun] = gerund;
        changed = true;
    }

    private void gerundBeforeNoun(int gerund) {
        int noun = heads[gerund];
        boolean misread = relations[gerund].equals("amod")
                && tokens.get(gerund).tag().equals("VBG")
                && noun > gerund
                && gerund > 0
                && BEFORE_GERUND.contains(tokens.get(gerund - 1).lemma())
                && heads[gerund - 1] == noun;
        if (!misread || relations[noun].equals("nsubj")) {
            return;
        }
        heads[gerund] = heads[noun];
        relations[gerund] = tokens.get(Math.max(0, heads[noun])).isVerb() ? "advcl" : "acl";
        heads[noun] = gerund;
        relations[noun] = "obj";
        heads[gerund - 1] = gerund;
        relations[gerund - 1] = "mark";
        changed = true;
    }

    /** "accused the army of shelling a hospital and killing nine": a gerund goes with a gerund, not with a past tense. */
    private void gerundBesidePast(int gerund) {
        int partner = heads[gerund];
        boolean suspect = relations[gerund].equals("conj")
                && tokens.get(gerund).tag().equals("VBG")
                && partner >= 0
                && FINITE.contains(tokens.get(partner).tag())
                && !hasChild(gerund, "aux")
                && !hasChild(gerund, "nsubj");
        if (!suspect) {
            return;
        }
        for (int first = gerund - 1; first > partner + 1; first--) {
            boolean governed = tokens.get(first).tag().equals("VBG")
                    && BEFORE_GERUND.contains(tokens.get(first - 1).lemma())
                    && (heads[first] == partner || heads[first] >= 0 && heads[heads[first]] == partner);
            if (governed) {
                heads[gerund] = first;
                changed = true;
                return;
            }
        }
    }

    /**
     * "Talks between the government and communist rebels, first set for May, have been moved": the second partner, taken for
     * the verb, when the verb follows with an auxiliary and no subject.
     */
    private void partnerTakenForVerb(int noun) {
        int subject = only(noun, "nsubj");
        int adjective = noun - 1;
        boolean suspect = tokens.get(noun).isNoun()
                && subject >= 0
                && subject < adjective
                && !hasChild(noun, "cop")
                && relations[adjective].equals("conj")
                && heads[adjective] > subject
                && tokens.get(heads[adjective]).isNoun();
        if (!suspect) {
            return;
        }
        for (int verb = noun + 1; verb < heads.length; verb++) {
            boolean main = heads[verb] == noun
                    && relations[verb].equals("dep")
                    && tokens.get(verb).isVerb()
                    && hasChild(verb, "aux")
                    && !hasChild(verb, "nsubj");
            if (main) {
                joinPartner(noun, adjective, subject, verb);
                return;
            }
        }
    }

    private void joinPartner(int noun, int adjective, int subject, int verb) {
        int partner = heads[adjective];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == adjective && relations[i].equals("cc")) {
                heads[i] = noun;
            }
        }
        heads[verb] = heads[noun];
        relations[verb] = relations[noun];
        makeSubject(subject, verb);
        heads[noun] = partner;
        relations[noun] = "conj";
        heads[adjective] = noun;
        relations[adjective] = "amod";
        for (int i = adjective + 1; i < heads.length; i++) {
            // what describes the talks behind their partners, and what stands behind the verb
            if (heads[i] == noun && relations[i].equals("acl")) {
                heads[i] = subject;
            } else if (heads[i] == noun && i > noun) {
                heads[i] = verb;
            }
        }
        changed = true;
    }

    /**
     * "The talks planned for Monday were cancelled": a participle taken for the main verb, or for a clause as subject, when
     * a finite verb without a subject follows.
     */
    private void participleBehindNoun(int participle) {
        int subject = only(participle, "nsubj");
        boolean may = tokens.get(participle).tag().matches("VB[ND]")
                && subject >= 0
                && subject < participle
                && !hasChild(participle, "aux")
                && !hasChild(participle, "obj")
                && !hasChild(participle, "mark");
        int verb = may ? finiteBehind(participle) : -1;
        if (verb < 0 || hasChild(verb, "nsubj")) {
            return;
        }
        boolean above = heads[participle] == verb;
        if (!above) {
            heads[verb] = heads[participle];
            relations[verb] = relations[participle];
        }
        for (int i = 0; i < heads.length; i++) {
            boolean beside =
                    i != subject && (i < subject || i > verb || tokens.get(i).is(","));
            if (heads[i] == participle && beside) {
                heads[i] = verb;
            }
        }
        makeSubject(subject, verb);
        // "the parents of two men killed in the raid": of the nearer noun
        boolean nearer = participle - 1 > subject
                && tokens.get(participle - 1).isNoun()
                && heads[participle - 1] == subject
                && relations[participle - 1].equals("nmod")
                && hasWord(participle - 1, "of");
        heads[participle] = nearer ? participle - 1 : subject;
        relations[participle] = "acl";
        changed = true;
    }

    /** The verb with an auxiliary that a participle hangs on as a clause, or that hangs loosely on it; -1 for none. */
    private int finiteBehind(int participle) {
        int head = heads[participle];
        if (head > participle && relations[participle].startsWith("csubj") && hasChild(head, "aux")) {
            return head;
        }
        for (int i = participle + 1; i < heads.length; i++) {
            boolean loose = heads[i] == participle && (relations[i].equals("dep") || relations[i].equals("ccomp"));
            if (loose && tokens.get(i).isVerb() && hasChild(i, "aux")) {
                return i;
            }
        }
        return -1;
    }
}
