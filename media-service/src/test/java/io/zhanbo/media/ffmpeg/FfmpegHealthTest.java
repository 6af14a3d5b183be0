package io.zhanbo.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(data).containsKeys("isolation", "hides-processes", "limits", "dies-with-service");
    }

    @Test
    void tells_which_library_is_missing_and_how_to_get_it(@TempDir Path directory) throws IOException {
        // Given
        var program = Files.writeString(
                directory.resolve("ffmpeg"),
                "#!/usr/bin/sh\necho 'ffmpeg: error while loading shared libraries: libpulse.so.0: cannot open' >&2\nexit 127\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));

        // When
        var answer = health(program).call();

        // Then
        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData().orElseThrow().get("missing"))
                .asString()
                .contains("libpulse.so.0", "apt-get install");
    }

    @Test
    void tells_when_there_is_no_ffmpeg_at_all(@TempDir Path directory) {
        // When
        var answer = health(directory.resolve("ffmpeg")).call();

        // Then
        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData().orElseThrow().get("missing")).asString().contains("does not start");
    }

    @Test
    void is_down_where_children_could_not_be_limited() {
        // Given
        var children = new Children(new Programs(), Clips.unlimited());

        // When
        var answer = new FfmpegHealth(new Installation(children, Clips.settings()), Clips.unlimited()).call();

        // Then
        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData().orElseThrow().get("missing")).asString().contains("prlimit", "util-linux");
    }

    private static FfmpegHealth health(Path program) {
        var sandbox = new Sandbox(new Programs(), Clips.settings());
        return new FfmpegHealth(new Installation(Clips.children(program), Clips.settings()), sandbox);
    }
}
