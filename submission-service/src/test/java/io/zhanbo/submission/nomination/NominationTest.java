package io.zhanbo.submission.nomination;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NominationTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    Events events;

    @Inject
    JournalReader journal;

    @Test
    void ofTwoNominationsForTheLastPlaceOneWins() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        Work one = vouched(contest);
        Work other = vouched(contest);

        // When
        List<Integer> statuses = Together.statuses(
                () -> one.act(Season.liaison(), "nomination"), () -> other.act(Season.liaison(), "nomination"));

        // Then
        assertThat(statuses).containsExactly(200, 409);
        assertThat(List.of(one.<String>see("state"), other.<String>see("state")))
                .containsExactlyInAnyOrder("NOMINATED", "VOUCHED");
    }

    @Test
    void aPlaceGivenBackCanBeTakenAgain() {
        // Given
        String contest = Season.withQuota(1);
        Work first = nominated(contest);
        Work second = vouched(contest);
        second.act(Season.liaison(), "nomination")
                .then()
                .statusCode(409)
                .body("type", endsWith("quota-used-up"), "quota", equalTo(1));

        // When
        first.act("withdrawal").then().statusCode(409).body("type", endsWith("cannot-withdraw"));
        first.act(Season.organiser(), "withdrawal").then().statusCode(200);

        // Then
        second.act(Season.liaison(), "nomination").then().statusCode(200);
    }

    @Test
    void onlyAnAcceptedVideoIsNominated() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        work.act(Season.liaison(), "nomination").then().statusCode(409).body("type", endsWith("cannot-nominate"));
        work.vouch(Season.liaison()).then().statusCode(200);

        // When, Then
        work.act(Season.liaison(), "nomination")
                .then()
                .statusCode(409)
                .body("type", endsWith("video-not-accepted"), "verdict", equalTo("CHECKING"));
        work.act(Season.liaison(), "override", "看过了")
                .then()
                .statusCode(409)
                .body("type", endsWith("nothing-to-override"));
        media.checks(work, 1, 1, Verdict.REVIEW);
        work.act(Season.liaison(), "nomination").then().statusCode(409).body("verdict", equalTo("REVIEW"));
        work.act(Season.organiser(), "override", "字幕是路牌，不是后加的")
                .then()
                .statusCode(200)
                .body("video.verdict", equalTo("REVIEW"), "video.overrideReason", equalTo("字幕是路牌，不是后加的"));
        work.act(Season.liaison(), "nomination").then().statusCode(200);
    }

    @Test
    void aVideoThatAPersonRejectedIsReplaced() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        work.act(Season.liaison(), "rejection", "太早")
                .then()
                .statusCode(409)
                .body("type", endsWith("nothing-to-reject"));
        media.checks(work, 1, 1, Verdict.REVIEW);

        // When
        work.act(Season.liaison(), "rejection", "片中有商业广告")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"), "video.verdict", equalTo("REJECTED"));

        // Then
        assertThat(work.<String>see("video.rejectionReason")).isEqualTo("片中有商业广告");
        assertThat(journal.actions(work)).contains("video rejected");
        work.vouch(Season.liaison()).then().statusCode(409).body("type", endsWith("video-rejected"));
        media.says(work, 1, 2, Verdict.ACCEPTED);
        media.renders(work, 1, RenditionKind.PROXY);
        assertThat(work.<String>see("video.verdict")).isEqualTo("REJECTED");
        work.withVideo();
        work.act("submission")
                .then()
                .statusCode(200)
                .body("video.verdict", equalTo("CHECKING"), "video.rejectionReason", nullValue());
    }

    @Test
    void theLaterOfTwoDecisionsCounts() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        media.checks(work, 1, 1, Verdict.REVIEW);
        work.act(Season.liaison(), "rejection", "像是广告").then().statusCode(200);

        // When
        work.act(Season.organiser(), "override", "是校徽")
                .then()
                .statusCode(200)
                .body("video.verdict", equalTo("REVIEW"), "video.rejectionReason", nullValue());

        // Then
        work.vouch(Season.liaison()).then().statusCode(200);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
    }

    @Test
    void anAcceptanceHoldsForWhatThePersonSaw() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        media.doubts(work, 1, "SUBTITLES", "PACKAGED");
        work.act(Season.liaison(), "override", "是路牌").then().statusCode(200);

        // When, Then
        media.doubts(work, 2, "SUBTITLES");
        assertThat(work.<String>see("video.overrideReason")).isEqualTo("是路牌");
        media.doubts(work, 3, "SUBTITLES", "NEAR_DUPLICATE");
        assertThat(work.<Object>see("video.overrideReason")).isNull();
    }

    @Test
    void aDecisionAboutAnothersEntryNeedsAReason() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));

        // When, Then
        work.act(Season.liaison(), "return", "  ").then().statusCode(422).body("field", equalTo("reason"));
        work.act(Season.liaison(), "return", "长".repeat(501)).then().statusCode(422);
        work.act(Season.liaison(), "rejection", "  ").then().statusCode(422).body("field", equalTo("reason"));
        work.act(Season.liaison(), "return").then().statusCode(400);
        assertThat(work.<String>see("state")).isEqualTo("SUBMITTED");
    }

    @Test
    void aReturnedEntryIsAnnouncedAndADraftAgain() {
        // Given
        Work work = vouched(Season.withQuota(1));

        // When
        work.act(Season.liaison(), "return", "标题有错字").then().statusCode(200);

        // Then
        EntryReturned returned =
                events.await(EntryReturned.class, event -> event.entryId().equals(work.id));
        assertThat(returned.returnedAt()).isEqualTo(Season.START);
        work.rewrite(Work.form()).then().statusCode(200);
    }

    @Test
    void aNominatedEntryIsFrozen() {
        // Given
        Work work = nominated(Season.withQuota(1));

        // When
        clock.set(Season.CLOSES.plusSeconds(5));
        media.says(work, 1, 2, Verdict.REJECTED);
        media.renders(work, 1, RenditionKind.POSTER);

        // Then
        assertThat(work.<String>see("state")).isEqualTo("NOMINATED");
        assertThat(work.<Object>see("repairUntil")).isNull();
        clock.set(Season.START);
        work.rewrite(Work.form()).then().statusCode(409);
        work.openUpload(new byte[] {1}).then().statusCode(409);
        work.act(Season.liaison(), "return", "再改改").then().statusCode(409);
        work.act(Season.liaison(), "nomination").then().statusCode(409);
        work.act(Season.organiser(), "rejection", "晚了").then().statusCode(409).body("type", endsWith("cannot-reject"));
        assertThat(events.seen(EntryNominated.class))
                .filteredOn(event -> event.entryId().equals(work.id))
                .hasSize(1);
    }

    @Test
    void aForeignLiaisonFindsNothing() {
        // Given
        Work work = vouched(Season.withQuota(1));

        // When, Then
        for (String act : List.of("vouching", "nomination")) {
            work.act(Season.otherLiaison(), act).then().statusCode(404);
        }
        for (String act : List.of("return", "override", "rejection")) {
            work.act(Season.otherLiaison(), act, "因为").then().statusCode(404);
        }
        as(work.token()).get("/entries/" + work.id).then().body("state", equalTo("VOUCHED"));
    }

    private Work vouched(String contest) {
        Work work = Work.submitted(contest);
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        work.vouch(Season.liaison()).then().statusCode(200);
        return work;
    }

    private Work nominated(String contest) {
        Work work = vouched(contest);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        return work;
    }
}
