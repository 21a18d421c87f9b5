package org.rapporteur.examples;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.Relation;
import org.rapporteur.model.Span;

/**
 * The examples of {@code relate/}: {@code <s>} and {@code <t>} mark who acts and on whom; {@code event} is what {@code relate}
 * must answer.
 */
class RelationExamplesTest {
    private static final Pattern MARK = Pattern.compile("</?[st]>");

    @TestFactory
    Stream<DynamicTest> relations() {
        return ExampleFiles.tests("relate", RelationExamplesTest::check);
    }

    private static void check(Example example) {
        String sentence = MARK.matcher(example.text()).replaceAll("");
        Relation relation = TestPipeline.relate(sentence, marked(example.text(), "s"), marked(example.text(), "t"));
        if (!example.value().equals(Map.of("event", relation.event().name()))) {
            throw new AssertionError("gives " + relation + ", but must give " + example);
        }
    }

    private static Span marked(String text, String mark) {
        Matcher words = Pattern.compile("<" + mark + ">(.*)</" + mark + ">").matcher(text);
        if (!words.find()) {
            throw new IllegalArgumentException("no <" + mark + "> in " + text);
        }
        int begin =
                MARK.matcher(text.substring(0, words.start())).replaceAll("").length();
        return new Span(
                begin, begin + MARK.matcher(words.group(1)).replaceAll("").length());
    }
}
