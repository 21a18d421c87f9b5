package org.rapporteur.app.http;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.serve.Failure;

/**
 * {@code /api/v1/stream}: every record that comes into the store from now on, whoever puts it there, as a server-sent event
 * of the type "record". Who comes again and says what it heard last (as browsers do) hears what it missed.
 */
final class RecordStream {
    private static final int MOST_LISTENERS = 100;
    private static final long BEAT_SECONDS = 15;
    private static final long LOOK_MILLIS = 500;
    private static final String LAST_HEARD = "Last-Event-ID";
    private static final Pattern HEARD = Pattern.compile("(\\d{1,15})\\.(\\d{1,9})");

    private final Desk desk;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(RecordStream::thread);
    // one that reads slowly holds up nobody else
    private final ExecutorService tellers = Executors.newCachedThreadPool(RecordStream::thread);

    RecordStream(Desk desk) {
        this.desk = desk;
        clock.scheduleWithFixedDelay(
                () -> listeners.forEach(listener -> listener.wake(tellers)),
                LOOK_MILLIS,
                LOOK_MILLIS,
                TimeUnit.MILLISECONDS);
        // an idle connection would be closed, and one whose other end is gone is found out
        clock.scheduleWithFixedDelay(
                () -> listeners.forEach(listener -> listener.beat(tellers)),
                BEAT_SECONDS,
                BEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "record-stream");
        thread.setDaemon(true);
        return thread;
    }

    /** Refuses before the stream is open: then it is too late to tell why. */
    void admit(Context context) {
        String heard = context.header(LAST_HEARD);
        if (heard != null && !heard.isBlank() && !HEARD.matcher(heard.strip()).matches()) {
            throw Failure.badRequest(LAST_HEARD + ": " + heard + " is no id of an event of this stream");
        }
        if (listeners.size() >= MOST_LISTENERS) {
            throw new Failure(503, "Busy", "too many listen already; try again later");
        }
    }

    void open(SseClient client) {
        Listener listener = listener(client, client.ctx().header(LAST_HEARD));
        client.onClose(() -> listeners.remove(listener));
        client.keepAlive();
        client.sendComment("listening");
        listeners.add(listener);
    }

    private Listener listener(SseClient client, @Nullable String heard) {
        Matcher place = HEARD.matcher(heard == null ? "" : heard.strip());
        return place.matches()
                ? new Listener(desk, client, Long.parseLong(place.group(1)), Integer.parseInt(place.group(2)))
                : new Listener(desk, client, desk.facts().lastArrival(), Integer.MAX_VALUE);
    }
}
