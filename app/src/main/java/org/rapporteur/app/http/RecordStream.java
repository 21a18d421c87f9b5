package org.rapporteur.app.http;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.serve.Failure;

/** {@code /api/v1/stream}: every record that comes in through this server, as a server-sent event of the type "record". */
final class RecordStream {
    private static final int MOST_LISTENERS = 100;
    private static final long BEAT_SECONDS = 15;

    private final Desk desk;
    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "stream-beat");
        thread.setDaemon(true);
        return thread;
    });

    RecordStream(Desk desk) {
        this.desk = desk;
        // an idle connection would be closed, and one whose other end is gone is found out
        beat.scheduleAtFixedRate(
                () -> listeners.forEach(client -> client.sendComment("beat")),
                BEAT_SECONDS,
                BEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    void open(SseClient client) {
        if (listeners.size() >= MOST_LISTENERS) {
            throw new Failure(503, "Busy", "too many listen already; try again later");
        }
        listeners.add(client);
        Runnable end = desk.intake()
                .listen(record -> client.sendEvent("record", record.json().toString(), record.id()));
        client.onClose(() -> {
            end.run();
            listeners.remove(client);
        });
        client.keepAlive();
        client.sendComment("listening");
    }
}
