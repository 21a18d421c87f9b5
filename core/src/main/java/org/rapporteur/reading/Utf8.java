package org.rapporteur.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly: a report's offsets would be worth nothing if its units were guessed. */
final class Utf8 {
    private Utf8() {}

    /** Says at which byte a text is not UTF-8. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final int offset;

        Malformed(int offset) {
            super("not UTF-8 at byte " + offset);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    static String decode(byte[] bytes, int length) throws Malformed {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new Malformed(in.position());
        }
        return out.flip().toString();
    }
}
