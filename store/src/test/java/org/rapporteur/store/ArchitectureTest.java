package org.rapporteur.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The store knows {@code model} alone (docs/architecture.md). */
@AnalyzeClasses(packages = "org.rapporteur.store", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule of_core_only_model_is_known = noClasses()
            .should()
            .dependOnClassesThat(new com.tngtech.archunit.base.DescribedPredicate<>("are in another room") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaClass type) {
                    String room = type.getPackageName();
                    return room.startsWith("org.rapporteur.")
                            && !room.startsWith("org.rapporteur.model")
                            && !room.startsWith("org.rapporteur.store");
                }
            });

    @ArchTest
    static final ArchRule queries_do_not_know_the_formats = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.store")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.rapporteur.store.export..");

    @ArchTest
    static final ArchRule no_standard_streams = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule no_clock_of_its_own = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");
}
