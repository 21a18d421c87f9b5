package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;

/**
 * Gives a country to descriptions that name none: "the Foreign Ministry" is that of the country that the sentence or the
 * paragraph speaks of.
 */
final class ContextCountry {
    /** Bodies that a state has one of, so that "the" one is its own. */
    private static final Set<String> OF_A_STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "OPP", "ELI");

    private final Entities entities;
    private final String text;

    ContextCountry(Entities entities, String text) {
        this.entities = entities;
        this.text = text;
    }

    void resolve(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind != MentionKind.DESCRIPTION || draft.entities.isEmpty()) {
                continue;
            }
            Entity entity = draft.entities.get(0);
            if (entity.code() != null || draft.agent == null) {
                continue;
            }
            Draft country = after(drafts, i);
            String rule = "actor/country-behind";
            if (country == null
                    && draft.definite
                    && !entity.sectors().isEmpty()
                    && OF_A_STATE.contains(entity.sectors().get(0))) {
                country = before(drafts, i);
                rule = "actor/country-of-context";
            }
            if (country != null) {
                String code = country.entities.get(0).code();
                draft.entities.set(0, entities.described(code, entity.sectors(), draft.agent.noun()));
                draft.because(rule, "“" + country.words(text) + "”", null);
            }
        }
    }

    /** "rebels in eastern Congo", "the president of Iran": a land right behind the head. */
    private static @Nullable Draft after(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        for (int i = index + 1; i < drafts.size() && i <= index + 2; i++) {
            Draft next = drafts.get(i);
            if (next.sentence != draft.sentence || !isLand(next) || next.first - draft.end > 3) {
                return null;
            }
            if (next.first > draft.end) {
                String preposition = draft.sentence.token(draft.end).text().toLowerCase(Locale.ROOT);
                return preposition.equals("of") || preposition.equals("in") || preposition.equals("from") ? next : null;
            }
        }
        return null;
    }

    /** The subject country of the sentence before the description, else the last land named in the paragraph or the one before. */
    private static @Nullable Draft before(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Draft last = null;
        for (int i = index - 1; i >= 0; i--) {
            Draft earlier = drafts.get(i);
            if (draft.sentence.paragraph() - earlier.sentence.paragraph() > 1) {
                break;
            }
            if (!isLand(earlier)) {
                continue;
            }
            if (earlier.isSubject()) {
                return earlier;
            }
            last = last == null ? earlier : last;
        }
        return last;
    }

    private static boolean isLand(Draft draft) {
        return !draft.entities.isEmpty()
                && draft.entities.get(0).code() != null
                && draft.entities.get(0).code().length() == 3
                && !draft.person
                && draft.agent == null;
    }
}
