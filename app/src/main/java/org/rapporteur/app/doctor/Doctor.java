package org.rapporteur.app.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes all checks, cheap ones first; none keeps the others from being made. */
public final class Doctor {
    private Doctor() {}

    /**
     * @param store a DuckDB file or a JDBC URL
     * @param lexicons folder with word lists of one's own; null for none
     */
    public static List<Finding> examine(String store, @Nullable Path lexicons, Clock clock) {
        List<Finding> findings = new ArrayList<>();
        findings.add(MachineCheck.java(
                Runtime.version().feature(),
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ") at "
                        + System.getProperty("java.home")));
        findings.add(MachineCheck.memory(Runtime.getRuntime().maxMemory()));
        findings.add(MachineCheck.clock(clock));
        // DuckDB unpacks its library there
        findings.add(MachineCheck.disk("Temporary", Path.of(String.valueOf(System.getProperty("java.io.tmpdir")))));
        findings.addAll(StoreCheck.of(store, clock));
        findings.addAll(ReadingCheck.of(lexicons));
        return findings;
    }
}
