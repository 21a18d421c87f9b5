package org.rapporteur.coding;

import java.util.List;
import java.util.Set;
import org.rapporteur.lexicon.Lexicons;

/**
 * The word lists of the coding stage.
 *
 * @param supports verbs that only say that an event noun takes place
 * @param persons nouns for people
 * @param instruments nouns for what acts for those who use it: missiles, planes, statements
 */
record CodingLexicons(
        ActLexicon acts,
        ComposerLexicon composers,
        WordClasses classes,
        Set<String> supports,
        Set<String> persons,
        Set<String> instruments) {

    static CodingLexicons of(Lexicons lexicons) {
        WordClasses classes = new WordClasses(lexicons);
        classes.require(List.of("support", "person", "instrument"), lexicons.faults());
        return new CodingLexicons(
                new ActLexicon(lexicons, classes),
                new ComposerLexicon(lexicons),
                classes,
                classes.of("support"),
                classes.of("person"),
                classes.of("instrument"));
    }
}
