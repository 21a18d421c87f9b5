package org.rapporteur.examples;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads {@code examples/ROOM/*.yaml}: a head of settings, then {@code examples}, each with {@code gives} (a mapping, or
 * {@code nothing}) or {@code known-gap}, and its phrases under {@code in}. Brackets mark the words meant.
 */
public final class ExampleFiles {
    private static final Path ROOT = Path.of("src/test/resources/examples");

    private ExampleFiles() {}

    /** What a stage makes of a phrase, checked. */
    public interface Check {
        /** @throws AssertionError when the phrase does not give the example's value, or gives something for nothing */
        void accept(Example example);
    }

    /**
     * One test a phrase of a room's files. A known gap that passes fails, until its {@code known-gap} is written
     * {@code gives}.
     */
    public static Stream<DynamicTest> tests(String room, Check check) {
        return of(room).stream()
                .map(example -> dynamicTest(
                        example.file() + ":" + example.line() + " " + example.marked(),
                        ROOT.resolve(example.file()).toUri(),
                        () -> run(example, check)));
    }

    private static void run(Example example, Check check) {
        if (example.kind() != Example.Kind.KNOWN_GAP) {
            check.accept(example);
            return;
        }
        try {
            check.accept(example);
        } catch (AssertionError stillOpen) {
            return;
        }
        throw new AssertionError("a known gap is closed: write 'gives' for 'known-gap' at " + example);
    }

    /** All phrases of a room's files, in order. */
    public static List<Example> of(String room) {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve(room))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                read(file, examples);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the examples of " + room, e);
        }
        if (examples.isEmpty()) {
            throw new IllegalStateException(
                    "no examples in " + ROOT.resolve(room).toAbsolutePath());
        }
        return examples;
    }

    private static void read(Path file, List<Example> into) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(50_000_000);
        Node root;
        try (var reader = Files.newBufferedReader(file)) {
            root = new Yaml(options).compose(reader);
        }
        String name = ROOT.relativize(file).toString();
        Map<String, Object> settings = new LinkedHashMap<>();
        Node list = null;
        for (NodeTuple pair : ((MappingNode) root).getValue()) {
            if (scalar(pair.getKeyNode()).equals("examples")) {
                list = pair.getValueNode();
            } else {
                settings.put(scalar(pair.getKeyNode()), plain(pair.getValueNode()));
            }
        }
        for (Node entry :
                ((SequenceNode) java.util.Objects.requireNonNull(list, name + " has no examples")).getValue()) {
            addEntry(name, settings, (MappingNode) entry, into);
        }
    }

    private static void addEntry(String file, Map<String, Object> settings, MappingNode entry, List<Example> into) {
        Example.Kind kind = null;
        Map<String, Object> value = Map.of();
        SequenceNode phrases = null;
        for (NodeTuple pair : entry.getValue()) {
            String key = scalar(pair.getKeyNode());
            switch (key) {
                case "gives", "known-gap" -> {
                    kind = key.equals("gives") ? Example.Kind.GIVES : Example.Kind.KNOWN_GAP;
                    if (plain(pair.getValueNode()) instanceof Map<?, ?> map) {
                        value = cast(map);
                    } else if (kind == Example.Kind.GIVES) {
                        kind = Example.Kind.NOTHING;
                    }
                }
                case "in" -> phrases = (SequenceNode) pair.getValueNode();
                default ->
                    throw new IllegalArgumentException(file + ":" + line(pair.getKeyNode()) + ": unknown key " + key);
            }
        }
        if (kind == null || phrases == null) {
            throw new IllegalArgumentException(file + ":" + line(entry) + ": an example needs 'gives' and 'in'");
        }
        for (Node phrase : phrases.getValue()) {
            into.add(example(file, line(phrase), settings, kind, value, scalar(phrase)));
        }
    }

    private static Example example(
            String file,
            int line,
            Map<String, Object> settings,
            Example.Kind kind,
            Map<String, Object> value,
            String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        if (open < 0) {
            return new Example(file, line, settings, kind, value, marked, marked, -1, -1);
        }
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return new Example(file, line, settings, kind, value, marked, text, open, close - 1);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String scalar(Node node) {
        return ((ScalarNode) node).getValue();
    }

    private static Object plain(Node node) {
        if (node instanceof MappingNode map) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (NodeTuple pair : map.getValue()) {
                values.put(scalar(pair.getKeyNode()), plain(pair.getValueNode()));
            }
            return values;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(ExampleFiles::plain).toList();
        }
        return scalar(node);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
