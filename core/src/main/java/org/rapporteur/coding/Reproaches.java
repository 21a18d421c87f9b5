package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/**
 * Finds accusations that no word of accusing tells: who says that somebody flouts the law, is a liar or is to blame, and who
 * calls his ruling outrageous, accuses him. Names that are no reproach are no telephone calls either.
 */
final class Reproaches {
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "claim",
            "argue",
            "insist",
            "complain",
            "contend",
            "maintain",
            "declare",
            "tweet",
            "add",
            "assert",
            "state",
            "write",
            "warn",
            "note");

    private static final Set<String> NAMING = Set.of("call", "brand", "label", "dub");
    private static final Set<String> PARTICLES = Set.of("for", "on", "off", "out", "up", "in", "upon", "back", "into");
    private static final Set<String> OPEN =
            Set.of("will", "would", "could", "might", "may", "can", "should", "must", "if");
    private static final Set<String> DUTIES =
            Set.of("respect", "keep", "honor", "honour", "follow", "uphold", "abide", "comply", "obey", "observe");

    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”");

    private static final int LONGEST_NAME = 7;

    private final Syntax syntax;
    private final DependencyTree tree;
    private final Parties parties;
    private final StatusReader statuses;
    private final Set<String> misdeeds;
    private final Set<String> slurs;

    /**
     * @param misdeeds verbs that nobody is said to do but by way of reproach
     * @param slurs what nobody is called but by way of reproach
     */
    Reproaches(Syntax syntax, Parties parties, StatusReader statuses, Set<String> misdeeds, Set<String> slurs) {
        this.syntax = syntax;
        this.tree = syntax.tree();
        this.parties = parties;
        this.statuses = statuses;
        this.misdeeds = misdeeds;
        this.slurs = slurs;
    }

    /** The accusations to be told beside the acts of a sentence; acts that tell the same less well are dropped. */
    List<Draft> beside(List<Draft> acts) {
        List<Draft> found = new ArrayList<>();
        for (int verb = 0; verb < tree.size(); verb++) {
            if (!syntax.isVerb(verb)) {
                continue;
            }
            if (SAYING.contains(lemma(verb))) {
                said(verb, acts, found);
            } else if (NAMING.contains(lemma(verb))) {
                called(verb, acts, found);
            }
        }
        return found;
    }

    private void said(int verb, List<Draft> acts, List<Draft> found) {
        List<Integer> contents = new ArrayList<>(tree.children(verb, "ccomp"));
        tree.children(verb, "acl", "advcl").stream()
                .filter(clause -> tree.children(clause, "mark").stream()
                        .anyMatch(mark -> syntax.token(mark).is("that")))
                .forEach(contents::add);
        if (tree.is(verb, "parataxis")) {
            contents.add(tree.head(verb));
        }
        List<Mention> speakers = speakers(verb);
        for (int content : contents) {
            if (speakers.isEmpty() || !isReproach(content)) {
                continue;
            }
            List<Mention> blamed = new ArrayList<>();
            for (int subject : syntax.surface(content, 0)) {
                Mention mention = parties.at(subject);
                if (mention != null && Draft.isPolitical(mention) && isOther(mention, speakers)) {
                    blamed.add(mention);
                }
            }
            if (!blamed.isEmpty()) {
                tell(verb, content, speakers, blamed, acts, found);
                return;
            }
        }
    }

    private void tell(
            int verb, int content, List<Mention> speakers, List<Mention> blamed, List<Draft> acts, List<Draft> found) {
        for (Draft act : acts) {
            boolean deed = act.token == content && !act.isNoAct && act.dropped == null;
            if (deed && syntax.isVerb(content) && act.type != EventType.REJECT && act.type != EventType.ACCUSE) {
                return;
            }
        }
        acts.stream()
                .filter(act -> act.token == content && act.dropped == null)
                .forEach(act ->
                        act.drop("it is told as what \"" + syntax.token(verb).text() + "\" reproaches"));
        Draft told = at(verb, acts);
        if (told == null) {
            found.add(accusation(verb, content, speakers, blamed));
        } else if (told.type == EventType.ACCUSE && told.recipients.isEmpty()) {
            told.recipients.addAll(blamed);
        }
    }

    private Draft accusation(int verb, int shownBy, List<Mention> speakers, List<Mention> blamed) {
        Draft accusation = new Draft(verb, List.of(verb), EventType.ACCUSE, List.of("disapprove"));
        accusation.phrase = "reproach";
        accusation.actors.addAll(speakers);
        accusation.recipients.addAll(blamed);
        statuses.read(accusation, verb);
        accusation.says(
                "coding/reproach",
                syntax.token(verb).text() + " … " + syntax.token(shownBy).text(),
                null);
        return accusation;
    }

    /** What is told as so, now or before: "is flouting", "has never respected", "is a liar", "is to blame". */
    private boolean isReproach(int content) {
        boolean open = tree.children(content, "aux", "mark").stream().anyMatch(word -> OPEN.contains(lemma(word)));
        Status status = statuses.of(content);
        if (open
                || status == Status.HYPOTHETICAL
                || status == Status.PLANNED
                || syntax.isVerb(content) && syntax.isPassive(content)) {
            return false;
        }
        boolean denied = tree.children(content, "advmod", "neg").stream()
                .anyMatch(word -> Set.of("not", "n't", "never", "no").contains(lemma(word)));
        if (syntax.isVerb(content)) {
            return isToBlame(content)
                    || (denied ? DUTIES : misdeeds).contains(lemma(content))
                            && tree.child(content, "obj", "obl", "ccomp") >= 0;
        }
        return !denied && tree.child(content, "cop") >= 0 && slurs.contains(lemma(content));
    }

    private boolean isToBlame(int content) {
        return lemma(content).equals("blame")
                && syntax.isBehindTo(content)
                && content > 1
                && syntax.token(content - 2).lemma().equals("be")
                && tree.child(content, "obj") < 0;
    }

    /** "called the ruling outrageous": a reproach, and no call by telephone; "calling him a feminist" is neither. */
    private void called(int verb, List<Draft> acts, List<Draft> found) {
        int object = objectOf(verb);
        if (object < 0 || verb + 1 < tree.size() && PARTICLES.contains(lemma(verb + 1))) {
            return;
        }
        int slur = slurBehind(object);
        Mention mentioned = parties.at(object);
        boolean named = slur >= 0 || isQuoted(mentioned == null ? object + 1 : mentioned.end());
        Draft told = at(verb, acts);
        if (told != null && told.type == EventType.CONSULT && named) {
            told.drop("it says what somebody is called");
            told = null;
        }
        List<Mention> speakers = speakers(verb);
        List<Mention> blamed = parties.of(List.of(object), Parties.HOLDERS);
        if (blamed.isEmpty() && slur >= 0) {
            // "called the ruling by the court outrageous", read as called by the court
            blamed.addAll(parties.of(
                    tree.children(verb, "obl").stream()
                            .filter(maker ->
                                    maker < slur && syntax.preposition(maker).equals("by"))
                            .toList(),
                    Parties.OWNERS));
        }
        blamed.removeIf(mention -> !isOther(mention, speakers));
        if (slur < 0 || blamed.isEmpty()) {
            return;
        }
        if (told == null && !speakers.isEmpty()) {
            found.add(accusation(verb, slur, speakers, blamed));
        } else if (told != null && told.type == EventType.ACCUSE && told.recipients.isEmpty()) {
            told.recipients.addAll(blamed);
        }
    }

    /** Who or what is called something: the object, read as one or as the subject of a small clause; -1 for none. */
    private int objectOf(int verb) {
        for (int clause : tree.children(verb, "ccomp", "xcomp")) {
            int subject = tree.child(clause, "nsubj", "dep");
            if (subject > verb && tree.child(clause, "aux", "mark") < 0) {
                return subject;
            }
        }
        int object = tree.child(verb, "obj", "iobj");
        return object > verb ? object : -1;
    }

    private int slurBehind(int object) {
        int first = object + 1;
        for (int at = first; at < tree.size() && at <= object + LONGEST_NAME; at++) {
            String text = syntax.token(at).text();
            boolean ends = Set.of(",", ";", ".", "''").contains(text) && at > first
                    || syntax.isFinite(at) && syntax.isVerb(at)
                    || text.equals("not");
            if (ends) {
                return -1;
            }
            if (slurs.contains(lemma(at)) && !isInPhrase(at, object)) {
                return at;
            }
        }
        return -1;
    }

    /** "called the killing of a criminal a crime": what hangs on the object is no name for it. */
    private boolean isInPhrase(int at, int object) {
        return tree.isBelow(at, object) && tree.child(at, "case") >= 0;
    }

    private boolean isQuoted(int at) {
        return at < tree.size() && QUOTES.contains(syntax.token(at).text());
    }

    private List<Mention> speakers(int verb) {
        List<Mention> speakers = new ArrayList<>(parties.of(syntax.subjects(verb), Parties.OWNERS));
        speakers.removeIf(speaker -> !Draft.isPolitical(speaker));
        return speakers;
    }

    private static boolean isOther(Mention mention, List<Mention> speakers) {
        return speakers.stream().noneMatch(speaker -> Narrative.isSame(speaker, mention) && isOne(speaker, mention))
                && Roles.isNew(mention, speakers);
    }

    private static boolean isOne(Mention one, Mention other) {
        return one.entities().stream()
                .anyMatch(a -> other.entities().stream().anyMatch(b -> a.key().equals(b.key())));
    }

    private static @Nullable Draft at(int token, List<Draft> acts) {
        return acts.stream()
                .filter(act -> act.token == token && act.dropped == null && !act.isNoAct)
                .findFirst()
                .orElse(null);
    }

    private String lemma(int at) {
        return syntax.token(at).lemma().toLowerCase(Locale.ROOT);
    }
}
