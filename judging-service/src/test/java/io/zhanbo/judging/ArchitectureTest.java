package io.zhanbo.judging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.zhanbo.testing.HouseRules;
import io.zhanbo.testing.ProblemWordsRules;

@AnalyzeClasses(packages = "io.zhanbo.judging", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests WORDS = ArchTests.in(ProblemWordsRules.class);

    @ArchTest
    static final ArchRule COUNTING_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage("..ranking..", "..rubric..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.enterprise..", "io.quarkus..", "java.sql..");
}
