package org.rapporteur.status;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** The words of one sentence, lower-case, with their tags and tree; every question outside the sentence gets a blank. */
final class Words {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
    private static final Set<String> ADVERBIAL =
            Set.of("not", "n't", "never", "also", "still", "now", "no", "longer", "yet", "ever", "both", "either");

    private static final Set<String> CLAUSE_OPENERS =
            Set.of("if", "unless", "when", "because", "once", "whenever", "although");
    private static final Set<String> NOUNS_IN_ISE = Set.of(
            "enterprise",
            "promise",
            "compromise",
            "premise",
            "treatise",
            "expertise",
            "franchise",
            "merchandise",
            "paradise",
            "sunrise",
            "demise",
            "tortoise");
    private static final Set<String> ORDER = Set.of("first", "last", "likely", "unlikely", "due", "able");

    private final String[] words;
    private final String[] lemmas;
    private final String[] tags;
    private final DependencyTree tree;

    Words(Sentence sentence) {
        int size = sentence.size();
        words = new String[size];
        lemmas = new String[size];
        tags = new String[size];
        tree = sentence.tree();
        for (int i = 0; i < size; i++) {
            Token token = sentence.token(i);
            words[i] = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
            lemmas[i] = token.lemma().toLowerCase(Locale.ROOT);
            tags[i] = words[i].equals("'ll") || words[i].equals("wo") ? "MD" : token.tag();
        }
        for (int i = 1; i < size; i++) {
            if (words[i].equals("na") && (words[i - 1].equals("gon") || words[i - 1].equals("wan"))) {
                words[i] = "to";
                words[i - 1] = words[i - 1].equals("gon") ? "going" : "want";
                lemmas[i - 1] = words[i - 1].equals("going") ? "go" : "want";
            }
        }
        for (int i = 1; i < size; i++) {
            if (isMisreadVerb(i)) {
                tags[i] = "VB";
            } else if (isMisreadParticiple(i)) {
                tags[i] = "VBG";
            }
        }
        for (int i = 0; i < size; i++) {
            if (CLAUSE_OPENERS.contains(words[i])) {
                findMisreadPredicate(i);
            }
        }
    }

    /** "is striking the town" with "striking" taken for an adjective: an object stands behind it. */
    private boolean isMisreadParticiple(int token) {
        if (!tags[token].equals("JJ")
                || !words[token].endsWith("ing")
                || !lemmas[beforeAdverbsOrFirst(token)].equals("be")) {
            return false;
        }
        String next = tag(token + 1);
        return next.equals("DT")
                || next.equals("PRP$")
                || next.equals("PRP")
                || next.startsWith("NN")
                || next.equals("JJ");
    }

    private int beforeAdverbsOrFirst(int token) {
        return Math.max(0, beforeAdverbs(token));
    }

    /** A bare infinitive that the tagger took for a noun or adjective: "did not defect", "agreed to free the men". */
    private boolean isMisreadVerb(int token) {
        if (!tags[token].equals("NN") && !tags[token].equals("JJ") && !tags[token].equals("VBP")) {
            return false;
        }
        int before = token - 1;
        boolean not = words[before].equals("not") || words[before].equals("n't");
        before = not ? before - 1 : before;
        if (before < 0) {
            return false;
        }
        if (not && lemmas[before].equals("do") || tags[before].equals("MD") && !tags[token].equals("JJ")) {
            return true;
        }
        String next = tag(token + 1);
        boolean object = next.equals("DT") || next.equals("PRP") || next.equals("PRP$");
        if (tags[before].equals("TO")) {
            return object || !tags[token].equals("JJ");
        }
        if (words[before].equals("to") && (next.equals("DT") || next.equals("PRP$") || next.equals("PRP"))) {
            return !tags[token].equals("JJ");
        }
        return words[before].equals("to")
                && tags[token].equals("NN")
                && words[token].matches("\\w{3,}[gnlrtmcd]ise")
                && !NOUNS_IN_ISE.contains(words[token]);
    }

