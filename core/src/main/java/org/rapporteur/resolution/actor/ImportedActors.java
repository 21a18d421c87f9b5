package org.rapporteur.resolution.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * What an import made of a dictionary: lines of {@code actors/imported.tsv} and {@code actors/imported-agents.tsv}, and the
 * lines that it could not use.
 *
 * @param names rows of name, variants, code, sector, office, from, to, kind
 * @param agents rows of noun, sectors, title, number, needs
 * @param skipped each "line: reason", in order
 */
public record ImportedActors(List<String> names, List<String> agents, List<String> skipped) {
    public ImportedActors {
        names = List.copyOf(names);
        agents = List.copyOf(agents);
        skipped = List.copyOf(skipped);
    }

    /** Gathers rows and faults while a file is read. */
    static final class Gathering {
        private final List<String> names = new ArrayList<>();
        private final List<String> agents = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();

        void name(
                String name,
                List<String> variants,
                String code,
                List<String> sectors,
                String from,
                String to,
                boolean person) {
            names.add(String.join(
                    "\t",
                    name,
                    String.join("|", variants),
                    code,
                    String.join("|", sectors),
                    "",
                    from,
                    to,
                    person ? "person" : "organisation"));
        }

        void agent(List<String> forms, List<String> sectors) {
            agents.add(String.join("\t", String.join("|", forms), String.join("|", sectors), "no", "person", ""));
        }

        /** @param line from 1 */
        void skip(int line, String reason) {
            skipped.add(line + ": " + reason);
        }

        ImportedActors done() {
            return new ImportedActors(names, agents, skipped);
        }
    }
}
