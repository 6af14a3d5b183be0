package io.zhanbo.submission.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTokensTest {

    private static final String SECRET = "c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0IHNlY3JldA==";

    private final ConflictTokens tokens = new ConflictTokens(() -> SECRET);

    @Test
    void thePeopleAreTheSameHoweverTheyAreSpelled() {
        assertThat(tokens.of("c1", List.of("赵 小禾", "Li Lei"), List.of("+86 139-0396-1234")))
                .isEqualTo(tokens.of("c1", List.of("赵小禾", "li lei"), List.of("13903961234")))
                .hasSize(3);
    }

    @Test
    void anotherContestHasOtherTokens() {
        assertThat(tokens.of("c1", List.of("赵小禾"), List.of("13903961234")))
                .doesNotContainAnyElementsOf(tokens.of("c2", List.of("赵小禾"), List.of("13903961234")));
    }

    @Test
    void whoeverIsNamedTwiceHasOneToken() {
        assertThat(tokens.of("c1", List.of("赵小禾", "赵小禾"), List.of())).hasSize(1);
    }

    @Test
    void aTokenIsWhatJudgingWorksOutToo() {
        assertThat(tokens.of("zhumadian-2023", List.of("赵小禾"), List.of("13903961234")))
                .containsExactly(
                        "-2ufNrZelCzroHhQHDvpnBsgMUEjX44JDjtydGp6e-M", "ebmqqmdqydxbSGnvt4UqdWv-hNRsmEFVqhufU0tjxVg");
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new ConflictTokens(() -> "c2hvcnQ=")).isInstanceOf(IllegalStateException.class);
    }
}
