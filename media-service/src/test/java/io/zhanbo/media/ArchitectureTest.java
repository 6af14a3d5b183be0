package io.zhanbo.media;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.zhanbo.testing.HouseRules;
import io.zhanbo.testing.ProblemWordsRules;

@AnalyzeClasses(packages = "io.zhanbo.media", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests words = ArchTests.in(ProblemWordsRules.class);
}
