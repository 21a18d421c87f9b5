package org.rapporteur.flink;

import java.nio.file.Path;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where a job runs. */
final class Environments {
    private Environments() {}

    /**
     * A cluster within this process, for a trial. What crosses between operators and into state has a serializer of its own,
     * never a generic one, so that savepoints can be read by later versions.
     */
    static StreamExecutionEnvironment local(int parallelism, Path checkpoints, Configuration more) {
        Configuration settings = new Configuration();
        settings.setString("pipeline.generic-types", "false");
        settings.setString("execution.checkpointing.interval", "500ms");
        settings.setString("execution.checkpointing.mode", "EXACTLY_ONCE");
        settings.setString("execution.checkpointing.dir", checkpoints.toUri().toString());
        settings.setString("execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION");
        settings.setString("restart-strategy.type", "fixed-delay");
        settings.setString("restart-strategy.fixed-delay.attempts", "3");
        settings.setString("restart-strategy.fixed-delay.delay", "200ms");
        settings.setString("taskmanager.memory.network.min", "32mb");
        settings.setString("taskmanager.memory.network.max", "32mb");
        settings.setString("taskmanager.memory.managed.size", "128mb");
        settings.addAll(more);
        return StreamExecutionEnvironment.createLocalEnvironment(parallelism, settings);
    }
}
