package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/**
 * Puts acts together with the words that they stand inside of: passes the actor through, keeps what is only asked, planned or
 * refused from being a deed, and makes the asking, threatening or refusing an act of its own.
 */
final class Composition {
    private static final Set<String> SETTLING =
            Set.of("status/performative", "status/decided-done", "status/kept", "status/broken", "status/idiom");

    /** Verbs of those who have a meeting's date in hand. */
    private static final Set<String> DATING =
            Set.of("postpone", "delay", "defer", "put", "reschedule", "cancel", "call", "scrap", "shelve");

    /** Behind a composer's verb, what names whose deed it is: "blamed the attack on X", "demanded aid from X". */
    private static final Set<String> BEFORE_DOER = Set.of("on", "from");

    /** What one promises to do against somebody. */
    private static final Set<String> HOSTILE = Set.of(
            "stand",
            "fight",
            "resist",
            "oppose",
            "confront",
            "punish",
            "retaliate",
            "respond",
            "crush",
            "defeat",
            "avenge",
            "hunt",
            "destroy",
            "eliminate",
            "eradicate",
            "reject",
            "veto",
            "block",
            "defy",
            "challenge",
            "hit",
            "press",
            "pursue",
            "prosecute",
            "strike",
            "tighten",
            "crack",
            "target",
            "act",
            "overturn",
            "scrap",
            "repeal");

    private static final Set<String> TAKING_ON = Set.of(
            "make",
            "renew",
            "reaffirm",
            "reiterate",
            "restate",
            "give",
            "undertake",
            "sign",
            "confirm",
            "affirm",
            "repeat",
            "underline",
            "express",
            "stress",
            "announce");

    private final Syntax syntax;
    private final Slots slots;
    private final Parties parties;
    private final Embedding embedding;
    private final StatusReader statuses;
    private final Map<Integer, Draft> byToken = new TreeMap<>();

    Composition(Syntax syntax, Slots slots, Parties parties, Embedding embedding, StatusReader statuses) {
        this.syntax = syntax;
        this.slots = slots;
        this.parties = parties;
        this.embedding = embedding;
        this.statuses = statuses;
    }

    /** The acts of a sentence with their composers applied, in the order of the text. */
    List<Draft> compose(List<Draft> drafts) {
        drafts.forEach(draft -> byToken.put(draft.token, draft));
        for (Draft draft : drafts) {
            int anchor = anchor(draft);
            List<Embedding.Over> chain = embedding.over(anchor);
            Status undone = anchor == draft.token ? null : statuses.of(anchor);
            if (undone == Status.POSTPONED || undone == Status.CANCELLED) {
                draft.become(undone);
            }
            Draft inner = draft;
            for (int i = 0; i < chain.size() && inner.dropped == null; i++) {
                inner = apply(inner, chain.get(i), i == 0 || inner != draft);
            }
        }
        ImpliedParties implied = new ImpliedParties(syntax, parties, statuses);
        drafts.forEach(draft -> implied.complete(draft, drafts));
        new Negations(syntax).applyTo(drafts);
        Obligations obligations = new Obligations(syntax, parties);
        obligations.verbs().forEach(verb -> oblige(obligations, verb));
        embedding.standing().forEach(this::stand);
        new Letters(syntax, parties).address(byToken.values());
        new ProtestTopics(syntax).drop(byToken.values());
        byToken.values().forEach(this::dropTopicOfMeeting);
        byToken.values().forEach(this::dropWordOfSameAct);
        new CalledOffProtest(syntax, statuses).addTo(byToken);
        return new ArrayList<>(byToken.values());
    }

    /** "postponed a conference that was to be held in May": what stands over the noun stands over the act. */
    private int anchor(Draft draft) {
        int head = syntax.tree().head(draft.token);
        return syntax.tree().is(draft.token, "acl") && draft.words.contains(head) ? head : draft.token;
    }

    /** "will meet the leaders in Paris to discuss a plan": the same meeting. */
    private void dropTopicOfMeeting(Draft draft) {
        boolean purpose = draft.type == EventType.CONSULT
                && syntax.isVerb(draft.token)
                && syntax.isBehindTo(draft.token)
                && embedding.over(draft.token).isEmpty();
        for (Draft meeting : byToken.values()) {
            if (purpose
                    && meeting != draft
                    && meeting.dropped == null
                    && meeting.type == EventType.CONSULT
                    && meeting.token < draft.token) {
                draft.drop("it is the topic of the meeting");
            }
        }
    }

