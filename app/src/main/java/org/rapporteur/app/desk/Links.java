package org.rapporteur.app.desk;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.rapporteur.app.serve.Failure;
import org.rapporteur.store.ActorSummary;
import org.rapporteur.store.StoredRecord;

/**
 * Addresses of the desk's pages. The id of a report may be a path ("../a/b.txt"), which servers and browsers would take
 * apart: in an address every byte that is neither letter, digit, "-", "_" nor an inner "." is written as "~" and two
 * hexadecimal digits.
 */
public final class Links {
    private Links() {}

    /** A report. */
    public static String report(String id) {
        return "/reports/" + segment(id);
    }

    /** A record in its report, with why it is there. */
    public static String record(StoredRecord record) {
        return report(record.report()) + "?show=" + record.id() + "#why";
    }

    /** An actor. */
    public static String actor(ActorSummary actor) {
        return actor(actor.key());
    }

    /** An actor by key, code or name. */
    public static String actor(String actor) {
        return "/actors/" + segment(actor);
    }

    /** An id as one segment of a path. */
    public static String segment(String id) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || (c == '.' && i > 0);
            if (plain) {
                out.append(c);
            } else {
                out.append('~').append(HexFormat.of().toHexDigits(bytes[i]));
            }
        }
        return out.toString();
    }

    /** The id that a segment stands for. */
    public static String id(String segment) {
        byte[] written = segment.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[written.length];
        int length = 0;
        for (int i = 0; i < written.length; i++) {
            if (written[i] != '~') {
                bytes[length++] = written[i];
                continue;
            }
            if (i + 2 >= written.length
                    || !HexFormat.isHexDigit(written[i + 1])
                    || !HexFormat.isHexDigit(written[i + 2])) {
                throw Failure.notFound("the address " + segment.toLowerCase(Locale.ROOT)
                        + " names nothing: after ~ come two hexadecimal digits");
            }
            bytes[length++] = (byte) HexFormat.fromHexDigits(new String(written, i + 1, 2, StandardCharsets.US_ASCII));
            i += 2;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
