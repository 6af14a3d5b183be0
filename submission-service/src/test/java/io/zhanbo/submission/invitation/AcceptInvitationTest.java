package io.zhanbo.submission.invitation;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** An account takes over what an invitation began. */
@QuarkusTest
class AcceptInvitationTest extends InSeason {

    @Test
    void anAccountThatAcceptsBeforeAnythingIsBegunHasADraft() {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        String account = contestant();

        // When
        String id = accept(account, guest).then().statusCode(200).extract().path("entryId");

        // Then
        as(account)
                .get("/entries/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"), "unitId", equalTo(Season.UNIT));
        as(account)
                .body(Work.form())
                .post("/contests/" + contest + "/entries")
                .then()
                .statusCode(409)
                .body("entryId", equalTo(id));
        as(account).body(Work.form()).put("/entries/" + id).then().statusCode(200);
        as(Season.liaison()).get("/entries/" + id).then().statusCode(200);
    }

    @Test
    void anInvitationIsNotUsedUpOnceNothingCanBeBegun() {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        clock.set(Season.CLOSES.plusSeconds(1));

        // When
        accept(contestant(), guest).then().statusCode(409).body("type", endsWith("contest-closed"));

        // Then
        as(Season.liaison()).get("/contests/" + contest + "/invitations").then().body("state", contains("OPEN"));
    }

    @RepeatedTest(5)
    void whoTakesUpAnEntryAndBeginsItAtOnceDoesNotWaitForEver() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        String id = guest.drafts(contest);
        guest.call().post("/entries/" + id + "/withdrawal").then().statusCode(200);

        // When
        List<Integer> statuses = Together.statuses(
                () -> guest.call().post("/entries/" + id + "/revival"), () -> guest.begin(contest, Work.form()));

        // Then
        assertThat(statuses).containsExactly(200, 409);
    }

    @Test
    void anAccountTakesTheEntryOver() {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        String id = guest.drafts(contest);
        Guest second = Guest.invited(as(Season.liaison()).post("/entries/" + id + "/invitation"));
        second.see(id).then().statusCode(200);
        String account = contestant();

        // When
        accept(account, guest).then().statusCode(200).body("entryId", equalTo(id), "state", equalTo("ACCEPTED"));

        // Then
        as(account).get("/entries/" + id).then().statusCode(200);
        as(account).body(Work.form()).put("/entries/" + id).then().statusCode(200);
        guest.see(id).then().statusCode(401);
        second.see(id).then().statusCode(404);
        accept(contestant(), second).then().statusCode(409).body("type", endsWith("entry-has-owner"));
        accept(contestant(), guest).then().statusCode(409).body("type", endsWith("invitation-over"));
        as(Season.liaison())
                .post("/entries/" + id + "/invitation")
                .then()
                .statusCode(409)
                .body("type", endsWith("entry-has-owner"));
    }

    @Test
    void ofTwoAccountsAtOnceOneGetsTheEntry() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        guest.drafts(contest);

        // When
        List<Integer> statuses =
                Together.statuses(() -> accept(contestant(), guest), () -> accept(contestant(), guest));

        // Then
        assertThat(statuses).containsExactly(200, 409);
    }

    @Test
    void anAccountHasNoSecondEntryByInvitation() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        Guest guest = Guest.newEntrant(work.contestId);
        guest.drafts(work.contestId);

        // When, Then
        accept(work.token(), guest).then().statusCode(409).body("entryId", equalTo(work.id));
        guest.call().get("/entries").then().statusCode(200).body("", hasSize(1));
    }

    @Test
    void nobodyTakesAnEntryFromItsAccount() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        Guest guest = Guest.invited(work.act("invitation"));

        // When, Then
        accept(contestant(), guest).then().statusCode(409).body("type", endsWith("entry-has-owner"));
        work.act(Season.liaison(), "invitation").then().statusCode(409);
        work.act(Season.otherLiaison(), "invitation").then().statusCode(404);
        work.act(contestant(), "invitation").then().statusCode(404);
        guest.see(work.id).then().statusCode(200);
    }

    private static Response accept(String account, Guest guest) {
        return as(account).body(Map.of("token", guest.token())).post("/invitations/acceptance");
    }

    private static String contestant() {
        return Tokens.of("account-" + UUID.randomUUID(), "contestant");
    }
}
