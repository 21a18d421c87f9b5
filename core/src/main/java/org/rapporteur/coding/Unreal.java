package org.rapporteur.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Sentence;

/** Knows sentences that tell a story or a game: what happens in a novel, a film or a match happens to nobody. */
final class Unreal {
    private static final Set<String> ACTS = Set.of("first", "second", "third", "fourth", "fifth", "final", "last");

    private final boolean story;
    private final boolean match;

    /**
     * @param fiction nouns for works that tell stories
     * @param telling verbs by which a work tells its story
     * @param sport words that stand in reports of matches only
     */
    Unreal(Syntax syntax, Set<String> fiction, Set<String> telling, Set<String> sport) {
        boolean tells = false;
        boolean plays = false;
        Sentence sentence = syntax.sentence();
        for (int at = 0; at < sentence.size(); at++) {
            boolean work = fiction.contains(lemma(syntax, at)) || isActOfPlay(syntax, at);
            tells |= work && isStage(syntax, at, telling);
            plays |= WordClasses.isOneOf(sentence, at, sport);
        }
        story = tells;
        match = plays;
    }

    /** "In the final act": of a play, which has several. */
    private static boolean isActOfPlay(Syntax syntax, int act) {
        return syntax.token(act).is("act")
                && syntax.tree().children(act, "amod").stream().anyMatch(child -> ACTS.contains(lemma(syntax, child)));
    }

    /** "in the film, …", "the novel tells …", "the play is about …". */
    private static boolean isStage(Syntax syntax, int work, Set<String> telling) {
        // "the novel tells": a noun, whatever the tagger takes it for
        boolean noun = syntax.token(work).isNoun() || syntax.tree().is(work, "nsubj");
        if (!noun || syntax.tree().child(work, "nmod") >= 0) {
            return false;
        }
        boolean inside = List.of("in").contains(syntax.preposition(work))
                && syntax.tree().child(work, "det", "nmod:poss") >= 0;
        int verb = syntax.tree().head(work);
        boolean subject = syntax.tree().is(work, "nsubj") && verb >= 0 && telling.contains(lemma(syntax, verb));
        boolean about = syntax.tree().is(work, "nsubj")
                && syntax.tree().children(verb, "case").stream()
                        .anyMatch(word -> syntax.token(word).is("about"));
        return inside || subject || about;
    }

    private static String lemma(Syntax syntax, int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether the sentence tells what a film, a novel or a game shows. */
    boolean isStory() {
        return story;
    }

    /** Whether the sentence tells of a match. */
    boolean isMatch() {
        return match;
    }
}
