package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Rejection;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Collects what no word list knew while reports are read, for those who extend the lists: verbs that a political actor is the
 * subject of, and proper names that do what the lists know.
 */
public final class Unmatched {
    /** Verbs that say nothing by themselves. */
    private static final Set<String> LIGHT = Set.of(
            "be", "have", "do", "get", "go", "come", "make", "take", "become", "seem", "say", "know", "let", "keep",
            "put", "will", "can", "use");

    /** What a word is. */
    public enum Kind {
        PREDICATE,
        ACTOR
    }

    /**
     * A word that no list knew.
     *
     * @param word the lemma of a predicate, or a name as written
     * @param count how often it was read
     * @param example the first sentence that it stood in
     */
    public record Word(Kind kind, String word, int count, String report, String example) {}

    private final Pipeline pipeline;
    private final Map<String, Word> words = new HashMap<>();

    /** @param pipeline whose word lists are meant */
    public Unmatched(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Adds what a report shows. */
    public void add(AttributedReport report) {
        Set<Span> told = new HashSet<>();
        report.coded().acts().forEach(act -> told.add(act.trigger()));
        report.coded().rejections().forEach(rejection -> told.add(rejection.span()));
        report.attributions().forEach(attribution -> told.add(attribution.cue()));
        for (Predicate predicate : report.coded().judged().predicates()) {
            boolean covered = told.stream().anyMatch(span -> span.overlaps(predicate.span()));
            if (!covered && isUnknown(predicate) && hasPoliticalSubject(report, predicate)) {
                count(Kind.PREDICATE, predicate.lemma().toLowerCase(Locale.ROOT), report, predicate.sentence());
            }
        }
        for (Act act : report.coded().acts()) {
            act.actors().forEach(actor -> addName(actor, report));
            act.recipients().forEach(recipient -> addName(recipient, report));
        }
        report.coded().rejections().forEach(rejection -> addSubject(rejection, report));
    }

    /** All words, predicates first, the most frequent first. */
    public List<Word> words() {
        List<Word> all = new ArrayList<>(words.values());
        all.sort(Comparator.comparing(Word::kind)
                .thenComparing(Comparator.comparingInt(Word::count).reversed())
                .thenComparing(Word::word));
        return all;
    }

    private boolean isUnknown(Predicate predicate) {
        String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
        return !LIGHT.contains(lemma) && !pipeline.knowsAct(lemma);
    }

    private static boolean hasPoliticalSubject(AttributedReport report, Predicate predicate) {
        Sentence sentence = report.resolved().sentences().get(predicate.sentence());
        if (!sentence.tree().isParsed() || !sentence.token(predicate.token()).isVerb()) {
            return false;
        }
        for (int subject : sentence.tree().children(predicate.token(), "nsubj")) {
            for (Mention mention : report.resolved().mentions()) {
                if (mention.sentence() == sentence.index()
                        && mention.head() == subject
                        && mention.entities().stream().anyMatch(e -> e.code() != null)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name without a code that has a part in an act. */
    private void addName(Mention mention, AttributedReport report) {
        if (mention.kind() == MentionKind.NAME
                && mention.isResolved()
                && mention.entities().stream().allMatch(e -> e.code() == null)) {
            Entity entity = mention.entities().get(0);
            count(Kind.ACTOR, entity.name(), report, mention.sentence());
        }
    }

    /** The unknown name that does what the lists know, but was left out since nobody political was known in it. */
    private void addSubject(Rejection rejection, AttributedReport report) {
        Sentence sentence = report.resolved().sentences().get(rejection.sentence());
        boolean nobodyKnown = rejection.reason().words().contains("no known or described political actor");
        int verb = sentence.tokenAt(rejection.span().begin());
        if (!nobodyKnown || verb >= sentence.size() || !sentence.tree().isParsed()) {
            return;
        }
        for (int subject : sentence.tree().children(verb, "nsubj")) {
            if (sentence.token(subject).isProperNoun()) {
                count(Kind.ACTOR, name(sentence, subject), report, sentence.index());
            }
        }
    }

    private static String name(Sentence sentence, int head) {
        int first = head;
        while (first > 0
                && sentence.token(first - 1).isProperNoun()
                && sentence.tree().head(first - 1) <= head
                && sentence.tree().head(first - 1) >= first) {
            first--;
        }
        StringBuilder name = new StringBuilder();
        for (int at = first; at <= head; at++) {
            Token token = sentence.token(at);
            boolean apart = at > first
                    && sentence.token(at - 1).span().end() < token.span().begin();
            name.append(apart ? " " : "").append(token.text());
        }
        return name.toString();
    }

    private void count(Kind kind, String word, AttributedReport report, int sentence) {
        String example = report.resolved()
                .sentences()
                .get(sentence)
                .span()
                .of(report.report().text())
                .strip()
                .replaceAll("\\s+", " ");
        words.merge(
                kind + "\t" + word,
                new Word(kind, word, 1, report.report().id(), example),
                (old, one) -> new Word(kind, word, old.count() + 1, old.report(), old.example()));
    }
}
