package org.rapporteur.resolution.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;

/** First names, which show that capitalised words name a person, and whether it is a "he" or a "she". */
final class GivenNames {
    private static final Map<String, Gender> TITLES = Map.ofEntries(
            Map.entry("mr", Gender.HE),
            Map.entry("mr.", Gender.HE),
            Map.entry("sir", Gender.HE),
            Map.entry("lord", Gender.HE),
            Map.entry("king", Gender.HE),
            Map.entry("prince", Gender.HE),
            Map.entry("crown prince", Gender.HE),
            Map.entry("sheikh", Gender.HE),
            Map.entry("pope", Gender.HE),
            Map.entry("ayatollah", Gender.HE),
            Map.entry("spokesman", Gender.HE),
            Map.entry("congressman", Gender.HE),
            Map.entry("chairman", Gender.HE),
            Map.entry("businessman", Gender.HE),
            Map.entry("man", Gender.HE),
            Map.entry("mrs", Gender.SHE),
            Map.entry("mrs.", Gender.SHE),
            Map.entry("ms", Gender.SHE),
            Map.entry("ms.", Gender.SHE),
            Map.entry("miss", Gender.SHE),
            Map.entry("dame", Gender.SHE),
            Map.entry("lady", Gender.SHE),
            Map.entry("first lady", Gender.SHE),
            Map.entry("queen", Gender.SHE),
            Map.entry("princess", Gender.SHE),
            Map.entry("spokeswoman", Gender.SHE),
            Map.entry("congresswoman", Gender.SHE),
            Map.entry("chairwoman", Gender.SHE),
            Map.entry("businesswoman", Gender.SHE),
            Map.entry("father", Gender.HE),
            Map.entry("son", Gender.HE),
            Map.entry("brother", Gender.HE),
            Map.entry("husband", Gender.HE),
            Map.entry("uncle", Gender.HE),
            Map.entry("nephew", Gender.HE),
            Map.entry("grandfather", Gender.HE),
            Map.entry("great-uncle", Gender.HE),
            Map.entry("stepfather", Gender.HE),
            Map.entry("mother", Gender.SHE),
            Map.entry("daughter", Gender.SHE),
            Map.entry("sister", Gender.SHE),
            Map.entry("wife", Gender.SHE),
            Map.entry("widow", Gender.SHE),
            Map.entry("aunt", Gender.SHE),
            Map.entry("niece", Gender.SHE),
            Map.entry("grandmother", Gender.SHE),
            Map.entry("stepmother", Gender.SHE),
            Map.entry("woman", Gender.SHE));

    private final Map<String, Gender> names = new HashMap<>();
    private final Set<String> familyFirst = new HashSet<>();

    /** By which pronoun a person is taken up. */
    enum Gender {
        HE,
        SHE,
        UNKNOWN;

        boolean fits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    GivenNames(Lexicons lexicons) {
        Set<String> genders = Set.of("he", "she", "either");
        for (Row row : lexicons.table("actors/given-names.tsv", "pronoun", "names")) {
            String gender = row.cell("pronoun");
            if (!genders.contains(gender)) {
                lexicons.faults().add(row, "pronoun must be he, she or either, but is '" + gender + "'");
                continue;
            }
            Gender known = gender.equals("either") ? Gender.UNKNOWN : Gender.valueOf(gender.toUpperCase(Locale.ROOT));
            for (String name : row.list("names")) {
                names.merge(name, known, (a, b) -> a == b ? a : Gender.UNKNOWN);
            }
        }
        for (Row row : lexicons.table("actors/family-first.tsv", "names")) {
            familyFirst.addAll(row.list("names"));
        }
    }

    /** Whether a word is a family name that stands before the given one: "Lin Jian". */
    boolean isFamilyFirst(String word) {
        return familyFirst.contains(word);
    }

    boolean knows(String word) {
        return names.containsKey(word);
    }

    Gender of(String word) {
        return names.getOrDefault(word, Gender.UNKNOWN);
    }

    /** What a title or a common noun says: "Mrs.", "spokesman". */
    static Gender ofTitle(String words) {
        return TITLES.getOrDefault(words.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }
}
