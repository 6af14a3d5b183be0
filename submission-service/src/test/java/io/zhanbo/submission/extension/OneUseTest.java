package io.zhanbo.submission.extension;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An extension for one hand-in serves drafts; what has been handed in never depends on it. */
@QuarkusTest
class OneUseTest extends InSeason {

    private static final Instant REVISABLE_TO = Season.CLOSES.plusSeconds(300);
    private static final Instant LATE = Season.CLOSES.plusSeconds(400);
    private static final Instant UNTIL = Season.CLOSES.plusSeconds(600);

    @Inject
    MediaService media;

    @Test
    void whoHandedInIsNotDrawnOutByTimeThatAnotherUsesUp() {
        // Given
        String contest = withRevision();
        Work submitted = Work.submitted(contest);
        Work draft = Work.ready(contest);
        grant(contest, Season.UNIT, null, UNTIL, true);
        clock.set(LATE);

        // When
        submitted.openUpload(Work.FILM).then().statusCode(409).body("type", endsWith("cannot-replace-video"));
        submitted.rewrite(submitted.ownForm()).then().statusCode(409).body("type", endsWith("cannot-edit"));
        giveBack(submitted).statusCode(409).body("type", endsWith("contest-closed"));
        draft.act("submission").then().statusCode(200);

        // Then
        assertThat(submitted.<String>see("state")).isEqualTo("SUBMITTED");
        deadline(submitted)
                .body("reviseUntil", equalTo(REVISABLE_TO.toString()))
                .body("handInUntil", equalTo(Season.CLOSES.toString()));
    }

    @Test
    void whatIsReturnedInTheRevisionWindowNeedsNoneAndLosesNothingWithOne() {
        // Given
        String contest = withRevision();
        Work work = Work.submitted(contest);
        String id = grant(contest, Season.UNIT, null, UNTIL, true);
        clock.set(REVISABLE_TO);
        giveBack(work).statusCode(200);

        // When
        as(Season.organiser()).delete("/extensions/" + id).then().statusCode(204);

        // Then
        work.rewrite(work.ownForm()).then().statusCode(200);
        work.act("submission").then().statusCode(200);
        extensions(contest).body("usedAt", contains(nullValue()));
    }

    @Test
    void whatWasReturnedBeforeClosingUsesItUp() {
        // Given
        String contest = withRevision();
        Work work = Work.submitted(contest);
        giveBack(work).statusCode(200);
        grant(contest, Season.UNIT, null, UNTIL, true);

        // When
        clock.set(Season.CLOSES.plusSeconds(60));
        work.act("submission").then().statusCode(200);

        // Then
        extensions(contest).body("usedBy", contains(work.id));
        work.rewrite(work.ownForm()).then().statusCode(200);
    }

    @Test
    void aRejectionOpensTheRepairWindowAllTheSame() {
        // Given
        String contest = Season.withQuota(1);
        Work work = Work.submitted(contest);
        grant(contest, Season.UNIT, null, UNTIL, true);
        clock.set(LATE);

        // When
        media.checks(work, 1, 1, Verdict.REJECTED);

        // Then
        deadline(work).body("repairUntil", equalTo(LATE.plusSeconds(600).toString()));
        work.withVideo().act("submission").then().statusCode(200);
        extensions(contest).body("usedAt", contains(nullValue()));
    }

    @Test
    void besidesOneForAllThatOneCounts() {
        // Given
        String contest = Season.withQuota(1);
        Work work = Work.submitted(contest);
        grant(contest, Season.UNIT, null, UNTIL, true);
        grant(contest, null, work.id, REVISABLE_TO, false);

        // When, Then
        clock.set(REVISABLE_TO);
        giveBack(work).statusCode(200);
        work.act("submission").then().statusCode(200);
        extensions(contest).body("usedAt", contains(nullValue(), nullValue()));
        clock.set(REVISABLE_TO.plusSeconds(1));
        giveBack(work).statusCode(409).body("type", endsWith("contest-closed"));
    }

    @Test
    void oneForAnEntryIsGoodForItsOneHandIn() {
        // Given
        String contest = Season.withQuota(1);
        Work work = Work.ready(contest);
        Work other = Work.ready(contest);
        grant(contest, null, work.id, UNTIL, true);
        clock.set(LATE);

        // When
        other.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
        work.act("submission").then().statusCode(200);

        // Then
        extensions(contest).body("usedBy", contains(work.id));
        deadline(work).body("handInUntil", equalTo(Season.CLOSES.toString()));
        giveBack(work).statusCode(409).body("type", endsWith("contest-closed"));
    }

    @Test
    void oneTakenBackLeavesDraftsAsTheyAreAndWhatWasHandedInWithItHandedIn() {
        // Given
        String contest = Season.withQuota(1);
        Work work = Work.ready(contest);
        Work other = Work.ready(contest);
        String used = grant(contest, null, work.id, UNTIL, true);
        String unused = grant(contest, null, other.id, UNTIL, true);
        clock.set(LATE);
        work.act("submission").then().statusCode(200);

        // When
        as(Season.organiser()).delete("/extensions/" + used).then().statusCode(204);
        as(Season.organiser()).delete("/extensions/" + unused).then().statusCode(204);

        // Then
        assertThat(work.<String>see("state")).isEqualTo("SUBMITTED");
        other.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
    }

    @Test
    void anExtensionEndsWithNominationsWhereverTheirEndIsMoved() {
        // Given
        String contest = Season.withQuota(1);
        Work once = Work.ready(contest);
        Work often = Work.ready(contest);
        grant(contest, null, once.id, UNTIL, true);
        grant(contest, null, often.id, UNTIL, false);
        clock.set(Season.CLOSES);

        // When
        nominationsClose(contest, "PT1H5M");

        // Then
        deadline(once).body("handInUntil", equalTo(REVISABLE_TO.toString()));
        deadline(often).body("handInUntil", equalTo(REVISABLE_TO.toString()));
        clock.set(REVISABLE_TO.plusSeconds(1));
        once.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
        often.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
        nominationsClose(contest, "PT2H");
        once.act("submission").then().statusCode(200);
        often.act("submission").then().statusCode(200);
    }

    private static ValidatableResponse giveBack(Work work) {
        return work.act(Season.liaison(), "return", "请核对姓名").then();
    }

    private static ValidatableResponse deadline(Work work) {
        return as(work.token()).get("/entries/" + work.id + "/deadline").then().statusCode(200);
    }

    private static ValidatableResponse extensions(String contest) {
        return as(Season.organiser())
                .get("/contests/" + contest + "/extensions")
                .then();
    }

    private static String withRevision() {
        return Season.of(Season.timed(2, Map.of("revision", "PT5M")));
    }

    private static void nominationsClose(String contest, String after) {
        as(Season.organiser())
                .body(Season.timed(1, Map.of("nominationsClose", after)))
                .put("/contests/" + contest)
                .then()
                .statusCode(200);
    }

    private static String grant(String contest, String unit, String entry, Instant until, boolean oneUse) {
        Map<String, Object> form = new HashMap<>();
        form.put("unitId", unit);
        form.put("entryId", entry);
        form.put("until", until.toString());
        form.put("oneUse", oneUse);
        form.put("reason", "全县停电");
        form.put("requestedBy", "liaison-1");
        return as(Season.organiser())
                .body(form)
                .post("/contests/" + contest + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
