package org.rapporteur.resolution.time;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the slots of a rule's pattern hold at one place. */
final class Match {
    private final List<Unit> units;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    /** First unit of the pattern that is part of the expression. */
    int begin;
    /** Behind the last unit of the expression. */
    int end;

    Match(List<Unit> units) {
        this.units = units;
    }

    Match copy() {
        Match copy = new Match(units);
        copy.nodes.putAll(nodes);
        copy.words.putAll(words);
        copy.begin = begin;
        copy.end = end;
        return copy;
    }

    void put(String slot, Node node) {
        nodes.put(slot, node);
    }

    void put(String slot, String word) {
        words.put(slot, word);
    }

    Iterable<Node> nodes() {
        return nodes.values();
    }

    /** The word in a slot of alternatives, or the empty string when it was left out. */
    String word(String slot) {
        return words.getOrDefault(slot, "");
    }

    boolean has(String slot) {
        return nodes.containsKey(slot);
    }

    private Object meaning(String slot) {
        Node node = nodes.get(slot);
        if (node == null) {
            throw new IllegalArgumentException("the pattern has no slot " + slot);
        }
        return node.meaning();
    }

    int whole(String slot) {
        return (Integer) meaning(slot);
    }

    @Nullable Integer wholeOrNull(String slot) {
        return has(slot) ? (Integer) meaning(slot) : null;
    }

    double number(String slot) {
        return (Double) meaning(slot);
    }

    String sign(String slot) {
        return (String) meaning(slot);
    }

    Grain grain(String slot) {
        return (Grain) meaning(slot);
    }

    Length length(String slot) {
        return (Length) meaning(slot);
    }

    DayOfWeek weekday(String slot) {
        return (DayOfWeek) meaning(slot);
    }

    Feast feast(String slot) {
        return (Feast) meaning(slot);
    }

    When when(String slot) {
        return (When) meaning(slot);
    }

    /** Units between the begin of the expression and its end, and around it. */
    @Nullable Unit unit(int position) {
        return position >= 0 && position < units.size() ? units.get(position) : null;
    }

    @Nullable Unit before() {
        return unit(begin - 1);
    }

    @Nullable Unit after() {
        return unit(end);
    }

    boolean nextIs(String... wordsBehind) {
        Unit unit = after();
        return unit != null && List.of(wordsBehind).contains(unit.text());
    }

    boolean lastIs(String... wordsBefore) {
        Unit unit = before();
        return unit != null && List.of(wordsBefore).contains(unit.text());
    }
}
