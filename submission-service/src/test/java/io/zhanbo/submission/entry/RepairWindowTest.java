package io.zhanbo.submission.entry;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepairWindowTest extends InSeason {

    @Inject
    MediaService media;

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
    void theWindowEndsWithNominationsThatCloseSoonerThanTheyWereTo() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        clock.set(Season.CLOSES.plusSeconds(60));
        media.checks(work, 1, 1, Verdict.REJECTED);
        Instant last = Season.CLOSES.plusSeconds(300);

        // When
        as(Season.organiser())
                .body(Season.timed(1, Map.of("nominationsClose", "PT1H5M")))
                .put("/contests/" + work.contestId)
                .then()
                .statusCode(200);

        // Then
        assertThat(work.<String>see("repairUntil")).isEqualTo(last.toString());
        as(work.token()).get("/entries/" + work.id + "/deadline").then().body("repairUntil", equalTo(last.toString()));
        clock.set(last.plusMillis(999));
        work.withVideo();
        clock.set(last.plusSeconds(1));
        work.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
    }

    @Test
    void aPersonsRejectionAfterClosingOpensItToo() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        media.checks(work, 1, 1, Verdict.REVIEW);
        Instant rejected = Season.CLOSES.plusSeconds(60);

        // When
        clock.set(rejected);
        work.act(Season.liaison(), "rejection", "片中有商业广告").then().statusCode(200);

        // Then
        assertThat(work.<String>see("repairUntil"))
                .isEqualTo(rejected.plusSeconds(Season.REPAIR_SECONDS).toString());
        work.withVideo();
        work.act("submission").then().statusCode(200).body("video.rejectionReason", nullValue());
    }

    @Test
    void aRejectionTakenBackClosesItAndANewOneOpensItAnew() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        clock.set(Season.CLOSES.plusSeconds(60));
        media.checks(work, 1, 1, Verdict.REJECTED);

        // When
        media.checks(work, 1, 2, Verdict.ACCEPTED);

        // Then
        assertThat(work.<Object>see("repairUntil")).isNull();
        Instant later = Season.CLOSES.plusSeconds(1_200);
        clock.set(later);
        media.checks(work, 1, 3, Verdict.REJECTED);
        assertThat(work.<String>see("repairUntil"))
                .isEqualTo(later.plusSeconds(Season.REPAIR_SECONDS).toString());
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
