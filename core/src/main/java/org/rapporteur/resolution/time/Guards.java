package org.rapporteur.resolution.time;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Readings that the words around forbid: May the person, a march, a second of something. */
final class Guards {
    private static final Set<String> MONTH_LEADS = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "through",
            "during",
            "of",
            "from",
            "to",
            "and",
            "or",
            "between",
            "before",
            "after",
            "last",
            "next",
            "this",
            "early",
            "late",
            "mid",
            "-",
            "for",
            "the",
            "a",
            "as",
            "around",
            "throughout",
            ",",
            "(",
            "'s",
            "that");

    private Guards() {}

    static boolean forbid(Node node, List<Unit> units, Sentence sentence) {
        Unit first = units.get(node.begin());
        Token token = sentence.token(first.token());
        if (node.end() - node.begin() == 1) {
            return forbidWord(node, units, first, token);
        }
        return false;
    }

    private static boolean forbidWord(Node node, List<Unit> units, Unit unit, Token token) {
        String before = node.begin() > 0 ? units.get(node.begin() - 1).text() : "";
        String after = node.end() < units.size() ? units.get(node.end()).text() : "";
        switch (unit.text()) {
            case "may", "march", "april", "june", "august", "january":
                boolean led = MONTH_LEADS.contains(before);
                boolean modal = token.tag().equals("MD") || unit.text().equals("march") && token.isVerb();
                return modal
                        || !led
                        || unit.text().equals("may")
                                && Set.of("government", "administration", "cabinet", "'s", "said")
                                        .contains(after);
            case "days",
                    "weeks",
                    "months",
                    "years",
                    "hours",
                    "minutes",
                    "seconds",
                    "decades",
                    "centuries",
                    "quarters",
                    "weekends":
                return !Set.of(
                                "for", "in", "after", "within", "over", "took", "take", "spent", "spend", "last",
                                "lasted", "of", "the", "those", "-")
                        .contains(before);
            case "current", "future":
                return false;
            default:
                return false;
        }
    }
}
