package io.zhanbo.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepairWindowTest {

    @Inject
    MovableClock clock;

    @Inject
    MediaService media;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aRejectionFoundAfterClosingLetsTheVideoBeReplacedForAWhile() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        Instant rejected = Season.CLOSES.plusSeconds(60);
        Instant last = rejected.plusSeconds(Season.REPAIR_SECONDS);

        // When
        clock.set(rejected);
        media.checks(work, 1, 1, Verdict.REJECTED);

        // Then
        assertThat(work.<String>see("repairUntil")).isEqualTo(last.toString());
        clock.set(last.plusMillis(999));
        work.withVideo();
        assertThat(work.<String>see("state")).isEqualTo("DRAFT");
        work.act("submission").then().statusCode(200).body("video.revision", equalTo(2));
    }

    @Test
    void theWindowEndsAndOpensOnlyOnce() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        Instant rejected = Season.CLOSES.plusSeconds(60);
        clock.set(rejected);
        media.checks(work, 1, 1, Verdict.REJECTED);

        // When
        clock.set(rejected.plusSeconds(Season.REPAIR_SECONDS + 1));
        media.says(work, 1, 2, Verdict.REJECTED);
        media.renders(work, 1, RenditionKind.POSTER);

        // Then
        work.openUpload(new byte[] {1})
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:contest-closed"));
    }

    @Test
    void noWindowForADraftThatWasNeverHandedIn() {
        // Given
        Work work = Work.ready(Season.withQuota(1));

        // When
        clock.set(Season.CLOSES.plusSeconds(60));
        media.checks(work, 1, 1, Verdict.REJECTED);

        // Then
        assertThat(work.<Object>see("repairUntil")).isNull();
        work.openUpload(new byte[] {1}).then().statusCode(409);
    }

    @Test
    void aRejectionKnownInTimeForbidsHandingIn() {
        // Given
        Work work = Work.ready(Season.withQuota(1));
        media.checks(work, 1, 1, Verdict.REJECTED);

        // When, Then
        work.act("submission").then().statusCode(409).body("type", equalTo("urn:zhanbo:problem:video-rejected"));
        work.withVideo();
        work.act("submission").then().statusCode(200);
    }

    @Test
    void aRejectedVideoOfAHandedInEntryIsReplacedWhileTheContestIsOpen() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        work.openUpload(new byte[] {1})
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:cannot-replace-video"));

        // When
        media.checks(work, 1, 1, Verdict.REJECTED);
        work.withVideo();

        // Then
        assertThat(work.<Object>see("repairUntil")).isNull();
        work.act("submission").then().statusCode(200);
    }
}
