package org.rapporteur.flink;

import java.time.Clock;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Coder;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.Store;

/** Writes what was set aside to the store's quarantine, where each input stands once. */
final class AsideSink implements Sink<Aside> {
    private static final long serialVersionUID = 1;

    private final String address;

    AsideSink(String address) {
        this.address = address;
    }

    @Override
    public SinkWriter<Aside> createWriter(WriterInitContext context) {
        Store store = Store.open(address, Pipeline.storyLinking(), Clock.systemUTC());
        long run = store.records().begin("flink run: set aside", new Coder("", ""));
        return new SinkWriter<>() {
            @Override
            public void write(Aside aside, Context at) {
                store.records().setAside(run, new RecordStore.SetAside(aside.input(), aside.offset(), aside.reason()));
            }

            @Override
            public void flush(boolean endOfInput) {
                // each is a transaction of its own
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }
}
