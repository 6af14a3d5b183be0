package io.zhanbo.submission.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class ReceiptKeysTest {

    private static final List<String> PROD = List.of("prod");

    @Test
    void receiptsOfBeforeARotationStayValid() throws JoseException {
        // Given
        PublicJsonWebKey former = OkpJwkGenerator.generateJwk("Ed25519");
        PublicJsonWebKey next = OkpJwkGenerator.generateJwk("Ed25519");
        String old = new Signature(keys(former, null)).sign("{\"number\":1}");

        // When
        Signature rotated =
                new Signature(keys(next, "{\"keys\":[" + former.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}"));

        // Then
        assertThat(rotated.verify(old)).contains("{\"number\":1}");
        assertThat(rotated.verify(rotated.sign("{\"number\":2}"))).contains("{\"number\":2}");
        assertThat(new Signature(keys(next, null)).verify(old)).isEmpty();
    }

    @Test
    void theDemoKeyIsRefusedWhereReceiptsMustProveSomething() throws Exception {
        // Given
        String demo = demoKey();

        // When, Then
        assertThatThrownBy(() -> new ReceiptKeys(settings(demo, null), PROD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("demo key");
        assertThatThrownBy(() -> keys(OkpJwkGenerator.generateJwk("Ed25519"), "{\"keys\":[" + demo + "]}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("demo key");
        assertThatCode(() -> new ReceiptKeys(settings(demo, null), List.of("local")))
                .doesNotThrowAnyException();
    }

    @Test
    void aKeyThatCannotSignReceiptsStopsTheStart() throws JoseException {
        // Given
        PublicJsonWebKey good = OkpJwkGenerator.generateJwk("Ed25519");
        PublicJsonWebKey otherCurve = EcJwkGenerator.generateJwk(EllipticCurves.P256);

        // When, Then
        assertThatThrownBy(() -> new ReceiptKeys(settings(good.toJson(OutputControlLevel.PUBLIC_ONLY), null), PROD))
                .hasMessageContaining("private");
        assertThatThrownBy(() -> keys(otherCurve, null)).hasMessageContaining("Ed25519");
        assertThatThrownBy(() -> new ReceiptKeys(settings("{\"kty\":\"OKP\",\"d\":\"secret\"", null), PROD))
                .hasMessageContaining("zhanbo.receipts.key")
                .hasMessageNotContaining("secret");
    }

    private static ReceiptKeys keys(PublicJsonWebKey key, String former) {
        return new ReceiptKeys(settings(key.toJson(OutputControlLevel.INCLUDE_PRIVATE), former), PROD);
    }

    private static ReceiptSettings settings(String key, String former) {
        return new ReceiptSettings() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public Optional<String> formerKeys() {
                return Optional.ofNullable(former);
            }
        };
    }

    /** As it is published, so that a changed one cannot slip past the check. */
    private static String demoKey() throws IOException {
        Properties own = new Properties();
        try (InputStream file = ReceiptKeys.class.getResourceAsStream("/application.properties")) {
            own.load(file);
        }
        return own.getProperty("zhanbo.demo-receipt-key");
    }
}
