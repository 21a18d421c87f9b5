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
 * @param organs nouns for what a state acts through: its fleet, its decisions
 * @param quantities nouns for how much or how many of what stands behind "of"
 */
record CodingLexicons(
        ActLexicon acts,
        ComposerLexicon composers,
        RelationVerbs relationVerbs,
        Set<String> supports,
        Set<String> persons,
        Set<String> instruments,
        Set<String> organs,
        Set<String> quantities) {

    static CodingLexicons of(Lexicons lexicons) {
        WordClasses classes = new WordClasses(lexicons, "acts/classes.tsv");
        WordClasses own = new WordClasses(lexicons, "acts/coder.tsv");
        own.require(List.of("instruments", "lending", "organs", "persons", "quantities"), lexicons.faults());
        return new CodingLexicons(
                new ActLexicon(lexicons, classes),
                new ComposerLexicon(lexicons),
                new RelationVerbs(lexicons),
                own.of("lending"),
                own.of("persons"),
                own.of("instruments"),
                own.of("organs"),
                own.of("quantities"));
    }
}
