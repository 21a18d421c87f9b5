package org.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.CodedReport;
import org.rapporteur.model.Span;

/** The chain of those who assert an act, outermost first. */
final class Chains {
    private Chains() {}

    /** @param drafts what the attributions were made from, in the same order */
    static List<List<Attribution>> of(CodedReport report, List<Attribution> attributions, List<Draft> drafts) {
        ContentIndex<Attribution> index = new ContentIndex<>(report.resolved().sentences());
        attributions.forEach(attribution -> index.add(attribution, attribution.content()));
        List<List<Attribution>> chains = new ArrayList<>();
        for (Act act : report.acts()) {
            chains.add(chain(act, index.at(act.sentence()), drafts));
        }
        return chains;
    }

    private static List<Attribution> chain(Act act, List<Attribution> attributions, List<Draft> drafts) {
        List<Attribution> chain = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.asserts()
                    && holds(attribution, act.trigger(), drafts.get(attribution.id()).granted)
                    && !isBeforeSaying(act.trigger(), attribution, attributions)) {
                chain.add(attribution);
            }
        }
        chain.sort(Comparator.comparingInt((Attribution a) -> -length(a))
                .thenComparing(attribution -> drafts.get(attribution.id()).toldBy != null)
                .thenComparingInt(Attribution::id));
        return chain;
    }

    private static boolean holds(Attribution attribution, Span trigger, @Nullable Span granted) {
        return !attribution.cue().overlaps(trigger)
                && (granted == null || !granted.overlaps(trigger))
                && attribution.content().stream().anyMatch(piece -> piece.overlaps(trigger));
    }

    /** "Asked about his criticism, X said that was natural, he said": what stands before the first saying is in none. */
    private static boolean isBeforeSaying(Span trigger, Attribution aside, List<Attribution> attributions) {
        return attributions.stream()
                .anyMatch(first -> first != aside
                        && trigger.end() <= first.cue().begin()
                        && first.cue().end() <= aside.cue().begin()
                        && aside.content().stream().anyMatch(piece -> piece.contains(first.cue()))
                        && first.content().stream()
                                .allMatch(piece -> piece.begin() >= first.cue().end())
                        && first.source() != null
                        && trigger.end() <= first.source().begin());
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
