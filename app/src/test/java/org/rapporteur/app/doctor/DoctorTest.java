package org.rapporteur.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.doctor.Finding.Level;

/** Each thing that can be wrong is found, with what to do; and a machine that is well is called well. */
class DoctorTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_machine_that_is_well() {
        List<Finding> findings = Doctor.examine(folder.resolve("none.duckdb").toString(), null, CLOCK);
        assertThat(findings)
                .extracting(Finding::about)
                .contains("Java", "Memory", "Clock", "Disk", "Store", "Lexicons", "Models");
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.level()).as(finding.found()).isNotEqualTo(Level.WRONG));
        assertThat(findings).anySatisfy(finding -> assertThat(finding.found()).contains("a test sentence is read"));
    }

    private static void wrong(Finding finding, String what, String toDo) {
        assertThat(finding.level()).isEqualTo(Level.WRONG);
        assertThat(finding.found()).contains(what).contains(toDo);
    }

    @Test
    void java_memory_clock_and_disk() {
        wrong(MachineCheck.java(11, "11.0.2"), "11.0.2 is too old", "install a JDK 17");
        assertThat(MachineCheck.java(31, "31").level()).isEqualTo(Level.WARNING);
        wrong(MachineCheck.memory(256L << 20), "256 MB", "RAPPORTEUR_HEAP=3g");
        assertThat(MachineCheck.memory(1L << 30).level()).isEqualTo(Level.WARNING);
        assertThat(MachineCheck.memory(1L << 50).level()).isEqualTo(Level.WARNING);
        wrong(MachineCheck.clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)), "1970", "set the machine's clock");
        wrong(MachineCheck.space("Disk", 10L << 20, "10 MB free"), "10 MB", "make room");
        wrong(MachineCheck.disk("Disk", folder.resolve("none")), "cannot be looked at", "check the path");
    }

    @Test
    void the_store() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "no database");
        wrong(last(StoreCheck.of(notes.toString(), CLOCK)), "notes.txt cannot be opened", "check the path");
        Path newer = folder.resolve("newer.duckdb");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + newer);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE flyway_schema_history (version VARCHAR, success BOOLEAN)");
            statement.execute("INSERT INTO flyway_schema_history VALUES ('999', TRUE)");
        }
        wrong(last(StoreCheck.of(newer.toString(), CLOCK)), "newer version", "use that version");
    }

    private static Finding last(List<Finding> findings) {
        return findings.get(findings.size() - 1);
    }

    @Test
    void word_lists() throws Exception {
        Files.createDirectories(folder.resolve("actors"));
        Files.writeString(folder.resolve("actors/people.tsv"), "no\theader\n");
        List<Finding> findings = ReadingCheck.of(folder);
        assertThat(findings).hasSize(1);
        wrong(findings.get(0), "people.tsv", "");
    }
}
