package org.rapporteur.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.store.Arrival;

/** One who listens to the stream of records, with what it has heard. It is told by one thread at a time. */
final class Listener {
    private static final int AT_ONCE = 100;

    private final Desk desk;
    private final SseClient client;
    private final AtomicBoolean busy = new AtomicBoolean();
    private long arrival;
    private int told;

    /**
     * One who listens.
     *
     * @param arrival the last that it has heard of
     * @param told how many of its records
     */
    Listener(Desk desk, SseClient client, long arrival, int told) {
        this.desk = desk;
        this.client = client;
        this.arrival = arrival;
        this.told = told;
    }

    void wake(Executor tellers) {
        run(tellers, this::tellNews);
    }

    void beat(Executor tellers) {
        run(tellers, () -> client.sendComment("beat"));
    }

    private void run(Executor tellers, Runnable task) {
        if (!client.terminated() && busy.compareAndSet(false, true)) {
            tellers.execute(() -> {
                boolean done = false;
                try {
                    task.run();
                    done = true;
                } finally {
                    busy.set(false);
                    if (!done) {
                        // the store failed: the other end sees that, and comes again with what it heard last
                        client.close();
                    }
                }
            });
        }
    }

    private void tellNews() {
        List<Arrival> news = desk.facts().arrivals(arrival - 1, AT_ONCE);
        for (Arrival each : news) {
            if (each.number() > arrival) {
                arrival = each.number();
                told = 0;
            }
            if (each.report() != null && each.what() != Arrival.What.RECODED) {
                tell(each.report());
            }
        }
    }

    /** As the records are by now, which after a new coding or a correction are not those that arrived. */
    private void tell(String report) {
        List<JsonNode> records = desk.facts().recordsOf(report);
        for (; told < records.size(); told++) {
            client.sendEvent("record", records.get(told).toString(), arrival + "." + (told + 1));
        }
    }
}
