package io.zhanbo.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem has words in both languages. */
class ProblemTextsTest {

    private static final Pattern CODE =
            Pattern.compile("super\\((?:Status\\.\\w+|\"\\w+\"|\\w+(?:\\.path\\(\\))?), \"([a-z-]+[a-z0-9])\"");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        // Given
        Properties english = read("problems.properties");
        Properties chinese = read("problems_zh_CN.properties");

        // Then
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (Properties words : new Properties[] {english, chinese}) {
            words.values()
                    .forEach(text -> assertThat(new MessageFormat((String) text).format(new Object[] {1, 2, 3, 4}))
                            .isNotBlank());
        }
    }

    @Test
    void everyCodeHasWords() throws IOException {
        // Given
        Properties words = read("problems.properties");

        // When
        TreeSet<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                codes.addAll(CODE.matcher(Files.readString(source))
                        .results()
                        .map(MatchResult::group)
                        .map(call -> call.replaceAll(".*\"([^\"]+)\"$", "$1"))
                        .collect(Collectors.toSet()));
            }
        }

        // Then
        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(words.stringPropertyNames())
                .containsAll(codes.stream().map(code -> code + ".detail").toList())
                .containsAll(codes.stream().map(code -> code + ".title").toList());
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(ProblemTextsTest.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
