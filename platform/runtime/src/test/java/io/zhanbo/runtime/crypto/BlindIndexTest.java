package io.zhanbo.runtime.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class BlindIndexTest {
    private final BlindIndex index = new BlindIndex(secret((byte) 1));

    @Test
    void equal_parts_have_equal_hashes() {
        assertThat(index.of("c1", "13903961234", "赵小禾"))
                .isEqualTo(index.of("c1", "13903961234", "赵小禾"))
                .hasSize(32);
    }

    @Test
    void where_one_part_ends_counts() {
        assertThat(index.of("ab", "c")).isNotEqualTo(index.of("a", "bc"));
    }

    @Test
    void another_secret_makes_other_hashes() {
        assertThat(new BlindIndex(secret((byte) 2)).of("c1")).isNotEqualTo(index.of("c1"));
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> new BlindIndex("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String secret(byte fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
