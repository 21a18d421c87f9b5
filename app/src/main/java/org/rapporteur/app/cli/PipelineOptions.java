package org.rapporteur.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** The options that every command with a pipeline has. */
final class PipelineOptions {
    @Option(
            names = "--lexicon",
            paramLabel = "FOLDER",
            description = "word lists of your own: a file in it replaces the built-in one of the same name")
    private @Nullable Path lexicon;

    /** The folder with the user's own word lists; null for none. */
    @Nullable Path lexicons() {
        if (lexicon != null && !Files.isDirectory(lexicon)) {
            throw new UsageException(
                    "--lexicon " + lexicon + " is no folder; give the folder that holds your word lists");
        }
        return lexicon;
    }

    Pipeline pipeline() {
        Path folder = lexicons();
        String parses = System.getProperty("rapporteur.parses");
        return new Pipeline(folder, parses == null ? null : Path.of(parses));
    }
}
