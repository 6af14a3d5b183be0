package io.zhanbo.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class NewReceiptKeyTest {

    @Test
    void prints_another_pair_of_32_bytes_each_time() throws IOException, InterruptedException {
        // Given
        var first = newKey();

        // When
        var second = newKey();

        // Then
        assertThat(first.get("crv").asText()).isEqualTo("Ed25519");
        assertThat(Base64.getUrlDecoder().decode(first.get("x").asText())).hasSize(32);
        assertThat(Base64.getUrlDecoder().decode(first.get("d").asText())).hasSize(32);
        assertThat(second.get("d")).isNotEqualTo(first.get("d"));
    }

    private static JsonNode newKey() throws IOException, InterruptedException {
        var script = new ProcessBuilder("./new-receipt-key")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var json = new ObjectMapper().readTree(script.getInputStream());
        assertThat(script.waitFor()).isZero();
        return json;
    }
}
