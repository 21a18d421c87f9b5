package org.rapporteur.flink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.rapporteur.reading.ReportReader;

/**
 * Finds the files of reports below a folder, by their endings, in the order of their names. Names that begin with a dot or an
 * underscore are left out: so begin files that are still being written.
 */
final class ReportFolder implements FileEnumerator {
    @Override
    public Collection<FileSourceSplit> enumerateSplits(Path[] paths, int fewest) throws IOException {
        List<FileSourceSplit> found = new ArrayList<>();
        for (Path path : paths) {
            FileSystem files = path.getFileSystem();
            FileStatus status = files.getFileStatus(path);
            if (status.isDir()) {
                look(files, status, found);
            } else {
                found.add(whole(status));
            }
        }
        return found;
    }

    private static void look(FileSystem files, FileStatus folder, List<FileSourceSplit> found) throws IOException {
        FileStatus[] below = files.listStatus(folder.getPath());
        if (below == null) {
            return;
        }
        Arrays.sort(below, Comparator.comparing(status -> status.getPath().getName()));
        for (FileStatus status : below) {
            String name = status.getPath().getName();
            if (name.startsWith(".") || name.startsWith("_")) {
                continue;
            }
            if (status.isDir()) {
                look(files, status, found);
            } else if (ReportReader.reads(name)) {
                found.add(whole(status));
            }
        }
    }

    private static FileSourceSplit whole(FileStatus file) {
        return new FileSourceSplit(
                file.getPath().toString(), file.getPath(), 0, file.getLen(), file.getModificationTime(), file.getLen());
    }
}
