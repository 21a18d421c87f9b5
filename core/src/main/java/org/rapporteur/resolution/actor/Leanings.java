package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;

/** What the report itself says of an outlet right before its name: "pro-Kremlin media Interfax", "state-run Xinhua". */
final class Leanings {
    private static final Set<String> PREFIXES = Set.of("pro", "anti");
    private static final Set<String> WORDS = Set.of(
            "state",
            "independent",
            "opposition",
            "conservative",
            "liberal",
            "government",
            "official",
            "tabloid",
            "leftist",
            "rightist",
            "nationalist",
            "exiled",
            "dissident",
            "partisan",
            "reformist",
            "hard-line",
            "hardline",
            "progressive",
            "semiofficial",
            "semi-official",
            "left",
            "right",
            "far");
    private static final Set<String> PARTS = Set.of(
            "run", "owned", "controlled", "backed", "affiliated", "leaning", "funded", "linked", "wing", "aligned");

    private final String text;

    Leanings(String text) {
        this.text = text;
    }

    void resolve(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind == MentionKind.NAME && draft.sector().equals("JRN") && !draft.person) {
                resolve(draft);
                Draft before = i == 0 ? null : drafts.get(i - 1);
                if (before != null
                        && before.sentence == draft.sentence
                        && before.end == draft.first
                        && before.kind == MentionKind.DESCRIPTION
                        && before.sector().equals("JRN")) {
                    before.entities.set(0, draft.entities.get(0));
                    before.because("actor/apposition", "“" + draft.words(text) + "”", null);
                }
            }
        }
    }

    private void resolve(Draft draft) {
        String stated = stated(draft.sentence, draft.first);
        if (stated != null) {
            Entity e = draft.entities.get(0);
            draft.entities.set(
                    0, new Entity(e.key(), e.code(), e.sectors(), e.name(), e.identifierId(), e.office(), stated));
            draft.because("actor/leaning", stated, null);
        }
    }

    /** Reads the modifiers before a name from the right; stops at the first word that is none. */
    private @Nullable String stated(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 7); i--) {
            String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            boolean hyphen = i + 2 <= first
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).text().equals("-");
            if (hyphen && PREFIXES.contains(word)) {
                return sentence.span(i, Math.min(first, i + 3)).of(text);
            }
            if (hyphen
                    && i + 2 < first
                    && PARTS.contains(sentence.token(i + 2).text().toLowerCase(Locale.ROOT))) {
                return sentence.span(i, i + 3).of(text);
            }
            if (!hyphen
                    && (word.startsWith("pro-")
                            || word.startsWith("anti-")
                            || word.matches("\\w+-(?:run|owned|controlled|backed)"))) {
                return sentence.token(i).text();
            }
            if (!hyphen
                    && WORDS.contains(word)
                    && !(i > 0 && sentence.token(i - 1).text().equals("-"))) {
                return sentence.token(i).text();
            }
            String tag = sentence.token(i).tag();
            boolean modifier = tag.startsWith("JJ")
                    || tag.startsWith("NN")
                    || tag.equals("HYPH")
                    || word.equals("-")
                    || tag.equals("VBN")
                    || tag.equals("VBD") && PARTS.contains(word)
                    || tag.equals("AFX");
            if (!modifier) {
                return null;
            }
        }
        return null;
    }
}
