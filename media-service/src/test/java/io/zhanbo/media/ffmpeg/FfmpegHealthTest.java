package io.zhanbo.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FfmpegHealthTest {
    @Inject
    @Readiness
    FfmpegHealth health;

    @Test
    void tells_the_version_and_how_children_are_kept() {
        // When
        var answer = health.call();

        // Then
        Map<String, Object> data = answer.getData().orElseThrow();
        assertThat(answer.getStatus()).isEqualTo(Status.UP);
        assertThat(data.get("version")).asString().startsWith("ffmpeg version 8");
        assertThat(data).containsKeys("isolation", "limits", "dies-with-service");
    }
}
