package org.rapporteur.resolution.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.TimexType;
import org.rapporteur.model.Token;

/**
 * What a preposition does to the days of the time behind it: "since late February" begins then and is open, "by Friday"
 * ends then. The value stays that of the time itself.
 */
final class Prepositions {
    private Prepositions() {}

    static Found apply(Found found, List<Unit> units, Sentence sentence, TenseReader tenses) {
        Resolved resolved = found.resolved();
        LocalDate from = resolved.from();
        LocalDate to = resolved.to();
        if (from == null || to == null || resolved.type() == TimexType.DURATION || modifies(found, sentence)) {
            return found;
        }
        String lead =
                found.node().kind() == Kind.WORLD_EVENT ? WorldEvents.lead(found.node(), units) : lead(found, units);
        if ((lead.equals("until") || lead.equals("till")) && tenses.isMoved(sentence, found.first())) {
            return found; // "Postponed until May 12" names the new day
        }
        // "Since the Vietnam War" begins with its end.
        boolean war = found.node().kind() == Kind.WORLD_EVENT && lead.equals("since");
        Resolved open = open(lead, resolved, war ? to : from, to);
        return open == null ? found : found.with(open, Reason.of("time/open-end", lead));
    }

    private static @Nullable Resolved open(String lead, Resolved resolved, LocalDate from, LocalDate to) {
        return switch (lead) {
            case "from ahead" -> resolved.value().indexOf('/') > 0 ? null : resolved.withBounds(from, null);
            case "since", "starting", "beginning", "effective", "as of", "as early as", "as soon as" ->
                resolved.withBounds(from, null);
            case "until", "till", "by", "through" -> resolved.withBounds(null, to);
            case "before", "prior to" -> isOfDay(resolved) ? null : resolved.withBounds(null, from.minusDays(1));
            case "after", "following" ->
                isOfDay(resolved) && !isDayEnd(resolved) ? null : resolved.withBounds(to.plusDays(1), null);
            default -> null;
        };
    }

    /** Shortly before and after 9 a.m. it is still that day. */
    private static boolean isOfDay(Resolved resolved) {
        return resolved.type() == TimexType.TIME;
    }

    private static boolean isDayEnd(Resolved resolved) {
        return resolved.value().endsWith("T24:00") || resolved.value().endsWith("TNI");
    }

    private static String lead(Found found, List<Unit> units) {
        Node node = found.node();
        String last = word(units, node.begin() - 1);
        String second = word(units, node.begin() - 2);
        String third = word(units, node.begin() - 3);
        return switch (last) {
            // "A photo from May 3" is of that day; "suspended from May 12" begins then.
            case "from" -> found.context().direction() == Direction.FUTURE ? "from ahead" : "";
            case "on" ->
                second.equals("starting") || second.equals("beginning") || second.equals("effective") ? second : "";
            case "of" -> second.equals("as") ? "as of" : "";
            case "to" -> second.equals("prior") ? "prior to" : "";
            case "as" -> third.equals("as") ? "as " + second + " as" : "";
            case "until", "till" -> second.equals("not") || second.equals("n't") ? "" : last;
            default -> last;
        };
    }

    private static String word(List<Unit> units, int at) {
        return at < 0 ? "" : units.get(at).text();
    }

    /** "After Thursday's ruling", "before May 9 celebrations": the preposition belongs to the noun. */
    private static boolean modifies(Found found, Sentence sentence) {
        if (found.end() >= sentence.size() || found.node().kind() == Kind.WORLD_EVENT) {
            return false;
        }
        Token next = sentence.token(found.end());
        return next.tag().equals("POS") || next.tag().equals("NN") || next.tag().equals("NNS");
    }
}
