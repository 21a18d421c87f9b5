package org.rapporteur.flink;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the job: on the cluster that it was submitted to, or with {@code --trial} on one within this process. */
@Command(
        name = "rapporteur flink run",
        description = "Reads reports (JSON Lines) and links their records into stories, as a job of Apache Flink.",
        mixinStandardHelpOptions = true)
public final class FlinkMain implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", paramLabel = "PATH", description = "a file or folder of JSON Lines, of any file system")
    private @Nullable String from;

    @Option(names = "--from-kafka", paramLabel = "SERVERS/TOPIC", description = "a Kafka topic of JSON lines")
    private @Nullable String fromKafka;

    @Option(names = "--watch", paramLabel = "SECONDS", description = "look for new files this often, and never end")
    private int watch;

    @Option(names = "--store", paramLabel = "URL", description = "PostgreSQL store to write: jdbc:postgresql:…")
    private @Nullable String store;

    @Option(names = "--lines", paramLabel = "FOLDER", description = "write rows as JSON Lines")
    private @Nullable String lines;

    @Option(names = "--parquet", paramLabel = "FOLDER", description = "write rows as Parquet")
    private @Nullable String parquet;

    @Option(names = "--to-kafka", paramLabel = "SERVERS/TOPIC", description = "write rows to Kafka")
    private @Nullable String toKafka;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            defaultValue = "400",
            description = "days of the news after which a record links with nothing new (default 400; 0: never)")
    private int horizon;

    @Option(
            names = "--remember",
            paramLabel = "DAYS",
            defaultValue = "0",
            description = "days after which the text of a report is forgotten (default 0: never)")
    private int remember;

    @Option(names = "--batch", description = "read what is there as a batch")
    private boolean batch;

    @Option(names = "--trial", description = "run within this process, without a cluster")
    private boolean trial;

    @Option(names = "--parallelism", paramLabel = "N", defaultValue = "2", description = "threads of a trial")
    private int parallelism;

    @Option(
            names = "--checkpoints",
            paramLabel = "FOLDER",
            defaultValue = "flink-checkpoints",
            description = "where a trial keeps its state (default ${DEFAULT-VALUE})")
    private @Nullable Path checkpoints;

    @Option(names = "--resume", paramLabel = "SAVEPOINT", description = "go on from this savepoint or checkpoint")
    private @Nullable String resume;

    /** @param arguments options; {@code --help} lists them */
    public static void main(String... arguments) {
        int status = new CommandLine(new FlinkMain()).execute(arguments);
        // a cluster takes any exit for a failure
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() throws Exception {
        if ((from == null) == (fromKafka == null)) {
            throw wrong("give one of --from and --from-kafka");
        }
        if (store == null && lines == null && parquet == null && toKafka == null) {
            throw wrong("give --store, --lines, --parquet or --to-kafka: the results must go somewhere");
        }
        if (store != null && !store.startsWith("jdbc:postgresql:")) {
            throw wrong("--store must be PostgreSQL (jdbc:postgresql:…): a DuckDB file takes one writer; for that"
                    + " use rapporteur ingest");
        }
        StreamExecutionEnvironment environment = environment();
        build(environment);
        environment.execute("rapporteur");
        return 0;
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("call before the options were read");
        }
        return new ParameterException(spec.commandLine(), message);
    }

    private StreamExecutionEnvironment environment() {
        Configuration settings = new Configuration();
        if (resume != null) {
            settings.setString("execution.state-recovery.path", resume);
        }
        if (batch) {
            settings.setString("execution.runtime-mode", "BATCH");
        }
        if (trial && checkpoints != null) {
            return Environments.local(parallelism, checkpoints.toAbsolutePath(), settings);
        }
        settings.setString("pipeline.generic-types", "false");
        return StreamExecutionEnvironment.getExecutionEnvironment(settings);
    }

    private void build(StreamExecutionEnvironment environment) {
        if (store != null) {
            // makes the tables, so that the operators need not wait for each other to do so
            Store.open(store, Pipeline.storyLinking(), Clock.systemUTC()).close();
        }
        StoryJob job = StoryJob.of(
                input(environment),
                new PipelineCoding(),
                new JobSettings(store, horizon, remember > 0 ? Duration.ofDays(remember) : null));
        DataStream<OutputRow> rows = Rows.of(job);
        if (lines != null) {
            Rows.toLines(rows, lines);
        }
        if (parquet != null) {
            Rows.toParquet(rows, parquet);
        }
        if (toKafka != null) {
            String[] to = topic("--to-kafka", toKafka);
            Rows.toKafka(rows, to[0], to[1]);
        }
    }

    private DataStream<String> input(StreamExecutionEnvironment environment) {
        if (fromKafka != null) {
            String[] topic = topic("--from-kafka", fromKafka);
            return Sources.kafka(environment, topic[0], topic[1]);
        }
        return Sources.files(environment, String.valueOf(from), watch > 0 ? Duration.ofSeconds(watch) : null);
    }

    private String[] topic(String option, String value) {
        int slash = value.lastIndexOf('/');
        if (slash <= 0 || slash == value.length() - 1) {
            throw wrong(option + " is \"" + value + "\"; write it as SERVERS/TOPIC, e.g. localhost:9092/reports");
        }
        return new String[] {value.substring(0, slash), value.substring(slash + 1)};
    }
}
