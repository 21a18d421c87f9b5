package org.rapporteur.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.reading.page.PageReader;

/** Reads an e-mail, such as a newsletter: its plain text, or its HTML where it has no other; attachments are left out. */
final class MailReader implements FormatReader {
    private static final int LONGEST = 16 << 20;
    private static final MimeConfig BOUNDS =
            MimeConfig.custom().setMaxLineLen(1 << 20).setMaxHeaderCount(1000).build();

    private final Defaults defaults;

    MailReader(Defaults defaults) {
        this.defaults = defaults;
    }

    @Override
    public void read(String name, InputStream in, Consumer<Reading> into) throws IOException {
        byte[] bytes = Bounded.all(in, LONGEST);
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(BOUNDS);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        String text = text(message);
        if (text.isBlank()) {
            into.accept(new Reading.SetAside(name, 0, "a message without text; only attachments, perhaps"));
            return;
        }
        String id = message.getMessageId();
        into.accept(new Reading.Found(new Report(
                id == null ? name : id.replaceAll("^<|>$", ""),
                text,
                message.getSubject(),
                day(message),
                sender(message),
                null,
                null)));
    }

    private @Nullable LocalDate day(Message message) {
        return message.getDate() == null
                ? defaults.published()
                : message.getDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private @Nullable String sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return defaults.publisher();
        }
        Mailbox first = message.getFrom().get(0);
        return first.getName() == null ? first.getAddress() : first.getName();
    }

    private static String text(Message message) throws IOException {
        String plain = "";
        String marked = "";
        Deque<Entity> open = new ArrayDeque<>();
        open.add(message);
        while (!open.isEmpty()) {
            Entity entity = open.remove();
            Body body = entity.getBody();
            if (body instanceof Multipart parts) {
                parts.getBodyParts().forEach(open::add);
            } else if (body instanceof TextBody text && !"attachment".equals(entity.getDispositionType())) {
                String words = words(text);
                if (entity.getMimeType().equals("text/html") && marked.isEmpty()) {
                    marked = PageReader.text(words);
                } else if (entity.getMimeType().equals("text/plain") && plain.isEmpty()) {
                    plain = words.replace("\r\n", "\n").strip();
                }
            }
        }
        return plain.isBlank() ? marked : plain;
    }

    private static String words(TextBody body) throws IOException {
        StringBuilder words = new StringBuilder();
        try (java.io.Reader reader = body.getReader()) {
            reader.transferTo(new java.io.Writer() {
                @Override
                public void write(char[] units, int offset, int length) {
                    words.append(units, offset, length);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            });
        }
        return words.toString();
    }
}
