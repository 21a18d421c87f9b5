package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;

/**
 * Makes mentions of "I", "we" and their forms, which denote nobody yet: whose words they are is known only when it is known
 * who speaks.
 */
final class FirstPerson {
    private static final Set<String> FORMS = Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves");

    private FirstPerson() {}

    /** The mentions of a sentence and, behind them, one for each first-person pronoun that none of them covers. */
    static List<Mention> with(List<Mention> mentions, Sentence sentence) {
        List<Mention> all = new ArrayList<>(mentions);
        for (int at = 0; at < sentence.size(); at++) {
            int token = at;
            if (FORMS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))
                    && sentence.token(at).tag().startsWith("PRP")
                    && mentions.stream().noneMatch(m -> m.covers(token))) {
                all.add(new Mention(
                        Mention.UNLISTED,
                        sentence.token(at).span(),
                        sentence.index(),
                        at,
                        at + 1,
                        at,
                        MentionKind.PRONOUN,
                        List.of(),
                        null,
                        List.of(Reason.of(
                                Mention.FIRST_PERSON, sentence.token(at).text()))));
            }
        }
        return all;
    }
}
