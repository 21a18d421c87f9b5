package org.rapporteur.lexicon;

import java.util.List;

/** Thrown at start when word lists have faults; the message names all of them, each with file and line. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public LexiconException(List<String> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the word lists:\n  "
                + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each "file:line: what is wrong and what to write instead". */
    public List<String> faults() {
        return faults;
    }
}
