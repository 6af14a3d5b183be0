package io.zhanbo.media;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.zhanbo.testing.HouseRules;
import io.zhanbo.testing.ProblemWordsRules;

@AnalyzeClasses(packages = "io.zhanbo.media", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests words = ArchTests.in(ProblemWordsRules.class);

    /** Nor do the packages within a feature. */
    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_circles =
            slices().matching("io.zhanbo.media.(**)").should().beFreeOfCycles();
}
