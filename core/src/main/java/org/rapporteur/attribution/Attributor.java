package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.ResolvedReport;
import org.rapporteur.model.Sentence;

/** Finds who says what in a report, and gives each act the chain of those who assert it. */
public final class Attributor {
    private final CueFinder finder;
    private final Circumstances circumstances;
    private final RelayedSources relayed;
    private final Sources sources;
    private final SayingDays days;

    public Attributor(Lexicons lexicons) {
        CueLexicon cues = new CueLexicon(lexicons);
        Occasion.Names occasions = new Occasion.Names(lexicons);
        finder = new CueFinder(cues, occasions);
        circumstances = new Circumstances(occasions, cues);
        relayed = new RelayedSources(lexicons, occasions);
        sources = new Sources(occasions);
        days = new SayingDays(occasions);
    }

    public AttributedReport attribute(CodedReport report) {
        ResolvedReport resolved = report.resolved();
        Quotations quotations = Quotations.of(resolved);
        List<Draft> drafts = new ArrayList<>(finder.find(resolved, quotations));
        Voices.extend(quotations, drafts);
        drafts.sort(Comparator.comparing((Draft draft) -> draft.cue));
        sources.resolve(resolved, drafts);
        drafts.removeIf(Attributor::isEmptySubject);
        drafts.removeIf(Attributor::isShownByDoing);
        Halves.part(drafts);
        addRelayed(resolved, drafts);
        drafts.forEach(circumstances::fill);
        days.date(resolved, drafts);
        List<Draft> kept = Nesting.kept(resolved.sentences(), drafts);
        List<Attribution> attributions = Nesting.attributions(resolved.sentences(), quotations, kept);
        return Speakers.name(new AttributedReport(report, attributions, Chains.of(report, attributions, kept)));
    }

    private void addRelayed(ResolvedReport report, List<Draft> drafts) {
        List<Draft> voices = relayed.of(drafts);
        if (!voices.isEmpty()) {
            sources.resolve(report, voices);
            voices.removeIf(voice -> !relayed.isVoice(voice));
            for (Draft draft : drafts) {
                if (draft.toldBy != null && !voices.contains(draft.toldBy)) {
                    draft.toldBy = null;
                }
            }
            drafts.addAll(voices);
            drafts.sort(Comparator.comparing((Draft draft) -> draft.cue));
        }
    }

    /** "spent Monday on the road, showing how ...": what is done shows it, and nobody says so. */
    private static boolean isShownByDoing(Draft draft) {
        Sentence sentence = draft.sentence;
        return sentence.token(draft.anchor).lemma().matches("show|illustrate|underscore|demonstrate|prove")
                && sentence.token(draft.anchor).tag().equals("VBG")
                && draft.anchor > 0
                && sentence.token(draft.anchor - 1).is(",")
                && draft.clausal;
    }

    /** "it" that stands for no known actor says nothing but what it is told to say: "it said the deal was off". */
    private static boolean isEmptySubject(Draft draft) {
        boolean known = draft.mention != null && draft.mention.isResolved();
        return Subjects.isExpletive(draft.source) && !known && !(draft.clausal && draft.speaks);
    }
}
