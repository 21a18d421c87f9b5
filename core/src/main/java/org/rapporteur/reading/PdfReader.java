package org.rapporteur.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rapporteur.model.Report;

/**
 * Reads the text of a PDF, such as a statement or a press release. When a PDF was made says nothing of when its text was
 * published, so the day is not taken from it.
 */
final class PdfReader implements FormatReader {
    private static final int LONGEST = 32 << 20;
    private static final int MOST_PAGES = 200;

    private final Defaults defaults;

    PdfReader(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public void read(String name, InputStream in, Consumer<Reading> into) throws IOException {
        byte[] bytes = Bounded.all(in, LONGEST);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                into.accept(new Reading.SetAside(
                        name,
                        0,
                        "a PDF of " + document.getNumberOfPages() + " pages is no report; give the pages alone"));
                return;
            }
            String text = text(document);
            String title = document.getDocumentInformation().getTitle();
            into.accept(
                    text.isBlank()
                            ? new Reading.SetAside(
                                    name, 0, "no text in this PDF: scanned pages need a text recognition first")
                            : new Reading.Found(new Report(
                                    name,
                                    text,
                                    title == null || title.isBlank() ? null : title.strip(),
                                    defaults.published(),
                                    defaults.publisher(),
                                    null,
                                    null)));
        } catch (InvalidPasswordException e) {
            into.accept(new Reading.SetAside(name, 0, "a PDF with a password; save it without"));
        } catch (IOException | IllegalArgumentException e) {
            into.accept(new Reading.SetAside(name, 0, "a broken PDF: " + e.getMessage()));
        }
    }

    /** Lines are set by the page's width: within a paragraph they are joined, and so are words cut at a line's end. */
    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        String raw = stripper.getText(document).replace("\r\n", "\n");
        return raw.replaceAll("(?<=\\p{Ll})-\\n(?=\\p{Ll})", "")
                .replaceAll("[ \\t]*\\n[ \\t]*(?=\\S)(?<!\\n\\n)", "\n")
                .replaceAll("(?<!\\n)\\n(?!\\n)", " ")
                .replaceAll("\\n{2,}", "\n\n")
                .strip();
    }
}
