package org.rapporteur.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The target of the fuzzer (Jazzer, {@code make fuzz}); its argument is the kind of reader. */
public final class ReaderFuzz {
    /** Processor time, so that a busy machine finds nothing: what never ends is found by the fuzzer's own clock. */
    private static final long LONGEST_NANOS = 20_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static FuzzedReader reader = FuzzedReader.PLAIN;

    private ReaderFuzz() {}

    /** Called once, with the target's arguments. */
    public static void fuzzerInitialize(String[] arguments) {
        reader = FuzzedReader.named(arguments[0]);
    }

    /** Called with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        long before = THREADS.getCurrentThreadCpuTime();
        reader.read(input);
        long took = THREADS.getCurrentThreadCpuTime() - before;
        if (took > LONGEST_NANOS) {
            throw new AssertionError(
                    "an input of " + input.length + " bytes took " + took / 1_000_000_000 + " seconds");
        }
    }
}
