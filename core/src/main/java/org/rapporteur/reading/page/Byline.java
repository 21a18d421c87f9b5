package org.rapporteur.reading.page;

import java.util.regex.Pattern;

/** Tells lines about an article from lines of it: who wrote it, when it went out, how long it takes, what to press. */
final class Byline {
    private static final Pattern LINE = Pattern.compile("(?i)(by\\s+\\p{Lu}[\\p{L}.'’ -]+(,| and | \\||$).{0,60}"
            + "|(first )?(published|updated|posted|last (updated|modified)|modified)\\b.{0,60}"
            + "|\\d+ (min|minute)s?( read)?\\.?"
            + "|(click|tap|sign up|subscribe|follow us|read more|read also|see also|also read|share this|advertisement"
            + "|watch:|listen:|photo:|image:|file photo)\\b.{0,160}"
            + "|(©|copyright\\b|all rights reserved).{0,160}"
            + "|\\(?(reporting|additional reporting|writing|editing) by .{0,200})");

    private Byline() {}

    static boolean is(String text) {
        return text.length() <= 220 && LINE.matcher(text).matches();
    }
}