    /** "If talks [resume], …", "If the court [rules] against him, …": a clause without a verb has one that was misread. */
    private void findMisreadPredicate(int opener) {
        int found = -1;
        for (int i = opener + 1; i < words.length; i++) {
            if (isVerb(i) || isModal(i)) {
                return;
            }
            if (isPunctuation(i) && !tags[i].equals("HYPH")) {
                break;
            }
            boolean form = tags[i].equals("NNS") && tags[i - 1].startsWith("NN") && !tags[i - 1].equals("NNS")
                    || tags[i].equals("NN") && tags[i - 1].equals("NNS");
            String next = tag(i + 1);
            if (found < 0
                    && form
                    && i > opener + 1
                    && (next.equals("IN")
                            || next.equals("TO")
                            || next.equals("DT")
                            || next.equals("RB")
                            || isPunctuation(i + 1))) {
                found = i;
            }
        }
        if (found >= 0) {
            tags[found] = tags[found].equals("NNS") ? "VBZ" : "VBP";
        }
    }

    int size() {
        return words.length;
    }

    DependencyTree tree() {
        return tree;
    }

    boolean inside(int token) {
        return token >= 0 && token < words.length;
    }

    String word(int token) {
        return inside(token) ? words[token] : "";
    }

    String lemma(int token) {
        return inside(token) ? lemmas[token] : "";
    }

    String tag(int token) {
        return inside(token) ? tags[token] : "";
    }

    boolean isVerb(int token) {
        return tag(token).startsWith("VB");
    }

    boolean isNoun(int token) {
        return tag(token).startsWith("NN");
    }

    boolean isAdjective(int token) {
        return tag(token).startsWith("JJ");
    }

    boolean isAdverb(int token) {
        return tag(token).startsWith("RB") && !ORDER.contains(word(token)) || ADVERBIAL.contains(word(token));
    }

    boolean isModal(int token) {
        return tag(token).equals("MD");
    }

    boolean isPreposition(int token) {
        return tag(token).equals("IN") || tag(token).equals("TO");
    }

    boolean isAuxiliaryVerb(int token) {
        return isVerb(token) && AUXILIARIES.contains(lemma(token));
    }

    boolean isPunctuation(int token) {
        String tag = tag(token);
        return !tag.isEmpty() && !Character.isLetter(tag.charAt(0)) && !tag.equals("$");
    }

    boolean isFiniteTag(int token) {
        String tag = tag(token);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** The position to the left of a token, adverbs passed over. */
    int beforeAdverbs(int token) {
        int at = token - 1;
        while (at >= 0 && isAdverb(at)) {
            at--;
        }
        return at;
    }

    /** The word that a complement to the right hangs on by word order: adverbs, quotation marks and a particle passed over. */
    int anchorBefore(int token) {
        int at = beforeAdverbs(token);
        while (tag(at).equals("``") || tag(at).equals("''")) {
            at = beforeAdverbs(at);
        }
        return tag(at).equals("RP") ? beforeAdverbs(at) : at;
    }

    /** The first word of the noun phrase that a noun heads, by word order: "the long planned [visit]". */
    int phraseFirst(int noun) {
        int at = noun;
        while (at > 0 && isPremodifier(at - 1)) {
            at--;
            if (tag(at).equals("DT") || tag(at).equals("PRP$") || tag(at).equals("PDT")) {
                break;
            }
        }
        return at;
    }

    private boolean isPremodifier(int token) {
        String tag = tag(token);
        if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB")) {
            return false;
        }
        if (tag.equals("VBG") || tag.equals("VBN")) {
            return tree.is(token, "amod")
                    || tree.is(token, "compound")
                    || tag(token - 1).equals("DT")
                    || tag(token - 1).equals("PRP$");
        }
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.startsWith("RB")
                        && (tag(token + 1).startsWith("JJ") || tag(token + 1).startsWith("VB"))
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("PDT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || tag.equals("$");
    }
}