    /** "offered his resignation", "lift its trade embargo": told by the verb already. */
    private void dropWordOfSameAct(Draft noun) {
        int object = noun.token;
        if (syntax.tree().is(object, "nmod") && syntax.preposition(object).equals("of")) {
            object = syntax.tree().head(object);
        }
        int verb =
                noun.nominal && syntax.tree().is(object, "obj") ? syntax.tree().head(object) : -1;
        Draft told = verb < 0 ? null : byToken.get(verb);
        boolean same = told != null
                && told != noun
                && told.dropped == null
                && (told.type == noun.type || !told.nominal && told.type == Folding.ended(noun.type));
        if (same) {
            noun.drop("it is told by \"" + syntax.token(verb).text() + "\"");
        }
    }

    /** What somebody is said to have to do is requested by who says so. */
    private void oblige(Obligations obligations, int verb) {
        Draft request = obligations.over(verb);
        // "insisted that they must stop": one request, told by the verb of asking
        boolean asked =
                embedding.over(verb).stream().anyMatch(over -> over.composer().type() == EventType.REQUEST);
        if (request == null || asked || byToken.containsKey(request.token)) {
            return;
        }
        Draft inner = byToken.get(verb);
        request.modes = List.of(inner == null ? "change" : Folding.modeOfRequest(inner.type));
        byToken.put(request.token, request);
        if (inner != null && inner.inside == null) {
            inner.inside = request;
            if (inner.status != Status.NEGATED) {
                inner.become(Status.REQUESTED);
            }
        }
    }

    /** "agreed to reform its banks": of what is agreed no act is known, so that the agreeing itself is the act. */
    private void stand(Embedding.Standing standing) {
        Embedding.Over over = standing.over();
        EventType type = over.composer().type();
        boolean told = byToken.values().stream().anyMatch(draft -> draft.words.contains(over.token()));
        if (type == null || told || holdsAct(standing) || type == EventType.AGREE && isHostile(standing)) {
            return;
        }
        // "offered fewer caveats": of things that are offered the lexicon knows those that count
        boolean thing = over.composer().effect() == Composer.Effect.OFFER
                && standing.complements().stream().noneMatch(syntax::isVerb);
        if (thing || isStance(over) || type == EventType.REQUEST && syntax.asksNothing(over.token())) {
            return;
        }
        Draft draft =
                new Draft(over.token(), over.tokens(), type, over.composer().modes());
        draft.nominal = !syntax.isVerb(over.token());
        draft.phrase = over.composer().phrase();
        draft.actors.addAll(subjects(over));
        List<Mention> touched =
                new ArrayList<>(over.composer().control() == Composer.Control.OBJ ? objects(over) : List.of());
        for (int complement : standing.complements()) {
            if (touched.isEmpty()) {
                touched.addAll(parties.of(touched(over, complement), Parties.HOLDERS));
            }
        }
        touched.stream().filter(m -> Roles.isNew(m, draft.actors)).forEach(draft.recipients::add);
        statuses.read(draft, over.token());
        draft.says(
                "coding/composer",
                over.composer().head() + " is " + type,
                over.composer().at());
        byToken.put(over.token(), draft);
    }

    /** "questioned Israel's commitment to peace": what somebody stands for, where nothing says that he took it on. */
    private boolean isStance(Embedding.Over over) {
        int verb = syntax.tree().head(over.token());
        return over.composer().head().equals("commitment")
                && (verb < 0 || !TAKING_ON.contains(syntax.token(verb).lemma().toLowerCase(java.util.Locale.ROOT)));
    }

    /** "promised to stand up to Trump": no cooperation is promised. */
    private boolean isHostile(Embedding.Standing standing) {
        return standing.complements().stream()
                .anyMatch(c -> HOSTILE.contains(syntax.token(c).lemma().toLowerCase(java.util.Locale.ROOT)));
    }

