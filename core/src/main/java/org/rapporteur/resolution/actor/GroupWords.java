package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Sentence;

/** Words that stand for two actors named before: "both sides", "the two leaders", "the pair". */
final class GroupWords {
    private static final Set<String> TWO = Set.of("two", "both");
    static final Set<String> OF_STATES = Set.of(
            "sides",
            "countries",
            "nations",
            "governments",
            "states",
            "neighbors",
            "neighbours",
            "parties",
            "capitals",
            "rivals",
            "foes",
            "allies",
            "powers",
            "armies",
            "militaries",
            "ministries",
            "camps");
    static final Set<String> OF_PEOPLE = Set.of(
            "leaders",
            "presidents",
            "men",
            "women",
            "ministers",
            "premiers",
            "diplomats",
            "candidates",
            "politicians",
            "senators",
            "statesmen",
            "officials",
            "pair",
            "duo");
    private static final Set<String> ADJECTIVES = Set.of(
            "warring",
            "neighboring",
            "neighbouring",
            "rival",
            "opposing",
            "foreign",
            "prime",
            "presidential",
            "Asian",
            "European",
            "African",
            "nuclear",
            "armed",
            "main");

    @Nullable Atom at(Sentence sentence, int at) {
        String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
        boolean the = at > 0 && sentence.token(at - 1).is("the");
        if ((word.equals("pair") || word.equals("duo")) && the && !isModifier(sentence, at)) {
            boolean of = at + 1 < sentence.size() && sentence.token(at + 1).is("of");
            return of ? null : new Atom(Atom.Kind.GROUP, at, at + 1, List.of(), null);
        }
        if (word.equals("sides") && at > 0 && sentence.token(at - 1).is("the") && !isModifier(sentence, at)) {
            boolean of = at + 1 < sentence.size() && sentence.token(at + 1).is("of");
            return of ? null : new Atom(Atom.Kind.GROUP, at, at + 1, List.of(), null);
        }
        if (!TWO.contains(word) || (word.equals("two") && !the)) {
            return null;
        }
        int head = at + 1;
        while (head < sentence.size()
                && head < at + 4
                && (ADJECTIVES.contains(sentence.token(head).text())
                        || sentence.token(head).text().equals("-")
                        || sentence.token(head).is("the")
                        || sentence.token(head).is("of"))) {
            head++;
        }
        if (head >= sentence.size() || isModifier(sentence, head)) {
            return null;
        }
        String noun = sentence.token(head).text().toLowerCase(Locale.ROOT);
        return OF_STATES.contains(noun) || OF_PEOPLE.contains(noun)
                ? new Atom(Atom.Kind.GROUP, at, head + 1, List.of(), null)
                : null;
    }

    private static boolean isModifier(Sentence sentence, int head) {
        return head + 1 < sentence.size()
                && sentence.token(head + 1).isNoun()
                && !sentence.token(head).text().endsWith("s");
    }
}
