package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.store.Store;
import org.rapporteur.store.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur token}: who may use a desk that others reach. */
@Command(
        name = "token",
        description = "Makes, lists and revokes the tokens that a desk wants when others than this machine reach it.",
        mixinStandardHelpOptions = true,
        subcommands = {TokenCommand.Add.class, TokenCommand.List.class, TokenCommand.Revoke.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur token add newsroom            # may read; the token is shown this once",
            "  rapporteur token add ada --write         # may also keep reports and correct records",
            "  rapporteur token revoke newsroom"
        })
final class TokenCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new UsageException("say what to do with tokens: add NAME, list, or revoke NAME");
    }

    /** {@code token add NAME}. */
    @Command(name = "add", description = "makes a token and prints it, this once", mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        private final Streams streams;

        @Mixin
        private final StoreOptions storeOptions = new StoreOptions();

        @Parameters(paramLabel = "NAME", description = "whose it is; stands in the audit log")
        private String name = "";

        @Option(names = "--write", description = "it may also keep reports and correct records")
        private boolean write;

        Add(Streams streams) {
            this.streams = streams;
        }

        @Override
        public Integer call() {
            try (Store store = storeOptions.existing()) {
                streams.out().println(store.tokens().make(name, write));
            }
            return Rapporteur.DONE;
        }
    }

    /** {@code token list}. */
    @Command(name = "list", description = "lists tokens by name, not what they are", mixinStandardHelpOptions = true)
    static final class List implements Callable<Integer> {
        private final Streams streams;

        @Mixin
        private final StoreOptions storeOptions = new StoreOptions();

        List(Streams streams) {
            this.streams = streams;
        }

        @Override
        public Integer call() {
            try (Store store = storeOptions.existing()) {
                for (Tokens.Token token : store.tokens().all()) {
                    streams.out()
                            .println(token.name() + "\t" + (token.mayWrite() ? "write" : "read") + "\t" + token.made()
                                    + (token.revoked() ? "\trevoked" : ""));
                }
            }
            return Rapporteur.DONE;
        }
    }

    /** {@code token revoke NAME}. */
    @Command(name = "revoke", description = "makes a token worthless", mixinStandardHelpOptions = true)
    static final class Revoke implements Callable<Integer> {
        @Mixin
        private final StoreOptions storeOptions = new StoreOptions();

        @Parameters(paramLabel = "NAME", description = "whose it is")
        private String name = "";

        @Override
        public Integer call() {
            try (Store store = storeOptions.existing()) {
                if (!store.tokens().revoke(name)) {
                    throw new UsageException("there is no token of the name " + name + "; see rapporteur token list");
                }
            }
            return Rapporteur.DONE;
        }
    }
}
