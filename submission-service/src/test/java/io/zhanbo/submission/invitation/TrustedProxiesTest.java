package io.zhanbo.submission.invitation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"::1", "ingress.example.org", "127.0.0.1"})
    void whatMayBeANameIsRefusedAtTheStart(String proxy) {
        assertThatThrownBy(() -> new TrustedProxies(Optional.of(List.of("127.0.0.0/8", proxy))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trusted-proxies holds " + proxy);
    }

    @Test
    void blocksOfAddressesAreTaken() {
        assertThatCode(() -> new TrustedProxies(Optional.of(List.of("127.0.0.0/8", "::1/128"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> new TrustedProxies(Optional.empty())).doesNotThrowAnyException();
    }
}
