package io.zhanbo.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.zhanbo.events", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule is_records_and_enums =
            classes().should().beRecords().orShould().beEnums();

    @ArchTest
    static final ArchRule depends_on_nothing =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", "io.zhanbo.events..");
}
