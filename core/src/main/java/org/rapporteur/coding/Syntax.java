package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Who does and who undergoes what a verb says, by the dependency tree, put right where the tree is known to fail: passives,
 * shared and controlled subjects, relative clauses, participles, and objects that stand right behind their verb.
 */
final class Syntax {
    private static final int DEEPEST = 8;
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    /** Verbs whose object does what an infinitive without "to" says. */
    private static final Set<String> BARE = Set.of("help", "let", "make");

    private static final Set<String> UNDERGO = Set.of("have", "get", "see", "find", "watch");

    private static final Set<String> WRITES = Set.of("write", "appeal", "speak", "cable", "text", "talk");

    private static final Set<String> PAPERS = Set.of(
            "resolution",
            "statement",
            "letter",
            "motion",
            "declaration",
            "note",
            "communique",
            "communiqué",
            "petition",
            "message",
            "report",
            "memorandum",
            "document",
            "decree",
            "order",
            "ad",
            "advertisement",
            "video",
            "editorial",
            "email",
            "e-mail",
            "tweet");

    private static final Set<String> BEFORE_GERUND =
            Set.of("by", "of", "for", "from", "in", "without", "after", "before", "be", "while", "to", "on", "about");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final ComposerLexicon composers;

    Syntax(Sentence sentence, ComposerLexicon composers) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.composers = composers;
    }

    Sentence sentence() {
        return sentence;
    }

    DependencyTree tree() {
        return tree;
    }

    Token token(int at) {
        return sentence.token(at);
    }

    /** Whether "to" stands right before a word. */
    boolean isBehindTo(int at) {
        return at > 0 && token(at - 1).tag().equals("TO");
    }

    boolean isVerb(int at) {
        return at >= 0 && token(at).isVerb();
    }

    /** The deep subject of a verb: of a passive the by-phrase. */
    List<Integer> subjects(int verb) {
        if (!isPassive(verb)) {
            return surface(verb, 0);
        }
        List<Integer> agents = agents(verb);
        return agents.isEmpty() && isUndergone(verb) && !isOwn(verb) ? surface(tree.head(verb), 0) : agents;
    }

    /** "had its membership suspended": it happens to who has it; "had the group shut down": he has it done. */
    private boolean isOwn(int verb) {
        boolean causes = Set.of("have", "get").contains(token(tree.head(verb)).lemma());
        return !causes
                || tree.children(tree.child(verb, "nsubj"), "nmod:poss").stream()
                        .anyMatch(owner -> token(owner).tag().equals("PRP$"));
    }

    /** The deep object of a verb: of a passive the surface subject. */
    List<Integer> objects(int verb) {
        if (isPassive(verb)) {
            return surface(verb, 0);
        }
        List<Integer> objects = new ArrayList<>();
        for (int child : tree.children(verb, "obj")) {
            objects.add(antecedent(child));
        }
        if (!objects.isEmpty()) {
            return objects;
        }
        if (isMisreadGerund(verb)) {
            return List.of(tree.head(verb));
        }
        if (tree.relation(verb).equals("acl:relcl") && tree.child(verb, "nsubj") >= 0 && relativeOf(verb) < 0) {
            return List.of(tree.head(verb));
        }
        int described = describedBehind(verb);
        if (described >= 0) {
            return List.of(described);
        }
        if (tree.child(verb, "ccomp", "xcomp", "obl", "advmod", "compound:prt", "cop") < 0) {
            int behind = nounBehind(verb);
            return behind < 0 ? List.of() : List.of(behind);
        }
        return List.of();
    }

    /**
     * "pardoned 155 people jailed for …", "let the pastor go": the object, read as the subject of a clause; -1 for none.
     */
    private int describedBehind(int verb) {
        int clause = tree.child(verb, "ccomp");
        int subject = clause < 0 ? -1 : tree.child(clause, "nsubj");
        if (subject < verb || tree.child(clause, "aux", "mark") >= 0 || nounBehind(verb) != subject) {
            return -1;
        }
        boolean participle = token(clause).tag().equals("VBN") && tree.child(clause, "obj") < 0;
        boolean bare = Set.of("VB", "VBP").contains(token(clause).tag())
                && BARE.contains(token(verb).lemma());
        return participle || bare ? subject : -1;
    }

    boolean isPassive(int verb) {
        if (tree.child(verb, "aux:pass") >= 0 || hasRelation(verb, "nsubj:pass")) {
            return true;
        }
        String tag = token(verb).tag();
        if (!tag.equals("VBN") && !tag.equals("VBD") && !tag.startsWith("JJ")) {
            return false;
        }
        if (isUndergone(verb)) {
            return true;
        }
        if (tree.child(verb, "aux", "nsubj") >= 0) {
            return false;
        }
        String relation = tree.relation(verb);
        if (relation.equals("amod")) {
            return true;
        }
        if (relation.equals("acl") || relation.equals("advcl") || relation.equals("xcomp") || relation.equals("root")) {
            return tag.equals("VBN") && tree.child(verb, "obj") < 0
                    || !agents(verb).isEmpty();
        }
        return relation.equals("conj") && tag.equals("VBN") && isVerb(tree.head(verb)) && isPassive(tree.head(verb));
    }

    /** "had its membership suspended by the council", "saw her assets frozen": done to what stands before the participle. */
    private boolean isUndergone(int verb) {
        int above = tree.head(verb);
        return (token(verb).tag().equals("VBN") || token(verb).tag().equals("VBD"))
                && tree.is(verb, "ccomp")
                && above >= 0
                && above < verb
                && UNDERGO.contains(token(above).lemma())
                && tree.child(verb, "aux", "mark", "obj") < 0
                && tree.child(verb, "nsubj") > above;
    }

    private boolean hasRelation(int head, String relation) {
        return tree.children(head).stream()
                .anyMatch(child -> tree.relation(child).equals(relation));
    }

    private List<Integer> agents(int verb) {
        List<Integer> agents = new ArrayList<>();
        for (int child : tree.children(verb, "obl")) {
            if (preposition(child).equals("by")) {
                agents.add(child);
            }
        }
        return agents;
    }

    /** The surface subject, its own or one that it shares or is lent. */
    List<Integer> surface(int verb, int depth) {
        List<Integer> own = new ArrayList<>();
        for (int child : tree.children(verb, "nsubj")) {
            own.add(antecedent(child));
        }
        if (!own.isEmpty() || depth > DEEPEST) {
            return own;
        }
        int head = tree.head(verb);
        if (head < 0) {
            return isFinite(verb) ? nounBefore(verb) : List.of();
        }
        if (isMisreadGerund(verb)) {
            int above = verbAbove(head);
            return above < 0 ? List.of() : surface(above, depth + 1);
        }
        return switch (tree.relation(verb)) {
            case "conj" -> shared(head, depth);
            case "xcomp" -> controller(head, depth);
            case "nmod" ->
                token(verb).tag().equals("VBG") && token(head).isNoun() ? ofNoun(verb, head, depth) : List.of();
            case "advcl", "obl" -> {
                List<Integer> accused = accused(verb, head);
                yield accused.isEmpty() ? shared(head, depth) : accused;
            }
            case "parataxis", "dep" -> shared(head, depth);
            case "acl" -> ofNoun(verb, head, depth);
            case "amod" -> List.of(head);
            case "acl:relcl" -> tree.child(verb, "obj") >= 0 ? List.of(head) : List.of();
            case "ccomp" -> isFinite(verb) ? nounBefore(verb) : shared(head, depth);
            default -> List.of();
        };
    }

    /** "accused Russia of shelling", "was blamed for leaking": of a gerund under such a verb, the verb's object. */
    private List<Integer> accused(int gerund, int head) {
        String link = preposition(gerund);
        if (link.isEmpty() || !isVerb(head) || !composers.objectActs(token(head), link)) {
            return List.of();
        }
        if (isPassive(head)) {
            return surface(head, 0);
        }
        List<Integer> objects = new ArrayList<>();
        tree.children(head, "obj").forEach(object -> objects.add(antecedent(object)));
        return objects;
    }

    private List<Integer> shared(int head, int depth) {
        return token(head).isNoun() && tree.child(head, "cop", "nsubj") < 0 ? List.of() : surface(head, depth + 1);
    }

    /** Whose the complement of a verb or adjective is: the object's, where the verb gives it one to act, else the subject's. */
    private List<Integer> controller(int head, int depth) {
        int object = tree.child(head, "obj", "iobj");
        if (object >= 0 && composers.objectActs(token(head))) {
            return List.of(antecedent(object));
        }
        if (object < 0 && composers.objectActs(token(head)) && !isPassive(head)) {
            for (int child : tree.children(head, "obl")) {
                if (Set.of("on", "upon", "for", "to").contains(preposition(child))
                        && !composers.of(token(head)).isEmpty()) {
                    return List.of(child);
                }
            }
        }
        return surface(head, depth + 1);
    }

    /** "adopted a resolution urging Serbia to act": what a paper says is said by those whose paper it is. */
    private boolean speaksFor(int verb, int noun) {
        int above = tree.head(noun);
        if (!token(verb).tag().equals("VBG") || !isVerb(above)) {
            return false;
        }
        boolean paper =
                tree.is(noun, "obj") && PAPERS.contains(token(noun).lemma().toLowerCase(Locale.ROOT));
        // "wrote to the minister asking for their release"
        boolean addressee = tree.is(noun, "obl")
                && preposition(noun).equals("to")
                && (WRITES.contains(token(above).lemma())
                        || tree.children(above, "obj").stream()
                                .anyMatch(sent -> PAPERS.contains(token(sent).lemma())));
        return paper || addressee;
    }

    /** "troops attacking the city", "the city attacked by troops", "Xi's plan to visit", "has a plan to visit". */
    private List<Integer> ofNoun(int verb, int noun, int depth) {
        if (!token(verb).tag().equals("VB") && tree.child(verb, "mark", "case") < 0) {
            return speaksFor(verb, noun) ? subjects(tree.head(noun)) : List.of(noun);
        }
        List<Integer> owners = tree.children(noun, "nmod:poss");
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> lenders = new ArrayList<>();
        for (int child : tree.children(noun, "nmod")) {
            if (Set.of("of", "by", "from").contains(preposition(child))) {
                lenders.add(child);
            }
        }
        if (!lenders.isEmpty()) {
            return lenders;
        }
        List<Integer> adjectives = tree.children(noun, "amod", "compound");
        int above = tree.head(noun);
        if (isVerb(above) && tree.is(noun, "obj")) {
            String link = preposition(verb);
            return composers.objectActs(token(above), link) ? List.of(noun) : subjects(above);
        }
        // "in talks about endorsing her", "eight years after backing him"
        if (isVerb(above) && tree.is(noun, "obl") && token(verb).tag().equals("VBG")) {
            return surface(above, depth + 1);
        }
        return tree.child(noun, "nsubj") >= 0 ? surface(noun, depth + 1) : adjectives;
    }

    /** For "who", "which", "that" the noun that they stand for, else the word itself. */
    int antecedent(int token) {
        if (!RELATIVE.contains(token(token).lemma().toLowerCase(Locale.ROOT))
                || token(token).tag().equals("DT")) {
            return token;
        }
        for (int at = tree.head(token), steps = 0; at >= 0 && steps < DEEPEST; at = tree.head(at), steps++) {
            if (tree.relation(at).equals("acl:relcl") && tree.head(at) >= 0) {
                return isCutOff(tree.head(at), token) ? token : tree.head(at);
            }
        }
        return token;
    }

    /** "in the presence of Donald Trump, months after a war that left": "that" stands for no noun before the comma. */
    private boolean isCutOff(int noun, int relative) {
        boolean comma = false;
        boolean nearer = false;
        for (int i = noun + 1; i < relative; i++) {
            comma |= token(i).is(",");
            nearer |= comma && token(i).isNoun();
        }
        return nearer && token(relative).is("that");
    }

    private int relativeOf(int verb) {
        for (int child : tree.children(verb)) {
            if (RELATIVE.contains(token(child).lemma().toLowerCase(Locale.ROOT))) {
                return child;
            }
        }
        return -1;
    }

    /** "by supplying weapons", read by the tagger as a participle before a noun. */
    boolean isMisreadGerund(int verb) {
        return token(verb).tag().equals("VBG")
                && tree.relation(verb).equals("amod")
                && tree.head(verb) > verb
                && verb > 0
                && BEFORE_GERUND.contains(token(verb - 1).lemma());
    }

    int verbAbove(int token) {
        int at = tree.head(token);
        for (int steps = 0; at >= 0 && steps < sentence.size(); at = tree.head(at), steps++) {
            if (isVerb(at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Asked whether ..., a spokesman said": the participle that opens the sentence. */
    boolean isQuestionOfPress(int token) {
        return token == 0
                && Set.of("Asked", "Questioned", "Pressed").contains(token(0).text())
                && token(0).tag().equals("VBN");
    }

    /**
     * "asked Pence whether that would take place", "insisted that he will stay": an answer is all that is asked for, or
     * nothing.
     */
    boolean asksNothing(int verb) {
        String lemma = token(verb).lemma();
        if (!lemma.equals("ask") && !lemma.equals("insist")) {
            return false;
        }
        for (int clause : tree.children(verb, "ccomp", "advcl", "xcomp")) {
            for (int child : tree.children(clause, "mark", "advmod", "nsubj", "obj", "obl", "aux")) {
                boolean question = token(child).is("whether")
                        || token(child).is("if") && tree.is(clause, "ccomp")
                        || tree.is(clause, "ccomp") && token(child).tag().matches("W(RB|P|DT)");
                boolean asserted = token(child).tag().equals("MD")
                        && !token(child).is("must")
                        && !token(child).is("should");
                if (lemma.equals("ask") ? question : asserted) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isFinite(int verb) {
        return Set.of("VBD", "VBZ", "VBP").contains(token(verb).tag()) || tree.child(verb, "aux") >= 0;
    }

    /** The noun right behind a verb, over determiners and adjectives; -1 where something else stands there. */
    private int nounBehind(int verb) {
        int at = verb + 1;
        while (at < sentence.size() && isFiller(at)) {
            at++;
        }
        int noun = -1;
        while (at < sentence.size() && token(at).isNoun()) {
            noun = at++;
        }
        return noun >= 0 && at < sentence.size() && token(at).tag().equals("POS") ? -1 : noun;
    }

    /** The noun right before a finite verb, over auxiliaries and adverbs. */
    private List<Integer> nounBefore(int verb) {
        int at = verb - 1;
        while (at >= 0
                && (token(at).tag().startsWith("RB")
                        || token(at).tag().equals("MD")
                        || tree.head(at) == verb && tree.is(at, "aux"))) {
            at--;
        }
        boolean noun = at >= 0 && (token(at).isNoun() || token(at).tag().equals("PRP"));
        return noun ? List.of(at) : List.of();
    }

    private boolean isFiller(int at) {
        String tag = token(at).tag();
        return tag.equals("DT") || tag.startsWith("JJ") || tag.equals("PRP$") || tag.equals("CD") || tag.equals("POS");
    }

    /** The preposition of a phrase, in lower case, fixed parts joined: "out_of"; empty where there is none. */
    String preposition(int head) {
        int at = tree.child(head, "case", "mark");
        if (at < 0) {
            return "";
        }
        StringBuilder words = new StringBuilder(token(at).text().toLowerCase(Locale.ROOT));
        for (int part : tree.children(at, "fixed")) {
            words.append('_').append(token(part).text().toLowerCase(Locale.ROOT));
        }
        List<Integer> all = tree.children(head, "case");
        if (all.size() == 2 && all.get(1) == at + 1) {
            words.append('_').append(token(all.get(1)).text().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** A word and what is coordinated with it, in the order of the text. */
    Set<Integer> withConjuncts(int head) {
        Set<Integer> all = new LinkedHashSet<>();
        all.add(head);
        for (int child : tree.children(head, "conj")) {
            all.addAll(withConjuncts(child));
        }
        return all;
    }
}
