package org.rapporteur.resolution.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.examples.Example;
import org.rapporteur.examples.ExampleFiles;
import org.rapporteur.examples.TestPipeline;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;

/**
 * The phrases of {@code examples/actor}: the bracketed words are one mention of somebody with the given code, sectors, name,
 * office, leaning ("none" for what is unknown); {@code names} lists all whom a compound stands for. Words that give nothing
 * are no mention of anybody political.
 */
class ActorExamplesTest {
    @TestFactory
    Stream<DynamicTest> phrases() {
        return ExampleFiles.tests("actor", ActorExamplesTest::check);
    }

    private static void check(Example example) {
        Object published = example.settings().get("dct");
        List<Mention> mentions = TestPipeline.read(example.text(), published == null ? null : published.toString())
                .resolved()
                .mentions();
        if (example.kind() == Example.Kind.NOTHING) {
            assertThat(mentions.stream()
                            .filter(m -> example.begin() < 0
                                    || m.span().begin() < example.end()
                                            && m.span().end() > example.begin())
                            .filter(ActorExamplesTest::isPolitical)
                            .map(m -> m.span().of(example.text()) + " = " + m.entities() + m.why()))
                    .as("%s", example)
                    .isEmpty();
            return;
        }
        Mention mention = mentions.stream()
                .filter(m -> m.span().begin() == example.begin() && m.span().end() == example.end())
                .findFirst()
                .orElseThrow(() -> new AssertionError(example + ": no mention has these words, but there are "
                        + mentions.stream()
                                .map(m -> "[" + m.span().of(example.text()) + "]")
                                .toList()));
        example.value()
                .forEach((key, wanted) -> assertThat(field(mention, key))
                        .as("%s of %s, by %s", key, example, mention.why())
                        .isEqualTo(wanted instanceof List<?> list ? list : String.valueOf(wanted)));
    }

    private static boolean isPolitical(Mention mention) {
        return mention.entities().stream()
                .anyMatch(e -> e.code() != null || !e.sectors().isEmpty());
    }

    private static Object field(Mention mention, String key) {
        Entity entity = mention.entities().isEmpty() ? null : mention.entities().get(0);
        return switch (key) {
            case "names" -> mention.entities().stream().map(Entity::name).toList();
            case "codes" -> mention.entities().stream().map(Entity::code).toList();
            case "resolved" -> mention.isResolved() ? "yes" : "no";
            case "code" -> entity == null ? "none" : Objects.toString(entity.code(), "none");
            case "sector" -> entity == null ? "none" : Objects.toString(entity.sector(), "none");
            case "sectors" -> entity == null ? List.of() : entity.sectors();
            case "name" -> entity == null ? "none" : entity.name();
            case "office" -> entity == null ? "none" : Objects.toString(entity.office(), "none");
            case "leaning" -> entity == null ? "none" : Objects.toString(entity.leaning(), "none");
            case "kind" -> mention.kind().name().toLowerCase(java.util.Locale.ROOT);
            default -> throw new IllegalArgumentException("an example of an actor has no " + key);
        };
    }
}
