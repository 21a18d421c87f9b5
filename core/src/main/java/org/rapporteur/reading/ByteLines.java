package org.rapporteur.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines of bytes; of a line that is too long it keeps the beginning and counts the rest. */
final class ByteLines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long length;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() throws IOException {
        line.reset();
        length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(from);
            if (at < end) {
                at++;
                return true;
            }
        }
        return any;
    }

    private void keep(int from) {
        int room = (int) Math.min(at - from, Math.max(0, longest - length));
        line.write(buffer, from, room);
        length += at - from;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** The line without its end, at most as long as the bound. */
    byte[] bytes() {
        return line.toByteArray();
    }

    /** How long the line is, in bytes. */
    long length() {
        return length;
    }
}
