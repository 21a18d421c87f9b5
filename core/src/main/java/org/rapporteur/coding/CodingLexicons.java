package org.rapporteur.coding;

import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Lexicons;

/**
 * The word lists of the coding stage.
 *
 * @param evidence what weak words must show
 * @param contexts the words that show a context
 * @param confidence what speaks for a record's being right
 * @param supports verbs that only say that an event noun takes place
 * @param persons nouns for people
 * @param instruments nouns for what acts for those who use it: missiles, planes, statements
 * @param organs nouns for what a state acts through: its fleet, its decisions
 * @param quantities nouns for how much or how many of what stands behind "of"
 * @param enterprises nouns for what acts for itself, whosever it is
 * @param fiction nouns for works that tell stories
 * @param telling verbs by which a work tells its story
 * @param calling verbs that say what somebody calls or takes something for
 * @param sport words that stand in reports of matches only
 * @param untold words by which acts are only spoken of
 * @param misdeeds verbs that nobody is said to do but by way of reproach
 * @param slurs what nobody is called but by way of reproach
 */
record CodingLexicons(
        ActLexicon acts,
        ComposerLexicon composers,
        RelationWords relationWords,
        Evidence evidence,
        Contexts contexts,
        Confidence confidence,
        Set<String> supports,
        Set<String> persons,
        Set<String> instruments,
        Set<String> organs,
        Set<String> quantities,
        Set<String> enterprises,
        Set<String> fiction,
        Set<String> telling,
        Set<String> calling,
        Set<String> sport,
        Untold.Words untold,
        Set<String> misdeeds,
        Set<String> slurs) {

    static CodingLexicons of(Lexicons lexicons) {
        WordClasses classes = new WordClasses(lexicons, "acts/classes.tsv");
        WordClasses own = new WordClasses(lexicons, "acts/coder.tsv");
        own.require(
                List.of(
                        "calling",
                        "enterprises",
                        "fiction",
                        "instruments",
                        "kinds",
                        "lending",
                        "misdeeds",
                        "organs",
                        "persons",
                        "quantities",
                        "rules",
                        "skills",
                        "sport",
                        "telling",
                        "topics"),
                lexicons.faults());
        Contexts contexts = new Contexts(lexicons);
        return new CodingLexicons(
                new ActLexicon(lexicons, classes, contexts.names()),
                new ComposerLexicon(lexicons),
                new RelationWords(lexicons, classes),
                new Evidence(lexicons),
                contexts,
                new Confidence(lexicons),
                own.of("lending"),
                own.of("persons"),
                own.of("instruments"),
                own.of("organs"),
                own.of("quantities"),
                own.of("enterprises"),
                own.of("fiction"),
                own.of("telling"),
                own.of("calling"),
                own.of("sport"),
                new Untold.Words(own.of("skills"), own.of("topics"), own.of("kinds"), own.of("rules")),
                own.of("misdeeds"),
                classes.of("slur"));
    }
}
