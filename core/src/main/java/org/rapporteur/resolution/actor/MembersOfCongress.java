package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * What American newspapers tell of a politician beside the name: the party and state behind it ("Ann Roe (R-Utah)", "Ann Roe,
 * D-Calif.,"), and a title before the first of several names ("Reps. Ann Roe and John Doe").
 */
final class MembersOfCongress {
    private static final Pattern TAG =
            Pattern.compile("^,? ?\\(?(?:R|D|I|Rep|Dem|Ind)\\.?\\s?[-–—]\\s?\\p{Lu}[\\w. ]{1,20}?[),;.]");
    private static final int LONGEST = 40;

    private final Entities entities;
    private final String text;

    MembersOfCongress(Entities entities, String text) {
        this.entities = entities;
        this.text = text;
    }

    void resolve(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean named = draft.kind == MentionKind.NAME && draft.person && draft.entities.size() == 1;
            if (!named || draft.antecedent != null || "USA".equals(draft.code())) {
                continue;
            }
            Draft first = draft.code() == null ? titledFirst(drafts, i) : null;
            if (first != null && draft.entities.get(0).sectors().isEmpty()) {
                share(draft, first);
            } else {
                tag(draft);
            }
        }
    }

    private void tag(Draft draft) {
        int begin = draft.sentence.span(draft.first, draft.end).end();
        String behind = text.substring(begin, Math.min(text.length(), begin + LONGEST))
                .replace('\n', ' ')
                .stripLeading();
        var match = TAG.matcher(behind);
        if (match.find()) {
            Entity entity = draft.entities.get(0);
            List<String> sectors = entity.sectors().isEmpty() ? List.of("LEG") : entity.sectors();
            draft.entities.set(0, entities.unknown(entity.name(), "USA", sectors, entity.office()));
            draft.because("actor/party-and-state", match.group().strip(), null);
        }
    }

    /** The first name of a list that a title in the plural begins; null where there is none. */
    private static @Nullable Draft titledFirst(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Sentence sentence = draft.sentence;
        int at = draft.first;
        for (int i = index - 1; i >= 0 && draft.agent == null; i--) {
            Draft before = drafts.get(i);
            if (before.sentence != sentence || !isList(sentence, before.end, at)) {
                return null;
            }
            at = before.first;
            boolean name = before.kind == MentionKind.NAME && before.person;
            if (before.agent != null) {
                return name && hasPluralTitle(before) ? before : null;
            }
            if (!name && !before.scene) {
                return null;
            }
        }
        return null;
    }

    private static boolean hasPluralTitle(Draft draft) {
        for (int i = draft.first; i < draft.end && draft.agent != null; i++) {
            String word = draft.sentence.token(i).text().toLowerCase(Locale.ROOT);
            if (draft.agent.title()
                    && word.matches(".+s\\.?")
                    && !draft.agent.noun().endsWith(word)
                    && draft.agent
                            .noun()
                            .startsWith(word.replaceFirst("s(\\.?)$", "$1").substring(0, 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isList(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean joint = token.text().matches("[,()-]") || token.is("and") || token.is("of");
            if (!joint && !token.isProperNoun()) {
                return false;
            }
        }
        return to > from;
    }

    private void share(Draft draft, Draft first) {
        Entity entity = draft.entities.get(0);
        Entity told = first.entities.get(0);
        draft.entities.set(0, entities.unknown(entity.name(), told.code(), told.sectors(), told.office()));
        draft.agent = first.agent;
        draft.because("actor/title-of-several", "“" + first.words(text) + "”", null);
    }
}
