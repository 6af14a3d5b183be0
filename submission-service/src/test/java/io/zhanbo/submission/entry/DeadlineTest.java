package io.zhanbo.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineTest extends InSeason {

    private static final String CLOSED = "urn:zhanbo:problem:contest-closed";

    @Inject
    MediaService media;

    @Test
    void theClosingSecondIsInTimeToItsEnd() {
        // Given
        Work work = Work.ready(Season.withQuota(1));
        Instant last = Season.CLOSES.plusMillis(999);

        // When
        clock.set(last);
        work.act("submission").then().statusCode(200).body("submittedAt", equalTo(last.toString()));

        // Then
        assertThat(work.<String>see("state")).isEqualTo("SUBMITTED");
    }

    @Test
    void theSecondAfterIsTooLateAndChangesNothing() {
        // Given
        Work work = Work.ready(Season.withQuota(1));
        int version = work.see("version");

        // When
        clock.set(Season.CLOSES.plusSeconds(1));
        work.act("submission")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo(CLOSED), "closesAt", equalTo(Season.CLOSES.toString()))
                .body("detail", containsString("2030-04-01 09:00:00 (Asia/Shanghai)"));
        work.rewrite(Work.form()).then().statusCode(409).body("type", equalTo(CLOSED));
        work.announce("a.txt", new byte[] {'a'}).then().statusCode(409).body("type", equalTo(CLOSED));
        work.openUpload(new byte[] {1}).then().statusCode(409).body("type", equalTo(CLOSED));
        Work.in(work.contestId).begin(Work.form()).then().statusCode(409).body("type", equalTo(CLOSED));

        // Then
        assertThat(work.<String>see("state")).isEqualTo("DRAFT");
        assertThat(work.<Integer>see("version")).isEqualTo(version);
    }

    @Test
    void nothingCanBeBegunBeforeTheContestOpens() {
        // Given
        Work work = Work.in(Season.withQuota(1));
        clock.set(Season.START.minusMillis(1));

        // When, Then
        work.begin(Work.form()).then().statusCode(409).body("type", equalTo("urn:zhanbo:problem:contest-not-open"));
    }

    @Test
    void anUploadBegunInTimeMustAlsoBeCompleteInTime() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        byte[] video = {1, 2, 3};
        String upload = work.openUpload(video).then().statusCode(201).extract().path("uploadId");
        Work.send(work.partUrl(upload, 1), video);

        // When
        clock.set(Season.CLOSES.plusSeconds(1));
        work.complete(upload).then().statusCode(409).body("type", equalTo(CLOSED));

        // Then
        assertThat(work.<Object>see("video")).isNull();
    }

    @Test
    void nominationsCloseWithTheirLastSecond() {
        // Given
        String contest = Season.withQuota(2);
        Work inTime = Work.submitted(contest);
        Work late = Work.submitted(contest);
        for (Work work : new Work[] {inTime, late}) {
            media.checks(work, 1, 1, Verdict.ACCEPTED);
            work.vouch(Season.liaison()).then().statusCode(200);
        }

        // When, Then
        clock.set(Season.NOMINATIONS_CLOSE.plusMillis(999));
        inTime.act(Season.liaison(), "nomination").then().statusCode(200);
        clock.set(Season.NOMINATIONS_CLOSE.plusSeconds(1));
        late.act(Season.liaison(), "nomination")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:nominations-closed"));
        assertThat(late.<String>see("state")).isEqualTo("VOUCHED");
    }

    @Test
    void anEntryIsReturnedOnlyWhileItCanBeHandedInAgain() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));

        // When, Then
        clock.set(Season.CLOSES.plusSeconds(1));
        work.act(Season.liaison(), "return", "请核对姓名").then().statusCode(409).body("type", equalTo(CLOSED));
        clock.set(Season.CLOSES);
        work.act(Season.liaison(), "return", "请核对姓名")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"), "returnReason", equalTo("请核对姓名"));
        work.act("submission").then().statusCode(200).body("returnReason", equalTo(null));
    }
}
