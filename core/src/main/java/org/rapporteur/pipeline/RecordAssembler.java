package org.rapporteur.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Status;

/** Puts acts, chains and links together into records. */
final class RecordAssembler {
    private static final Pattern WHETHER = Pattern.compile("\\bwhether\\b[^.;]*$");

    private RecordAssembler() {}

    /** The records of a report, in the order of its acts, not linked yet. */
    static List<EventRecord> assemble(AttributedReport report) {
        List<EventRecord> records = new ArrayList<>();
        for (Act act : report.coded().acts()) {
            if (isUnvouchedAllegation(report, act) || isOpenQuestion(report, act) || isOfUnknownSpeaker(act)) {
                continue;
            }
            List<Attribution> chain = report.chains().get(act.id());
            records.add(new EventRecord(
                    id(report, act),
                    report.report(),
                    report.resolved().sentences().get(act.sentence()),
                    act,
                    chain,
                    act.status() == Status.NEGATED && saysSoItself(act, chain),
                    null,
                    whole(report, act)));
        }
        return records;
    }

    /** What somebody is accused of is a record only with the accuser in its chain: an allegation is never a fact. */
    private static boolean isUnvouchedAllegation(AttributedReport report, Act act) {
        if (act.partOf() == null) {
            boolean alleged =
                    act.why().stream().anyMatch(reason -> reason.rule().equals("status/alleged"));
            return alleged && report.chains().get(act.id()).isEmpty();
        }
        Act whole = report.coded().acts().get(act.partOf());
        return whole.type() == EventType.ACCUSE
                && report.chains().get(act.id()).size()
                        <= report.chains().get(whole.id()).size()
                && !isTakenForGranted(report, act, whole);
    }

    /**
     * "condemned Japan for holding exercises": who blames somebody for a deed takes it for granted that it was done, and so
     * does the report; who accuses somebody of it says that it was (Fillmore 1971, verbs of judging).
     */
    private static boolean isTakenForGranted(AttributedReport report, Act act, Act whole) {
        return report.attributions().stream()
                .anyMatch(attribution -> !attribution.asserts()
                        && attribution.cue().overlaps(whole.trigger())
                        && attribution.content().stream().anyMatch(piece -> piece.overlaps(act.trigger())));
    }

    /** "declined to say whether A attacked B": nobody has said that it happened, so no record says so either. */
    private static boolean isOpenQuestion(AttributedReport report, Act act) {
        return act.status().isDeed()
                && report.attributions().stream()
                        .filter(attribution -> !attribution.asserts())
                        .flatMap(attribution -> attribution.content().stream())
                        .anyMatch(piece -> piece.contains(act.trigger())
                                && WHETHER.matcher(report.report()
                                                .text()
                                                .substring(
                                                        piece.begin(),
                                                        act.trigger().begin()))
                                        .find());
    }

    /** The id of the record that an act is a part of; null where there is none. */
    private static @Nullable String whole(AttributedReport report, Act act) {
        if (act.partOf() == null) {
            return null;
        }
        Act whole = report.coded().acts().get(act.partOf());
        return isOfUnknownSpeaker(whole) ? null : id(report, whole);
    }

    /** What "I" or "we" do is told of nobody where it is unknown who says it. */
    private static boolean isOfUnknownSpeaker(Act act) {
        return !act.actors().isEmpty()
                && act.actors().stream().allMatch(actor -> actor.isFirstPerson() && !actor.isResolved());
    }

    private static boolean saysSoItself(Act act, List<Attribution> chain) {
        if (chain.isEmpty()) {
            return false;
        }
        @Nullable Mention speaker = chain.get(chain.size() - 1).mention();
        return speaker != null && act.actors().stream().anyMatch(actor -> speakFor(speaker, actor));
    }

    /** Whether one is the other, or the government of it: "Moscow" denies for Russia's army. */
    private static boolean speakFor(Mention speaker, Mention actor) {
        for (Entity one : speaker.entities()) {
            for (Entity other : actor.entities()) {
                if (one.key().equals(other.key())
                        || (one.code() != null && one.code().equals(other.code()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String id(AttributedReport report, Act act) {
        String name = report.report().id() + "\n" + report.report().text() + "\n" + act.trigger() + "\n" + act.type()
                + "\n" + act.id() + "\n" + Version.CURRENT;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "r-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but this one does not", e);
        }
    }
}
