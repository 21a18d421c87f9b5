package org.rapporteur.resolution.place;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the places of a GeoNames dump (allCountries.txt, cities500.txt, one country's file) into the user's word lists. A
 * line is read at a time, so that the size of the dump does not matter; of divisions and inhabited places the lines are kept
 * as they are, and lines that are none of a dump are told with number and reason.
 */
public final class GazetteerImport {
    private GazetteerImport() {}

    /**
     * What became of a dump.
     *
     * @param kept lines taken over
     * @param passed lines of hills, rivers, hamlets and the like
     * @param skipped lines that cannot be read
     */
    public record Result(int kept, int passed, int skipped) {}

    /** Whether the first line of a file is that of a GeoNames dump. */
    public static boolean isDump(Path file) throws IOException {
        try (BufferedReader reader = reader(file)) {
            String line = reader.readLine();
            return line != null
                    && line.chars().filter(c -> c == '\t').count() >= GeoNamesDump.COLUMNS - 2
                    && line.matches("\uFEFF?\\d+\t.*");
        }
    }

    /**
     * Writes the wanted lines of a dump to {@code places/geonames.txt} of a folder, in place of what stands there.
     *
     * @param skipped is told each line that cannot be read: its number and the reason
     */
    public static Result run(Path dump, Path folder, Consumer<String> skipped) throws IOException {
        Path file = folder.resolve(GeoNamesDump.FILE);
        Path parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        Path part = parent.resolve("geonames.txt.part");
        int kept = 0;
        int passed = 0;
        int wrong = 0;
        try (BufferedReader reader = reader(dump);
                BufferedWriter writer = Files.newBufferedWriter(part)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (row.isEmpty()) {
                    continue;
                }
                String[] cells = row.split("\t", -1);
                String fault = fault(cells);
                if (fault != null) {
                    wrong++;
                    skipped.accept(number + ": " + fault);
                } else if (GeoNamesDump.isWanted(cells)) {
                    kept++;
                    writer.write(row);
                    writer.write('\n');
                } else {
                    passed++;
                }
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return new Result(kept, passed, wrong);
    }

    private static @Nullable String fault(String[] cells) {
        if (cells.length != GeoNamesDump.COLUMNS) {
            return cells.length + " cells, but a file of GeoNames has " + GeoNamesDump.COLUMNS;
        }
        if (cells[1].isBlank()) {
            return "the place has no name";
        }
        if (!isDegrees(cells[4], 90) || !isDegrees(cells[5], 180)) {
            return "latitude and longitude must be degrees, but are " + cells[4] + ", " + cells[5];
        }
        return null;
    }

    private static boolean isDegrees(String cell, int most) {
        return cell.matches("-?\\d{1,3}(\\.\\d+)?") && Math.abs(Double.parseDouble(cell)) <= most;
    }

    /** Bytes that are no UTF-8 become the replacement character: one odd name must not end the import. */
    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }
}
