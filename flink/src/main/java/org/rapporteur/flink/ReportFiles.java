package org.rapporteur.flink;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Defaults;

/**
 * Reads the reports of a file or of the files of a folder, of any file system that Flink knows, with the names that
 * {@code rapporteur ingest} gives them.
 */
final class ReportFiles implements BulkFormat<Input, FileSourceSplit> {
    private static final long serialVersionUID = 1;

    private final String given;
    private final Path root;
    private final @Nullable LocalDate published;
    private final @Nullable String publisher;

    /**
     * @param given the path as its user wrote it: reports without an id are named by it
     * @param published where a file does not say; null when not known
     * @param publisher likewise
     */
    ReportFiles(String given, @Nullable LocalDate published, @Nullable String publisher) {
        this.given = given.length() > 1 && given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
        Path path = new Path(given);
        // what reads need not run in the folder in which the job was started
        root = path.toUri().getScheme() == null
                ? new Path(
                        "file:" + java.nio.file.Path.of(given).toAbsolutePath().normalize())
                : path;
        this.published = published;
        this.publisher = publisher;
    }

    Path root() {
        return root;
    }

    @Override
    public Reader<Input> createReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return new FileReports(name(split.path()), split.path(), new Defaults(published, publisher), 0);
    }

    @Override
    public Reader<Input> restoreReader(Configuration configuration, FileSourceSplit split) throws IOException {
        long done = split.getReaderPosition()
                .map(CheckpointedPosition::getRecordsAfterOffset)
                .orElse(0L);
        return new FileReports(name(split.path()), split.path(), new Defaults(published, publisher), done);
    }

    /** A relative path stays one. */
    private String name(Path file) {
        String below = file.getPath();
        String top = root.getPath();
        return below.startsWith(top) ? given + below.substring(top.length()) : file.toString();
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<Input> getProducedType() {
        return StateTypes.of(Input.class);
    }
}
