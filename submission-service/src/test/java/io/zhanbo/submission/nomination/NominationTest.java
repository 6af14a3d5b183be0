package io.zhanbo.submission.nomination;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NominationTest {

    @Inject
    MovableClock clock;

    @Inject
    MediaService media;

    @Inject
    Events events;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

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
        work.act(Season.liaison(), "vouching").then().statusCode(200);

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
    void aDecisionAboutAnothersEntryNeedsAReason() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));

        // When, Then
        work.act(Season.liaison(), "return", "  ").then().statusCode(422).body("field", equalTo("reason"));
        work.act(Season.liaison(), "return", "长".repeat(501)).then().statusCode(422);
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
        for (String act : List.of("return", "override")) {
            work.act(Season.otherLiaison(), act, "因为").then().statusCode(404);
        }
        as(work.token()).get("/entries/" + work.id).then().body("state", equalTo("VOUCHED"));
    }

    private Work vouched(String contest) {
        Work work = Work.submitted(contest);
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        work.act(Season.liaison(), "vouching").then().statusCode(200);
        return work;
    }

    private Work nominated(String contest) {
        Work work = vouched(contest);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        return work;
    }
}
