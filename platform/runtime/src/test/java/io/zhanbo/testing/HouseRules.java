package io.zhanbo.testing;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** What holds in every service; each calls these rules from a test of its own. */
public final class HouseRules {
    private static final List<String> LAYER_NAMES =
            List.of("impl", "dto", "model", "service", "repository", "util", "utils");

    private static final DescribedPredicate<JavaMethod> ENDPOINT =
            DescribedPredicate.describe("endpoint methods", method -> method.isMetaAnnotatedWith(HttpMethod.class));

    private static final DescribedPredicate<JavaMethod> GUARDED = DescribedPredicate.describe(
            "say who may call them",
            method -> method.isAnnotatedWith(RolesAllowed.class)
                    || method.isAnnotatedWith(PermitAll.class)
                    || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                    || method.getOwner().isAnnotatedWith(PermitAll.class));

    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_circles =
            slices().matching("io.zhanbo.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_are_features_not_layers = noClasses()
            .should()
            .resideInAnyPackage(
                    LAYER_NAMES.stream().map(name -> ".." + name + "..").toArray(String[]::new))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .that()
            .resideInAPackage("io.zhanbo..")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .allowEmptyShould(true);

    /** An endpoint method that is not public is a silent 404. */
    @ArchTest
    static final ArchRule endpoints_are_public =
            methods().that(ENDPOINT).should().bePublic().allowEmptyShould(true);

    @ArchTest
    static final ArchRule endpoints_are_denied_by_default =
            methods().that(ENDPOINT).should(be(GUARDED)).allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_clock_is_injected = noClasses()
            .that()
            .resideOutsideOfPackages("io.zhanbo.testing..", "io.zhanbo.runtime.time..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .allowEmptyShould(true);

    private HouseRules() {}
}
