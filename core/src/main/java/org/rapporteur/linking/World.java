package org.rapporteur.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Telling;
import org.rapporteur.model.TellingShelf;

/**
 * The tellings that stand in stories while others are being placed: those on the shelf as far as they were needed, without
 * those taken out, and those placed since.
 */
final class World {
    private final TellingShelf shelf;
    private final Fit fit = Fit.ofFew();
    private final Set<String> gone;
    private final Map<String, Candidate> known = new HashMap<>();
    /** What is near those that are to be placed; some of them may be taken out or waiting. */
    private final Map<EventType, Near> near = new EnumMap<>(EventType.class);

    private final Set<Candidate> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> looked = new HashSet<>();
    private final Set<String> waiting = new HashSet<>();
    /** The stories that were formed here. */
    private final Map<String, List<Candidate>> formed = new HashMap<>();
    /** The stories of the shelf that were asked for, by their ids. */
    private final Map<String, List<Candidate>> opened = new HashMap<>();

    private final Map<String, String> onShelf = new HashMap<>();
    /** The pairs within stories, as far as they were asked for. */
    private final Map<List<Candidate>, List<Pairs.Pair>> within = new IdentityHashMap<>();

    /** @param gone records that are on the shelf and count no more */
    World(TellingShelf shelf, Set<String> gone) {
        this.shelf = shelf;
        this.gone = new HashSet<>(gone);
    }

    Fit fit() {
        return fit;
    }

    private Candidate candidate(Telling telling) {
        return known.computeIfAbsent(telling.record(), record -> new Candidate(telling));
    }

    /** Tellings to be placed. Their records on the shelf, if any, are of no more account. */
    List<Candidate> await(Collection<Telling> tellings) {
        tellings.forEach(telling -> known.put(telling.record(), new Candidate(telling)));
        for (Telling telling : tellings) {
            gone.remove(telling.record());
            waiting.add(telling.record());
        }
        return tellings.stream().map(this::candidate).toList();
    }

    /** Looks on the shelf for all that may fit any of these, in one go. */
    void lookAround(Collection<Candidate> candidates) {
        Set<String> blocks = new HashSet<>();
        for (Candidate candidate : candidates) {
            // each looks once, and only where none has looked
            if (around.add(candidate)) {
                for (String block : candidate.blocks().soughtBy(candidate)) {
                    if (looked.add(block)) {
                        blocks.add(block);
                    }
                }
            }
        }
        if (!blocks.isEmpty()) {
            shelf.inBlocks(blocks).forEach(telling -> ofType(telling.type()).add(candidate(telling)));
        }
    }

    private Near ofType(EventType type) {
        return near.computeIfAbsent(type, t -> new Near());
    }

    private boolean stands(Candidate candidate) {
        String record = candidate.told.record();
        return !gone.contains(record) && !waiting.contains(record);
    }

    /** The pairs of one with all that stand in stories and fit, in no particular order. */
    List<Pairs.Pair> pairs(Candidate one) {
        lookAround(List.of(one));
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (Pairs.Pair pair : Pairs.of(one, ofType(one.type()).of(one), fit)) {
            if (stands(pair.one() == one ? pair.other() : pair.one())) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Those of the identities that stand in stories. */
    List<Candidate> ofIdentities(Set<String> identities) {
        if (identities.isEmpty()) {
            return List.of();
        }
        shelf.ofIdentities(identities).forEach(this::candidate);
        return known.values().stream()
                .filter(candidate -> identities.contains(candidate.told.identity()) && stands(candidate))
                .toList();
    }

    /** Learns where records of the shelf stand, in one go. */
    void locate(Collection<Candidate> candidates) {
        Set<String> records = new TreeSet<>();
        candidates.forEach(candidate -> records.add(candidate.told.record()));
        records.removeAll(formed.keySet());
        records.removeAll(onShelf.keySet());
        if (!records.isEmpty()) {
            onShelf.putAll(shelf.storiesOf(records));
        }
    }

    /** Whether two that stand in stories stand in one; they have been located. */
    boolean areTogether(Candidate one, Candidate other) {
        List<Candidate> story = formed.get(one.told.record());
        List<Candidate> second = formed.get(other.told.record());
        if (story != null || second != null) {
            return story == second;
        }
        String id = onShelf.get(one.told.record());
        return id != null && id.equals(onShelf.get(other.told.record()));
    }

    /** The story that one stands in. */
    List<Candidate> storyOf(Candidate candidate) {
        List<Candidate> ready = formed.get(candidate.told.record());
        if (ready != null) {
            return ready;
        }
        locate(List.of(candidate));
        String id = onShelf.get(candidate.told.record());
        if (id == null) {
            throw new IllegalStateException(
                    "the record " + candidate.told.record() + " is on the shelf and in no story");
        }
        return opened.computeIfAbsent(
                id,
                story -> shelf.inStory(story).stream()
                        .map(this::candidate)
                        .sorted(Pairs.EARLIEST)
                        .toList());
    }

    /** The pairs within a story. */
    List<Pairs.Pair> within(List<Candidate> story) {
        return within.computeIfAbsent(story, whole -> Pairs.amongFew(whole, fit));
    }

    /** Takes a story apart: its tellings wait to be placed again. Gives those that still count. */
    List<Candidate> dissolve(List<Candidate> story) {
        List<Candidate> left = new ArrayList<>();
        for (Candidate candidate : story) {
            formed.remove(candidate.told.record());
            if (stands(candidate)) {
                waiting.add(candidate.told.record());
                left.add(candidate);
            }
        }
        return left;
    }

    /** Makes a story of some that waited and the whole of stories that stood. */
    void form(List<Candidate> story) {
        List<Candidate> sorted = story.stream().sorted(Pairs.EARLIEST).toList();
        for (Candidate candidate : sorted) {
            String record = candidate.told.record();
            waiting.remove(record);
            formed.put(record, sorted);
            ofType(candidate.type()).add(candidate);
        }
    }

    /** The stories that were formed here and stand, each once. */
    Collection<List<Candidate>> formed() {
        Map<List<Candidate>, List<Candidate>> each = new IdentityHashMap<>();
        formed.values().forEach(story -> each.put(story, story));
        return each.values();
    }

    /** Sorted by what they are compared by, for callers that need one order. */
    static <T> List<T> sorted(Collection<T> values, Function<T, Candidate> by) {
        return values.stream()
                .sorted((a, b) -> Pairs.EARLIEST.compare(by.apply(a), by.apply(b)))
                .toList();
    }
}
