package io.zhanbo.submission.contestant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ContestantIndexTest {

    private static final String SECRET = "c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0IHNlY3JldA==";

    private final ContestantIndex index = new ContestantIndex(SECRET, "other", List.of("prod"));

    @Test
    void theSamePersonIsKnownAgainHoweverSpelled() {
        assertThat(index.ofPerson("c1", "赵 小禾", "+86 139-0396-1234"))
                .isEqualTo(index.ofPerson("c1", "赵小禾", "13903961234"));
        assertThat(index.ofNamesake("c1", "xicheng", "Li Lei")).isEqualTo(index.ofNamesake("c1", "xicheng", "lilei"));
    }

    @Test
    void acrossContestsNobodyIsLinked() {
        assertThat(index.ofPerson("c1", "赵小禾", "13903961234")).isNotEqualTo(index.ofPerson("c2", "赵小禾", "13903961234"));
    }

    @Test
    void whoLacksNameOrPhoneIsLikeNobody() {
        assertThat(index.ofPerson("c1", null, "13903961234")).isNull();
        assertThat(index.ofPerson("c1", "赵小禾", null)).isNull();
        assertThat(index.ofNamesake("c1", "xicheng", null)).isNull();
    }

    @Test
    void thePublishedSecretIsRefusedWhereRealPeopleAre() throws IOException {
        // Given
        Properties published = new Properties();
        try (InputStream file = ContestantIndex.class.getResourceAsStream("/application.properties")) {
            published.load(file);
        }
        String demo = published.getProperty("zhanbo.demo-index-secret");

        // When, Then
        assertThatThrownBy(() -> new ContestantIndex(demo, demo, List.of("prod")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("zhanbo.people.index-secret");
        assertThatCode(() -> new ContestantIndex(demo, demo, List.of("local"))).doesNotThrowAnyException();
    }
}
