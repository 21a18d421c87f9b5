package org.rapporteur.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** pipeline ← flink → store: no linguistic code, and nothing of the command line, the server or the desk. */
@AnalyzeClasses(packages = "org.rapporteur.flink", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule no_stage_is_known = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.analysis..",
                    "org.rapporteur.resolution..",
                    "org.rapporteur.status..",
                    "org.rapporteur.coding..",
                    "org.rapporteur.attribution..",
                    "org.rapporteur.linking..",
                    "edu.stanford..");

    @ArchTest
    static final ArchRule the_command_line_is_not_known =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.rapporteur.app..");

    @ArchTest
    static final ArchRule no_clock_of_its_own = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault");
}
