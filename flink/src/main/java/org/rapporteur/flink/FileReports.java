package org.rapporteur.flink;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.apache.flink.core.fs.Path;
import org.apache.flink.util.FlinkRuntimeException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Defaults;
import org.rapporteur.reading.ReportReader;

/**
 * The reports of one file, asked for one after the other. They are read on a thread of their own, which waits when it is a
 * few ahead: a file may hold millions.
 */
final class FileReports implements BulkFormat.Reader<Input> {
    private static final int AHEAD = 16;

    private final BlockingQueue<Next> ahead = new ArrayBlockingQueue<>(AHEAD);
    private final Raw in;
    private final Thread reading;
    private long done;

    /** What the file has next: one of the two, or neither at its end. */
    private record Next(@Nullable Input input, @Nullable Throwable failure) {}

    /** @param done how many of its reports were taken before; they are passed over */
    FileReports(String name, Path file, Defaults defaults, long done) throws IOException {
        in = new Raw(file.getFileSystem().open(file));
        reading = new Thread(() -> read(name, defaults), "reading " + name);
        reading.setDaemon(true);
        reading.start();
        for (long passed = 0; passed < done; passed++) {
            take();
        }
        this.done = done;
    }

    private void read(String name, Defaults defaults) {
        Throwable failure = null;
        try {
            new ReportReader(defaults).readNamed(name, in, found -> {
                if (in.failure != null) {
                    throw new Abandoned();
                }
                put(new Next(Input.of(found), null));
            });
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        failure = in.failure == null ? failure : in.failure;
        try {
            put(new Next(null, failure));
        } catch (Abandoned e) {
            // nobody waits for the end
        }
    }

    /** Nobody takes any more. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A disk or a network that fails is no fault of the file: the task fails, and what the file has is read again. */
    private static final class Raw extends FilterInputStream {
        private @Nullable IOException failure;

        Raw(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    private void put(Next next) {
        try {
            ahead.put(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Abandoned();
        }
    }

    private @Nullable Input take() throws IOException {
        try {
            Next next = ahead.take();
            if (next.failure() != null) {
                throw new FlinkRuntimeException("a file cannot be read", next.failure());
            }
            return next.input();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading", e);
        }
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<Input> readBatch() throws IOException {
        Input input = take();
        if (input == null) {
            return null;
        }
        done++;
        SingletonResultIterator<Input> one = new SingletonResultIterator<>();
        one.set(input, CheckpointedPosition.NO_OFFSET, done);
        return one;
    }

    @Override
    public void close() throws IOException {
        reading.interrupt();
        in.close();
    }
}
