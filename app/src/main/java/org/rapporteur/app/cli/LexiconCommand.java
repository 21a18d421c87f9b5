package org.rapporteur.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lexicon.Faults;
import org.rapporteur.lexicon.Lexicons;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.resolution.actor.ActorImport;
import org.rapporteur.resolution.actor.ImportedActors;
import org.rapporteur.resolution.place.GazetteerImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur lexicon}: checks the word lists, imports dictionaries of actors and gazetteers, finds a word in the lists. */
@Command(
        name = "lexicon",
        description = "Checks the word lists, imports dictionaries of actors into a folder of your own, finds words.",
        mixinStandardHelpOptions = true)
final class LexiconCommand {
    private static final String NAMES = "actors/imported.tsv";
    private static final String AGENTS = "actors/imported-agents.tsv";

    private final Streams streams;

    @Option(
            names = "--lexicon",
            paramLabel = "FOLDER",
            description = "word lists of your own: a file in it replaces the built-in one of the same name",
            scope = picocli.CommandLine.ScopeType.INHERIT)
    private @Nullable Path folder;

    LexiconCommand(Streams streams) {
        this.streams = streams;
    }

    @Command(
            name = "check",
            description =
                    "Reads all word lists and names every fault by file and line; prints each with its entries and version.")
    int check() {
        Lexicons lists = new Pipeline(existing(), null).lexicons();
        lists.opened()
                .forEach((file, entries) -> streams.out()
                        .print(file + "\t" + entries + "\t" + lists.versions().get(file) + "\n"));
        return Rapporteur.DONE;
    }

    @Command(
            name = "import",
            description =
                    "Imports PETRARCH actor and agent dictionaries, and CSV or TSV tables with the columns name, code,"
                            + " sector, from, to, and files of GeoNames (allCountries.txt, cities500.txt), into the folder that"
                            + " --lexicon names. Lines that it cannot read are named.")
    int importFiles(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) throws IOException {
        Path into = folder;
        if (into == null) {
            throw new UsageException("say with --lexicon FOLDER where the imported lists go");
        }
        ActorImport actors = new ActorImport(Lexicons.builtIn(new Faults()));
        Set<String> names = new LinkedHashSet<>();
        Set<String> agents = new LinkedHashSet<>();
        boolean skipped = false;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("no such file: " + file);
            }
            if (GazetteerImport.isDump(file)) {
                skipped |= importPlaces(file, into);
                continue;
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            ImportedActors imported = actors.read(text.lines().toList());
            names.addAll(imported.names());
            agents.addAll(imported.agents());
            imported.skipped().forEach(line -> streams.err().println(file + ":" + line));
            skipped |= !imported.skipped().isEmpty();
            streams.out()
                    .print(file + "\t" + imported.names().size() + " names\t"
                            + imported.agents().size() + " agents\t"
                            + imported.skipped().size() + " lines skipped\n");
        }
        write(into.resolve(NAMES), "name\tvariants\tcode\tsector\toffice\tfrom\tto\tkind", names);
        write(into.resolve(AGENTS), "noun\tsectors\ttitle\tnumber\tneeds", agents);
        return skipped ? Rapporteur.SET_ASIDE : Rapporteur.DONE;
    }

    /** Whether lines of the dump had to be left out. */
    private boolean importPlaces(Path file, Path into) throws IOException {
        GazetteerImport.Result places =
                GazetteerImport.run(file, into, line -> streams.err().println(file + ":" + line));
        streams.out()
                .print(file + "\t" + places.kept() + " places\t" + places.passed() + " of other kinds\t"
                        + places.skipped() + " lines skipped\n");
        return places.skipped() > 0;
    }

    @Command(name = "find", description = "Prints the entries of the word lists that hold a word, with file and line.")
    int find(@Parameters(paramLabel = "WORD") String word) throws IOException {
        String wanted = word.toLowerCase(Locale.ROOT);
        int found = 0;
        for (String file : new Pipeline(existing(), null).lexicons().opened().keySet()) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.startsWith("#") && holds(line.toLowerCase(Locale.ROOT), wanted)) {
                    streams.out().print(file + ":" + (i + 1) + "\t" + line + "\n");
                    found++;
                }
            }
        }
        if (found == 0) {
            streams.err().println("rapporteur: no word list holds “" + word + "”");
        }
        return found == 0 ? Rapporteur.SET_ASIDE : Rapporteur.DONE;
    }

    /** Whether a word stands in a line as a whole word. */
    private static boolean holds(String line, String wanted) {
        for (int at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
            boolean ends = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Path existing() {
        Path own = folder;
        if (own != null && !Files.isDirectory(own)) {
            throw new UsageException("--lexicon " + own + " is no folder; give the folder that holds your word lists");
        }
        return own;
    }

    private List<String> lines(String file) throws IOException {
        Path own = folder;
        if (own != null && Files.exists(own.resolve(file))) {
            return Files.readAllLines(own.resolve(file));
        }
        try (InputStream in = Lexicons.class.getResourceAsStream("/lexicon/" + file)) {
            return in == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList();
        }
    }

    /** Adds rows to a list of the user's folder; rows that stand there already stay once. */
    private static void write(Path file, String header, Set<String> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> all = new LinkedHashSet<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(header))
                    .forEach(all::add);
        }
        all.addAll(rows);
        List<String> lines =
                new ArrayList<>(List.of("# Imported by rapporteur lexicon import; edit as you like.", header));
        lines.addAll(all);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
