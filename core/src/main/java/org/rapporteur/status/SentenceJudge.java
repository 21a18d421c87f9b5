package org.rapporteur.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;

/** Reads the predicates of one sentence, each from the words above it down. Used by one thread, for one sentence. */
final class SentenceJudge {
    private static final Set<String> SPEECH = Set.of("requested", "proposed", "offered", "ordered", "promised");
    private static final int DEEPEST = 25;
    private static final int FAR = 14;

    private final StatusTables tables;
    private final Words words;
    private final DependencyTree tree;
    private final OwnWords ownWords;
    private final VerbLinks verbLinks;
    private final NounJudge nouns;
    private final @Nullable Reading[] known;
    private int depth;

    SentenceJudge(StatusTables tables, Words words) {
        this.tables = tables;
        this.words = words;
        this.tree = words.tree();
        this.ownWords = new OwnWords(words, tables);
        this.verbLinks = new VerbLinks(words, tables.embedders(), tables.markers());
        this.nouns = new NounJudge(tables, words, this);
        this.known = new Reading[words.size()];
    }

    /** The reading of any word that an event may be, or hang on. */
    Reading of(int token) {
        Reading reading = known[token];
        if (reading == null) {
            if (depth > DEEPEST) {
                return ownReading(token);
            }
            depth++;
            // a tree with a cycle, or word order against the tree, must end: what is asked again stands as it is
            known[token] = Reading.of(tables.effects().of("past"), words.word(token));
            reading = words.isNoun(token) ? nouns.of(token) : clause(token);
            known[token] = reading;
            depth--;
        }
        return reading;
    }

    /** The reading to be told of a word: a request that is rejected was made, though what it asks for will not be. */
    Reading told(int token) {
        Reading reading = of(token);
        if (!words.isNoun(token) || !reading.isNegative()) {
            return reading;
        }
        String rule = reading.why().get(reading.why().size() - 1).rule();
        boolean turnedDown =
                rule.equals("status/refused") || rule.equals("status/opposed") || rule.equals("status/denied");
        Embedder content = tables.embedders().at(words, token, "to");
        boolean speech = content != null && SPEECH.contains(content.positive().name());
        return turnedDown && speech ? reading.as(Status.OCCURRED, Reading.FACTUAL) : reading;
    }

    private Reading ownReading(int token) {
        return ownWords.of(VerbGroup.of(words, token));
    }

    /** A clause's head: a verb, or an adjective with its copula. */
    private Reading clause(int token) {
        VerbGroup group = VerbGroup.of(words, token);
        int first = firstConjunct(token, group);
        VerbGroup leading = first == token ? group : VerbGroup.of(words, first);
        Reading own = ownWords.of(first != token && sharesAuxiliaries(group, leading) ? shared(group, leading) : group);
        Link link = verbLinks.of(leading);
        Reading reading = linked(link, own, token);
        reading = conditioned(token, reading, leading);
        reading = hedged(token, group, reading);
        return asked(token, group, link, reading);
    }

    /** The first of coordinated clauses that share what stands above them. */
    private int firstConjunct(int token, VerbGroup group) {
        int at = token;
        for (int steps = 0; steps < DEEPEST && (tree.is(at, "conj") || isSecondInfinitive(at)); steps++) {
            int head = parallel(at, tree.head(at));
            if (head < 0 || head >= at || words.isNoun(head)) {
                break;
            }
            at = head;
        }
        boolean ownOpening = at != token
                && !isSecondInfinitive(token)
                && group.toMarked()
                && verbLinks.of(group).complement().equals("to")
                && verbLinks.of(group).governor() > at;
        return ownOpening ? token : at;
    }

    /** The gerund that a gerund is coordinated with, where the tree has a noun or a finite verb: "from going or asking". */
    private int parallel(int token, int head) {
        String tag = words.tag(token);
        int to = words.beforeAdverbs(token);
        if (words.word(to).equals("to") && words.tag(to - 1).equals("CC")) {
            for (int i = to - 1; i > 0 && i > to - FAR; i--) {
                if (words.tag(i).equals("VB") && words.word(i - 1).equals("to")) {
                    return i;
                }
            }
        }
        if (!tag.equals("VBG") || words.tag(head).equals("VBG")) {
            return head;
        }
        for (int i = token - 1; i >= 0 && i > token - FAR; i--) {
            if (words.tag(i).equals("VBG") && !tree.is(i, "amod")) {
                return i;
            }
        }
        return head;
    }

    /** "and to hand over", whatever the tree has. */
    private boolean isSecondInfinitive(int token) {
        int to = words.beforeAdverbs(token);
        return words.word(to).equals("to") && words.tag(to - 1).equals("CC");
    }

