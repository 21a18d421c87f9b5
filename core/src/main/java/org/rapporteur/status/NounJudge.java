package org.rapporteur.status;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;

/** Reads an event noun: its modifiers, then the verb or preposition that it hangs on. */
final class NounJudge {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "both");
    private static final Set<String> FUTURE_WORDS = Set.of("next", "tomorrow", "upcoming", "forthcoming", "coming");

    private static final List<String> HOLDING = List.of("of", "for");

    private static final Set<String> KEEPING = Set.of("ordered", "agreed", "allowed", "fact", "told");
    private static final Set<String> CAMPAIGNS =
            Set.of("campaign", "drive", "push", "quest", "fight", "battle", "struggle", "effort");

    private final StatusTables tables;
    private final Words words;
    private final DependencyTree tree;
    private final SentenceJudge sentence;
    private final NounLinks links;

    NounJudge(StatusTables tables, Words words, SentenceJudge sentence) {
        this.tables = tables;
        this.words = words;
        this.tree = words.tree();
        this.sentence = sentence;
        this.links = new NounLinks(words, tables.embedders(), tables.markers());
    }

    Reading of(int noun) {
        if (tree.child(noun, "cop") >= 0) {
            return copular(noun);
        }
        Reading misread = misreadVerb(noun);
        if (misread != null) {
            return misread;
        }
        int first = firstConjunct(noun);
        Reading reading = linked(links.of(first), noun);
        Reading modified = modifier(noun, reading);
        if (modified == reading && first != noun && words.phraseFirst(noun) == noun) {
            modified = modifier(first, reading);
        }
        return modified;
    }

    /** A verb tagged a noun: "If the army [attacks], …", "Did the army [fire]?" where no other verb is to be found. */
    private @Nullable Reading misreadVerb(int noun) {
        int at = noun - 1;
        while (at >= 0 && !words.isVerb(at) && !words.isModal(at) && !words.isPunctuation(at)) {
            Markers.Marker marker = tables.markers().endingAt(words, at, "clause");
            if (marker != null && marker.effect().name().equals("if-clause") && words.isPunctuation(noun + 1)) {
                return Reading.of(marker.effect(), marker.phrase()).because(marker.reason());
            }
            at--;
        }
        boolean asked = at == 0
                && words.lemma(0).equals("do")
                && words.word(words.size() - 1).equals("?");
        for (int i = noun + 1; asked && i < words.size(); i++) {
            asked = !words.isVerb(i);
        }
        return asked ? Reading.of(tables.effects().of("question"), words.word(noun)) : null;
    }

    private int firstConjunct(int noun) {
        int at = noun;
        for (int steps = 0; steps < 8 && tree.is(at, "conj") && tree.head(at) >= 0 && tree.head(at) < at; steps++) {
            boolean ownAim = tables.embedders().at(words, at, "to") != null
                    && tree.child(at, "acl") > at
                    && tables.embedders().at(words, tree.head(at), "to") == null;
            if (!words.isNoun(tree.head(at)) || ownAim) {
                break;
            }
            at = tree.head(at);
        }
        return at;
    }

    /** "It was an attack", "the aim is a truce". */
    private Reading copular(int noun) {
        OwnWords own = new OwnWords(words, tables);
        Reading reading = own.of(VerbGroup.of(words, noun));
        return modifier(
                noun,
                reading.isFactual() ? Reading.of(tables.effects().of("noun-predicate"), words.word(noun)) : reading);
    }

    private Reading linked(Link link, int noun) {
        Reading plain =
                Reading.of(tables.effects().of(isDefinite(noun) ? "noun-definite" : "noun-bare"), words.word(noun));
        if (link.complement().equals("marked")) {
            Markers.Marker marker = tables.markers().endingAt(words, link.marker(), "noun");
            if (marker != null) {
                return markedNoun(marker, link, noun, plain);
            }
        }
        if (link.complement().equals("clue")) {
            return Reading.of(tables.effects().of("sought"), words.word(link.governor()));
        }
        int governor = raised(link);
        if (governor < 0 || governor == noun) {
            return plain;
        }
        Embedder embedder = tables.embedders().at(words, governor, link.complement());
        boolean toCome = embedder != null
                && !isDefinite(noun)
                && SentenceJudge.isSubjectToCome(link, embedder, sentence.of(governor));
        if (embedder != null && !toCome) {
            Reading above = sentence.of(governor);
            Effect effect = above.isNegative() ? embedder.negative() : embedder.positive();
            if (effect.name().equals("announced") && tables.embedders().at(words, noun, "to") != null) {
                return plain.because(SentenceJudge.reason(effect, embedder));
            }
            if (isDefinite(noun) && leavesStanding(effect, link.complement())) {
                effect = tables.effects().of("going-on");
            }
            if (effect.kind() == Effect.Kind.SAME
                    && above.isOpen()
                    && isDefinite(noun)
                    && !link.complement().equals("subj")) {
                return Composition.join(above.as(above.status(), Math.min(2, above.certainty() + 0.5)), plain)
                        .because(SentenceJudge.reason(effect, embedder));
            }
            return Composition.under(effect, above, plain, SentenceJudge.reason(effect, embedder));
        }
        return unlisted(link, noun, plain);
    }

    /** The adjective of "seems unlikely", "remains possible" for its subject. */
    private int raised(Link link) {
        int governor = link.governor();
        if (link.complement().equals("subj") && words.isVerb(governor)) {
            for (int child : tree.children(governor, "xcomp")) {
                if (words.isAdjective(child)) {
                    return child;
                }
            }
        }
        return governor;
    }

    /** To discuss, back or worry about "the war" takes it for granted; to fear or discuss "a war" does not. */
    private static boolean leavesStanding(Effect effect, String complement) {
        boolean about = complement.equals("about") || complement.equals("over");
        return about && effect.kind() == Effect.Kind.FIXED && effect.certainty() > 0
                || effect.name().equals("considered")
                || effect.name().equals("supported");
    }

    private Reading markedNoun(Markers.Marker marker, Link link, int noun, Reading plain) {
        Reading above = link.governor() >= 0 ? sentence.of(link.governor()) : plain;
        if (marker.effect().kind() == Effect.Kind.FIXED) {
            return Reading.of(marker.effect(), marker.phrase()).because(marker.reason());
        }
        if (marker.effect().name().equals("meanwhile")) {
            return above.status() == Status.PLANNED && tables.nouns().isSetBeforehand(words.lemma(noun))
                    ? Reading.of(tables.effects().of("noun-future"), marker.phrase())
                            .because(marker.reason())
                    : plain.because(marker.reason());
        }
        return Composition.under(marker.effect(), above, plain, marker.reason());
    }

    private Reading unlisted(Link link, int noun, Reading plain) {
        if (link.complement().equals("compound")) {
            return compound(link.governor(), noun, plain);
        }
        Reading above = sentence.of(link.governor());
        boolean argument = link.complement().equals("obj") || link.complement().equals("subj");
        if (above.isFactual()) {
            String name =
                    (isDefinite(noun) ? "noun-definite-" : "noun-bare-") + (argument ? link.complement() : "oblique");
            return Reading.of(tables.effects().of(name), words.word(link.governor()) + " " + words.word(noun));
        }
        boolean toCome = above.status() == Status.PLANNED
                || isDefinite(noun) && above.why().get(0).rule().equals("status/modal-would");
        boolean planned =
                link.complement().equals("subj") && toCome && tables.nouns().isSetBeforehand(words.lemma(noun));
        if (planned) {
            return Reading.of(tables.effects().of("noun-future"), words.word(noun))
                    .after(above);
        }
        if (isDefinite(noun)) {
            return Reading.of(tables.effects().of("noun-definite-under-open"), words.word(noun))
                    .after(above);
        }
        Effect effect = tables.effects().of(argument ? "noun-bare-under-open" : "noun-oblique-under-open");
        Reason reason = new Reason("status/" + effect.name(), words.word(link.governor()), effect.at());
        return Composition.under(effect, above, plain, reason);
    }

    /** "evacuation plans", "takeover attempts" hold the event; "trading activity" shares its fate. */
    private Reading compound(int head, int noun, Reading plain) {
        Reading generic = Reading.of(tables.effects().of("noun-compound"), words.word(noun));
        for (String complement : HOLDING) {
            Embedder embedder = tables.embedders().at(words, head, complement);
            if (embedder != null
                    && words.isNoun(head)
                    && !KEEPING.contains(embedder.positive().name())
                    && !CAMPAIGNS.contains(embedder.phrase())) {
                Reading above = sentence.of(head);
                Effect effect = above.isNegative() ? embedder.negative() : embedder.positive();
                effect = effect.certainty() < 0 ? tables.effects().of("possible") : effect;
                return Composition.under(effect, above, generic, SentenceJudge.reason(effect, embedder));
            }
        }
        boolean event = words.isNoun(head) && tables.nouns().reason(words.lemma(head), false) != null;
        Reading above = event ? sentence.of(head) : plain;
        return above.isFactual() ? generic : Composition.join(above, plain);
    }

    /** "any country that …" is no country in particular. */
    boolean isAny(int noun) {
        return words.word(words.phraseFirst(noun)).equals("any")
                || words.word(noun).startsWith("any");
    }

    boolean isDefinite(int noun) {
        int first = words.phraseFirst(noun);
        if (DEFINITE.contains(words.word(first))) {
            return true;
        }
        for (int i = first; i < noun; i++) {
            if (words.tag(i).equals("POS")) {
                return true;
            }
        }
        return words.tag(noun).startsWith("NNP");
    }

    /** "planned", "no", "alleged" before the noun; "next week" behind it. */
    private Reading modifier(int noun, Reading reading) {
        for (int i = noun - 1; i >= words.phraseFirst(noun); i--) {
            Embedder embedder = tables.embedders().at(words, i, "mod");
            if (embedder != null) {
                return modified(embedder, reading);
            }
            Markers.Marker marker = tables.markers().beginningAt(words, i, "determiner");
            if (marker != null && !words.tag(i - 1).equals("DT")) {
                return determined(marker, reading);
            }
        }
        boolean future = FUTURE_WORDS.contains(words.word(noun + 1));
        for (int i = words.phraseFirst(noun); i < noun; i++) {
            future |= FUTURE_WORDS.contains(words.word(i));
        }
        if (future && reading.isDeed()) {
            return Reading.of(tables.effects().of("noun-future"), words.word(noun))
                    .after(reading);
        }
        return reading;
    }

    private static Reading modified(Embedder embedder, Reading reading) {
        Effect effect = embedder.positive();
        Reason reason = SentenceJudge.reason(effect, embedder);
        if (effect.kind() != Effect.Kind.FIXED) {
            return reading.capped(effect.certainty()).because(reason);
        }
        boolean keeps =
                effect.status() != Status.PLANNED && reading.certainty() < effect.certainty() && !reading.isDeed();
        // "a planned meeting was postponed"
        boolean decided = reading.status() == Status.POSTPONED || reading.status() == Status.CANCELLED;
        if (reading.isNegative() || keeps || decided) {
            return reading.because(reason);
        }
        return reading.as(effect.status(), effect.certainty()).because(reason);
    }

    private static @Nullable Reading none(Reading reading) {
        return reading.isNegative() ? reading : null;
    }

    private static Reading determined(Markers.Marker marker, Reading reading) {
        Reading kept = none(reading);
        if (kept != null || !reading.isDeed() && marker.effect().certainty() > 0) {
            return reading.because(marker.reason());
        }
        return reading.as(marker.effect().status(), marker.effect().certainty()).because(marker.reason());
    }
}
