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
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an invitation opens, and what it does not. */
@QuarkusTest
class InvitationTest extends InSeason {

    /** Of an address that no host has. */
    private static final String GUESSER = "192.0.2.7";

    @Inject
    JournalReader journal;

    @Inject
    Misses misses;

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

    private static RequestSpecification from(String address, Guest guest) {
        return guest.call().header("X-Forwarded-For", address);
    }
}
