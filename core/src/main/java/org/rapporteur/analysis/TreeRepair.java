package org.rapporteur.analysis;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/**
 * Puts right what the parser gets wrong again and again and word order shows: verbs coordinated with nouns ("provocations
 * … and then attempt to blame"), gerunds taken for adjectives ("by supplying weapons"), clauses of saying beside what is said,
 * and participles taken for the main verb ("the talks planned for Monday were cancelled").
 */
final class TreeRepair {
    private static final Set<String> BEFORE_GERUND =
            Set.of("by", "for", "from", "in", "without", "after", "before", "of", "while", "about", "on", "at");
    private static final Set<String> SAYINGS =
            Set.of("say", "believe", "think", "claim", "allege", "suspect", "fear", "contend", "maintain");
    /** What somebody does who could also have told the clause before. */
    private static final Set<String> ASKINGS =
            Set.of("ask", "urge", "accuse", "demand", "warn", "vow", "call", "condemn", "blame", "threaten", "pledge");

    private static final Set<String> TELLINGS = Set.of("say", "report", "announce", "write", "claim", "reveal", "show");
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
    private static final Set<String> OF_DEEDS = Set.of("accuse", "convict", "suspect", "warn", "acquit", "clear");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private boolean changed;

    private TreeRepair(List<Token> tokens, DependencyTree tree) {
        this.tokens = tokens;
        this.heads = new int[tree.size()];
        this.relations = new String[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
        }
    }

