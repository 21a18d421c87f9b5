package org.rapporteur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The arrows between the rooms (docs/architecture.md). */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule rooms_meet_only_in_model_and_are_composed_only_in_pipeline =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("model")
                    .definedBy("org.rapporteur.model..")
                    .layer("lexicon")
                    .definedBy("org.rapporteur.lexicon..")
                    .layer("reading")
                    .definedBy("org.rapporteur.reading..")
                    .layer("analysis")
                    .definedBy("org.rapporteur.analysis..")
                    .layer("actor")
                    .definedBy("org.rapporteur.resolution.actor..")
                    .layer("time")
                    .definedBy("org.rapporteur.resolution.time..")
                    .layer("place")
                    .definedBy("org.rapporteur.resolution.place..")
                    .layer("status")
                    .definedBy("org.rapporteur.status..")
                    .layer("coding")
                    .definedBy("org.rapporteur.coding..")
                    .layer("attribution")
                    .definedBy("org.rapporteur.attribution..")
                    .layer("linking")
                    .definedBy("org.rapporteur.linking..")
                    .layer("writing")
                    .definedBy("org.rapporteur.writing..")
                    .layer("pipeline")
                    .definedBy("org.rapporteur.pipeline..")
                    .whereLayer("model")
                    .mayNotAccessAnyLayer()
                    .whereLayer("lexicon")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("reading")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("linking")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("writing")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("analysis")
                    .mayOnlyAccessLayers("model", "lexicon")
                    .whereLayer("actor")
                    .mayOnlyAccessLayers("model", "lexicon")
                    .whereLayer("time")
                    .mayOnlyAccessLayers("model", "lexicon")
                    .whereLayer("place")
                    .mayOnlyAccessLayers("model", "lexicon")
                    .whereLayer("status")
                    .mayOnlyAccessLayers("model", "lexicon")
                    .whereLayer("coding")
                    .mayOnlyAccessLayers("model", "lexicon")
                    .whereLayer("attribution")
                    .mayOnlyAccessLayers("model", "lexicon");

    @ArchTest
    static final ArchRule model_is_jdk_only = classes()
            .that(resideInAPackage("org.rapporteur.model.."))
            .should()
            .onlyDependOnClassesThat(resideInAPackage("org.rapporteur.model..")
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule corenlp_stays_in_analysis = noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule no_database_and_no_flink_in_core = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.apache.flink..", "org.duckdb..");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.rapporteur.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_standard_streams = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule no_clock_and_no_default_zone_in_rooms = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");

    @ArchTest
    static final ArchRule no_exit = noClasses().should().callMethod(System.class, "exit", int.class);
}
