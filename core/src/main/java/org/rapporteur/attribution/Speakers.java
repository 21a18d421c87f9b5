package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Reason;
import org.rapporteur.model.Span;
import org.rapporteur.model.SpeechKind;

/** Says whom "I" and "we" in an act denote: whoever says the words. */
final class Speakers {
    private Speakers() {}

    /** The report with the speaker as party of the acts that he tells of himself. */
    static AttributedReport name(AttributedReport report) {
        List<Act> acts = new ArrayList<>();
        for (Act act : report.coded().acts()) {
            boolean own = act.actors().stream().anyMatch(Mention::isFirstPerson)
                    || act.recipients().stream().anyMatch(Mention::isFirstPerson);
            acts.add(own ? named(act, report.attributions()) : act);
        }
        CodedReport coded = report.coded();
        return new AttributedReport(
                new CodedReport(coded.judged(), acts, coded.rejections()), report.attributions(), report.chains());
    }

    private static Act named(Act act, List<Attribution> attributions) {
        List<Mention> actors = named(act.actors(), attributions);
        List<Mention> recipients = named(act.recipients(), attributions);
        return act.withParties(others(actors, recipients), others(recipients, actors));
    }

    /** "I support him": whoever "him" was taken for, it is not who speaks. */
    private static List<Mention> others(List<Mention> mentions, List<Mention> beside) {
        Set<String> speakers = beside.stream()
                .filter(Mention::isFirstPerson)
                .flatMap(m -> m.entities().stream())
                .map(Entity::key)
                .collect(Collectors.toSet());
        return mentions.stream()
                .map(m -> isWrongly(m, speakers) ? with(m, List.of(), null, m.why()) : m)
                .toList();
    }

    private static boolean isWrongly(Mention mention, Set<String> speakers) {
        return mention.kind() == MentionKind.PRONOUN
                && !mention.isFirstPerson()
                && mention.entities().stream().map(Entity::key).anyMatch(speakers::contains);
    }

    private static List<Mention> named(List<Mention> mentions, List<Attribution> attributions) {
        return mentions.stream()
                .map(m -> m.isFirstPerson() ? named(m, speaker(m.span(), attributions)) : m)
                .toList();
    }

    private static Mention named(Mention mention, @Nullable Attribution speech) {
        if (speech == null || speech.mention() == null) {
            return mention;
        }
        Mention speaker = speech.mention();
        List<Reason> why = new ArrayList<>(mention.why());
        why.add(Reason.of("attribution/speaks-of-himself", speech.cue().toString()));
        return with(mention, speaker.entities(), speaker.id(), why);
    }

    private static Mention with(
            Mention mention, List<Entity> entities, @Nullable Integer antecedent, List<Reason> why) {
        return new Mention(
                mention.id(),
                mention.span(),
                mention.sentence(),
                mention.first(),
                mention.end(),
                mention.head(),
                mention.kind(),
                entities,
                antecedent,
                why);
    }

    /** The innermost speech in its own words that the pronoun stands in. */
    private static @Nullable Attribution speaker(Span pronoun, List<Attribution> attributions) {
        return attributions.stream()
                .filter(a -> a.kind() != SpeechKind.INDIRECT)
                .filter(a -> a.content().stream().anyMatch(piece -> piece.overlaps(pronoun)))
                .min(Comparator.comparingInt(
                        a -> a.content().stream().mapToInt(Span::length).sum()))
                .orElse(null);
    }
}
