package org.rapporteur.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The doors onto the same queries do not know each other; only the command that opens them knows them. */
@AnalyzeClasses(packages = "org.rapporteur.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule doors_are_opened_by_the_command_line_alone = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.app.cli..");

    @ArchTest
    static final ArchRule the_api_makes_no_pages = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.app.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.app.web..", "gg.jte..");

    @ArchTest
    static final ArchRule the_pages_do_not_know_the_api = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.app.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.app.http..");

    @ArchTest
    static final ArchRule the_server_knows_nothing_of_reports = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.app.serve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.model..", "org.rapporteur.pipeline..", "org.rapporteur.app.desk..");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.rapporteur.app.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule streams_are_arguments = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.rapporteur.app.cli.Main")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule the_clock_is_an_argument = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.app.cli..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault");
}
