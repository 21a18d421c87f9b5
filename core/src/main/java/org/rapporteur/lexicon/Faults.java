package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the word lists, so that all of it is told at once. */
public final class Faults {
    private final List<String> found = new ArrayList<>();

    /** @param what what is wrong and what to write instead */
    public void add(String file, int line, String what) {
        found.add(file + ":" + line + ": " + what);
    }

    public void add(Row row, String what) {
        add(row.file(), row.line(), what);
    }

    public List<String> all() {
        return List.copyOf(found);
    }

    /** @throws LexiconException naming every fault, when there is one */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new LexiconException(found);
        }
    }
}
