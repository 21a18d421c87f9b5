package org.rapporteur.flink;

import java.util.List;
import org.rapporteur.model.Telling;

/**
 * What the coding of a report changes among the tellings of one type.
 *
 * @param type PLOVER type: the coarsest linking block, and the key of linking (docs/decisions/0006)
 * @param removed ids of the records of the report's former text
 */
public record TellingChange(String type, String report, List<Telling> added, List<String> removed) {}
