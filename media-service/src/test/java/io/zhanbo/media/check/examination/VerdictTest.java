package io.zhanbo.media.check.examination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoProbed;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.check.Contests;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everyone hears of a video's probe and check, on real storage, broker and database. */
@QuarkusTest
class VerdictTest {
    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    ObjectStore store;

    @Inject
    Contests contests;

    @TempDir
    Path directory;

    @Test
    void the_header_is_told_apart_from_the_verdict() {
        // Given
        var film = Clips.make(directory, "testsrc2=s=1280x500:r=25:d=20", "-preset", "ultrafast");

        // When
        var entry = uploads.film(film);

        // Then
        var probed = events.await(VideoProbed.class, each -> each.entryId().equals(entry));
        assertThat(probed.findings()).extracting(Finding::code).containsExactly("NOT_HD", "ODD_SHAPE");
        assertThat(probed.film().durationMillis()).isEqualTo(20_000);
        var checked = events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        assertThat(checked.findings()).extracting(Finding::code).contains("NOT_HD", "ODD_SHAPE", "NO_SOUND");
    }

    @Test
    void a_file_whose_header_cannot_be_read_is_not_judged_by_it() {
        // When
        var entry = uploads.sample("zip-named.mp4");

        // Then
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        assertThat(events.seen(VideoProbed.class))
                .filteredOn(each -> each.entryId().equals(entry))
                .allSatisfy(probed -> {
                    assertThat(probed.findings()).isEmpty();
                    assertThat(probed.film()).isNull();
                });
    }

    @Test
    void a_contest_judges_findings_its_own_way() throws IOException {
        // Given
        var severities = Map.of("NO_SOUND", Severity.REJECT, "NOT_YET_KNOWN", Severity.REJECT);
        uploads.contest("with-sound", 300, 720, severities);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(contests.limits("with-sound").severities()).isEqualTo(severities));

        // When
        var entry = uploads.film(Clips.make(directory, "testsrc2=s=1280x720:r=25:d=1"), "with-sound");

        // Then
        var checked = events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(checked.findings()).extracting(Finding::severity).containsExactly(Severity.REJECT);
    }

    @Test
    void a_frame_shows_what_was_found_until_the_entry_leaves() throws IOException {
        // Given
        var film = Clips.make(directory, "testsrc2=s=1280x560:r=25:d=1,pad=1280:720:0:80", "-preset", "ultrafast");
        var entry = uploads.film(film);
        var checked = events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        var evidence = checked.findings().stream()
                .filter(finding -> "BORDERS".equals(finding.code()))
                .findFirst()
                .orElseThrow()
                .evidence();
        try (var jpeg = store.read(Bucket.RENDITIONS, evidence.key())) {
            assertThat(ImageIO.read(jpeg).getWidth()).isEqualTo(736);
        }
        assertThat(store.size(Bucket.RENDITIONS, evidence.key())).hasValue(evidence.size());

        // When
        events.send(entry, new EntryWithdrawn(entry, "contest", 5, Instant.now()));

        // Then
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(store.size(Bucket.RENDITIONS, evidence.key()))
                        .isEmpty());
    }

    @Test
    void a_video_can_be_checked_again() {
        // Given
        var entry = uploads.sample("not-hd-sar-2x1.mp4");
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));

        // When
        Awaitility.await()
                .ignoreNoExceptions()
                .untilAsserted(() -> given().auth()
                        .oauth2(Tokens.of("operator-1", "operator"))
                        .post("/videos/" + entry + "/steps/check")
                        .then()
                        .statusCode(200));

        // Then
        var again = events.await(VideoChecked.class, each -> each.entryId().equals(entry) && each.version() == 2);
        assertThat(again.verdict()).isEqualTo(Verdict.REJECTED);
    }
}
