package org.rapporteur.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;

/**
 * Says to whom a response is addressed that names only the act it responds to: "Seoul condemned the launch" is addressed to
 * whoever was told to have launched, "Ethiopia welcomed the trip" to whoever was told to make it.
 */
final class Responses {
    /** How many sentences back the act may be told; farther back another may be meant. */
    private static final int FARTHEST = 4;
    /** Words of one family begin alike: "launch, launches", "announce, announcement", "accuse, accusation". */
    private static final int STEM = 5;

    private static final Set<EventType> RESPONSES =
            Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT, EventType.THREATEN);

    /** Words for a meeting that may point back at any other of them. */
    private static final Set<String> MEETINGS =
            Set.of("visit", "trip", "meeting", "talk", "talks", "summit", "tour", "journey", "negotiation");
    /** Words for an attack that may point back at any other of them. */
    private static final Set<String> ATTACKS = Set.of(
            "attack",
            "strike",
            "raid",
            "bombing",
            "shelling",
            "assault",
            "killing",
            "bombardment",
            "shooting",
            "blast",
            "offensive",
            "invasion");

    private record Told(int sentence, Draft draft, Set<String> lemmas) {}

    /** Words for whatever was just told of a government. */
    private static final Set<String> MOVES = Set.of("move", "decision", "step", "action", "measure", "announcement");

    private final Deque<Told> told = new ArrayDeque<>();
    private final ActLexicon lexicon;

    Responses(ActLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Completes the responses of the next sentence, and remembers its acts. */
    void complete(List<Draft> drafts, Syntax syntax) {
        int sentence = syntax.sentence().index();
        told.removeIf(one -> sentence - one.sentence() > FARTHEST);
        for (Draft draft : drafts) {
            if ((draft.dropped == null || draft.thin)
                    && RESPONSES.contains(draft.type)
                    && !draft.nominal
                    && draft.recipients.isEmpty()
                    && !draft.actors.isEmpty()) {
                address(draft, syntax);
            }
        }
        for (Draft draft : drafts) {
            if (draft.dropped == null && !draft.actors.isEmpty()) {
                told.addFirst(new Told(sentence, draft, SameAct.lemmas(draft, syntax)));
            }
        }
    }

    private void address(Draft draft, Syntax syntax) {
        for (int object : syntax.objects(draft.token)) {
            if (!isPointedAt(object, syntax)) {
                continue;
            }
            String noun = lemma(syntax, object);
            for (Told before : told) {
                int back = syntax.sentence().index() - before.sentence();
                if (back > 0 && (names(noun, before) || MOVES.contains(noun) && isDecided(before))) {
                    List<Mention> doers = new ArrayList<>(before.draft().actors);
                    doers.removeIf(doer -> draft.actors.stream().anyMatch(actor -> Narrative.isSame(actor, doer)));
                    if (!doers.isEmpty()) {
                        draft.recipients.addAll(doers);
                        draft.dropped = null;
                        draft.says(
                                "coding/response-to",
                                "\"" + noun + "\", told in sentence " + (before.sentence() + 1),
                                null);
                    }
                    return;
                }
            }
        }
    }

    /** What a government or another body does or plans, not what it says. */
    private static boolean isDecided(Told before) {
        return !RESPONSES.contains(before.draft().type)
                && before.draft().actors.stream()
                        .flatMap(actor -> actor.entities().stream())
                        .anyMatch(entity -> entity.sectors().isEmpty()
                                || entity.sectors().contains("GOV")
                                || entity.sectors().contains("LEG"));
    }

    private boolean names(String noun, Told before) {
        EventType type = before.draft().type;
        boolean kind = type == EventType.CONSULT && MEETINGS.contains(noun)
                || type == EventType.ASSAULT && ATTACKS.contains(noun)
                || lexicon.nouns(noun).stream().anyMatch(entry -> entry.type() == type);
        return kind
                || before.lemmas().stream()
                        .anyMatch(word -> word.equals(noun)
                                || word.length() >= STEM
                                        && noun.length() >= STEM
                                        && word.regionMatches(0, noun, 0, STEM));
    }

    /** "the launch", "this decision", with nothing behind it that says whose it is. */
    private static boolean isPointedAt(int noun, Syntax syntax) {
        DependencyTree tree = syntax.tree();
        return SameAct.isPointedAt(noun, syntax)
                && tree.child(noun, "nmod", "nmod:poss", "acl", "compound") < 0
                && syntax.token(noun).isNoun();
    }

    private static String lemma(Syntax syntax, int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
