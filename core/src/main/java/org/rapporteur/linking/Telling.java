package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Token;

/** One report's telling of one act, reduced to what makes two tellings one happening. */
final class Telling {
    /** Words that tell no happening from another: of time, of saying, of every war. */
    private static final Set<String> COMMON = Set.of("""
            kill wound injure dead death attack strike fight fighting militant fighter security force troop
            police officer soldier civilian suspect least several dozen hundred thousand north south east west
            northern southern eastern western central monday tuesday wednesday thursday friday saturday sunday
            january february march april june july august september october november december said says saying
            told tell according spokesman spokesperson spokeswoman official minister ministry president
            government report reporter statement country state would could should might will have been were with
            that this from their they which when where also more than after before over into about under between
            during against since until while other another some both each last next week month year late early
            first second people leader agency news foreign national local being make take what there part later
            today
            """.strip().split("\\s+"));
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

    private static final int LONG = 8;

    final String report;
    final Act act;
    final @Nullable LocalDate published;
    final List<Party> actors;
    final List<Party> recipients;
    final List<Party> parties;
    final Set<String> words;
    final String lemma;
    final @Nullable Days days;
    final boolean revised;
    final String text;
    final List<String> manners;
    /** The sentence, and where in it the act is named. */
    final String told;

    private final int length;
    private final boolean headline;
    private final String direction;

    Telling(AttributedReport report, Act act) {
        this.report = report.report().id();
        this.act = act;
        published = report.report().published();
        text = report.report().text();
        actors = parties(act.actors());
        recipients = parties(act.recipients());
        List<Party> all = new ArrayList<>(actors);
        recipients.stream().filter(party -> !all.contains(party)).forEach(all::add);
        parties = List.copyOf(all);
        Sentence sentence = report.resolved().sentences().get(act.sentence());
        manners = act.modes().stream().filter(act.type()::hasMode).toList();
        headline = sentence.index() == 0 && !sentence.token(sentence.size() - 1).is(".");
        direction = direction(sentence, act);
        days = Days.of(act, published);
        words = words(report, sentence, act);
        lemma = lemma(sentence, act);
        String spoken = " " + sentence.span().of(text).toLowerCase(Locale.ROOT);
        told = (act.trigger().begin() - sentence.span().begin()) + spoken;
        length = sentence.size();
        revised = act.status() == Status.POSTPONED
                || act.status() == Status.CANCELLED
                || REVISED.stream().anyMatch(spoken::contains);
    }

    private static List<Party> parties(List<Mention> mentions) {
        Set<Party> parties = new LinkedHashSet<>();
        mentions.forEach(mention -> mention.entities().forEach(entity -> parties.add(Party.of(entity))));
        return List.copyOf(parties);
    }

    private static String lemma(Sentence sentence, Act act) {
        return act.token() >= 0 && act.token() < sentence.size()
                ? sentence.token(act.token()).lemma().toLowerCase(Locale.ROOT)
                : "";
    }

    private static Set<String> words(AttributedReport report, Sentence sentence, Act act) {
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
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean content = token.isNoun() || token.tag().startsWith("JJ") || token.isVerb();
            if (content
                    && lemma.length() > 3
                    && Character.isLetter(lemma.charAt(0))
                    && !COMMON.contains(lemma)
                    && apart.stream().noneMatch(span -> span.overlaps(token.span()))) {
                words.add(lemma);
            }
        }
        return Set.copyOf(words);
    }

    /** Whether another report has the same sentence, too long to be a mere turn of phrase. */
    boolean isCopyOf(Telling other) {
        return length >= LONG && told.equals(other.told);
    }

    /** Whether it stands in the headline. */
    boolean isHeadline() {
        return headline;
    }

    EventType type() {
        return act.type();
    }

    @Nullable Place place() {
        return act.place() == null ? null : act.place().place();
    }

    /** Type, manners, parties and place: tellings with equal frames fit others equally, time and words apart. */
    String frame() {
        return type() + "\n" + manners + "\n" + actors + "\n" + recipients + "\n" + place() + "\n" + direction;
    }

    /** "northwestern" for "in northwestern Syria", empty where no part is named. */
    String direction() {
        return direction;
    }

    private static String direction(Sentence sentence, Act act) {
        if (act.place() == null
                || act.place().sentence() != sentence.index()
                || act.place().first() == 0) {
            return "";
        }
        String word = sentence.token(act.place().first() - 1).text().toLowerCase(Locale.ROOT);
        return word.startsWith("north")
                        || word.startsWith("south")
                        || word.startsWith("east")
                        || word.startsWith("west")
                ? word
                : "";
    }

    /** Countries and organisations that it is blocked by, the place's country included. */
    Set<String> blocks() {
        Set<String> blocks = new TreeSet<>();
        parties.forEach(party -> blocks.add(party.block()));
        Place place = place();
        if (place != null && place.countryCode() != null) {
            blocks.add(place.countryCode());
        }
        return blocks;
    }

    /** Whether it tells of something that has not happened, or not yet. */
    boolean isPlan() {
        return switch (act.status()) {
            case PLANNED, POSTPONED, CANCELLED, REQUESTED, HYPOTHETICAL, THREATENED -> true;
            case OCCURRED, ONGOING, HISTORICAL, NEGATED -> false;
        };
    }
}
