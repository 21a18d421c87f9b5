package org.rapporteur.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML with every scalar as the words that stand there: no yes that becomes true, no date that becomes an instant. */
final class WordsYaml {
    private WordsYaml() {}

    static Map<String, Object> read(Path file) {
        DumperOptions dumper = new DumperOptions();
        Resolver words = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<", 10);
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            return new Yaml(
                            new SafeConstructor(new LoaderOptions()),
                            new Representer(dumper),
                            dumper,
                            new LoaderOptions(),
                            words)
                    .load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static Object part(Map<String, Object> whole, String name) {
        return Objects.requireNonNull(whole.get(name), () -> "no " + name + " in " + whole);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
