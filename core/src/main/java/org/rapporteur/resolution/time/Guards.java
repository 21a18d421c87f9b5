package org.rapporteur.resolution.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.AnalyzedReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Readings that the words around forbid: May the person, march the verb, days that are no time of their own. */
final class Guards {
    private static final Set<String> GIVEN_NAMES = Set.of("may", "march", "april", "june", "august", "january");
    private static final Set<String> SURE_LEADS =
            Set.of("in", "since", "until", "till", "through", "during", "last", "next", "this", "early", "late", "mid");
    private static final Set<String> LEADS = Set.of(
            "by",
            "of",
            "from",
            "to",
            "and",
            "or",
            "between",
            "before",
            "after",
            "-",
            "for",
            "the",
            "a",
            "as",
            "around",
            "throughout",
            "'s",
            "that",
            "every",
            "each",
            "toward",
            "towards",
            "over",
            "/");
    private static final Set<String> REIGN = Set.of(
            "government", "administration", "cabinet", "premiership", "ministry", "loyalist", "loyalists", "aide");
    private static final Set<String> VAGUE_LEADS = Set.of(
            "for",
            "in",
            "after",
            "within",
            "over",
            "took",
            "take",
            "taken",
            "takes",
            "spent",
            "spend",
            "last",
            "lasted",
            "of",
            "the",
            "those",
            "-",
            "these",
            "under",
            "despite",
            "following",
            "through");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "lady", "lord", "sir", "minister");

    private final Set<String> people;

    /** Notes the months that are somebody's name in a report. */
    Guards(AnalyzedReport report) {
        people = new HashSet<>();
        for (Sentence sentence : report.sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                String word = sentence.token(i).text().toLowerCase(java.util.Locale.ROOT);
                if (GIVEN_NAMES.contains(word) && isSurname(sentence, i)) {
                    people.add(word);
                }
            }
        }
    }

    private static boolean isSurname(Sentence sentence, int at) {
        Token token = sentence.token(at);
        Token before = sentence.token(at - 1);
        boolean number = at + 1 < sentence.size()
                && Character.isDigit(sentence.token(at + 1).text().charAt(0));
        if (number || !Character.isUpperCase(token.text().charAt(0))) {
            return false;
        }
        String word = before.text().toLowerCase(java.util.Locale.ROOT).replace(".", "");
        return TITLES.contains(word)
                || at > 1
                        && before.tag().equals("NNP")
                        && token.tag().equals("NNP")
                        && word.length() > 2
                        && !word.endsWith("day");
    }

    boolean forbid(Node node, List<Unit> units, Sentence sentence) {
        if (node.kind() == Kind.WORLD_EVENT) {
            return WorldEvents.lead(node, units).isEmpty();
        }
        if (node.end() - node.begin() > 1) {
            return SomeDay.isIdiom(units, node);
        }
        String word = units.get(node.begin()).text();
        String before = node.begin() > 0 ? units.get(node.begin() - 1).text() : "";
        String after = node.end() < units.size() ? units.get(node.end()).text() : "";
        Token token = sentence.token(units.get(node.begin()).token());
        if (GIVEN_NAMES.contains(word)) {
            return isNoMonth(word, before, after, token);
        }
        if (node.meaning() instanceof Length length && length.isVague()) {
            boolean described =
                    node.begin() > 0 && units.get(node.begin() - 1).tag().startsWith("JJ");
            // "Just hours after the vote", "days before his trial"
            boolean counted =
                    length.grain().compareTo(Grain.HOUR) >= 0 && (after.equals("after") || after.equals("before"));
            return !counted && !VAGUE_LEADS.contains(before) && (!after.equals("of") || described);
        }
        if (word.equals("soon") && node.end() < units.size()) {
            String next = sentence.token(units.get(node.end()).token()).tag();
            return next.equals("VBD") || next.equals("VBN");
        }
        return false;
    }

    private boolean isNoMonth(String word, String before, String after, Token token) {
        if (token.tag().equals("MD") || token.isVerb() && word.equals("march") || REIGN.contains(after)) {
            return true;
        }
        boolean led = SURE_LEADS.contains(before) || LEADS.contains(before) && !people.contains(word);
        return !led;
    }
}
