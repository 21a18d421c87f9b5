package org.rapporteur.analysis;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.model.DependencyTree;
import org.rapporteur.model.Token;

/**
 * A parser that keeps what it parsed in a file, so that the same text is read again in a fraction of the time while rules
 * are being written. One line a sentence: its tagged words, a tab, {@code head:relation} of each token.
 */
public final class RememberedParses implements SyntaxParser {
    private final SyntaxParser parser;
    private final Path file;
    private final Map<String, DependencyTree> known = new ConcurrentHashMap<>();

    /**
     * @param parser asked for what the file does not hold
     * @param file made when missing, appended to
     */
    public RememberedParses(SyntaxParser parser, Path file) {
        this.parser = parser;
        this.file = file;
        if (Files.exists(file)) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                lines.lines().forEach(this::remember);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the remembered parses in " + file, e);
            }
        }
    }

    private void remember(String line) {
        int tab = line.indexOf('\t');
        List<String> edges = List.of(line.substring(tab + 1).split(" "));
        int[] heads = new int[edges.size()];
        String[] relations = new String[edges.size()];
        for (int i = 0; i < heads.length; i++) {
            int colon = edges.get(i).indexOf(':');
            heads[i] = Integer.parseInt(edges.get(i).substring(0, colon));
            relations[i] = edges.get(i).substring(colon + 1);
        }
        known.put(line.substring(0, tab), new DependencyTree(heads, relations));
    }

    @Override
    public DependencyTree parse(List<Token> tokens) {
        String key = key(tokens);
        DependencyTree tree = known.get(key);
        if (tree == null) {
            tree = parser.parse(tokens);
            known.put(key, tree);
            append(key, tree);
        }
        return tree;
    }

    private static String key(List<Token> tokens) {
        StringBuilder key = new StringBuilder();
        for (Token token : tokens) {
            key.append(token.text().replaceAll("\\s", "_"))
                    .append('/')
                    .append(token.tag())
                    .append(' ');
        }
        return key.toString();
    }

    private synchronized void append(String key, DependencyTree tree) {
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            edges.add(tree.head(i) + ":" + tree.relation(i));
        }
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(key + "\t" + String.join(" ", edges) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the remembered parses to " + file, e);
        }
    }
}
