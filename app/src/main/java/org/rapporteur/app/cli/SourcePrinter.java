package org.rapporteur.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.EventRecord;
import org.rapporteur.pipeline.ReadBatch;
import org.rapporteur.writing.Origin;
import org.rapporteur.writing.TextRecords;

/** Prints records for people, grouped by who says so; the voices that say most come first. */
final class SourcePrinter implements BatchPrinter {
    private final TextRecords writer = new TextRecords(Terminal.hasColours());
    private final PrintStream out;
    private final Map<String, List<EventRecord>> byOrigin = new TreeMap<>();
    private final Map<String, Set<String>> originsOfStory = new TreeMap<>();
    private final Map<String, Set<String>> reportsOfStory = new TreeMap<>();

    SourcePrinter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(ReadBatch batch) {
        for (EventRecord record : batch.records()) {
            String origin = Origin.of(record);
            byOrigin.computeIfAbsent(origin, name -> new ArrayList<>()).add(record);
            String story = record.link() == null ? record.id() : record.link();
            originsOfStory.computeIfAbsent(story, name -> new TreeSet<>()).add(origin);
            reportsOfStory
                    .computeIfAbsent(story, name -> new TreeSet<>())
                    .add(record.report().id());
        }
    }

    @Override
    public void finish() {
        byOrigin.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .forEach(entry -> group(entry.getKey(), entry.getValue()));
        out.print(byOrigin.size() + (byOrigin.size() == 1 ? " origin\n" : " origins\n"));
        out.flush();
    }

    private void group(String origin, List<EventRecord> records) {
        out.print(origin + "\n  " + records.size() + (records.size() == 1 ? " record\n\n" : " records\n\n"));
        for (EventRecord record : records) {
            String story = record.link() == null ? record.id() : record.link();
            int origins = originsOfStory.getOrDefault(story, Set.of()).size();
            int reports = reportsOfStory.getOrDefault(story, Set.of()).size();
            out.print(writer.of(record).stripTrailing() + "\n    "
                    + record.report().id() + "; this story has " + origins
                    + (origins == 1 ? " origin in " : " origins in ") + reports
                    + (reports == 1 ? " report\n\n" : " reports\n\n"));
        }
    }
}
