package org.rapporteur.app.watch;

/** What one round did; its numbers add up: what was to be read was read, known, skipped, or waits. */
public final class Round {
    int polled;
    int failed;
    int fresh;
    int read;
    int known;
    int skipped;
    int waiting;

    /** Whether nothing failed and nothing was skipped. */
    public boolean isClean() {
        return failed == 0 && skipped == 0;
    }

    /** Whether anything was asked or read. */
    public boolean isIdle() {
        return polled + read + known + skipped + waiting == 0;
    }

    @Override
    public String toString() {
        return polled + " feeds asked, " + failed + " of them failed; " + fresh + " entries new or changed; " + read
                + " read, " + known + " known of another feed, " + skipped + " skipped, " + waiting + " wait";
    }
}
