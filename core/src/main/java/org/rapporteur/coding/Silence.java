package org.rapporteur.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Status;

/** Decides which acts are left unsaid: silence beats a spurious event. Each act that is dropped keeps the reason. */
final class Silence {
    private static final Set<String> PEOPLE = Set.of("he", "she", "they", "we", "i", "who", "those", "someone");

    /** Subjects that are nobody in particular: "when you attack him, he hits back". */
    private static final Set<String> ANYONE = Set.of("you", "one", "anyone", "anybody", "everyone", "everybody");

    /** Acts that companies and private people do to each other every day. */
    private static final Set<EventType> FRIENDLY_WORDS =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.CONCEDE, EventType.COOPERATE);

    /** Acts that leave a mark even where nobody is named who did them. */
    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE, EventType.SANCTION);

    private static final Set<EventType> WORDS_OF_CONFLICT =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

    private static final Set<String> TRADES = Set.of("BUS", "EDU", "MED");

    private static final Set<String> OFFICIAL =
            Set.of("GOV", "MIL", "JUD", "LEG", "COP", "SPY", "REB", "UAF", "PRM", "OPP", "PTY");

    private static final Set<String> STATE =
            Set.of("GOV", "MIL", "JUD", "LEG", "COP", "SPY", "IGO", "UNO", "EUR", "REB", "UAF", "PRM");

    private final Syntax syntax;
    private final CodingLexicons lexicons;
    private final Unreal unreal;
    private final Untold untold;
    private final Encounters encounters;

    Silence(Syntax syntax, CodingLexicons lexicons) {
        this.syntax = syntax;
        this.lexicons = lexicons;
        this.unreal = new Unreal(syntax, lexicons.fiction(), lexicons.telling(), lexicons.sport());
        this.untold = new Untold(syntax, lexicons.untold());
        this.encounters = new Encounters(syntax);
    }

    /** Drops what no political actor has a part in, and what nobody in particular does. */
    void judge(Draft draft) {
        if (draft.dropped != null) {
            return;
        }
        String reason = untold.reason(draft);
        reason = reason == null ? encounters.reason(draft) : reason;
        if (reason != null) {
            draft.drop(reason);
        } else if (!draft.hasPoliticalParty()) {
            draft.drop("no known or described political actor has a part in it");
        } else if (unreal.isStory()) {
            draft.drop("a story is told, no deed");
        } else if (unreal.isMatch() && hasNoOfficialParty(draft)) {
            draft.drop("a match is told");
        } else if (FRIENDLY_WORDS.contains(draft.type) && draft.hasOnlyPrivateParties()) {
            draft.drop("it is between private people or companies");
        } else if (isAmongPrivate(draft)) {
            draft.drop("only private people or companies have a part in it");
        } else if (isInterview(draft)) {
            draft.drop("it is told to a reporter");
        } else if (lacksEvidence(draft)) {
            draft.drop("\"" + draft.phrase + "\" tells an act only where more is known of it");
            draft.thin = true;
        } else if (draft.actors.isEmpty()) {
            judgeUnnamed(draft);
        }
    }

    /** Lands as such and people stand for their teams in reports of matches; governments, armies and police do not. */
    private static boolean hasNoOfficialParty(Draft draft) {
        return parties(draft)
                .noneMatch(m ->
                        m.entities().stream().anyMatch(e -> e.sectors().stream().anyMatch(OFFICIAL::contains)));
    }

    /** "the lawyer accused his brother", "researchers bombarded gold with ions", "a Spanish bank agreed to buy a rival". */
    private static boolean isAmongPrivate(Draft draft) {
        if (WORDS_OF_CONFLICT.contains(draft.type)) {
            return draft.hasOnlyPrivateParties();
        }
        if (FRIENDLY_WORDS.contains(draft.type)) {
            return parties(draft).anyMatch(Silence::isOfTrade)
                    && parties(draft).allMatch(m -> isOfTrade(m) || m.kind() == MentionKind.ADJECTIVE);
        }
        return draft.recipients.isEmpty()
                && !draft.actors.isEmpty()
                && draft.actors.stream()
                        .allMatch(m -> isOfTrade(m) && m.entities().stream().allMatch(e -> e.code() == null));
    }

    private static boolean isOfTrade(Mention mention) {
        return mention.isResolved()
                && mention.entities().stream().allMatch(e -> !e.sectors().isEmpty() && TRADES.containsAll(e.sectors()));
    }

    private static Stream<Mention> parties(Draft draft) {
        return Stream.concat(draft.actors.stream(), draft.recipients.stream());
    }

    /** "spoke to the newspaper": what somebody tells the press is no consultation. */
    private static boolean isInterview(Draft draft) {
        return draft.type == EventType.CONSULT
                && Stream.concat(draft.actors.stream(), draft.recipients.stream())
                        .anyMatch(Silence::isPress);
    }

    private static boolean isPress(Mention mention) {
        return !mention.entities().isEmpty() && mention.entities().stream().allMatch(e -> "JRN".equals(e.sector()));
    }

    private boolean lacksEvidence(Draft draft) {
        Evidence.Demand demand = lexicons.evidence().of(draft.phrase, draft.type);
        if (demand == null) {
            return false;
        }
        boolean actor = draft.actors.stream().anyMatch(Silence::isKnown);
        // "the ministers of both countries" are several parties in one mention
        long doers = draft.actors.stream()
                .mapToLong(m -> Math.max(1, m.entities().size()))
                .sum();
        boolean recipient = draft.recipients.stream().anyMatch(Silence::isKnown) || doers > 1;
        return switch (demand.needs()) {
            case ACTOR -> !actor;
            case RECIPIENT -> !recipient;
            case BOTH -> !actor || !recipient;
            case STATE -> draft.actors.stream().noneMatch(Silence::isState);
            case STATES -> !recipient || draft.actors.stream().noneMatch(Silence::isState);
            case NEVER -> true;
        };
    }

    /** A state, what it acts through, or an international organisation; no candidate, party, company or citizen. */
    private static boolean isState(Mention mention) {
        return mention.entities().stream()
                .anyMatch(e -> e.sectors().isEmpty() && e.code() != null
                        || e.sectors().stream().anyMatch(STATE::contains));
    }

    private static boolean isKnown(Mention mention) {
        return Draft.isPolitical(mention) || mention.isFirstPerson();
    }

    private void judgeUnnamed(Draft draft) {
        List<Integer> strangers = draft.strangers;
        if (!strangers.isEmpty() && strangers.stream().noneMatch(this::mayAct)) {
            draft.drop("\"" + syntax.token(strangers.get(0)).text() + "\", who does it, is no political actor");
        } else if (strangers.isEmpty() && isRecipe(draft)) {
            draft.drop("nobody is told to have a part in it, only what is called after a land");
        } else if (strangers.isEmpty() && isWord(draft) && !isPassive(draft) && !isReceived(draft)) {
            draft.drop("nobody is named who does it");
        }
    }

    /** "Attack the Greek salad": an order to nobody, on a thing. */
    private boolean isRecipe(Draft draft) {
        return draft.status == Status.REQUESTED
                && draft.inside == null
                && syntax.token(draft.token).tag().equals("VB")
                && draft.recipients.stream().allMatch(m -> m.kind() == MentionKind.ADJECTIVE);
    }

    /** What is only said to be done, by nobody: no deed that leaves a mark, no plan, nothing that somebody asked for. */
    private static boolean isWord(Draft draft) {
        return draft.inside == null && !DEEDS.contains(draft.type) && draft.status != Status.PLANNED;
    }

    /** "received death threats": from somebody, whoever that was. */
    private boolean isReceived(Draft draft) {
        return !draft.recipients.isEmpty()
                && draft.words.size() > 1
                && Set.of("receive", "get").contains(syntax.token(draft.token).lemma());
    }

    private boolean isPassive(Draft draft) {
        return !draft.nominal && syntax.isVerb(draft.token) && syntax.isPassive(draft.token);
    }

    /** People, and weapons and the like, which act for those who use them. */
    private boolean mayAct(int head) {
        String lemma = syntax.token(head).lemma().toLowerCase(Locale.ROOT);
        return !ANYONE.contains(lemma)
                && (PEOPLE.contains(lemma)
                        || lexicons.instruments().contains(lemma)
                        || lexicons.persons().contains(lemma)
                        || syntax.token(head).isProperNoun());
    }
}
