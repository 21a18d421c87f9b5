package org.rapporteur.resolution.actor;

import java.util.List;
import java.util.Locale;
import org.rapporteur.lexicon.Lexicons;

/**
 * Turns dictionaries that users already have into actor lists: PETRARCH actors and agents, and tables of name, code, sector,
 * from, to in CSV or TSV. Tolerant: what it cannot read it leaves out, with the number of the line and the reason.
 */
public final class ActorImport {
    private final ActorTables tables;

    /** @param lexicons the built-in lists, for the codes of countries and the given names of people */
    public ActorImport(Lexicons lexicons) {
        tables = new ActorTables(lexicons);
    }

    /** Reads the lines of a dictionary, whichever kind they are of. */
    public ImportedActors read(List<String> lines) {
        PetrarchCodes codes = new PetrarchCodes(tables.countries.keySet());
        if (isTable(lines)) {
            return new ActorTableImport(codes).read(lines);
        }
        boolean agents = lines.stream().anyMatch(line -> line.contains("[~") || line.contains("~]"));
        return agents ? new PetrarchAgents(codes).read(lines) : new PetrarchActors(codes, tables.given).read(lines);
    }

    private static boolean isTable(List<String> lines) {
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String head = line.toLowerCase(Locale.ROOT);
            return (head.contains(",") || head.contains("\t") || head.contains(";"))
                    && head.contains("name")
                    && head.contains("code")
                    && !head.contains("[");
        }
        return false;
    }
}
