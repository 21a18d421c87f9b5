package org.rapporteur.app.doctor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Java, memory, the clock and the disk. */
final class MachineCheck {
    private static final int OLDEST_JAVA = 17;
    /** Newer ones are not tested. */
    private static final int NEWEST_JAVA = 25;
    /** Below this the parser's model does not load. */
    static final long LEAST_HEAP = 900L << 20;

    static final long GOOD_HEAP = 1500L << 20;
    static final long LEAST_DISK = 200L << 20;
    static final long GOOD_DISK = 2L << 30;
    /** When this program was written: no right clock is before it. */
    private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");

    private MachineCheck() {}

    static Finding java(int version, String description) {
        if (version < OLDEST_JAVA) {
            return Finding.wrong(
                    "Java", description + " is too old; install a JDK " + OLDEST_JAVA + " and set JAVA_HOME to it");
        }
        return version > NEWEST_JAVA
                ? Finding.warning(
                        "Java",
                        description + " is newer than what is tested (" + OLDEST_JAVA + " to " + NEWEST_JAVA + ")")
                : Finding.ok("Java", description);
    }

    static Finding memory(long heap) {
        long physical =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                        ? machine.getTotalMemorySize()
                        : Long.MAX_VALUE;
        String found = "heap of up to " + size(heap);
        if (heap < LEAST_HEAP) {
            return Finding.wrong(
                    "Memory",
                    found + " is too little for the models; start with RAPPORTEUR_HEAP=3g, or 2g at the least");
        }
        if (heap > physical) {
            return Finding.warning(
                    "Memory",
                    found + ", but the machine has " + size(physical) + "; set RAPPORTEUR_HEAP to less, as 2g, or other"
                            + " programs will be ended when it fills");
        }
        return heap < GOOD_HEAP
                ? Finding.warning("Memory", found + " is tight for long reports; start with RAPPORTEUR_HEAP=3g")
                : Finding.ok("Memory", found + (physical == Long.MAX_VALUE ? "" : " of " + size(physical)));
    }

    static Finding clock(Clock clock) {
        Instant now = clock.instant();
        return now.isBefore(WRITTEN)
                ? Finding.wrong(
                        "Clock",
                        "it says " + now + ", which is before this program was written; set the machine's clock")
                : Finding.ok("Clock", now + " (UTC)");
    }

    /** @param folder that holds the store, or will */
    static Finding disk(String about, Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            long free = disk.getUsableSpace();
            String found = size(free) + " free at " + folder.toAbsolutePath().normalize();
            if (!Files.isWritable(folder)) {
                return Finding.wrong(
                        about,
                        folder.toAbsolutePath() + " cannot be written to; change its rights, or keep the"
                                + " store elsewhere with --store");
            }
            return space(about, free, found);
        } catch (IOException e) {
            return Finding.wrong(about, folder + " cannot be looked at: " + e.getMessage() + "; check the path");
        }
    }

    static Finding space(String about, long free, String found) {
        if (free < LEAST_DISK) {
            return Finding.wrong(about, found + ", which is too little; make room, or name another disk");
        }
        return free < GOOD_DISK
                ? Finding.warning(about, found + "; 10,000 reports need about 400 MB")
                : Finding.ok(about, found);
    }

    static String size(long bytes) {
        return bytes >= 1L << 30
                ? String.format(Locale.ROOT, "%.1f GB", bytes / (double) (1L << 30))
                : (bytes >> 20) + " MB";
    }
}
