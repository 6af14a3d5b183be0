package io.zhanbo.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.zhanbo.testing.HouseRules;
import io.zhanbo.testing.ProblemWordsRules;

@AnalyzeClasses(packages = "io.zhanbo.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests words = ArchTests.in(ProblemWordsRules.class);

    @ArchTest
    static final ArchRule has_exactly_these_packages = classes()
            .should()
            .resideInAnyPackage(
                    "io.zhanbo.runtime.delivery",
                    "io.zhanbo.runtime.problem",
                    "io.zhanbo.runtime.storage",
                    "io.zhanbo.runtime.identity",
                    "io.zhanbo.runtime.crypto",
                    "io.zhanbo.runtime.time");

    /** What a contest is stays out of here: delivery knows that there are events, not what they say. */
    @ArchTest
    static final ArchRule nothing_of_the_domain_enters = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.zhanbo.events.submission..",
                    "io.zhanbo.events.media..",
                    "io.zhanbo.events.judging..",
                    "io.zhanbo.events.showcase..");
}
