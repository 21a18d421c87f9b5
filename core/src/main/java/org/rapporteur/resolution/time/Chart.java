package org.rapporteur.resolution.time;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Reason;

/**
 * All readings of a sentence's units by the grammar. Filled from the right, so that what a rule looks for to its right is
 * complete; a place is done when no rule adds anything to it.
 */
final class Chart {
    /** No time expression is longer; keeps odd texts cheap. */
    private static final int LONGEST = 30;

    private final Grammar grammar;
    private final List<Unit> units;
    private final List<List<Node>> nodes = new ArrayList<>();

    Chart(Grammar grammar, List<Unit> units, List<Node> words) {
        this.grammar = grammar;
        this.units = units;
        for (int i = 0; i <= units.size(); i++) {
            nodes.add(new ArrayList<>());
        }
        words.forEach(this::add);
        for (int at = units.size() - 1; at >= 0; at--) {
            fill(at);
        }
    }

    List<Node> at(int unit) {
        return nodes.get(unit);
    }

    private boolean add(Node node) {
        for (Node other : nodes.get(node.begin())) {
            if (other.kind() == node.kind() && other.end() == node.end()) {
                return false;
            }
        }
        nodes.get(node.begin()).add(node);
        return true;
    }

    private void fill(int at) {
        for (Rule rule : grammar.startingWith(units.get(at).text())) {
            apply(rule, at);
        }
        // The list grows while it is read: a new reading may itself begin a longer one.
        List<Node> here = nodes.get(at);
        for (int i = 0; i < here.size(); i++) {
            for (Rule rule : grammar.startingWith(here.get(i).kind())) {
                apply(rule, at, here.get(i));
            }
        }
    }

    private void apply(Rule rule, int at) {
        Match match = new Match(units);
        Rule.Item first = rule.items().get(0);
        if (!first.slot().isEmpty()) {
            match.put(first.slot(), units.get(at).text());
        }
        match.begin = first.outside() ? at + 1 : at;
        match.end = at + 1;
        follow(rule, 1, at + 1, at, match);
    }

    private void apply(Rule rule, int at, Node first) {
        Match match = new Match(units);
        match.put(rule.items().get(0).slot(), first);
        match.begin = rule.items().get(0).outside() ? first.end() : at;
        match.end = first.end();
        follow(rule, 1, first.end(), at, match);
    }

    private void follow(Rule rule, int item, int at, int start, Match match) {
        if (item == rule.items().size()) {
            finish(rule, match);
            return;
        }
        if (at >= units.size() || at - start > LONGEST) {
            return;
        }
        Rule.Item wanted = rule.items().get(item);
        if (wanted.kind() == null) {
            String word = units.get(at).text();
            if (wanted.words().contains(word)) {
                Match next = match.copy();
                if (!wanted.slot().isEmpty()) {
                    next.put(wanted.slot(), word);
                }
                step(next, wanted, at, at + 1);
                follow(rule, item + 1, at + 1, start, next);
            }
            return;
        }
        // A copy, because a finished rule may add to this very list.
        for (Node node : List.copyOf(nodes.get(at))) {
            if (node.kind() == wanted.kind()) {
                Match next = match.copy();
                next.put(wanted.slot(), node);
                step(next, wanted, at, node.end());
                follow(rule, item + 1, node.end(), start, next);
            }
        }
    }

    private static void step(Match match, Rule.Item item, int at, int end) {
        if (!item.outside()) {
            match.end = end;
        } else if (match.begin == at) {
            match.begin = end;
        }
    }

    private void finish(Rule rule, Match match) {
        if (match.end <= match.begin) {
            return;
        }
        Object meaning = rule.produce().apply(match);
        if (meaning == null) {
            return;
        }
        List<Reason> why = new ArrayList<>();
        match.nodes().forEach(node -> why.addAll(node.why()));
        why.add(Reason.of(rule.id(), words(match.begin, match.end)));
        add(new Node(rule.kind(), match.begin, match.end, meaning, why));
    }

    private String words(int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            boolean apart = i > begin
                    && units.get(i).span().begin() > units.get(i - 1).span().end();
            words.append(apart ? " " : "").append(units.get(i).raw());
        }
        return words.toString();
    }
}
