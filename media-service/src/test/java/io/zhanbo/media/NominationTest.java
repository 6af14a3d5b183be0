package io.zhanbo.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets what made, and when. */
@QuarkusTest
class NominationTest {
    private static final RenditionKind[] ALL = {
        RenditionKind.PROXY,
        RenditionKind.LADDER,
        RenditionKind.DOWNLOAD,
        RenditionKind.POSTER,
        RenditionKind.STORYBOARD
    };

    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    Renderings renderings;

    @TempDir
    Path directory;

    @Test
    void news_of_the_nomination_may_come_before_the_video() {
        // Given
        var entry = UUID.randomUUID().toString();
        uploads.nominate(entry, 1, 7);

        // When
        uploads.film(entry, 1, clip(1));

        // Then
        renderings.await(entry, ALL);
    }

    @Test
    void the_frozen_revision_is_meant_and_no_other() {
        // Given
        var entry = UUID.randomUUID().toString();
        uploads.nominate(entry, 1, 7);

        // When
        uploads.film(entry, 2, clip(1));

        // Then
        renderings.await(entry, RenditionKind.PROXY);
        Awaitility.await()
                .untilAsserted(() -> jobs(entry).body("[0].jobs.state", equalTo(List.of("DONE", "DONE", "DONE"))));
    }

    @Test
    void a_video_given_back_is_not_made_ready_until_it_is_nominated_again() {
        // Given
        var entry = uploads.film(clip(8));
        renderings.await(entry, RenditionKind.PROXY);
        uploads.nominate(entry, 1, 7);
        Awaitility.await()
                .untilAsserted(
                        () -> jobs(entry).body("[0].jobs.find { it.step == 'ladder' }.state", equalTo("RUNNING")));

        // When
        events.send(entry, new EntryReturned(entry, "contest", 8, Instant.now()));

        // Then
        Awaitility.await()
                .untilAsserted(
                        () -> jobs(entry).body("[0].jobs.find { it.step == 'ladder' }.state", equalTo("CANCELLED")));
        uploads.nominate(entry, 1, 9);
        renderings.await(entry, ALL);
    }

    @Test
    void a_rejected_video_is_never_rendered() {
        // Given
        var entry = UUID.randomUUID().toString();
        uploads.nominate(entry, 1, 7);

        // When
        uploads.sample(entry, 1, "zip-named.mp4");

        // Then
        assertThat(events.await(VideoChecked.class, each -> each.entryId().equals(entry))
                        .verdict())
                .isEqualTo(Verdict.REJECTED);
        jobs(entry).body("[0].jobs.step", equalTo(List.of("probe", "check")));
    }

    private Path clip(int seconds) {
        return Clips.make(directory, "testsrc2=s=1280x720:r=25:d=" + seconds, "-preset", "ultrafast");
    }

    private static ValidatableResponse jobs(String entry) {
        return given().auth()
                .oauth2(Tokens.of("operator-1", "operator"))
                .get("/videos/" + entry)
                .then();
    }
}
