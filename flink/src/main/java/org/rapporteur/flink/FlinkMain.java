package org.rapporteur.flink;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.JobExecutionResult;
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
        description = "Reads reports and links their records into stories, as a job of Apache Flink.",
        mixinStandardHelpOptions = true)
public final class FlinkMain implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", paramLabel = "PATH", description = "a file or folder of reports, of any file system")
    private @Nullable String from;

    @Option(names = "--from-kafka", paramLabel = "SERVERS/TOPIC", description = "a Kafka topic of JSON objects")
    private @Nullable String fromKafka;

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "settings of Kafka's clients (security, group.id …), as a Java properties file")
    private @Nullable Path kafkaConfig;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "publication date where a file does not say, YYYY-MM-DD")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "publisher where a file does not say")
    private @Nullable String publisher;

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
            description = "days of the news after which a story that nothing more is told of leaves the job's state"
                    + " (default ${DEFAULT-VALUE}; 0: never)")
    private int horizon;

    @Option(
            names = "--remember",
            paramLabel = "DAYS",
            defaultValue = "0",
            description = "days of the clock after which a report leaves the job's state (default 0: never)")
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
        if (batch && watch > 0) {
            throw wrong("--watch never ends, and a batch must: leave one of the two out");
        }
        if (trial && from != null && !from.contains("://") && !Files.exists(Path.of(from))) {
            throw wrong("--from " + from + ": no such file or folder");
        }
        if (store != null && !store.startsWith("jdbc:postgresql:")) {
            throw wrong("--store must be PostgreSQL (jdbc:postgresql:…): a DuckDB file takes one writer; for that"
                    + " use rapporteur ingest");
        }
        StreamExecutionEnvironment environment = environment();
        build(environment);
        JobExecutionResult result = environment.execute("rapporteur");
        if (trial && spec != null) {
            spec.commandLine().getOut().println(Counts.line(result));
        }
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
            Rows.toKafka(rows, topic("--to-kafka", toKafka));
        }
    }

    private DataStream<Input> input(StreamExecutionEnvironment environment) {
        if (fromKafka != null) {
            return Sources.kafka(environment, topic("--from-kafka", fromKafka), batch);
        }
        ReportFiles files = new ReportFiles(String.valueOf(from), published, publisher);
        return Sources.files(environment, files, watch > 0 ? Duration.ofSeconds(watch) : null);
    }

    private Topic topic(String option, String address) {
        Topic topic = Topic.of(address, kafkaClient());
        if (topic == null) {
            throw wrong(option + " is \"" + address + "\"; write it as SERVERS/TOPIC, e.g. localhost:9092/reports");
        }
        return topic;
    }

    private Properties kafkaClient() {
        Properties client = new Properties();
        if (kafkaConfig != null) {
            try (Reader in = Files.newBufferedReader(kafkaConfig)) {
                client.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw wrong("--kafka-config " + kafkaConfig + " cannot be read: " + e);
            }
        }
        return client;
    }
}
