package org.rapporteur.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Telling;
import org.rapporteur.model.Token;

/** The tellings of a report: its records, reduced to what linking needs. */
final class ReportTellings {
    /** Words of a plan that is told with another date than before. */
    private static final List<String> REVISED = List.of(
            " instead",
            "postpone",
            "reschedul",
            " put off",
            " puts off",
            " moved ",
            "originally",
            "first planned",
            "new date",
            "delay",
            "brought forward",
            "pushed back",
            "as planned",
            "than planned",
            "first set for",
            "had been due",
            "had been set",
            "had been scheduled",
            "had been planned",
            "was due to",
            "called off",
            "cancel",
            "first scheduled");

    /** Words before a date that a plan had and has no more. */
    private static final List<String> FORMER = List.of(
            "originally",
            "first planned",
            "first set for",
            "first scheduled",
            "had been due",
            "had been set",
            "had been scheduled",
            "had been planned",
            "was due to have",
            "was to have");

    /** The rule by which an act gets its new day. */
    private static final String MOVED = "coding/time-moved";

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> IN = Set.of("in", "by", "during");

    /** Tokens of a sentence that is too long to be a mere turn of phrase. */
    private static final int LONG = 8;

    private final AttributedReport report;
    private final Map<String, Integer> identities = new HashMap<>();

    private ReportTellings(AttributedReport report) {
        this.report = report;
    }

    /** @param records the records of the report, in the order of its acts */
    static List<Telling> of(AttributedReport report, List<EventRecord> records) {
        ReportTellings tellings = new ReportTellings(report);
        return records.stream().map(tellings::telling).toList();
    }

    private Telling telling(EventRecord record) {
        Act act = record.act();
        Sentence sentence = record.sentence();
        String spoken = " " + sentence.span().of(record.report().text()).toLowerCase(Locale.ROOT);
        String told = (act.trigger().begin() - sentence.span().begin()) + spoken;
        PlaceMention place = act.place();
        Teller teller = Teller.of(record);
        return new Telling(
                record.id(),
                record.report().id(),
                identity(record.report().id() + "\n" + act.type() + "\n" + told),
                act.id(),
                act.sentence(),
                sentence.index() == 0 && !sentence.token(sentence.size() - 1).is("."),
                record.report().published(),
                teller.said(),
                record.report().publisher(),
                teller.origin(),
                teller.name(),
                teller.voice(),
                teller.speaker(),
                isAlleged(act),
                record.denied(),
                act.type(),
                act.modes().stream().filter(act.type()::hasMode).toList(),
                act.status(),
                act.confidence(),
                entities(act.actors()),
                entities(act.recipients()),
                act.from(),
                act.to(),
                place == null ? null : place.place(),
                direction(sentence, place),
                surroundings(act),
                act.size(),
                lemma(sentence, act),
                words(sentence, act),
                isPointedBack(sentence, act),
                isRevised(act, spoken),
                isFormer(act, spoken),
                sentence.size() < LONG ? null : hash(told));
    }

    private String identity(String words) {
        int earlier = identities.merge(words, 1, Integer::sum) - 1;
        return hash(earlier == 0 ? words : words + "\n" + earlier);
    }

    /** Whether an accuser vouches for it; who condemns a deed takes it for granted, and then so does the report. */
    private boolean isAlleged(Act act) {
        return act.partOf() != null
                && report.coded().acts().get(act.partOf()).type() == EventType.ACCUSE
                && report.chains().get(act.id()).size()
                        > report.chains().get(act.partOf()).size();
    }

    private static boolean isRevised(Act act, String spoken) {
        return act.status() == Status.POSTPONED
                || act.status() == Status.CANCELLED
                || REVISED.stream().anyMatch(spoken::contains);
    }

    /** Whether the days are those that a plan had before; "first set for May 9, has been moved to May 12" gives the new one. */
    private static boolean isFormer(Act act, String spoken) {
        return FORMER.stream().anyMatch(spoken::contains)
                && act.why().stream().noneMatch(reason -> reason.rule().equals(MOVED));
    }

    private static List<Entity> entities(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.entities().stream())
                .distinct()
                .toList();
    }

    private static String lemma(Sentence sentence, Act act) {
        return act.token() >= 0 && act.token() < sentence.size()
                ? sentence.token(act.token()).lemma().toLowerCase(Locale.ROOT)
                : "";
    }

    /** "the attack", "Tuesday's attack"; of a verb what it happened in: "were killed in the attack". */
    private boolean isPointedBack(Sentence sentence, Act act) {
        if (act.token() < 0 || act.token() >= sentence.size()) {
            return false;
        }
        if (sentence.token(act.token()).isNoun()) {
            return isPointedAt(sentence, act.token());
        }
        return sentence.tree().children(act.token(), "obl", "advcl").stream()
                .anyMatch(whole -> isIn(sentence, whole)
                        && report.coded().judged().predicateAt(sentence.index(), whole) != null
                        && isPointedAt(sentence, whole));
    }

    private static boolean isIn(Sentence sentence, int whole) {
        return sentence.tree().children(whole, "case", "mark").stream()
                .anyMatch(in -> IN.contains(sentence.token(in).text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPointedAt(Sentence sentence, int noun) {
        boolean article = sentence.tree().children(noun, "det").stream()
                .anyMatch(det -> POINTING.contains(sentence.token(det).text().toLowerCase(Locale.ROOT)));
        return article
                || sentence.tree().children(noun, "nmod:poss", "nsubj").stream()
                        .anyMatch(day -> DAYS.contains(sentence.token(day).text())
                                && day + 1 < sentence.size()
                                && sentence.token(day + 1).tag().equals("POS"));
    }

    private Set<String> words(Sentence sentence, Act act) {
        List<Span> apart = new ArrayList<>();
        apart.add(act.trigger());
        if (act.place() != null) {
            apart.add(act.place().span());
        }
        act.actors().forEach(mention -> apart.add(mention.span()));
        act.recipients().forEach(mention -> apart.add(mention.span()));
        report.resolved().times().stream()
                .filter(time -> time.sentence() == sentence.index())
                .forEach(time -> apart.add(time.span()));
        Set<String> words = new TreeSet<>();
        for (Token token : sentence.tokens().subList(sentence.dateline(), sentence.size())) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean content = token.isNoun() || token.tag().startsWith("JJ") || token.isVerb();
            if (content
                    && lemma.length() > 2
                    && Character.isLetter(lemma.charAt(0))
                    && !CommonWords.contain(lemma)
                    && apart.stream().noneMatch(span -> span.overlaps(token.span()))) {
                words.add(lemma);
            }
        }
        return words;
    }

    private Set<String> surroundings(Act act) {
        return report.resolved().places().stream()
                .filter(place -> place.sentence() == act.sentence() || place.sentence() == act.sentence() - 1)
                .map(place -> place.place().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String direction(Sentence sentence, @Nullable PlaceMention place) {
        if (place == null || place.sentence() != sentence.index() || place.first() == 0) {
            return "";
        }
        String word = sentence.token(place.first() - 1).text().toLowerCase(Locale.ROOT);
        return word.startsWith("north")
                        || word.startsWith("south")
                        || word.startsWith("east")
                        || word.startsWith("west")
                ? word
                : "";
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }
}
