package org.rapporteur.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads words and decimal numbers between spaces and line ends. The model has 6.4 million numbers: Java's own parsing of
 * them, line by line, takes most of a second of the start.
 */
final class WeightReader {
    private static final int END = -1;
    /** Up to here the digits and the power of ten are exact as doubles, and so is the quotient as a float. */
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS = new double[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int next;

    WeightReader(InputStream in) {
        this.in = in;
    }

    /** The number of the next word, which must be {@code name=number}. */
    int head(String name) throws IOException {
        String word = word();
        try {
            if (word.startsWith(name + "=")) {
                return Integer.parseInt(word.substring(name.length() + 1));
            }
        } catch (NumberFormatException e) {
            throw new IOException("the parser's model has no number in " + word, e);
        }
        throw new IOException("the parser's model should go on with " + name + "=, not with " + word);
    }

    /** The next word. */
    String word() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (int c = first(); !isSpace(c); c = read()) {
            word.write(c);
        }
        return word.toString(StandardCharsets.UTF_8);
    }

    /** The next numbers, in an array of that length with zeros behind them. */
    float[] weights(int many, int length) throws IOException {
        float[] weights = new float[length];
        for (int i = 0; i < many; i++) {
            weights[i] = number();
        }
        return weights;
    }

    private float number() throws IOException {
        int c = first();
        boolean negative = c == '-';
        if (negative) {
            c = read();
        }
        long digits = 0;
        int count = 0;
        int decimals = 0;
        boolean fraction = false;
        for (; !isSpace(c); c = read()) {
            if (c == '.' && !fraction) {
                fraction = true;
            } else if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
                digits = digits * 10 + c - '0';
                count++;
                decimals += fraction ? 1 : 0;
            } else {
                throw new IOException("the parser's model has a weight that is no short decimal number");
            }
        }
        double value = digits / POWERS[decimals];
        return (float) (negative ? -value : value);
    }

    private int first() throws IOException {
        int c = read();
        while (c != END && isSpace(c)) {
            c = read();
        }
        if (c == END) {
            throw new IOException("the parser's model ends early");
        }
        return c;
    }

    /** The end counts as a space. */
    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == END;
    }

    private int read() throws IOException {
        if (next == filled) {
            filled = in.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[next++] & 0xff;
    }
}
