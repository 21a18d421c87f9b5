package org.rapporteur.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Status;

/** What a clause is beside a statement: the main clause of a condition, hedged, a question, a command. */
final class ClauseMood {
    private static final Set<String> ANYBODY =
            Set.of("you", "someone", "somebody", "anyone", "anybody", "one", "people");

    private static final Set<String> OPINIONS = Set.of("think", "believe", "guess", "suppose", "suspect", "expect");

    private final StatusTables tables;
    private final Words words;
    private final DependencyTree tree;

    ClauseMood(StatusTables tables, Words words) {
        this.tables = tables;
        this.words = words;
        this.tree = words.tree();
    }

    /** @param leading the group of the first conjunct, with whose condition all stand */
    Reading of(VerbGroup group, VerbGroup leading, Link link, Reading reading) {
        Reading found = unlessWith(group, opined(group.head(), conditioned(group.head(), reading, leading)));
        found = hedged(group.head(), group, found);
        return asked(group.head(), group, link, found);
    }

    /** The main clause of a condition: "would fall if …", "will go unless …". */
    private Reading conditioned(int token, Reading reading, VerbGroup group) {
        if (reading.isNegative() || reading.isDeed() && group.modal() < 0) {
            return reading;
        }
        for (int child : tree.children(token, "advcl")) {
            for (int mark : tree.children(child, "mark", "advmod")) {
                Markers.Marker marker = tables.markers().endingAt(words, mark, "clause");
                // what is to come unless something happens is announced all the same
                boolean excepted = marker != null
                        && marker.phrase().equals("unless")
                        && (reading.status() == Status.PLANNED || reading.status() == Status.THREATENED);
                boolean condition = marker != null
                        && (marker.effect().name().equals("if-clause")
                                || marker.phrase().startsWith("when") && isOfAnybody(child));
                if (marker != null && !excepted && condition) {
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

    /** "When you attack him, he will strike back": no time in particular. */
    private boolean isOfAnybody(int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject >= 0
                && ANYBODY.contains(words.word(subject))
                && (words.tag(verb).equals("VBP") || words.tag(verb).equals("VBZ"));
    }

    /** "I think they will leave", where the tree makes "I think" a remark: a forecast of what others do. */
    private Reading opined(int verb, Reading reading) {
        int subject = tree.child(verb, "nsubj", "nsubj:pass");
        if (reading.status() != Status.PLANNED
                || subject < 0
                || words.word(subject).matches("i|we")) {
            return reading;
        }
        for (int child : tree.children(verb, "parataxis")) {
            boolean opinion = child < subject
                    && OPINIONS.contains(words.lemma(child))
                    && words.word(tree.child(child, "nsubj")).matches("i|we");
            if (opinion) {
                return Reading.of(tables.effects().of("predicted"), words.word(child));
            }
        }
        return reading;
    }

    /** "cannot send him home without a hearing": can, with one. */
    private Reading unlessWith(VerbGroup group, Reading reading) {
        boolean able = words.word(group.modal()).matches("ca|can|could|may");
        if (!able || group.negation() < 0 || !reading.isNegative()) {
            return reading;
        }
        for (int i = group.head() + 1; i < words.size() && !words.isPunctuation(i); i++) {
            if (words.word(i).equals("without")) {
                Effect effect = tables.effects().of("under-condition");
                return reading.as(Status.HYPOTHETICAL, 0)
                        .because(new Reason("status/under-condition", "without", effect.at()));
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
        boolean name = before > 0 && words.tag(before).equals("``") && isNamed(before - 1);
        return !name
                && (before < 0
                        || words.isPunctuation(before) && !words.word(before).equals(",")
                        || words.word(before).equals("please"));
    }

    /** "the "Stop the Wall" committee": a name in quotation marks. */
    private boolean isNamed(int before) {
        return words.tag(before).equals("DT")
                || words.tag(before).startsWith("NN")
                || words.tag(before).startsWith("JJ")
                || words.tag(before).equals("PRP$")
                || words.word(before).equals("called");
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
