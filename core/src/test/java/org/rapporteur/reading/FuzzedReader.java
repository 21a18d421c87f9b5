package org.rapporteur.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.rapporteur.model.Report;

/** The readers as a fuzzer calls them: each kind by itself, whatever the first bytes say. */
enum FuzzedReader {
    PLAIN(new PlainTextReader(Defaults.NONE)),
    JSONL(new JsonLinesReader(Defaults.NONE)),
    NINJS(new NinjsReader(Defaults.NONE)),
    PAGE(new HtmlReader(Defaults.NONE)),
    XML(new XmlReader(Defaults.NONE)),
    WARC(new WarcFileReader(Defaults.NONE)),
    MAIL(new MailReader(Defaults.NONE)),
    PDF(new PdfReader(Defaults.NONE)),
    COMPRESSED((name, in, into) -> new ReportReader(Defaults.NONE).read(name, in, into)),
    FEEDENTRIES((name, in, into) -> FeedEntries.of(in.readAllBytes()));

    private final FormatReader reader;

    FuzzedReader(FormatReader reader) {
        this.reader = reader;
    }

    static FuzzedReader named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Reads as {@link ReportReader} does, which sets aside what ends in an {@link IOException}; anything else is a finding. */
    void read(byte[] input) {
        try {
            reader.read("input", new BufferedInputStream(new ByteArrayInputStream(input), 1 << 16), checked());
        } catch (IOException e) {
            if (e.getMessage() == null && !(e instanceof java.io.EOFException)) {
                throw new IllegalStateException("set aside without a reason", e);
            }
        }
    }

    private static Consumer<Reading> checked() {
        return reading -> {
            if (reading instanceof Reading.Found found) {
                Report report = found.report();
                if (report.id().isEmpty() || report.text().isBlank()) {
                    throw new IllegalStateException("a report without id or text: " + report);
                }
            } else if (reading instanceof Reading.SetAside aside
                    && (aside.offset() < 0 || aside.reason().isBlank())) {
                throw new IllegalStateException("set aside without place or reason: " + aside);
            }
        };
    }
}
