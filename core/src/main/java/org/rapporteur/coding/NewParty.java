package org.rapporteur.coding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** A party whom no list knows, by the words of the sentence: "the two victims", "Canadian abortion providers". */
final class NewParty {
    private static final Set<String> INSIDE = Set.of("compound", "amod", "nummod", "flat");

    private NewParty() {}

    static Mention of(Syntax syntax, int head, @Nullable String code, List<String> sectors) {
        int first = head;
        while (first > 0 && isInside(syntax, first, head)) {
            first--;
        }
        StringBuilder name = new StringBuilder();
        for (int at = first; at <= head; at++) {
            boolean apart = at > first
                    && syntax.token(at - 1).span().end()
                            < syntax.token(at).span().begin();
            name.append(apart ? " " : "").append(syntax.token(at).text());
        }
        Span span = syntax.sentence().span(first, head + 1);
        return new Mention(
                Mention.UNLISTED,
                span,
                syntax.sentence().index(),
                first,
                head + 1,
                head,
                syntax.token(head).isProperNoun() ? MentionKind.NAME : MentionKind.DESCRIPTION,
                List.of(new Entity(name.toString(), code, sectors, name.toString(), null, null, null)),
                null,
                List.of(Reason.of("coding/unknown-party", name.toString())));
    }

    /** Whether the word before the first one belongs to the phrase; "6-year-old" tells an age. */
    private static boolean isInside(Syntax syntax, int first, int head) {
        Token before = syntax.token(first - 1);
        int above = syntax.tree().head(first - 1);
        boolean age = before.is("old") && first > 1 && syntax.token(first - 2).is("-");
        boolean plain = !syntax.token(head).isProperNoun()
                || !before.tag().startsWith("JJ")
                || Character.isUpperCase(before.text().charAt(0))
                || syntax.token(head).tag().equals("NNPS");
        return above >= first
                && above <= head
                && !age
                && plain
                && INSIDE.contains(plain(syntax.tree().relation(first - 1)));
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
