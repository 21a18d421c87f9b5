package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/** Finds countries and cities that are teams: "Germany beat France in the semi-final" is no act of states. */
final class SportsTeams {
    private static final Set<String> SPORT = Set.of(
            "cup",
            "olympic",
            "olympics",
            "match",
            "semi-final",
            "semifinal",
            "quarter-final",
            "quarterfinal",
            "qualifier",
            "striker",
            "midfielder",
            "goalkeeper",
            "defender",
            "batsman",
            "bowler",
            "wicket",
            "innings",
            "rugby",
            "cricket",
            "soccer",
            "football",
            "basketball",
            "handball",
            "hockey",
            "tennis",
            "volleyball",
            "championship",
            "tournament",
            "playoff",
            "penalty",
            "shootout",
            "stadium",
            "medal",
            "coach",
            "league");
    private static final Set<String> PLAY = Set.of(
            "beat",
            "defeat",
            "thrash",
            "edge",
            "draw",
            "lose",
            "win",
            "score",
            "play",
            "face",
            "host",
            "meet",
            "eliminate",
            "crush",
            "hold",
            "upset",
            "qualify",
            "advance",
            "reach",
            "trail",
            "lead",
            "top",
            "rout");

    private SportsTeams() {}

    static boolean isTeam(Draft draft) {
        if (draft.kind == MentionKind.PRONOUN || !draft.land || draft.person) {
            return false;
        }
        Sentence sentence = draft.sentence;
        int verb = sentence.tree().head(draft.head);
        boolean plays = verb >= 0
                && PLAY.contains(sentence.token(verb).lemma())
                && (draft.isSubject()
                        || sentence.tree().is(draft.head, "obj")
                        || sentence.tree().is(draft.head, "obl"));
        return plays && sports(sentence.tokens()) > 0;
    }

    private static long sports(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> SPORT.contains(token.lemma().toLowerCase(Locale.ROOT)))
                .count();
    }
}
