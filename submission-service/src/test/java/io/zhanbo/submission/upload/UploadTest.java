package io.zhanbo.submission.upload;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.VideoUploaded;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadTest extends InSeason {

    private static final byte[] VIDEO = Work.FILM;
    private static final long LIMIT = 32 << 20;

    @Inject
    Events events;

    @Inject
    Arrivals arrivals;

    @Inject
    EntityManager database;

    @Inject
    MediaService media;

    @Test
    void aFileOverTheLimitIsNotBegun() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When
        work.openUpload(LIMIT + 1, "a".repeat(64))
                .then()
                .statusCode(422)
                .body("type", endsWith("upload-too-large"), "field", equalTo("size"))
                .body("limit", equalTo((int) LIMIT), "size", equalTo((int) LIMIT + 1));

        // Then
        assertThat(work.<Object>see("openUpload")).isNull();
        work.openUpload(LIMIT, "a".repeat(64)).then().statusCode(201).body("partCount", equalTo(4));
    }

    @Test
    void aFileMustBeDescribed() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When, Then
        work.openUpload(0, "a".repeat(64)).then().statusCode(422).body("field", equalTo("size"));
        work.openUpload(10, "abc").then().statusCode(422).body("field", equalTo("sha256"));
        as(work.token())
                .body(Map.of("size", 10, "sha256", "a".repeat(64), "contentType", "text/html"))
                .post("/entries/" + work.id + "/uploads")
                .then()
                .statusCode(422)
                .body("field", equalTo("contentType"));
    }

    @Test
    void aPartNeverSentIsNamed() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);

        // When
        work.complete(upload)
                .then()
                .statusCode(409)
                .body("type", endsWith("upload-parts-missing"), "missing", contains(1));

        // Then
        assertThat(work.<String>see("openUpload")).isEqualTo(upload);
        assertThat(work.<Object>see("video")).isNull();
    }

    @Test
    void moreThanAnnouncedIsGivenUp() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);
        Work.send(work.partUrl(upload, 1), new byte[VIDEO.length + 1]);

        // When
        work.complete(upload).then().statusCode(422).body("type", endsWith("upload-size-differs"));

        // Then
        assertThat(work.<Object>see("openUpload")).isNull();
        as(work.token()).get("/uploads/" + upload).then().body("state", equalTo("ABORTED"));
        work.complete(upload).then().statusCode(409).body("type", endsWith("upload-not-open"));
        work.withVideo();
    }

    @Test
    void completedTwiceAtOnceItIsOneRevision() throws Exception {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);
        Work.send(work.partUrl(upload, 1), VIDEO);

        // When
        List<Integer> statuses = Together.statuses(() -> work.complete(upload), () -> work.complete(upload));

        // Then
        assertThat(statuses).first().isEqualTo(200);
        assertThat(statuses).last().isIn(200, 202);
        events.await(VideoUploaded.class, event -> event.entryId().equals(work.id));
        assertThat(events.seen(VideoUploaded.class))
                .filteredOn(event -> event.entryId().equals(work.id))
                .hasSize(1);
        assertThat(work.<Integer>see("video.revision")).isEqualTo(1);
    }

    @Test
    void anEntryHasOneUploadAtATime() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);

        // When
        work.openUpload(VIDEO).then().statusCode(409).body("uploadId", equalTo(upload));
        as(work.token()).delete("/uploads/" + upload).then().statusCode(204);
        as(work.token()).delete("/uploads/" + upload).then().statusCode(204);

        // Then
        work.openUpload(VIDEO).then().statusCode(201);
    }

    @Test
    void onlyPartsThatExistAreSigned() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);

        // When, Then
        work.sign(upload, 0).then().statusCode(422).body("field", equalTo("numbers"));
        work.sign(upload, 2).then().statusCode(422);
        work.sign(upload).then().statusCode(422);
    }

    @Test
    void aForeignUploadIsNotFound() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);
        String stranger = Tokens.of("stranger", "contestant");

        // When, Then
        as(stranger).get("/uploads/" + upload).then().statusCode(404);
        as(stranger)
                .body(Map.of("numbers", List.of(1)))
                .post("/uploads/" + upload + "/parts")
                .then()
                .statusCode(404);
        as(stranger).post("/uploads/" + upload + "/completion").then().statusCode(404);
        as(stranger).delete("/uploads/" + upload).then().statusCode(404);
        as(work.token()).get("/uploads/unknown").then().statusCode(404);
    }

    @Test
    void anAbandonedUploadIsSwept() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);

        // When
        clock.advance(Duration.ofDays(7));
        arrivals.sweep();
        assertThat(work.<String>see("openUpload")).isEqualTo(upload);
        clock.advance(Duration.ofMillis(1));
        arrivals.sweep();

        // Then
        assertThat(work.<Object>see("openUpload")).isNull();
        as(work.token()).get("/uploads/" + upload).then().body("state", equalTo("ABORTED"));
    }

    @Test
    void anAcceptedUploadIsFinishedThoughItsProcessDied() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);
        Work.send(work.partUrl(upload, 1), VIDEO);
        arrivals.accept(upload, clock.instant());

        // When
        clock.set(Season.CLOSES.plusSeconds(600));
        arrivals.sweep();

        // Then
        assertThat(work.<Integer>see("video.revision")).isEqualTo(1);
        work.complete(upload).then().statusCode(200);
    }

    @Test
    void whoIsAtItIsLeftAloneForAWhile() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);
        Work.send(work.partUrl(upload, 1), VIDEO);
        arrivals.accept(upload, clock.instant());
        QuarkusTransaction.requiringNew()
                .run(() -> database.find(Upload.class, upload).take(clock.instant(), Duration.ZERO));

        // When, Then
        clock.advance(Duration.ofMinutes(15));
        arrivals.sweep();
        work.complete(upload).then().statusCode(202).body("openUpload", equalTo(upload), "video", nullValue());
        clock.advance(Duration.ofSeconds(1));
        arrivals.sweep();
        work.complete(upload).then().statusCode(200).body("video.revision", equalTo(1));
    }

    @Test
    void whatItsEntryDoesNotWaitForAnyMoreIsGivenUpAndSaidSo() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);
        Work.send(work.partUrl(upload, 1), VIDEO);
        arrivals.accept(upload, clock.instant());
        work.act("withdrawal").then().statusCode(200);

        // When
        work.complete(upload)
                .then()
                .statusCode(409)
                .body("type", endsWith("upload-not-open"), "state", equalTo("ABORTED"));

        // Then
        work.act("revival").then().statusCode(200).body("openUpload", nullValue(), "video", nullValue());
        work.withVideo();
    }

    @Test
    void aNominationGivesUpWhatIsOnItsWay() {
        // Given
        String contest = Season.withQuota(1);
        Work work = Work.submitted(contest);
        media.checks(work, 1, 1, Verdict.REVIEW);
        work.act(Season.liaison(), "rejection", "有广告").then().statusCode(200);
        String upload = begin(work);
        work.act(Season.liaison(), "override", "不是广告").then().statusCode(200);
        work.vouch(Season.liaison()).then().statusCode(200);
        Work other = media.vouched(contest);

        // When
        work.act(Season.liaison(), "nomination").then().statusCode(200);

        // Then
        work.complete(upload).then().statusCode(409).body("type", endsWith("upload-not-open"));
        as(Season.liaison())
                .body(Map.of("by", other.id, "reason", "有广告"))
                .post("/entries/" + work.id + "/substitution")
                .then()
                .statusCode(200);
        work.act(Season.liaison(), "rejection", "还是有广告").then().statusCode(200);
        work.openUpload(VIDEO).then().statusCode(201);
    }

    @Test
    void aPartReplacedAfterTheAcceptanceIsFoundOut() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);
        String url = work.partUrl(upload, 1);
        Work.send(url, VIDEO);
        arrivals.accept(upload, clock.instant());
        byte[] another = VIDEO.clone();
        another[another.length - 1]++;
        Work.send(url, another);

        // When
        work.complete(upload).then().statusCode(422).body("type", endsWith("upload-parts-changed"));

        // Then
        assertThat(work.<Object>see("openUpload")).isNull();
        assertThat(work.<Object>see("video")).isNull();
    }

    @Test
    void thePartThatWasAcceptedMayComeTwice() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);
        String url = work.partUrl(upload, 1);
        Work.send(url, VIDEO);
        arrivals.accept(upload, clock.instant());
        Work.send(url, VIDEO);

        // When, Then
        work.complete(upload).then().statusCode(200).body("video.revision", equalTo(1));
    }

    @Test
    void whoStillSendsGoesOnHoweverLongAgoTheyBegan() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = begin(work);
        clock.advance(Duration.ofDays(7));
        work.sign(upload, 1).then().statusCode(200);

        // When
        clock.advance(Duration.ofDays(7));
        arrivals.sweep();

        // Then
        assertThat(work.<String>see("openUpload")).isEqualTo(upload);
    }

    private static String begin(Work work) {
        return work.openUpload(VIDEO).then().statusCode(201).extract().path("uploadId");
    }
}
