package org.rapporteur.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of file that are read, told by a name's ending or, on standard input, by the first bytes. */
enum InputKind {
    PLAIN(".txt", ".text"),
    JSON_LINES(".jsonl", ".ndjson"),
    JSON(".json"),
    PAGE(".html", ".htm", ".xhtml"),
    XML(".xml", ".rss", ".atom", ".nitf"),
    ARCHIVE(".warc", ".arc"),
    MAIL(".eml"),
    PDF(".pdf"),
    COMPRESSED(".gz");

    private final List<String> endings;

    InputKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** The kind that a file's name tells; null when it tells none. */
    static @Nullable InputKind named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (InputKind kind : values()) {
            if (kind.endings.stream().anyMatch(lower::endsWith)) {
                return kind;
            }
        }
        return null;
    }

    private static final Map<String, InputKind> SIGNS = Map.of(
            "%PDF-",
            PDF, "WARC/", ARCHIVE, "{", JSON_LINES, "[", JSON, "<?xml", XML, "<rss", XML, "<feed", XML, "<nitf", XML);

    private static final List<String> PAGE_SIGNS = List.of("<!doctype html", "<html", "<head", "<body", "<article");

    private static final List<String> MAIL_SIGNS =
            List.of("return-path:", "received:", "delivered-to:", "mime-version:", "from:", "date:", "message-id:");

    /** The kind that content tells by its first bytes: plain text where it tells no other. */
    static InputKind sniffed(byte[] first) {
        if (first.length > 1 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b) {
            return COMPRESSED;
        }
        String start = new String(first, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\\xEF\\xBB\\xBF", "")
                .stripLeading();
        String lower = start.toLowerCase(Locale.ROOT);
        if (PAGE_SIGNS.stream().anyMatch(lower::startsWith)) {
            return PAGE;
        }
        if (lower.startsWith("{")
                && lower.lines().findFirst().orElse("").strip().equals("{")) {
            return JSON;
        }
        for (Map.Entry<String, InputKind> sign : SIGNS.entrySet()) {
            if (start.startsWith(sign.getKey())) {
                return sign.getValue();
            }
        }
        // one header alone is an odd first line of a text
        long headers = lower.lines()
                .limit(40)
                .filter(line -> MAIL_SIGNS.stream().anyMatch(line::startsWith))
                .count();
        return headers >= 3 ? MAIL : PLAIN;
    }

    static String endings() {
        return String.join(
                ", ",
                java.util.Arrays.stream(values())
                        .flatMap(kind -> kind.endings.stream())
                        .toList());
    }
}
