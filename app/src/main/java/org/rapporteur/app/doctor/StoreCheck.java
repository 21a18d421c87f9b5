package org.rapporteur.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoreException;

/** The store: whether it opens, and whether its disk has room. */
final class StoreCheck {
    private StoreCheck() {}

    static List<Finding> of(String address, Clock clock) {
        List<Finding> findings = new ArrayList<>();
        boolean isFile = !address.startsWith("jdbc:");
        if (isFile) {
            Path folder = Path.of(address).toAbsolutePath().getParent();
            findings.add(MachineCheck.disk("Disk", folder == null ? Path.of("/") : folder));
        }
        if (isFile && !Files.exists(Path.of(address))) {
            findings.add(Finding.ok("Store", "none at " + address + " yet; rapporteur ingest makes it"));
            return findings;
        }
        findings.add(opened(address, isFile, clock));
        return findings;
    }

    private static Finding opened(String address, boolean isFile, Clock clock) {
        try (Store store = Store.open(address, Pipeline.storyLinking(), clock)) {
            var totals = store.queries().totals();
            return Finding.ok(
                    "Store",
                    totals.reports() + " reports, " + totals.records() + " records, " + totals.stories() + " stories, "
                            + totals.quarantined() + " set aside"
                            + (isFile ? ", " + MachineCheck.size(Files.size(Path.of(address))) : ""));
        } catch (StoreException e) {
            return Finding.wrong("Store", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Finding.wrong("Store", address + " cannot be looked at: " + e.getMessage());
        }
    }
}
