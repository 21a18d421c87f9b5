package org.rapporteur.flink;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of rows as a reader takes them. */
final class Rowfiles {
    private Rowfiles() {}

    static List<String> lines(Path folder) throws Exception {
        List<String> lines = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Rowfiles::isComplete).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** Files that a killed task left unfinished begin with a dot. */
    private static boolean isComplete(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }
}
