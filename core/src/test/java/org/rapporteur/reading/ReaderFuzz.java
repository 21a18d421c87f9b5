package org.rapporteur.reading;

/** The target of the fuzzer (Jazzer, {@code make fuzz}); its argument is the kind of reader. */
public final class ReaderFuzz {
    private static FuzzedReader reader = FuzzedReader.PLAIN;

    private ReaderFuzz() {}

    /** Called once, with the target's arguments. */
    public static void fuzzerInitialize(String[] arguments) {
        reader = FuzzedReader.named(arguments[0]);
    }

    /** Called with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        reader.read(input);
    }
}