    private boolean sharesAuxiliaries(VerbGroup group, VerbGroup leading) {
        if (group.support() >= 0 || group.modal() >= 0 || group.toMarked() || tree.child(group.head(), "nsubj") >= 0) {
            return false;
        }
        String tag = words.tag(group.head());
        String leadingTag = words.tag(leading.head());
        boolean bare = tag.equals("VB") || tag.equals("VBP") && leading.modal() >= 0;
        return bare && (leading.modal() >= 0 || leading.toMarked() || leadingTag.equals("VB"))
                || tag.equals(leadingTag) && leading.support() >= 0;
    }

    /** The second verb of "will not meet or call", with the first one's auxiliaries. */
    private static VerbGroup shared(VerbGroup group, VerbGroup leading) {
        return new VerbGroup(
                leading.first(),
                group.head(),
                leading.modal(),
                group.negation() >= 0 ? group.negation() : leading.negation(),
                leading.toMarked(),
                leading.beTo(),
                leading.perfect(),
                leading.progressive(),
                leading.past(),
                leading.support(),
                leading.inverted());
    }

    private Reading linked(Link link, Reading own, int token) {
        Markers.Marker marker = link.marker() < 0 ? null : markerAt(link);
        if (marker != null) {
            return marked(marker, link, own);
        }
        int governor = link.governor();
        if (own.why().get(0).rule().equals("status/yet-to") || isGoingTo(link)) {
            return isGoingTo(link) ? Composition.join(of(governor), own) : own;
        }
        if (governor < 0 || governor == token) {
            return link.complement().equals("headline")
                    ? Composition.join(Reading.of(tables.effects().of("headline-to"), "to " + words.word(token)), own)
                    : own;
        }
        Reading said =
                isFutureInPast(link, own) ? Reading.of(tables.effects().of("would-reported"), words.word(token)) : own;
        Embedder embedder = tables.embedders().at(words, governor, link.complement());
        if (embedder != null) {
            Reading above = of(governor);
            Effect effect = above.isNegative() ? embedder.negative() : embedder.positive();
            return Composition.under(effect, above, said, reason(effect, embedder));
        }
        return unlisted(link, token, said);
    }

    /** "said it would leave": "will leave", told in the past. */
    private boolean isFutureInPast(Link link, Reading own) {
        return link.complement().equals("that")
                && own.why().get(0).rule().equals("status/modal-would")
                && words.isVerb(link.governor())
                && VerbGroup.of(words, link.governor()).past();
    }

    private boolean isGoingTo(Link link) {
        return link.complement().equals("to") && OwnWords.isGoingTo(words, link.governor());
    }

    static Reason reason(Effect effect, Embedder embedder) {
        return new Reason("status/" + effect.name(), embedder.phrase(), embedder.at());
    }

    private Markers.@Nullable Marker markerAt(Link link) {
        return switch (link.complement()) {
            case "clause", "gerund" -> tables.markers().endingAt(words, link.marker(), link.complement());
            default -> null;
        };
    }

    /** A clause that a subordinator opens: "if he goes", "without asking". */
    private Reading marked(Markers.Marker marker, Link link, Reading own) {
        int governor = link.governor();
        Reading above = governor >= 0 ? of(governor) : own;
        boolean awaited = marker.effect().kind() == Effect.Kind.SAME
                && link.complement().equals("clause")
                && above.isNegative()
                && own.status() == Status.ONGOING;
        if (awaited) {
            return Reading.of(tables.effects().of("awaited"), marker.phrase()).because(marker.reason());
        }
        boolean toldAsPast = link.complement().equals("clause") && own.status() != Status.ONGOING;
        if (marker.effect().kind() == Effect.Kind.SAME
                && (governor < 0 || above.isFactual() || above.isNegative() || toldAsPast)) {
            return own.because(marker.reason());
        }
        return Composition.under(marker.effect(), markedAbove(marker, above), own, marker.reason());
    }

    private static Reading markedAbove(Markers.Marker marker, Reading above) {
        return marker.effect().kind() == Effect.Kind.FIXED ? above.as(Status.OCCURRED, 3) : above;
    }

