package org.rapporteur.status;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;

/** Reads the predicates of one sentence, each from the words above it down. Used by one thread, for one sentence. */
final class SentenceJudge {
    private static final Set<String> MADE =
            Set.of("requested", "proposed", "offered", "ordered", "promised", "attempted");
    private static final Set<String> TURNED_DOWN =
            Set.of("status/refused", "status/opposed", "status/denied", "status/kept-from");
    private static final Set<String> NEWS = Set.of(
            "announcement",
            "assurance",
            "declaration",
            "news",
            "notice",
            "notification",
            "signal",
            "statement",
            "word");
    private static final int DEEPEST = 25;

    private static final Set<String> RANKS = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "last",
            "latest",
            "only",
            "sole",
            "lone",
            "youngest",
            "oldest");

    private final StatusTables tables;
    private final Words words;
    private final OwnWords ownWords;
    private final VerbLinks verbLinks;
    private final NounJudge nouns;
    private final Purposes purposes;
    private final Pairs pairs;
    private final Conjuncts conjuncts;
    private final ClauseMood mood;
    private final @Nullable Reading[] known;
    private int depth;

    SentenceJudge(StatusTables tables, Words words) {
        this.tables = tables;
        this.words = words;
        this.ownWords = new OwnWords(words, tables);
        this.verbLinks = new VerbLinks(words, tables.embedders(), tables.markers());
        this.conjuncts = new Conjuncts(words, verbLinks);
        this.mood = new ClauseMood(tables, words);
        this.nouns = new NounJudge(tables, words, this);
        this.purposes = new Purposes(words);
        this.pairs = new Pairs(words, tables.effects());
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
        boolean turnedDown = TURNED_DOWN.contains(rule);
        Embedder content = tables.embedders().at(words, token, "to");
        boolean speech = content != null && MADE.contains(content.positive().name());
        return turnedDown && speech ? reading.as(Status.OCCURRED, Reading.FACTUAL) : reading;
    }

    private Reading ownReading(int token) {
        return ownWords.of(VerbGroup.of(words, token));
    }

    /** A clause's head: a verb, or an adjective with its copula. */
    private Reading clause(int token) {
        VerbGroup group = VerbGroup.of(words, token);
        int first = conjuncts.first(token, group);
        VerbGroup leading = first == token ? group : VerbGroup.of(words, first);
        Link link = verbLinks.of(leading);
        Reading reading = linked(link, ownWords.of(conjuncts.group(group, leading)), token);
        return mood.of(group, leading, link, reading);
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
        Reading said = reported(link, own, token);
        Embedder embedder = tables.embedders().at(words, governor, link.complement());
        Reading paired = pairs.of(link, token, embedder, own, of(governor));
        if (paired != null) {
            return paired;
        }
        Effect word = link.complement().equals("to") ? pairs.ofWord(governor) : null;
        if (word != null) {
            Reading above = of(words.tree().head(governor));
            return Composition.under(
                    word, above, said, new Reason("status/" + word.name(), words.word(governor), word.at()));
        }
        if (embedder != null && isHadTo(link) && of(governor).isFactual()) {
            return Composition.join(of(governor), own).because(reason(embedder.positive(), embedder));
        }
        if (embedder != null && !isSubjectToCome(link, embedder, of(governor))) {
            Reading above = of(governor);
            Effect effect = above.isNegative() ? embedder.negative() : embedder.positive();
            return Composition.under(effect, above, said, reason(effect, embedder));
        }
        return unlisted(link, token, said);
    }

    /** "A strike would kill the talks": what does something that may be is no more certain than that. */
    static boolean isSubjectToCome(Link link, Embedder embedder, Reading above) {
        return link.complement().equals("subj")
                && above.isOpen()
                && embedder.positive().kind() == Effect.Kind.OWN;
    }

    /** "said it would leave", "news that it would leave": "will leave"; "said it was leaving": "is leaving". */
    private Reading reported(Link link, Reading own, int token) {
        String rule = own.why().get(0).rule();
        boolean told = link.complement().equals("that");
        if (told && rule.equals("status/modal-would") && isToldBefore(link.governor()) && !isOfOnly(token)) {
            return Reading.of(tables.effects().of("would-reported"), words.word(token));
        }
        boolean progress = told
                && rule.equals("status/past-progressive")
                && !VerbGroup.of(words, token).perfect()
                && tables.embedders().says(words, link.governor())
                && words.tree().child(token, "advcl") < 0;
        return progress ? own.as(Status.ONGOING, own.certainty()) : own;
    }

    private boolean isToldBefore(int governor) {
        return words.isVerb(governor)
                ? VerbGroup.of(words, governor).past()
                : words.isNoun(governor) && NEWS.contains(words.lemma(governor));
    }

    /** "the only thing they would back is": what would be is no plan. */
    private boolean isOfOnly(int verb) {
        for (int child : words.tree().children(verb, "dep", "obj", "nsubj")) {
            for (int i = child - 1; child < verb && i >= words.phraseFirst(child); i--) {
                if (words.word(i).equals("only") && words.word(child).matches("thing|way|one|deal|course|option")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Police had to use tear gas": they did; what is said in another's words to have had to be done may not have been. */
    private boolean isHadTo(Link link) {
        int governor = link.governor();
        return link.complement().equals("to")
                && words.word(governor).equals("had")
                && words.word(governor + 1).equals("to")
                && words.tree().child(governor, "aux") < 0
                && Set.of("none", "relative").contains(complementOf(governor));
    }

    private String complementOf(int verb) {
        return verbLinks.of(VerbGroup.of(words, verb)).complement();
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

    private String unlistedName(Link link, int token) {
        int governor = link.governor();
        return switch (link.complement()) {
            case "too", "to-be", "idiom" -> link.complement();
            case "whether" -> "asked-whether";
            case "purpose" -> purposes.name(link, token, of(governor));
            case "to" ->
                words.isNoun(governor)
                        ? isFirst(governor) ? "same" : "to-after-noun"
                        : words.isAdjective(governor) ? "to-after-adjective" : purposes.name(link, token, of(governor));
            case "ing", "bare" -> "shared";
            case "participle" -> "participle-clause";
            case "reduced-relative" -> "reduced-relative";
            case "wh" -> "told";
            case "subj" -> of(governor).isFactual() ? "gerund-subject" : "gerund-subject-under-open";
            case "that", "relative", "clause", "none", "preposition", "modifier" -> "own-words";
            case "for" -> words.isVerb(governor) ? "gerund-of-reason" : "gerund-of-use";
            default -> "gerund-after-preposition";
        };
    }

    /** "was the first senator to endorse him": who is the first to do something does it. */
    private boolean isFirst(int noun) {
        for (int child : words.tree().children(noun, "amod", "nummod", "compound", "advmod")) {
            if (RANKS.contains(words.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "a clash with marchers who gather daily", but "wants a leader who fights graft": people who are there already. */
    private boolean isSome(int noun, int verb) {
        int subject = words.tree().child(verb, "nsubj");
        return words.tag(noun).equals("NNS")
                && words.word(subject).equals("who")
                && !words.tree().is(noun, "obj")
                && !words.tree().is(noun, "nsubj");
    }

    /** What hangs on a word that the list does not have. */
    private Reading unlisted(Link link, int token, Reading own) {
        int governor = link.governor();
        String name = unlistedName(link, token);
        Effect effect = tables.effects().of(name);
        Reason reason = new Reason("status/" + name, words.word(governor), effect.at());
        Reading above = of(governor);
        boolean oneToCome = link.complement().equals("relative")
                && own.why().get(0).rule().equals("status/present")
                && words.isNoun(governor)
                && (above.isOpen() && !nouns.isDefinite(governor) && !isSome(governor, token) || nouns.isAny(governor));
        if (oneToCome) {
            return Composition.under(tables.effects().of("relative-under-open"), above, own, reason);
        }
        if (effect.kind() == Effect.Kind.OWN) {
            return own.capped(effect.certainty());
        }
        if (link.complement().equals("participle")
                && (above.isNegative()
                        || Pairs.isCommand(above)
                        || tables.embedders().says(words, token))) {
            return own;
        }
        if (effect.kind() == Effect.Kind.SAME && above.isFactual()) {
            Status shared = name.equals("idiom") ? above.status() : Status.OCCURRED;
            return Composition.join(above.as(shared, effect.certainty()), own).because(reason);
        }
        return Composition.under(effect, above, own, reason);
    }
}
