package org.rapporteur.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.rapporteur.model.Report;

/** Reads a file that is one report and nothing else, in UTF-8. */
final class PlainTextReader implements FormatReader {
    /** A longer file is no report; it would only cost memory. */
    static final int LONGEST = 4 << 20;

    private final Defaults defaults;

    PlainTextReader(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public void read(String name, InputStream in, Consumer<Reading> into) throws IOException {
        into.accept(reading(name, in));
    }

    private Reading reading(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return new Reading.SetAside(
                    name, LONGEST, "longer than " + (LONGEST >> 20) + " MB; split it into one file a report");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new Reading.SetAside(name, i, "a binary file, not text; give plain text in UTF-8 or JSON Lines");
            }
        }
        try {
            String text = Utf8.decode(bytes, bytes.length);
            if (text.isBlank() || text.equals("\ufeff")) {
                return new Reading.SetAside(name, 0, "empty: there is no text to read");
            }
            return new Reading.Found(
                    new Report(name, text, null, defaults.published(), defaults.publisher(), null, null));
        } catch (Utf8.Malformed e) {
            return new Reading.SetAside(
                    name,
                    e.offset(),
                    "not UTF-8 (byte " + shown(bytes, e.offset()) + "); convert it, e.g. with iconv -t UTF-8");
        }
    }

    private static String shown(byte[] bytes, int offset) {
        return Arrays.stream(new int[] {bytes[offset] & 0xff})
                .mapToObj(b -> String.format(java.util.Locale.ROOT, "0x%02X", b))
                .findFirst()
                .orElseThrow();
    }
}
