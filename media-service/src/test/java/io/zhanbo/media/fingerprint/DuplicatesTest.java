package io.zhanbo.media.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.pixels.Drawings;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies on their way through the whole service. */
@QuarkusTest
class DuplicatesTest {
    private static final int SHOTS = 8;
    /** Half a second each. */
    private static final String FILM = "movie=filename=shot%d.png:format_name=image2,setpts=N/2/TB,fps=10";

    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    FingerprintIndex index;

    @TempDir
    Path directory;

    @Test
    void a_mirrored_copy_is_told_with_entry_and_time_until_the_first_is_withdrawn() throws IOException {
        // Given
        for (int i = 0; i < SHOTS; i++) {
            ImageIO.write(
                    Drawings.landscape(1280, 720, i),
                    "png",
                    directory.resolve("shot" + i + ".png").toFile());
        }
        var first = uploads.film(Clips.make(directory, FILM, "-preset", "ultrafast"));
        assertThat(codes(checked(first))).doesNotContain("DUPLICATE");

        // When
        var copy = checked(uploads.film(Clips.make(directory, FILM + ",hflip", "-y", "-preset", "ultrafast")));

        // Then
        assertThat(copy.findings())
                .filteredOn(finding -> finding.code().equals("DUPLICATE"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.words().get("zh-CN")).contains(first).contains("contest");
                    assertThat(finding.toSeconds() - finding.fromSeconds()).isGreaterThanOrEqualTo(2);
                });
        events.send(first, new EntryWithdrawn(first, "contest", 5, Instant.now()));
        Awaitility.await().until(() -> index.prints(first).isEmpty());
    }

    @Test
    void the_same_file_is_known_by_its_digest_and_an_own_earlier_revision_does_not_count() {
        // Given
        var first = uploads.sample("1080p25-h264-5s.mp4");
        assertThat(codes(checked(first))).doesNotContain("DUPLICATE");

        // When
        uploads.sample(first, 2, "1080p25-h264-5s.mp4");
        var again = events.await(VideoChecked.class, each -> each.entryId().equals(first) && each.revision() == 2);
        var other = checked(uploads.sample("1080p25-h264-5s.mp4"));

        // Then
        assertThat(codes(again)).doesNotContain("DUPLICATE");
        assertThat(codes(other)).contains("DUPLICATE");
    }

    private VideoChecked checked(String entryId) {
        return events.await(VideoChecked.class, each -> each.entryId().equals(entryId));
    }

    private static List<String> codes(VideoChecked checked) {
        return checked.findings().stream().map(finding -> finding.code()).toList();
    }
}
