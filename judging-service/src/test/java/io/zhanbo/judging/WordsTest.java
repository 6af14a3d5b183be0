package io.zhanbo.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zhanbo.runtime.problem.BrokenRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(keys("/problems.properties")).isEqualTo(keys("/problems_zh_CN.properties"));
        assertThat(keys("/explanations.properties")).isEqualTo(keys("/explanations_zh_CN.properties"));
    }

    @Test
    void every_rule_has_a_title_and_a_detail() throws IOException {
        // Given
        long rules = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.zhanbo.judging").stream()
                        .filter(type -> type.isAssignableTo(BrokenRule.class))
                        .count();

        // Then
        assertThat(keys("/problems.properties")).hasSize((int) rules * 2);
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(WordsTest.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }
}
