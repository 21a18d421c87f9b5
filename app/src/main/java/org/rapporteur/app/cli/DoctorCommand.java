package org.rapporteur.app.cli;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.app.doctor.Doctor;
import org.rapporteur.app.doctor.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur doctor}: what is wrong with this machine, and what to do. */
@Command(
        name = "doctor",
        description =
                "Looks at Java, memory, the clock, the disk, the store, the word lists and the models, and says what"
                        + " is wrong and what to do. Nothing is changed.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur doctor",
            "  rapporteur doctor --store news.duckdb --lexicon mine/",
            "",
            "Exit status: 0 nothing is wrong, 1 something is, 2 wrong usage."
        })
final class DoctorCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final PipelineOptions pipelineOptions = new PipelineOptions();

    DoctorCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Finding> findings = Doctor.examine(storeOptions.address(), pipelineOptions.lexicons(), Clock.systemUTC());
        for (Finding finding : findings) {
            streams.out()
                    .printf(
                            "%-8s %-10s %s%n",
                            finding.level().name().toLowerCase(Locale.ROOT), finding.about(), finding.found());
        }
        long wrong = findings.stream()
                .filter(finding -> finding.level() == Finding.Level.WRONG)
                .count();
        streams.out().println(wrong == 0 ? "nothing is wrong" : wrong + " wrong; what to do stands in each line");
        return wrong == 0 ? Rapporteur.DONE : Rapporteur.SET_ASIDE;
    }
}
