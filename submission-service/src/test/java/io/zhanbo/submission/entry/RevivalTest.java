package io.zhanbo.submission.entry;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.events.submission.VideoUploaded;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevivalTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    Events events;

    @Inject
    JournalReader journal;

    @Test
    void whatItsContestantWithdrewIsADraftAgain() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        media.checks(work, 1, 7, Verdict.ACCEPTED);
        String script = work.see("script.sha256");
        work.act("withdrawal").then().statusCode(200);

        // When
        work.act("revival")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"), "title", equalTo("老井边的法治课"), "submittedAt", nullValue())
                .body("script.sha256", equalTo(script))
                .body("video.revision", equalTo(2), "video.verdict", equalTo("CHECKING"));

        // Then: the same file is announced as the next revision, after the withdrawal by its version
        EntryWithdrawn withdrawn =
                events.await(EntryWithdrawn.class, event -> event.entryId().equals(work.id));
        VideoUploaded first = uploaded(work, 1);
        VideoUploaded again = uploaded(work, 2);
        assertThat(again.original()).isEqualTo(first.original());
        assertThat(again.uploadedAt()).isEqualTo(first.uploadedAt());
        assertThat(first.version()).isLessThan(withdrawn.version());
        assertThat(withdrawn.version()).isLessThan(again.version());
        assertThat(journal.actions(work)).endsWith("withdrawn", "revived");

        // When: late news of the former revision does not count, that of the new one does
        media.says(work, 1, 8, Verdict.REJECTED);
        media.checks(work, 2, 1, Verdict.ACCEPTED);
        work.act("submission").then().statusCode(200);
        work.vouch(Season.liaison()).then().statusCode(200);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        as(work.token())
                .get("/entries/" + work.id + "/revisions")
                .then()
                .body("videos.revision", contains(1, 2), "videos.verdict", contains("REJECTED", "ACCEPTED"));
    }

    @Test
    void anUploadGoesOnWhereItStopped() {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withScript();
        String upload =
                work.openUpload(Work.FILM).then().statusCode(201).extract().path("uploadId");
        work.act("withdrawal").then().statusCode(200);
        work.complete(upload).then().statusCode(409);

        // When
        work.act("revival").then().statusCode(200).body("openUpload", equalTo(upload), "video", nullValue());

        // Then
        Work.send(work.partUrl(upload, 1), Work.FILM);
        work.complete(upload).then().statusCode(200).body("video.revision", equalTo(1));
    }

    @Test
    void whatAPersonRejectedStaysRejected() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        media.checks(work, 1, 1, Verdict.REVIEW);
        work.act(Season.liaison(), "rejection", "片中有商业广告").then().statusCode(200);
        work.act("withdrawal").then().statusCode(200);

        // When
        work.act("revival").then().statusCode(200).body("video.verdict", equalTo("REJECTED"));

        // Then
        work.act("submission").then().statusCode(409).body("type", endsWith("video-rejected"));
        work.withVideo();
        work.act("submission").then().statusCode(200);
    }

    @Test
    void whoHasBegunAnotherGoesOnWithThat() {
        // Given
        Work work = Work.ready(Season.withQuota(1));
        work.act("withdrawal").then().statusCode(200);
        String other = work.begin(Work.form()).then().statusCode(201).extract().path("id");

        // When
        work.act("revival").then().statusCode(409).body("type", endsWith("entry-exists"), "entryId", equalTo(other));

        // Then
        assertThat(work.<String>see("state")).isEqualTo("WITHDRAWN");
        assertThat(work.<Integer>see("video.revision")).isEqualTo(1);
    }

    @Test
    void onlyItsContestantsOwnWithdrawalIsTakenBackAndOnlyInTime() {
        // Given
        Work removed = Work.ready(Season.withQuota(1));
        removed.act(Season.organiser(), "withdrawal").then().statusCode(200);
        Work late = Work.submitted(Season.withQuota(1));
        late.act("withdrawal").then().statusCode(200);
        Work draft = Work.drafted(Season.withQuota(1));

        // When, Then
        removed.act("revival").then().statusCode(409).body("type", endsWith("entry-taken-out"));
        draft.act("revival").then().statusCode(409).body("type", endsWith("cannot-revive"));
        clock.set(Season.CLOSES.plusSeconds(1));
        late.act("revival").then().statusCode(409).body("type", endsWith("contest-closed"));
        assertThat(late.<String>see("state")).isEqualTo("WITHDRAWN");
    }

    private VideoUploaded uploaded(Work work, int revision) {
        return events.await(
                VideoUploaded.class, event -> event.entryId().equals(work.id) && event.revision() == revision);
    }
}
