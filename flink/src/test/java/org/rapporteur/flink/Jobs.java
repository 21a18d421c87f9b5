package org.rapporteur.flink;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Jobs on a cluster within the test's process. */
final class Jobs {
    private Jobs() {}

    static Configuration settings(String... pairs) {
        Configuration settings = new Configuration();
        for (int i = 0; i < pairs.length; i += 2) {
            settings.setString(pairs[i], pairs[i + 1]);
        }
        return settings;
    }

    static StreamExecutionEnvironment environment(Path folder, String... settings) {
        return Environments.local(2, folder.resolve("checkpoints"), settings(settings));
    }

    static DataStream<Input> files(StreamExecutionEnvironment environment, Path path) {
        return Sources.files(environment, new ReportFiles(path.toString(), null, null), null);
    }

    static DataStream<Input> watched(StreamExecutionEnvironment environment, Path folder) {
        return Sources.files(environment, new ReportFiles(folder.toString(), null, null), Duration.ofMillis(200));
    }

    /** Tasks that are still starting refuse a savepoint. */
    static String stop(JobClient job, Path folder) throws Exception {
        for (int tries = 0; ; tries++) {
            try {
                return job.stopWithSavepoint(
                                false, folder.resolve("savepoints").toUri().toString(), SavepointFormatType.CANONICAL)
                        .get();
            } catch (ExecutionException e) {
                if (tries == 30) {
                    throw e;
                }
                Thread.sleep(500);
            }
        }
    }

    static void awaitReports(String store, int reports) throws Exception {
        await(() -> Postgres.rows(store, "SELECT count(*) FROM report"), List.of("{count=" + reports + "}"));
    }

    /** Waits until something is as wanted. */
    static <T> void await(Callable<T> something, T wanted) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            T is = something.call();
            if (is.equals(wanted)) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("after two minutes it is " + is + " and not " + wanted);
            }
            Thread.sleep(200);
        }
    }
}
