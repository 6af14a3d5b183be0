package io.zhanbo.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract on the wire: a change that breaks an older consumer breaks one of these samples first. */
class ContractTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    @ParameterizedTest
    @EnumSource
    void reads_its_golden_sample_strictly_and_writes_it_back(EventType type) throws IOException {
        // Given
        var sample = Files.readString(GOLDEN.resolve(type.payload().getSimpleName() + ".json"));

        // When
        var event = JSON.readValue(sample, type.payload());

        // Then
        assertThat(JSON.valueToTree(event).toPrettyString())
                .isEqualTo(JSON.readTree(sample).toPrettyString());
    }

    @Test
    void the_catalogue_names_exactly_the_events_there_are() throws IOException {
        // Given
        var catalogue = Files.readString(Path.of("README.md"));

        // When
        var named = Pattern.compile("(?m)^\\| `(\\w+)` \\| `([\\w.]+)` \\|")
                .matcher(catalogue)
                .results()
                .map((MatchResult row) -> row.group(1) + " on " + row.group(2));

        // Then
        assertThat(named)
                .containsExactlyElementsOf(Arrays.stream(EventType.values())
                        .map(type -> type.payload().getSimpleName() + " on "
                                + type.topic().topicName())
                        .toList());
    }
}
