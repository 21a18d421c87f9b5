package org.rapporteur.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rapporteur.lexicon.LexiconException;
import org.rapporteur.pipeline.Version;
import org.rapporteur.store.StoreException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code rapporteur} command with its subcommands and exit status (record.md, 6 and 7). */
@Command(
        name = "rapporteur",
        description = "Reads news reports and writes the record of political events in them:"
                + " who does, says, plans, denies or threatens what, to whom, when, where, and according to whom.",
        mixinStandardHelpOptions = true,
        versionProvider = Rapporteur.Versions.class,
        subcommands = {
            ReadCommand.class,
            RelateCommand.class,
            ExplainCommand.class,
            QuotesCommand.class,
            LexiconCommand.class,
            IngestCommand.class,
            WatchCommand.class,
            UpcomingCommand.class,
            StoryCommand.class,
            SearchCommand.class,
            TimelineCommand.class,
            DiffCommand.class,
            ExportCommand.class,
            RecodeCommand.class,
            ServeCommand.class,
            TokenCommand.class,
            AlertsCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class,
            GenerateCompletion.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur read examples/reports",
            "  rapporteur read --published 2025-05-04 --format jsonl article.txt > records.jsonl",
            "  cat wire.jsonl | rapporteur read -",
            "  rapporteur explain --published 2025-05-04 \"Xi plans to visit Moscow on May 9.\"",
            "  rapporteur relate pairs.tsv",
            "  source <(rapporteur generate-completion)     # completion in bash and zsh"
        })
public final class Rapporteur {
    /** All read. */
    static final int DONE = 0;
    /** Some reports were set aside. */
    static final int SET_ASIDE = 1;
    /** Wrong usage. */
    static final int WRONG_USAGE = 2;
    /** Standard output was closed or its disk is full. */
    static final int CANNOT_WRITE = 3;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /** The three streams are arguments, so that tests can run a command as a user does. */
    public Rapporteur(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs a command and gives its exit status. */
    public int run(String... arguments) {
        CommandLine line = commandLine();
        if (arguments.length == 0) {
            line.usage(line.getErr());
            return WRONG_USAGE;
        }
        return line.execute(arguments);
    }

    /** All commands with their options, and what is said of wrong usage and of faults. */
    CommandLine commandLine() {
        CommandLine line = new CommandLine(this, new Streams.Factory(new Streams(in, out, err)));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setParameterExceptionHandler((wrong, given) -> {
            err.println("rapporteur: "
                    + String.valueOf(wrong.getMessage()).lines().findFirst().orElse("wrong usage") + "; see rapporteur "
                    + (wrong.getCommandLine().getCommandName().equals("rapporteur")
                            ? ""
                            : wrong.getCommandLine().getCommandName() + " ")
                    + "--help");
            return WRONG_USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, given) -> {
            if (failure instanceof LexiconException
                    || failure instanceof UsageException
                    || failure instanceof StoreException) {
                err.println("rapporteur: " + failure.getMessage());
                return WRONG_USAGE;
            }
            throw failure;
        });
        return line;
    }

    /** Name and version of the program. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"rapporteur " + Version.CURRENT};
        }
    }
}
