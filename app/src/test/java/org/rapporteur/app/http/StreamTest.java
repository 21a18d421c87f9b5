package org.rapporteur.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.OpenDesk;
import org.rapporteur.app.intake.Ingest;
import org.rapporteur.model.Report;
import org.rapporteur.pipeline.Pipeline;

/** The stream of new records, whoever stores them. */
class StreamTest {
    private final OpenDesk desk = OpenDesk.get();

    /** An event of the stream. */
    private record Event(String id, String data) {}

    @Test
    void tells_what_others_store_and_goes_on_where_one_left_off() throws IOException {
        HttpURLConnection stream = listen(null);
        Event first;
        try (BufferedReader lines = lines(stream)) {
            assertThat(lines.readLine()).contains("listening");
            store("stream-1", "Bhutan's king met Nepal's president in Thimphu on Monday.");
            first = next(lines);
            assertThat(first.data()).contains("Bhutan", "\"report\":\"stream-1\"", "\"link\":\"s-");
        } finally {
            stream.disconnect();
        }
        store("stream-2", "Brunei's sultan met Laos's president in Vientiane on Monday.");
        HttpURLConnection again = listen(first.id());
        try (BufferedReader lines = lines(again)) {
            // neither what it heard nor less than it missed
            assertThat(next(lines).data()).contains("Brunei", "\"report\":\"stream-2\"");
        } finally {
            again.disconnect();
        }
    }

    @Test
    void a_place_that_no_stream_has_is_refused() throws IOException {
        HttpURLConnection stream = listen("r-17");
        assertThat(stream.getResponseCode()).isEqualTo(400);
        stream.disconnect();
    }

    /** As another process does: into the store alone. */
    private void store(String id, String text) {
        Pipeline pipeline = desk.desk().reports().pipeline();
        Ingest ingest = new Ingest(pipeline, desk.store(), "another process");
        ingest.put(pipeline.read(new Report(id, text, null, LocalDate.of(2026, 3, 10), "Example Wire", null, "en")));
        ingest.finish();
    }

    private HttpURLConnection listen(@Nullable String heard) throws IOException {
        HttpURLConnection stream = (HttpURLConnection)
                URI.create(desk.url() + ApiRoutes.STREAM).toURL().openConnection();
        stream.setRequestProperty("Accept", "text/event-stream");
        if (heard != null) {
            stream.setRequestProperty("Last-Event-ID", heard);
        }
        stream.setReadTimeout(60_000);
        return stream;
    }

    private static BufferedReader lines(HttpURLConnection stream) throws IOException {
        return new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Event next(BufferedReader lines) throws IOException {
        List<String> event = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && event.stream().anyMatch(field -> field.startsWith("data:"))) {
                break;
            }
            event.add(line);
        }
        return new Event(field(event, "id:"), field(event, "data:"));
    }

    private static String field(List<String> event, String name) {
        return event.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElseThrow();
    }
}