    /** The tree with its usual errors mended; the same tree where there are none. */
    static DependencyTree repair(List<Token> tokens, DependencyTree tree) {
        if (!tree.isParsed() || tree.size() != tokens.size()) {
            return tree;
        }
        TreeRepair repair = new TreeRepair(tokens, tree);
        for (int i = 0; i < tokens.size(); i++) {
            repair.verbBesideNoun(i);
            repair.pastBesidePresent(i);
            repair.pastBesideBase(i);
            repair.subjectTakenForConjunct(i);
            repair.dayTakenForSubject(i);
            repair.gerundBeforeNoun(i);
            repair.hungOnDay(i);
            repair.gerundBehindVerb(i);
            repair.subjectTakenForApposition(i);
            repair.clauseAside(i);
            repair.sayingBetween(i);
            repair.participleBehindNoun(i);
            repair.subjectTakenForObjectOfSaying(i);
            repair.sayingTakenForSubject(i);
            repair.askingBesidePassive(i);
            repair.gerundBehindComma(i);
            repair.relativeTakenForContent(i);
            repair.sayingBehindOpenApposition(i);
        }
        return repair.changed ? new DependencyTree(repair.heads, repair.relations) : tree;
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
            joinPastAbove(verb, partner);
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
            joinPastAbove(verb, partner);
        }
    }

    /** Coordinates a past tense with the nearest past tense above the verb that it was wrongly joined to. */
    private void joinPastAbove(int verb, int partner) {
        for (int above = heads[partner], steps = 0;
                above >= 0 && steps < tokens.size();
                above = heads[above], steps++) {
            boolean perfect = tokens.get(above).tag().equals("VBN") && hasChild(above, "aux");
            if (tokens.get(above).tag().equals("VBD") || perfect) {
                heads[verb] = above;
                changed = true;
                return;
            }
        }
    }

    /** "said one of its members was shot dead and asked the court to investigate": those who say so ask, not the dead. */
    private void askingBesidePassive(int verb) {
        int partner = heads[verb];
        int saying = partner < 0 ? -1 : heads[partner];
        boolean suspect = relations[verb].equals("conj")
                && tokens.get(verb).tag().equals("VBD")
                && ASKINGS.contains(tokens.get(verb).lemma())
                && !hasChild(verb, "nsubj")
                && saying >= 0
                && relations[partner].equals("ccomp")
                && hasChild(partner, "aux:pass")
                && tokens.get(saying).tag().equals("VBD")
                && SAYINGS.contains(tokens.get(saying).lemma());
        if (suspect) {
            heads[verb] = saying;
            changed = true;
        }
    }

    /** "said a round of talks would be held": the subject of what is said, taken for an object of the saying. */
    private void subjectTakenForObjectOfSaying(int verb) {
        int saying = heads[verb];
        boolean loose = saying >= 0
                && saying < verb
                && (relations[verb].equals("dep") || relations[verb].equals("ccomp"))
                && (SAYINGS.contains(tokens.get(saying).lemma())
                        || TELLINGS.contains(tokens.get(saying).lemma()))
                && tokens.get(verb).isVerb()
                && !hasChild(verb, "nsubj")
                && !hasChild(verb, "mark");
        int finite = loose ? firstOfGroup(verb) : -1;
        int subject = loose ? only(saying, "obj") : -1;
        boolean suspect = subject > saying
                && subject < finite
                && tokens.get(subject).isNoun()
                && (FINITE.contains(tokens.get(finite).tag())
                        || tokens.get(finite).tag().equals("MD"));
        for (int i = saying + 1; suspect && i < finite; i++) {
            suspect = !tokens.get(i).is(",");
        }
        if (!suspect) {
            return;
        }
        heads[subject] = verb;
        relations[subject] = hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
        relations[verb] = "ccomp";
        changed = true;
    }

    /** "Oman said a round of talks will be held", with the saying for a subject of what is said. */
    private void sayingTakenForSubject(int saying) {
        int verb = heads[saying];
        int subject = only(saying, "obj");
        boolean taken = relations[saying].startsWith("csubj")
                && verb > saying
                && tokens.get(saying).tag().equals("VBD")
                && (SAYINGS.contains(tokens.get(saying).lemma())
                        || TELLINGS.contains(tokens.get(saying).lemma()))
                && hasChild(saying, "nsubj")
                && subject > saying
                && subject < firstOfGroup(verb);
        if (!taken) {
            return;
        }
        heads[saying] = heads[verb];
        relations[saying] = relations[verb];
        heads[verb] = saying;
        relations[verb] = "ccomp";
        heads[subject] = verb;
        relations[subject] = hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
        changed = true;
    }

    /** The first auxiliary of a verb, or the verb. */
    private int firstOfGroup(int verb) {
        for (int i = 0; i < verb; i++) {
            if (heads[i] == verb && relations[i].startsWith("aux")) {
                return i;
            }
        }
        return verb;
    }

    /** "a move that Ankara has criticised": a clause with a relative pronoun describes the noun, and is not what it holds. */
    private void relativeTakenForContent(int verb) {
        int noun = heads[verb];
        boolean content = relations[verb].equals("ccomp")
                && noun >= 0
                && noun < verb
                && tokens.get(noun).isNoun();
        for (int i = noun + 1; content && i < verb; i++) {
            if (heads[i] == verb && tokens.get(i).tag().equals("WDT")) {
                relations[verb] = "acl:relcl";
                changed = true;
                return;
            }
        }
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

    /**
     * "decided to end its struggle, an agency close to the group reported": an apposition that no comma closes is none, but
     * the subject of the saying behind it, and the noun before the comma belongs to the verb before that.
     */
    private void sayingBehindOpenApposition(int saying) {
        int object = only(saying, "nsubj");
        int verb = heads[saying];
        boolean says = FINITE.contains(tokens.get(saying).tag())
                && TELLINGS.contains(tokens.get(saying).lemma());
        int subject = says && object >= 0 ? only(object, "appos") : -1;
        boolean suspect = subject > object
                && subject < saying
                && verb >= 0
                && verb < object
                && tokens.get(verb).isVerb()
                && !hasChild(verb, "obj")
                && leftmost(subject) > 0
                && tokens.get(leftmost(subject) - 1).is(",");
        for (int i = subject; suspect && i < saying; i++) {
            suspect = !tokens.get(i).is(",");
        }
        if (!suspect) {
            return;
        }
        heads[subject] = saying;
        relations[subject] = "nsubj";
        heads[object] = verb;
        relations[object] = "obj";
        int root = verb;
        while (heads[root] >= 0) {
            root = heads[root];
        }
        heads[saying] = root;
        relations[saying] = "parataxis";
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

    /** ", the Kremlin said": what stands before the comma belongs to the clause that is told, not to the telling. */
    private void clauseAside(int verb) {
        int told = heads[verb];
        if (told < 0
                || told >= verb
                || !relations[verb].equals("advcl")
                || !tokens.get(told).isVerb()) {
            return;
        }
        int subject = -1;
        for (int i = 0; i < verb; i++) {
            if (heads[i] == verb && relations[i].equals("nsubj")) {
                subject = i;
            }
        }
        if (subject <= told || hasChild(verb, "mark")) {
            return;
        }
        int comma = leftmost(subject) - 1;
        if (comma <= told || !tokens.get(comma).is(",")) {
            return;
        }
        relations[verb] = "parataxis";
        changed = true;
        for (int i = told + 1; i < comma; i++) {
            if (heads[i] == verb) {
                heads[i] = told;
            }
        }
    }

    /** "... in eastern Congo, a local official and two residents said": who says so, hung on the place as if a name for it. */
    private void subjectTakenForApposition(int verb) {
        boolean quoted = tokens.get(verb).lemma().equals("quote") && hasChild(verb, "aux:pass");
        boolean says = FINITE.contains(tokens.get(verb).tag())
                && SAYINGS.contains(tokens.get(verb).lemma());
        if (!quoted && !says || hasChild(verb, "nsubj") || hasChild(verb, "mark")) {
            return;
        }
        for (int noun = verb - 1; noun > 0; noun--) {
            String tag = tokens.get(noun).tag();
            if (relations[noun].equals("appos") && tokens.get(noun).isNoun() && heads[noun] < leftmost(noun)) {
                int comma = leftmost(noun) - 1;
                if (comma > 0 && tokens.get(comma).is(",")) {
                    heads[noun] = verb;
                    relations[noun] = quoted ? "nsubj:pass" : "nsubj";
                    relations[verb] = relations[verb].equals("dep") ? "parataxis" : relations[verb];
                    changed = true;
                }
                return;
            }
            if (tokens.get(noun).is(",") || tag.startsWith("VB") || tag.equals("MD")) {
                return;
            }
        }
    }

    /** "a man who officials say planted the bomb": the saying, taken for an auxiliary, lends the deed to those who say so. */
    private void sayingBetween(int saying) {
        int deed = heads[saying];
        boolean taken = deed > saying
                && relations[saying].startsWith("aux")
                && SAYINGS.contains(tokens.get(saying).lemma());
        if (!taken) {
            return;
        }
        for (int i = 0; i < saying; i++) {
            if (heads[i] == deed && relations[i].startsWith("nsubj")) {
                heads[i] = saying;
                relations[i] = "nsubj";
            } else if (heads[i] == deed
                    && tokens.get(i).tag().startsWith("W")
                    && !tokens.get(i).tag().equals("WRB")) {
                relations[i] = "nsubj";
            }
        }
        relations[saying] = "parataxis";
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
        heads[subject] = verb;
        relations[subject] = hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
        heads[participle] = subject;
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

    private int only(int head, String relation) {
        int found = -1;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].startsWith(relation)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private int leftmost(int head) {
        int left = head;
        for (int i = head - 1; i >= 0; i--) {
            for (int at = i, steps = 0; at >= 0 && steps < tokens.size(); at = heads[at], steps++) {
                if (at == head) {
                    left = i;
                    break;
                }
            }
        }
        return left;
    }

    private boolean hasChild(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].startsWith(relation)) {
                return true;
            }
        }
        return false;
    }
}
