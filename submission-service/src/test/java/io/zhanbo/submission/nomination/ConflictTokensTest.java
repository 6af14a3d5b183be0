package io.zhanbo.submission.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.contestant.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTokensTest {

    private static final String SECRET = "c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0IHNlY3JldA==";

    private final ConflictTokens tokens = new ConflictTokens(() -> SECRET);

    @Test
    void thePeopleAreTheSameHoweverTheyAreSpelled() {
        assertThat(tokens.of("c1", people("赵 小禾", "Li Lei", "+86 139-0396-1234")))
                .isEqualTo(tokens.of("c1", people("赵小禾", "li lei", "13903961234")))
                .hasSize(3);
    }

    @Test
    void anotherContestHasOtherTokens() {
        assertThat(tokens.of("c1", people("赵小禾", null, "13903961234")))
                .doesNotContainAnyElementsOf(tokens.of("c2", people("赵小禾", null, "13903961234")));
    }

    @Test
    void everyoneBehindItCountsOnce() {
        // Given
        Team team = new Team("合唱团", List.of(member("赵小禾", null), member("李雷", "13903965678")), null, null);

        // When
        List<String> found = tokens.of("c1", new PlainPeople("赵小禾", null, null, "钱老师、孙老师", null, team));

        // Then
        assertThat(found).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aTokenIsWhatJudgingWorksOutToo() {
        assertThat(tokens.of("zhumadian-2023", people("赵小禾", null, "13903961234")))
                .containsExactly(
                        "-2ufNrZelCzroHhQHDvpnBsgMUEjX44JDjtydGp6e-M", "ebmqqmdqydxbSGnvt4UqdWv-hNRsmEFVqhufU0tjxVg");
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new ConflictTokens(() -> "c2hvcnQ=")).isInstanceOf(IllegalStateException.class);
    }

    private static PlainPeople people(String name, String instructor, String phone) {
        return new PlainPeople(name, phone, null, instructor, null, Team.NONE);
    }

    private static Team.Person member(String name, String phone) {
        return new Team.Person(name, null, phone);
    }
}
