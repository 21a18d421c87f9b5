package org.rapporteur.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What fetches knows no report, what watches reads no text, and nothing else talks to the network. */
@AnalyzeClasses(packages = "org.rapporteur.app", importOptions = ImportOption.DoNotIncludeTests.class)
class FetchingArchitectureTest {
    @ArchTest
    static final ArchRule fetching_knows_nothing_of_reports = noClasses()
            .that()
            .resideInAPackage("..app.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..app.cli..",
                    "..app.watch..",
                    "..app.http..",
                    "..app.web..",
                    "..pipeline..",
                    "..reading..",
                    "..model..",
                    "..store..");

    @ArchTest
    static final ArchRule watching_reads_no_text = noClasses()
            .that()
            .resideInAPackage("..app.watch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..app.cli..", "..app.http..", "..app.web..", "..pipeline..");

    @ArchTest
    static final ArchRule only_fetching_talks_to_the_network = noClasses()
            .that()
            .resideOutsideOfPackage("..app.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..");
}
