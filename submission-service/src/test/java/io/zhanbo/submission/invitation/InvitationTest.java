package io.zhanbo.submission.invitation;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationTest {

    /** Of an address that no host has. */
    private static final String GUESSER = "192.0.2.7";

    @Inject
    MovableClock clock;

    @Inject
    JournalReader journal;

    @Inject
    Misses misses;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void someoneWithoutAnAccountBeginsAnEntryInTheLiaisonsUnit() {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        String entry = guest.call()
                .get("/invitations/current")
                .then()
                .statusCode(200)
                .extract()
                .path("entryId");

        // When
        String id = guest.drafts(contest);

        // Then
        assertThat(id).isEqualTo(entry);
        guest.see(id).then().statusCode(200).body("state", equalTo("DRAFT"), "unitId", equalTo(Season.UNIT));
        as(Season.liaison()).get("/entries/" + id).then().statusCode(200);
        guest.begin(contest, Work.form()).then().statusCode(409).body("type", endsWith("entry-exists"));
    }

    @Test
    void aBureauInvitesForASchoolBelowItAndLooksAfterThoseInvitations() {
        // Given
        String contest = Season.withSchools(1);
        String invitations = "/contests/" + contest + "/invitations";
        Map<String, Object> form = Work.form();
        form.put("unitId", Season.SCHOOL);

        // When
        Response made = as(Season.liaison()).post(invitations + "?unit=" + Season.SCHOOL);

        // Then
        Guest guest = Guest.invited(made);
        guest.begin(contest, Work.form()).then().statusCode(403);
        guest.begin(contest, form).then().statusCode(201).body("unitId", equalTo(Season.SCHOOL));
        as(Season.schoolLiaison()).get(invitations).then().body("$", hasSize(1));
        as(Season.schoolLiaison()).post(invitations).then().statusCode(201);
        as(Season.liaison()).get(invitations).then().body("$", hasSize(2));
        as(Season.schoolLiaison())
                .post(invitations + "?unit=" + Season.UNIT)
                .then()
                .statusCode(404);
        as(Season.otherLiaison()).get(invitations).then().body("$", hasSize(0));
        String schools = as(Season.liaison()).get(invitations).then().extract().path("[0].id");
        as(Season.otherLiaison()).delete("/invitations/" + schools).then().statusCode(404);
        as(Season.liaison()).delete("/invitations/" + schools).then().statusCode(204);
    }

    @Test
    void anInvitationIsForOneContestAndUnit() {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        Map<String, Object> elsewhere = Work.form();
        elsewhere.put("unitId", Season.OTHER_UNIT);

        // When, Then
        guest.begin(contest, elsewhere).then().statusCode(403).body("type", endsWith("invited-elsewhere"));
        guest.begin(Season.withQuota(1), Work.form()).then().statusCode(403);
        String id = guest.drafts(contest);
        guest.call().body(elsewhere).put("/entries/" + id).then().statusCode(403);
        guest.see(id).then().body("unitId", equalTo(Season.UNIT));
    }

    @Test
    void anAccountsCapabilityReachesNothingElseOfTheAccount() {
        // Given
        Work shared = Work.drafted(Season.withQuota(1));
        String elsewhere = Season.withQuota(1);
        String other = as(shared.token())
                .body(Work.form())
                .post("/contests/" + elsewhere + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Guest guest = Guest.invited(shared.act("invitation"));

        // When, Then
        guest.see(shared.id).then().statusCode(200);
        guest.see(other).then().statusCode(404);
        guest.call().body(Work.form()).put("/entries/" + other).then().statusCode(404);
        guest.call()
                .body(Map.of("size", 10, "sha256", "a".repeat(64), "contentType", "video/mp4"))
                .post("/entries/" + other + "/uploads")
                .then()
                .statusCode(404);
        guest.call().get("/entries").then().body("id", contains(shared.id));
        guest.begin(Season.withQuota(1), Work.form()).then().statusCode(403);
    }

    @Test
    void invitationsDoNotBreed() {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        String id = guest.drafts(contest);

        // When, Then
        guest.call()
                .post("/entries/" + id + "/invitation")
                .then()
                .statusCode(403)
                .body("type", endsWith("account-needed"));
        guest.call().post("/contests/" + contest + "/invitations").then().statusCode(403);
        guest.call().get("/contests/" + contest + "/invitations").then().statusCode(403);
        guest.call()
                .body(Map.of("token", guest.token()))
                .post("/invitations/acceptance")
                .then()
                .statusCode(403);
        as(Season.organiser()).post("/entries/" + id + "/invitation").then().statusCode(403);
    }

    @Test
    void anUploadGoesOnElsewhereWithoutTheLogin() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        byte[] video = new byte[(8 << 20) + 100];
        System.arraycopy(Work.FILM, 0, video, 0, Work.FILM.length);
        String upload = work.openUpload(video).then().statusCode(201).extract().path("uploadId");
        Guest elsewhere = Guest.invited(work.act("invitation"));
        Work.send(work.partUrl(upload, 1), Arrays.copyOf(video, 8 << 20));
        String expired = Jwt.subject(work.contestant)
                .groups("contestant")
                .audience("zhanbo")
                .expiresAt(1)
                .sign();

        // When
        as(expired).get("/uploads/" + upload).then().statusCode(401);
        String open = elsewhere.see(work.id).then().statusCode(200).extract().path("openUpload");
        elsewhere.call().get("/uploads/" + open).then().statusCode(200).body("parts.number", contains(1));
        Work.send(elsewhere.partUrl(open, 2), new byte[100]);
        elsewhere
                .call()
                .post("/uploads/" + open + "/completion")
                .then()
                .statusCode(200)
                .body("video.revision", equalTo(1));

        // Then
        assertThat(work.<Integer>see("video.revision")).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackOrHasExpiredOrNeverWasOpensNothing() {
        // Given
        String contest = Season.withQuota(1);
        Response made = as(Season.liaison()).post("/contests/" + contest + "/invitations");
        Guest revoked = Guest.invited(made);
        Guest expired = Guest.newEntrant(contest);
        String id = made.path("id");

        // When
        as(Season.otherLiaison()).delete("/invitations/" + id).then().statusCode(404);
        as(Season.liaison()).delete("/invitations/" + id).then().statusCode(204);
        as(Season.liaison()).delete("/invitations/" + id).then().statusCode(409).body("state", equalTo("REVOKED"));

        // Then
        revoked.begin(contest, Work.form()).then().statusCode(401);
        expired.call().get("/invitations/current").then().statusCode(200);
        clock.advance(Duration.ofDays(30));
        expired.call().get("/invitations/current").then().statusCode(401);
        new Guest("A".repeat(32)).call().get("/invitations/current").then().statusCode(401);
        new Guest("").call().get("/invitations/current").then().statusCode(401);
        as(Season.liaison())
                .get("/contests/" + contest + "/invitations")
                .then()
                .body("state", containsInAnyOrder("REVOKED", "EXPIRED"));
    }

    @Test
    void whoeverGuessesKeepsNobodyOut() {
        // Given
        Guest guest = Guest.newEntrant(Season.withQuota(1));
        Guest guessing = new Guest("B".repeat(32));

        // When
        for (int i = 0; i < 61; i++) {
            from(GUESSER, guessing).get("/invitations/current").then().statusCode(401);
        }

        // Then: the gateway in front, at 127.0.0.1, says who it is
        assertThat(misses.areMany(GUESSER)).isTrue();
        assertThat(misses.areMany("127.0.0.1")).isFalse();
        from(GUESSER, guest).get("/invitations/current").then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(misses.areMany(GUESSER)).isFalse();
    }

    private static RequestSpecification from(String address, Guest guest) {
        return guest.call().header("X-Forwarded-For", address);
    }

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

    @Test
    void aLiaisonSendsFilesForThoseWithoutAnAccountOnly() {
        // Given
        String contest = Season.withQuota(1);
        String unowned = Guest.newEntrant(contest).drafts(contest);
        Work owned = Work.drafted(contest);
        Map<String, Object> file = Map.of("size", 10, "sha256", "a".repeat(64), "contentType", "video/mp4");

        // When, Then
        as(Season.liaison())
                .body(file)
                .post("/entries/" + owned.id + "/uploads")
                .then()
                .statusCode(404);
        as(Season.otherLiaison())
                .body(file)
                .post("/entries/" + unowned + "/uploads")
                .then()
                .statusCode(404);
        String upload = as(Season.liaison())
                .body(file)
                .post("/entries/" + unowned + "/uploads")
                .then()
                .statusCode(201)
                .extract()
                .path("uploadId");
        as(Season.otherLiaison()).get("/uploads/" + upload).then().statusCode(404);
        as(Season.liaison()).delete("/uploads/" + upload).then().statusCode(204);
        assertThat(journal.everything())
                .anyMatch(
                        line -> line.contains("liaison-1") && line.contains(unowned) && line.contains("upload begun"));
    }

    @Test
    void aTokenIsKeptNowhere() {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);

        // When
        guest.drafts(contest);

        // Then
        assertThat(journal.everything()).isNotEmpty().noneMatch(line -> line.contains(guest.token()));
        as(Season.liaison()).get("/contests/" + contest + "/invitations").then().body("token", contains((Object) null));
    }

    private static String contestant() {
        return Tokens.of("account-" + UUID.randomUUID(), "contestant");
    }

    private static Response accept(String account, Guest guest) {
        return as(account).body(Map.of("token", guest.token())).post("/invitations/acceptance");
    }
}
