package org.rapporteur.examples;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.Act;
import org.rapporteur.model.AttributedReport;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Size;
import org.rapporteur.model.Span;

/**
 * The examples of {@code acts/}: brackets mark the words that name an act. {@code act}, {@code event}, {@code mode},
 * {@code status}, {@code context} (of several), {@code size} ("dead=3 injured=2") and the codes of {@code actor} and {@code recipient} must be as given, where given ("none" for none);
 * without brackets, {@code nothing} means no act in the whole sentence.
 */
class ActExamplesTest {
    private static final Set<String> KEYS =
            Set.of("act", "event", "mode", "status", "actor", "recipient", "context", "size");

    @TestFactory
    Stream<DynamicTest> acts() {
        return ExampleFiles.tests("acts", ActExamplesTest::check);
    }

    private static void check(Example example) {
        Object published = example.settings().get("dct");
        AttributedReport report = TestPipeline.read(example.text(), published == null ? null : published.toString());
        List<Act> acts = report.coded().acts();
        List<Act> marked = example.begin() < 0
                ? acts
                : acts.stream()
                        .filter(act -> act.trigger().overlaps(new Span(example.begin(), example.end())))
                        .toList();
        if (example.value().isEmpty()) {
            if (!marked.isEmpty()) {
                throw new AssertionError("gives " + told(marked) + ", but must give nothing: " + example);
            }
            return;
        }
        example.value().keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("no act has a field " + key + ": " + example);
                });
        if (marked.stream().noneMatch(act -> isAsGiven(act, example))) {
            throw new AssertionError("gives " + told(marked) + " there (in all " + told(acts) + "), but must give "
                    + example.value() + ": " + example);
        }
    }

    private static boolean isAsGiven(Act act, Example example) {
        return example.value().entrySet().stream()
                .allMatch(
                        given -> isAsGiven(act, given.getKey(), given.getValue().toString()));
    }

    private static boolean isAsGiven(Act act, String key, String value) {
        if (key.equals("context") && !value.equals("none")) {
            return act.contexts().containsAll(words(value));
        }
        return words(value).equals(values(act, key));
    }

    private static Set<String> values(Act act, String key) {
        return switch (key) {
            case "act" -> Set.of(act.type().name());
            case "event" -> Set.of(act.event().name());
            case "mode" -> new TreeSet<>(act.modes());
            case "status" -> Set.of(act.status().word());
            case "context" -> new TreeSet<>(act.contexts());
            case "size" -> size(act.size());
            case "actor" -> codes(act.actors());
            default -> codes(act.recipients());
        };
    }

    /** "dead=3 injured=2", what is not told left out. */
    private static Set<String> size(Size size) {
        Set<String> told = new TreeSet<>();
        if (size.dead() != null) {
            told.add("dead=" + size.dead());
        }
        if (size.injured() != null) {
            told.add("injured=" + size.injured());
        }
        if (size.arrested() != null) {
            told.add("arrested=" + size.arrested());
        }
        return told;
    }

    /** The country or organisation of each, or the sector of one that has none. */
    private static Set<String> codes(Collection<Mention> mentions) {
        Set<String> codes = new TreeSet<>();
        for (Mention mention : mentions) {
            for (Entity entity : mention.entities()) {
                codes.add(entity.code() != null ? entity.code() : String.valueOf(entity.sector()));
            }
        }
        return codes;
    }

    private static Set<String> words(String cell) {
        return cell.toLowerCase(Locale.ROOT).equals("none")
                ? Set.of()
                : new TreeSet<>(Arrays.asList(cell.split("[, ]+")));
    }

    private static String told(List<Act> acts) {
        return acts.stream()
                .map(act -> act.type() + " " + act.modes() + " " + act.status().word() + " " + codes(act.actors()) + ">"
                        + codes(act.recipients()) + " \""
                        + act.why().stream().map(Object::toString).findFirst().orElse("") + "\"")
                .toList()
                .toString();
    }
}
