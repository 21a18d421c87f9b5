package org.rapporteur.app.fetch;

import java.net.URI;

/** What is asked before each request, each redirect included. */
public interface Manners {
    /** Of somebody who asks for one page and waits for it: the request is made at once. */
    Manners OF_A_READER = address -> answer -> {};

    /**
     * Waits until an address may be asked.
     *
     * @throws FetchException when it may not
     */
    Turn await(URI address) throws FetchException, InterruptedException;

    /** The right to ask a host; always ended, with or without an answer. */
    interface Turn {
        /** @param answer null when there was none */
        void end(@org.jspecify.annotations.Nullable Fetched answer);
    }
}
