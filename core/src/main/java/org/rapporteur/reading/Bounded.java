package org.rapporteur.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds what is read of a stream, so that a bomb of a few kilobytes that unpacks to gigabytes ends in quarantine. */
final class Bounded extends FilterInputStream {
    /** Says that a stream went on beyond its bound. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(long bound) {
            super("longer than " + (bound >> 20) + " MB");
        }
    }

    private final long bound;
    private long read;

    Bounded(InputStream in, long bound) {
        super(in);
        this.bound = bound;
    }

    /** All of a stream. @throws TooLong when it is longer than the bound */
    static byte[] all(InputStream in, int bound) throws IOException {
        byte[] bytes = in.readNBytes(bound + 1);
        if (bytes.length > bound) {
            throw new TooLong(bound);
        }
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int unit = super.read();
        count(unit < 0 ? 0 : 1);
        return unit;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int units) throws IOException {
        read += units;
        if (read > bound) {
            throw new TooLong(bound);
        }
    }
}
