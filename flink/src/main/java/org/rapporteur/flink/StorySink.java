package org.rapporteur.flink;

import java.time.Clock;
import java.util.Set;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.rapporteur.model.Relinked;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;

/**
 * Writes stories to the store as they change. What is written again after a failure ends as it was: each change names the
 * whole of its stories, and those of one type come in order.
 */
final class StorySink implements Sink<StoryChange> {
    private static final long serialVersionUID = 1;

    private final String address;

    StorySink(String address) {
        this.address = address;
    }

    @Override
    public SinkWriter<StoryChange> createWriter(WriterInitContext context) {
        Store store = Store.open(address, Pipeline.storyLinking(), Clock.systemUTC());
        return new SinkWriter<>() {
            @Override
            public void write(StoryChange change, Context at) {
                store.records()
                        .link(new Relinked(Set.copyOf(change.gone()), change.stories()), Set.copyOf(change.fresh()));
            }

            @Override
            public void flush(boolean endOfInput) {
                // each change is a transaction of its own
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }
}
