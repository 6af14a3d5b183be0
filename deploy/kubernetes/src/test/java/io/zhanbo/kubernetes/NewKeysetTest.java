package io.zhanbo.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NewKeysetTest {

    @BeforeAll
    static void register() throws GeneralSecurityException {
        AeadConfig.register();
    }

    @Test
    void prints_a_keyset_that_encrypts() throws GeneralSecurityException, IOException, InterruptedException {
        // Given
        var keyset = newKeyset();
        var aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);

        // When
        var encrypted = aead.encrypt("张老师".getBytes(StandardCharsets.UTF_8), new byte[0]);

        // Then
        assertThat(((AesGcmParameters) keyset.getPrimary().getKey().getParameters()).getKeySizeBytes())
                .isEqualTo(32);
        assertThat(new String(aead.decrypt(encrypted, new byte[0]), StandardCharsets.UTF_8))
                .isEqualTo("张老师");
    }

    @Test
    void prints_another_each_time() throws GeneralSecurityException, IOException, InterruptedException {
        // Given
        var first = newKeyset();

        // When
        var second = newKeyset();

        // Then
        assertThat(second.getPrimary().getKey().equalsKey(first.getPrimary().getKey()))
                .isFalse();
    }

    private static KeysetHandle newKeyset() throws GeneralSecurityException, IOException, InterruptedException {
        var script = new ProcessBuilder("./new-keyset")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var json = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).isZero();
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }
}
