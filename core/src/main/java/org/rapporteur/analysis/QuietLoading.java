package org.rapporteur.analysis;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.function.Supplier;

/** Loads a CoreNLP model without its messages on standard error, which belong to the command line alone. */
final class QuietLoading {
    private QuietLoading() {}

    static <T> T of(Supplier<T> load) {
        RedwoodConfiguration.current().clear().apply();
        return load.get();
    }
}
