package org.rapporteur.app.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.fetch.FetchLimits;
import org.rapporteur.app.fetch.Fetcher;
import org.rapporteur.pipeline.Version;
import picocli.CommandLine.Option;

/** How a command fetches from the web. */
final class FetchOptions {
    /** What robots.txt files call this program. */
    static final String ROBOT = "rapporteur";

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            split = ",",
            description = "fetch from this host though its address is of this machine or a private network")
    private Set<String> allowed = Set.of();

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "your address of mail or web, told to the sites that are asked")
    private @Nullable String contact;

    Fetcher fetcher() {
        if (contact != null && !contact.matches("[\\x21-\\x7e ]{1,200}")) {
            throw new UsageException("--contact is sent in a header: give an address of mail or web in ASCII letters");
        }
        String agent = ROBOT + "/" + Version.CURRENT + (contact == null ? "" : " (" + contact + ")");
        return new Fetcher(agent, FetchLimits.DEFAULT, allowed);
    }
}
