package io.zhanbo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.zhanbo.runtime.problem.BrokenRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whoever breaks a rule is told so in words, in both languages. Call it from a test of one's own:
 * {@code @ArchTest static final ArchTests words = ArchTests.in(ProblemWordsRules.class);}
 */
public final class ProblemWordsRules {
    private static final List<String> BUNDLES = List.of("problems", "platform-problems");

    private ProblemWordsRules() {}

    @ArchTest
    static void both_languages_have_the_same_words(JavaClasses any) throws IOException {
        for (String bundle : BUNDLES) {
            assertThat(keys(bundle + "_zh_CN.properties"))
                    .as("%s in Chinese, compared with English", bundle)
                    .isEqualTo(keys(bundle + ".properties"));
        }
    }

    @ArchTest
    static void every_broken_rule_has_a_title_and_a_detail(JavaClasses classes) throws IOException {
        var words = new TreeSet<String>();
        for (String bundle : BUNDLES) {
            words.addAll(keys(bundle + ".properties"));
        }
        var needed = classes.stream()
                .filter(each -> each.isAssignableTo(BrokenRule.class))
                .flatMap(rule -> ProblemCodes.of(rule).stream())
                .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                .toList();
        assertThat(words).containsAll(needed);
    }

    private static Set<String> keys(String file) throws IOException {
        var words = new Properties();
        var resource = Thread.currentThread().getContextClassLoader().getResource(file);
        if (resource != null) {
            try (var reader = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
