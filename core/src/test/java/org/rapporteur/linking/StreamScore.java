package org.rapporteur.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventRecord;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryLife;
import org.rapporteur.model.StoryLife.Revision;
import org.rapporteur.model.Telling;

/**
 * How well stories agree with gold ones. A gold mention without a record counts as a story of its own; records that the
 * gold does not speak of count neither way.
 */
final class StreamScore {
    private final GoldStream gold;
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<GoldStream.Mention, String> records = new LinkedHashMap<>();
    private final Map<String, Story> stories = new HashMap<>();

    StreamScore(GoldStream gold, List<EventRecord> told, List<Telling> tellings, List<Story> stories) {
        this.gold = gold;
        tellings.forEach(telling -> this.tellings.put(telling.record(), telling));
        stories.forEach(story -> story.records().forEach(record -> this.stories.put(record, story)));
        for (GoldStream.Mention mention : gold.mentions()) {
            told.stream()
                    .filter(record -> record.report().id().equals(mention.report()))
                    .filter(record -> mention.overlaps(
                            record.act().trigger().begin(),
                            record.act().trigger().end()))
                    .filter(record -> !records.containsValue(record.id()))
                    .findFirst()
                    .ifPresent(record -> records.put(mention, record.id()));
        }
    }

    /** B-cubed (Bagga and Baldwin 1998) over the gold mentions: precision, recall, F1. */
    double[] bCubed() {
        double precision = 0;
        double recall = 0;
        for (GoldStream.Mention mention : gold.mentions()) {
            Set<GoldStream.Mention> system = with(mention);
            Set<GoldStream.Mention> right = new HashSet<>(gold.mentions());
            right.removeIf(other -> !other.story().equals(mention.story()));
            double common = system.stream().filter(right::contains).count();
            precision += common / system.size();
            recall += common / right.size();
        }
        precision /= gold.mentions().size();
        recall /= gold.mentions().size();
        return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
    }

    private Set<GoldStream.Mention> with(GoldStream.Mention mention) {
        Set<GoldStream.Mention> with = new HashSet<>(Set.of(mention));
        String story = story(mention);
        if (story != null) {
            gold.mentions().stream().filter(other -> story.equals(story(other))).forEach(with::add);
        }
        return with;
    }

    private @Nullable String story(GoldStream.Mention mention) {
        String record = records.get(mention);
        Story story = record == null ? null : stories.get(record);
        return story == null ? null : story.id();
    }

    /** The gold mentions that no record tells. */
    List<GoldStream.Mention> missed() {
        return gold.mentions().stream()
                .filter(mention -> !records.containsKey(mention))
                .toList();
    }

    /** For each plan whose revisions are not all right what was found instead. */
    Map<String, String> wrongPlans() {
        Map<String, String> wrong = new TreeMap<>();
        gold.plans().forEach((name, plan) -> {
            StoryLife life = life(name);
            List<String> found = life == null
                    ? List.of()
                    : life.revisions().stream().map(StreamScore::write).toList();
            List<String> wanted = plan.revisions();
            boolean same = found.size() == wanted.size();
            for (int i = 0; same && i < wanted.size(); i++) {
                same = found.get(i).startsWith(wanted.get(i));
            }
            Set<String> disputes = life == null
                    ? Set.of()
                    : life.disputes().stream().map(StoryLife.Dispute::about).collect(Collectors.toSet());
            if (!same || !disputes.containsAll(plan.disputes())) {
                wrong.put(name, "wanted " + wanted + plan.disputes() + "\n        found " + found + disputes);
            }
        });
        return wrong;
    }

    /** The life of the story that most of a gold story's records are in. */
    private @Nullable StoryLife life(String name) {
        Map<String, List<String>> found = new TreeMap<>();
        for (GoldStream.Mention mention : gold.mentions()) {
            String record = records.get(mention);
            Story story = record == null ? null : stories.get(record);
            if (mention.story().equals(name) && story != null) {
                found.computeIfAbsent(story.id(), id -> new ArrayList<>(story.records()))
                        .add(0, "");
            }
        }
        return found.values().stream()
                .max(java.util.Comparator.comparingLong((List<String> ids) ->
                        ids.stream().filter(String::isEmpty).count()))
                .map(ids -> new StoryLinker()
                        .life(
                                ids.stream()
                                        .filter(id -> !id.isEmpty())
                                        .map(tellings::get)
                                        .toList(),
                                gold.asOf()))
                .orElse(null);
    }

    private static String write(Revision revision) {
        return revision.state().name().toLowerCase(Locale.ROOT) + " " + revision.said()
                + days(" on ", revision.from(), revision.to()) + days(" not ", revision.oldFrom(), revision.oldTo());
    }

    private static String days(String before, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null ? "" : before + from + (from.equals(to) ? "" : ".." + to);
    }

    /** The gold stories that were torn apart or mixed with others. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, Map<String, List<GoldStream.Mention>>> found = new TreeMap<>();
        for (GoldStream.Mention mention : gold.mentions()) {
            String story = story(mention);
            found.computeIfAbsent(mention.story(), name -> new TreeMap<>())
                    .computeIfAbsent(story == null ? "missed" : story, id -> new ArrayList<>())
                    .add(mention);
        }
        found.forEach((name, parts) -> {
            if (parts.size() > 1 || parts.containsKey("missed")) {
                faults.add("torn " + name + ": " + parts);
            }
        });
        Map<String, Set<String>> mixed = new TreeMap<>();
        found.forEach((name, parts) -> parts.keySet()
                .forEach(story -> mixed.computeIfAbsent(story, s -> new java.util.TreeSet<>())
                        .add(name)));
        mixed.forEach((story, names) -> {
            if (names.size() > 1 && !story.equals("missed")) {
                faults.add("mixed " + story + ": " + names);
            }
        });
        return faults;
    }
}
