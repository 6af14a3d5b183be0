package io.zhanbo.runtime.crypto;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoKeyTest {
    private static KeysetHandle demo;

    /** The keyset as it is published, so that a changed one cannot slip past the check. */
    @BeforeAll
    static void readDemoKeyset() throws IOException, GeneralSecurityException {
        var shared = new Properties();
        try (InputStream file = TextCipher.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            shared.load(file);
        }
        demo = read(shared.getProperty("zhanbo.demo-keyset"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "dev", "test"})
    void may_be_used_to_try_the_system_out(String profile) {
        assertThatCode(() -> DemoKey.refuseOutsideDemos(demo, List.of(profile))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "staging"})
    void is_refused_where_real_people_are(String profile) {
        assertThatThrownBy(() -> DemoKey.refuseOutsideDemos(demo, List.of(profile)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("zhanbo.crypto.keyset");
    }

    @Test
    void is_refused_behind_a_good_primary_key_too() throws GeneralSecurityException {
        // Given
        var rotated = Keysets.rotated(demo);

        // When, Then
        assertThatThrownBy(() -> DemoKey.refuseOutsideDemos(rotated, List.of("prod")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leaves_every_other_key_alone() throws GeneralSecurityException {
        // Given
        var own = Keysets.fresh();

        // When, Then
        assertThatCode(() -> DemoKey.refuseOutsideDemos(own, List.of("prod"))).doesNotThrowAnyException();
    }

    private static KeysetHandle read(String json) throws GeneralSecurityException {
        Keysets.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }
}