    /** "demanded that Iran open its sites": of what is asked the one who shall do it, else the one to whom it is done. */
    private List<Integer> touched(Embedding.Over over, int complement) {
        if (!syntax.isVerb(complement)) {
            return List.of(complement);
        }
        List<Integer> doers = syntax.tree().children(complement, "nsubj");
        return over.composer().effect().asks() && !doers.isEmpty() ? doers : syntax.objects(complement);
    }

    /** Whether an act that counts stands in what a composer is about. */
    private boolean holdsAct(Embedding.Standing standing) {
        for (Draft draft : byToken.values()) {
            boolean under = standing.complements().stream()
                    .anyMatch(c ->
                            draft.token == c || syntax.tree().head(draft.token) == c && !syntax.isVerb(draft.token));
            if (under
                    && draft.dropped == null
                    && isInside(draft, standing.over().token())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a composer reaches an act: "agreed to an expansion of its peacekeeping force" agrees to no force. */
    private boolean isInside(Draft draft, int composer) {
        return embedding.over(draft.token).stream().anyMatch(over -> over.token() == composer);
    }

    /** Applies a composer to an act, and gives the act that what stands farther out applies to. */
    private Draft apply(Draft inner, Embedding.Over over, boolean nearest) {
        Composer composer = over.composer();
        String words = syntax.token(over.token()).lemma();
        inner.says("coding/under-" + composer.effect().name().toLowerCase(java.util.Locale.ROOT), words, composer.at());
        if (nearest) {
            passActor(inner, over);
        }
        if (composer.effect() == Composer.Effect.OFFER && inner.type == EventType.MOBILIZE) {
            inner.type = EventType.AID;
            inner.modes = List.of();
        }
        Status open = statusUnder(composer.effect());
        if (open == Status.PLANNED
                && inner.status == Status.HYPOTHETICAL
                && composer.effect().commits()
                && isTold(over)) {
            // an offer with a condition is an offer: "is ready to talk if …"
            inner.become(open);
        }
        if (composer.effect() == Composer.Effect.PREVENT && statuses.of(over.token()) == Status.NEGATED) {
            // "would not prevent them from building a bridge": what is not prevented may be done
            open = Status.HYPOTHETICAL;
        }
        if (isSettled(inner, over)) {
            open = null;
        }
        boolean undone = open == Status.NEGATED && (inner.status == Status.PLANNED || inner.status == Status.REQUESTED);
        if (open != null && (undone || inner.status == Status.OCCURRED || inner.status == Status.ONGOING)) {
            inner.become(open);
        }
        boolean foiled = composer.effect() == Composer.Effect.PREVENT && inner.isUnder(Composer.Effect.PLAN);
        if (foiled) {
            // "Sweden foiled a plan to burn the embassy": somebody else's plan
            inner.actors.removeAll(subjects(over));
        }
        inner.committed |= composer.effect().commits();
        inner.refused |=
                composer.effect() == Composer.Effect.REFUSE || composer.effect().ends();
        if (nearest && composer.effect().ends()) {
            return end(inner, over);
        }
        if (composer.type() != null) {
            ownAct(inner, over, composer.type());
        }
        return inner;
    }

    /** "kept its promise to pay", "the decision to deny it", "attacks aimed at": the words together say that it is done. */
    private boolean isSettled(Draft inner, Embedding.Over over) {
        boolean aimed = inner.nominal
                && syntax.token(over.token()).lemma().equals("aim")
                && syntax.tree().is(inner.token, "nsubj:pass");
        return aimed || inner.why.stream().anyMatch(reason -> SETTLING.contains(reason.rule()));
    }

    /** Whether the words of a composer are told as said or done, not as possible. */
    private boolean isTold(Embedding.Over over) {
        if (over.composer().pos() == 'a') {
            return syntax.tree().child(over.token(), "aux") < 0;
        }
        int verb = syntax.isVerb(over.token()) ? over.token() : syntax.verbAbove(over.token());
        Status status = statuses.of(over.token());
        if (status == null && verb >= 0) {
            status = statuses.of(verb);
        }
        return status == Status.OCCURRED || status == Status.ONGOING;
    }

    /** The status that an act cannot be above under a composer, or null where the composer leaves it as told. */
    private static @Nullable Status statusUnder(Composer.Effect effect) {
        return switch (effect) {
            case AGREE, PROMISE, OFFER, PLAN, PROPOSE -> Status.PLANNED;
            case REQUEST, ORDER, ADVISE -> Status.REQUESTED;
            case THREATEN -> Status.THREATENED;
            case WARN, CONSIDER, WANT, ALLOW, SUSPECT -> Status.HYPOTHETICAL;
            case REFUSE, FAIL, DENY, PREVENT -> Status.NEGATED;
            default -> null;
        };
    }

    private void passActor(Draft inner, Embedding.Over over) {
        if (isMeetingOfPlanner(inner, over)) {
            subjects(over).stream()
                    .filter(m -> Roles.isNew(m, inner.actors) && Roles.isNew(m, inner.recipients))
                    .forEach(m -> inner.actors.add(0, m));
            return;
        }
        if (!inner.actors.isEmpty() && !inner.partnersOnly || !inner.strangers.isEmpty()) {
            return;
        }
        boolean nobodys = syntax.isVerb(inner.token)
                && syntax.isPassive(inner.token)
                && syntax.tree().is(inner.token, "ccomp");
        // "the mayor's arrest led to protests": an event leads to another, whoever has a part in it
        boolean byEvent = over.composer().effect() == Composer.Effect.HELP
                && syntax.subjects(over.token()).stream().anyMatch(byToken::containsKey);
        List<Mention> lent = over.composer().control() == Composer.Control.NONE || nobodys || byEvent
                ? List.of()
                : over.composer().control() == Composer.Control.SUBJ ? subjects(over) : objects(over);
        List<Mention> passed = lent.stream()
                .filter(mention -> Roles.isNew(mention, inner.recipients) && Roles.isNew(mention, inner.actors))
                .toList();
        inner.actors.addAll(0, passed);
        if (!passed.isEmpty()) {
            inner.partnersOnly = false;
            inner.says(
                    "coding/actor-passed-through",
                    syntax.token(over.token()).text(),
                    over.composer().at());
        }
    }

    /** "postponed talks with Libya", "moved the donor conference": who has a meeting's date in hand has a part in it. */
    private boolean isMeetingOfPlanner(Draft inner, Embedding.Over over) {
        if (!inner.nominal && anchor(inner) == inner.token
                || inner.type != EventType.CONSULT
                || !DATING.contains(syntax.token(over.token()).lemma())) {
            return false;
        }
        boolean othersOnly = syntax.tree().children(inner.token, "nmod").stream()
                .anyMatch(c -> syntax.preposition(c).equals("between"));
        return !othersOnly && inner.recipients.isEmpty();
    }

    private List<Mention> subjects(Embedding.Over over) {
        if (syntax.isVerb(over.token())) {
            return parties.of(syntax.subjects(over.token()), Parties.OWNERS);
        }
        Match as = new Match(asNoun(over), over.token(), over.tokens());
        for (String slot : List.of("poss", "by", "subj", "of", "mod", "from")) {
            List<Mention> found = parties.of(slots.of(as, slot), Parties.OWNERS);
            if (!found.isEmpty()) {
                return found;
            }
        }
        int verb = syntax.verbAbove(over.token());
        return verb >= 0 && syntax.tree().is(over.token(), "obj")
                ? parties.of(syntax.subjects(verb), Parties.OWNERS)
                : parties.of(syntax.surface(over.token(), 0), Parties.OWNERS);
    }

    private List<Mention> objects(Embedding.Over over) {
        List<String> after = over.composer().after();
        if (after.size() == 1 && BEFORE_DOER.contains(after.get(0))) {
            return parties.of(
                    slots.of(new Match(asNoun(over), over.token(), List.of(over.token())), after.get(0)),
                    Parties.OWNERS);
        }
        List<Mention> found = syntax.isVerb(over.token())
                ? parties.of(syntax.objects(over.token()), Parties.HOLDERS)
                : new ArrayList<>();
        if (!found.isEmpty()) {
            return found;
        }
        Match as = new Match(asNoun(over), over.token(), over.tokens());
        for (String slot : List.of("on", "upon", "to", "for", "from", "against")) {
            found = parties.of(slots.of(as, slot), Parties.OWNERS);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A lexicon line that asks nothing, to fill the slots around a composer by. */
    private ActEntry asNoun(Embedding.Over over) {
        return new ActEntry(
                List.of(),
                over.composer().head(),
                over.composer().after(),
                syntax.isVerb(over.token()),
                new RoleSlots(List.of(), List.of(), false),
                List.of(),
                null,
                List.of(),
                List.of(),
                over.composer().at(),
                0);
    }

    /** "halted the strikes", "suspended aid": the end of an act is another act, and the act inside is no record. */
    private Draft end(Draft inner, Embedding.Over over) {
        List<Mention> enders = subjects(over);
        boolean byAnother = !inner.actors.isEmpty()
                && !enders.isEmpty()
                && enders.stream().allMatch(e -> Roles.isNew(e, inner.actors));
        EventType type = Folding.ended(inner.type);
        inner.replaced = true;
        inner.drop("it is told as ended by \"" + syntax.token(over.token()).text() + "\"");
        if (byAnother && (type == EventType.RETREAT || type == EventType.CONCEDE)) {
            return inner;
        }
        Draft end = byToken.get(over.token());
        if (end == null) {
            end = new Draft(over.token(), joined(over.tokens(), inner.words), type, List.of());
            byToken.put(over.token(), end);
            end.actors.addAll(enders);
            List<Mention> touched = byAnother ? inner.actors : inner.recipients;
            touched.stream().filter(m -> Roles.isNew(m, enders)).forEach(end.recipients::add);
            statuses.read(end, over.token());
            end.says(
                    "coding/ends-an-act",
                    "the end of " + inner.type + " is " + type,
                    over.composer().at());
        }
        return end;
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        List<Integer> all = new ArrayList<>(one);
        all.addAll(other);
        return all.stream().sorted().distinct().toList();
    }

    /** The record of the composer itself, with the act inside as its part where it is one that is asked, threatened or alleged. */
    private void ownAct(Draft inner, Embedding.Over over, EventType type) {
        Composer composer = over.composer();
        Composer.Effect effect = composer.effect();
        Draft own = byToken.get(over.token());
        boolean speech = type == EventType.REQUEST || type == EventType.THREATEN || type == EventType.ACCUSE;
        if (own == null && (speech || type == EventType.REJECT)) {
            own = new Draft(over.token(), over.tokens(), type, composer.modes());
            own.actors.addAll(subjects(over));
            own.recipients.addAll(recipients(inner, over));
            statuses.read(own, over.token());
            own.says("coding/composer", composer.head() + " is " + type, composer.at());
            if (type == EventType.ACCUSE && own.status == Status.NEGATED && !syntax.isVerb(over.token())) {
                own.drop("what is denied is what it says, not that it was said");
            }
            byToken.put(over.token(), own);
        }
        if (own == null || own == inner) {
            return;
        }
        if (own.modes.isEmpty()) {
            own.modes = modesByContent(own.type, inner, over);
        }
        boolean ofAccuser = own.type == EventType.REJECT && inner.isUnder(Composer.Effect.ACCUSE);
        if (own.recipients.isEmpty() && own.type != EventType.REQUEST && !ofAccuser) {
            List<Mention> actors = own.actors;
            inner.recipients.stream().filter(m -> Roles.isNew(m, actors)).forEach(own.recipients::add);
        }
        if (effect == Composer.Effect.REFUSE) {
            inner.replaced = true;
            inner.drop("it is told as refused: \"" + syntax.token(over.token()).text() + "\"");
        } else if (speech && inner.inside == null) {
            inner.inside = own;
        }
    }

    private List<Mention> recipients(Draft inner, Embedding.Over over) {
        List<Mention> addressed = over.composer().control() == Composer.Control.OBJ ? objects(over) : List.of();
        if (addressed.isEmpty() && over.composer().effect().asks() && !inner.actors.isEmpty()) {
            return inner.actors;
        }
        return addressed.isEmpty() ? inner.recipients : addressed;
    }

    private static List<String> modesByContent(EventType type, Draft inner, Embedding.Over over) {
        return switch (type) {
            case REQUEST, REJECT -> List.of(Folding.modeOfRequest(inner.type));
            case THREATEN -> Folding.modesOfThreat(inner.type, inner.modes);
            case ACCUSE -> List.of("allege");
            default -> over.composer().modes();
        };
    }
}
