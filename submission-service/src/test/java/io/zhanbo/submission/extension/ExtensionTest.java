package io.zhanbo.submission.extension;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtensionTest {

    private static final Instant UNTIL = Season.CLOSES.plusSeconds(600);
    private static final Instant LATE = Season.CLOSES.plusSeconds(300);

    @Inject
    MovableClock clock;

    @Inject
    JournalReader journal;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aUnitGetsMoreTimeToTheInclusiveSecond() {
        // Given
        String contest = Season.withQuota(2);
        Work inTime = Work.ready(contest);
        Work tooLate = Work.ready(contest);
        grant(contest, form(Season.UNIT, null, false)).then().statusCode(201);

        // When, Then
        clock.set(LATE);
        Work begun = Work.ready(contest);
        begun.act("submission").then().statusCode(200);
        clock.set(UNTIL.plusMillis(999));
        inTime.act("submission").then().statusCode(200);
        as(inTime.token())
                .get("/entries/" + inTime.id + "/deadline")
                .then()
                .statusCode(200)
                .body("handInUntil", equalTo(UNTIL.toString()), "zone", equalTo("Asia/Shanghai"));
        clock.set(UNTIL.plusSeconds(1));
        tooLate.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
    }

    @Test
    void otherUnitsAndEntriesGetNone() {
        // Given
        String contest = Season.withQuota(2);
        Work granted = Work.ready(contest);
        Work other = Work.ready(contest);
        grant(contest, form(null, granted.id, false)).then().statusCode(201);
        grant(contest, form(Season.OTHER_UNIT, null, false)).then().statusCode(201);

        // When
        clock.set(LATE);

        // Then
        other.act("submission").then().statusCode(409);
        Map<String, Object> moved = Work.form();
        moved.put("unitId", Season.OTHER_UNIT);
        other.rewrite(moved).then().statusCode(409);
        granted.act("submission").then().statusCode(200);
    }

    @Test
    void anEntryCannotMoveOutOfItsExtensionsUnit() {
        // Given
        String contest = Season.withQuota(2);
        Work work = Work.ready(contest);
        grant(contest, form(Season.UNIT, null, false)).then().statusCode(201);
        clock.set(LATE);
        Map<String, Object> moved = Work.form();
        moved.put("unitId", Season.OTHER_UNIT);

        // When, Then
        work.rewrite(moved).then().statusCode(409).body("type", endsWith("contest-closed"));
        work.rewrite(Work.form()).then().statusCode(200);
    }

    @RepeatedTest(3)
    void ofTwoAtOnceOnAnExtensionForOneExactlyOneIsHandedIn() throws Exception {
        // Given
        String contest = Season.withQuota(2);
        Work one = Work.ready(contest);
        Work other = Work.ready(contest);
        grant(contest, form(Season.UNIT, null, true)).then().statusCode(201);
        clock.set(LATE);

        // When
        List<Integer> statuses = Together.statuses(() -> one.act("submission"), () -> other.act("submission"));

        // Then
        assertThat(statuses).containsExactly(200, 409);
        assertThat(List.of(one.<String>see("state"), other.<String>see("state")))
                .containsExactlyInAnyOrder("SUBMITTED", "DRAFT");
        as(Season.organiser())
                .get("/contests/" + contest + "/extensions")
                .then()
                .body("usedAt[0]", notNullValue(), "oneUse[0]", equalTo(true));
    }

    @Test
    void whoHandedInMayReviseWhileTheirUnitHasMoreTime() {
        // Given
        String contest = withRevision("PT5M");
        Work submitted = Work.submitted(contest);
        Work elsewhere = Work.submitted(contest, Season.OTHER_UNIT);
        grant(contest, form(Season.UNIT, null, false)).then().statusCode(201);

        // When, Then
        clock.set(Season.CLOSES.plusSeconds(1));
        submitted.rewrite(submitted.ownForm()).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        clock.set(UNTIL);
        submitted.rewrite(submitted.ownForm()).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        as(submitted.token())
                .get("/entries/" + submitted.id + "/deadline")
                .then()
                .body("reviseUntil", equalTo(UNTIL.toString()));
        as(elsewhere.token())
                .get("/entries/" + elsewhere.id + "/deadline")
                .then()
                .body("reviseUntil", equalTo(LATE.toString()));
        clock.set(UNTIL.plusSeconds(1));
        submitted.rewrite(submitted.ownForm()).then().statusCode(409);
    }

    @Test
    void whereNothingMayBeRevisedAnExtensionChangesNothingInThat() {
        // Given
        String contest = Season.withQuota(2);
        Work submitted = Work.submitted(contest);
        grant(contest, form(Season.UNIT, null, false)).then().statusCode(201);

        // When
        clock.set(LATE);

        // Then
        submitted.rewrite(submitted.ownForm()).then().statusCode(409).body("type", endsWith("cannot-edit"));
    }

    @Test
    void whoHandsInInTimeUsesNothingUp() {
        // Given
        String contest = Season.withQuota(2);
        Work inTime = Work.ready(contest);
        Work late = Work.ready(contest);
        grant(contest, form(Season.UNIT, null, true)).then().statusCode(201);

        // When
        inTime.act("submission").then().statusCode(200);
        clock.set(LATE);

        // Then
        late.act("submission").then().statusCode(200);
    }

    @Test
    void oneTakenBackIsWorthNothing() {
        // Given
        String contest = Season.withQuota(1);
        Work work = Work.ready(contest);
        String id = grant(contest, form(Season.UNIT, null, false))
                .then()
                .statusCode(201)
                .body("approvedBy", equalTo("organiser-1"), "requestedBy", equalTo("liaison-1"))
                .extract()
                .path("id");
        clock.set(LATE);

        // When
        as(Season.organiser()).delete("/extensions/" + id).then().statusCode(204);
        as(Season.organiser()).delete("/extensions/" + id).then().statusCode(204);

        // Then
        work.act("submission").then().statusCode(409);
        as(Season.organiser())
                .get("/contests/" + contest + "/extensions")
                .then()
                .body("revokedAt[0]", notNullValue());
        assertThat(journal.everything()).anyMatch(line -> line.contains(id) && line.contains("granted to unit"));
        assertThat(journal.everything()).anyMatch(line -> line.contains(id) && line.contains("revoked"));
    }

    @Test
    void anExtensionMustMakeSense() {
        // Given
        String contest = Season.withQuota(1);
        Map<String, Object> both = form(Season.UNIT, "any", false);
        Map<String, Object> tooLong = form(Season.UNIT, null, false);
        tooLong.put("until", Season.NOMINATIONS_CLOSE.plusSeconds(1).toString());
        Map<String, Object> tooShort = form(Season.UNIT, null, false);
        tooShort.put("until", Season.CLOSES.toString());
        Map<String, Object> unasked = form(Season.UNIT, null, false);
        unasked.put("requestedBy", "钱老师");
        Map<String, Object> unexplained = form(Season.UNIT, null, false);
        unexplained.remove("reason");

        // When, Then
        grant(contest, both).then().statusCode(422).body("field", equalTo("unitId"));
        grant(contest, tooLong).then().statusCode(422).body("field", equalTo("until"));
        grant(contest, tooShort)
                .then()
                .statusCode(422)
                .body("type", endsWith("extension-out-of-range"))
                .body("detail", containsString("2030-04-01 09:00:00 (Asia/Shanghai)"));
        grant(contest, unasked).then().statusCode(422).body("field", equalTo("requestedBy"));
        grant(contest, unexplained).then().statusCode(422).body("field", equalTo("reason"));
        grant(contest, form("no-unit", null, false)).then().statusCode(404);
        grant(contest, form(null, Work.drafted(Season.withQuota(1)).id, false))
                .then()
                .statusCode(404);
        as(Season.organiser())
                .get("/contests/" + contest + "/extensions")
                .then()
                .body("size()", equalTo(0));
    }

    @Test
    void aFieldThatDoesNotExistIsNamedAndNothingGranted() {
        // Given
        String contest = Season.withQuota(1);
        Map<String, Object> misspelt = form(Season.UNIT, null, true);
        misspelt.put("oneUze", misspelt.remove("oneUse"));

        // When, Then
        grant(contest, misspelt)
                .then()
                .statusCode(422)
                .body("type", endsWith("field-unknown"), "field", equalTo("oneUze"));
        as(Season.organiser())
                .get("/contests/" + contest + "/extensions")
                .then()
                .body("size()", equalTo(0));
    }

    private static String withRevision(String length) {
        return Season.of(Season.timed(2, Map.of("revision", length)));
    }

    private static Response grant(String contest, Map<String, Object> form) {
        return as(Season.organiser()).body(form).post("/contests/" + contest + "/extensions");
    }

    private static Map<String, Object> form(String unit, String entry, boolean oneUse) {
        Map<String, Object> form = new HashMap<>();
        form.put("unitId", unit);
        form.put("entryId", entry);
        form.put("until", UNTIL.toString());
        form.put("oneUse", oneUse);
        form.put("reason", "全县停电");
        form.put("requestedBy", "liaison-1");
        return form;
    }
}
