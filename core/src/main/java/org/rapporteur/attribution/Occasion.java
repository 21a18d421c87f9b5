package org.rapporteur.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.lexicon.Row;
import org.rapporteur.model.Sentence;

/** What words are said in: a gathering, a text, a channel. */
enum Occasion {
    EVENT,
    TEXT,
    CHANNEL;

    /** The nouns and names that denote occasions, by their lower-case lemma. */
    static final class Names {
        private final Map<String, Occasion> kinds = new HashMap<>();

        Names(Lexicons lexicons) {
            for (Row row : lexicons.table("attribution/occasions.tsv", "lemma", "kind")) {
                try {
                    kinds.put(
                            row.cell("lemma").toLowerCase(Locale.ROOT),
                            Occasion.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    lexicons.faults().add(row.file(), row.line(), "kind must be event, text or channel");
                }
            }
        }

        @Nullable Occasion at(Sentence sentence, int token) {
            return token < 0 || token >= sentence.size()
                    ? null
                    : kinds.get(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
        }
    }
}