    /** What hangs on a word that the list does not have. */
    private Reading unlisted(Link link, int token, Reading own) {
        int governor = link.governor();
        String name = switch (link.complement()) {
            case "purpose", "too" -> link.complement();
            case "to" ->
                words.isNoun(governor)
                        ? "to-after-noun"
                        : words.isAdjective(governor) ? "to-after-adjective" : "to-after-verb";
            case "ing", "bare" -> "shared";
            case "participle" -> "participle-clause";
            case "reduced-relative" -> "reduced-relative";
            case "wh" -> "told";
            case "subj" -> "gerund-subject";
            case "that", "relative", "clause", "none", "preposition", "modifier" -> "own-words";
            case "for" -> words.isVerb(governor) ? "gerund-of-reason" : "gerund-of-use";
            default -> "gerund-after-preposition";
        };
        Effect effect = tables.effects().of(name);
        Reason reason = new Reason("status/" + name, words.word(governor), effect.at());
        Reading above = of(governor);
        boolean oneToCome = link.complement().equals("relative")
                && own.status() == Status.ONGOING
                && words.isNoun(governor)
                && above.isOpen()
                && !nouns.isDefinite(governor);
        if (oneToCome) {
            return Composition.under(tables.effects().of("relative-under-open"), above, own, reason);
        }
        if (effect.kind() == Effect.Kind.OWN) {
            return own.capped(effect.certainty());
        }
        if (link.complement().equals("participle")
                && (above.isNegative() || tables.embedders().says(words, token))) {
            return own;
        }
        if (effect.kind() == Effect.Kind.SAME && above.isFactual()) {
            return Composition.join(above.as(own.status(), effect.certainty()), own)
                    .because(reason);
        }
        return Composition.under(effect, above, own, reason);
    }

    /** The main clause of a condition: "would fall if …", "will go unless …". */
    private Reading conditioned(int token, Reading reading, VerbGroup group) {
        if (reading.isNegative() || reading.isDeed() && group.modal() < 0) {
            return reading;
        }
        for (int child : tree.children(token, "advcl")) {
            for (int mark : tree.children(child, "mark", "advmod")) {
                Markers.Marker marker = tables.markers().endingAt(words, mark, "clause");
                if (marker != null && marker.effect().name().equals("if-clause")) {
                    Effect effect = tables.effects().of("under-condition");
                    double certainty = Math.min(reading.certainty(), effect.certainty());
                    boolean told = reading.status() == Status.THREATENED || reading.status() == Status.REQUESTED;
                    return reading.as(told ? reading.status() : Status.HYPOTHETICAL, certainty)
                            .because(new Reason("status/under-condition", marker.phrase(), effect.at()));
                }
            }
        }
        return reading;
    }

    /** "reportedly", "perhaps" beside the verb or at the clause's front. */
    private Reading hedged(int token, VerbGroup group, Reading reading) {
        List<Integer> places = new ArrayList<>(tree.children(token, "advmod"));
        for (int i = group.first() - 1; i < token; i++) {
            if (!words.isPunctuation(i) && !places.contains(i)) {
                places.add(i);
            }
        }
        for (int place : places) {
            Markers.Marker marker = tables.markers().endingAt(words, place, "adverb");
            if (marker != null && !marker.effect().name().equals("almost")) {
                return hedge(marker, reading);
            }
        }
        return reading;
    }

    static Reading hedge(Markers.Marker marker, Reading reading) {
        if (marker.effect().kind() == Effect.Kind.OWN) {
            return reading.capped(marker.effect().certainty()).because(marker.reason());
        }
        if (!reading.isDeed()) {
            double certainty = Math.min(reading.certainty(), marker.effect().certainty());
            return reading.as(reading.status(), certainty).because(marker.reason());
        }
        return reading.as(
                        marker.effect().status(),
                        Math.min(reading.certainty(), marker.effect().certainty()))
                .because(marker.reason());
    }

    private boolean opensSentence(int token) {
        int before = words.beforeAdverbs(token);
        return before < 0
                || words.isPunctuation(before) && !words.word(before).equals(",")
                || words.word(before).equals("please");
    }

    /** Questions and commands. */
    private Reading asked(int token, VerbGroup group, Link link, Reading reading) {
        boolean top = link.governor() < 0 || tree.is(token, "root");
        if (!top || !reading.isDeed() && group.modal() < 0) {
            return reading;
        }
        if (words.word(words.size() - 1).equals("?")
                && group.inverted()
                && !words.tag(group.first() - 1).startsWith("W")) {
            return reading.as(
                            Status.HYPOTHETICAL, tables.effects().of("question").certainty())
                    .because(new Reason("status/question", words.word(token), null));
        }
        boolean command = words.tag(token).equals("VB")
                && group.first() == token
                && opensSentence(token)
                && group.support() < 0
                && group.modal() < 0
                && tree.child(token, "nsubj", "csubj", "expl") < 0;
        return command ? Reading.of(tables.effects().of("command"), words.word(token)) : reading;
    }
}
