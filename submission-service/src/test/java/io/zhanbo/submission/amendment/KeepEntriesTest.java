package io.zhanbo.submission.amendment;

import static io.restassured.RestAssured.given;
import static io.zhanbo.submission.Work.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A change of the rules takes nothing away from entries that keep to the old ones. */
@QuarkusTest
class KeepEntriesTest extends InSeason {

    @Inject
    MediaService media;

    @Test
    void textsMustStillFit() {
        // Given
        String contest = Season.withQuota(1);
        Work.drafted(contest);
        Work.drafted(contest);
        Work.drafted(contest).act(Season.organiser(), "withdrawal").then().statusCode(200);

        // When, Then
        change(contest, "limits", Map.of("titleLength", 6, "descriptionLength", 18))
                .then()
                .statusCode(409)
                .body("type", endsWith("contest-would-break-entries"))
                .body("detail", equalTo("现在有效的作品将违反新规则中的 2 条（详见列表）。要保住 2 件作品，标题字数上限应为 7 个字。本次未保存任何内容。"))
                .body("breaches.field", contains("limits.titleLength", "limits.descriptionLength"))
                .body("breaches.entries", contains(2, 2), "breaches.needed", contains("7", "19"));
        change(contest, "limits", Map.of("titleLength", 7, "descriptionLength", 19))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void whatAnotherHadReplacedMeanwhileMustFitTheNewRulesToBeHandedIn() {
        // Given
        String contest = Season.withQuota(1);
        Work work = Work.ready(contest);
        String own = work.id;
        work.act("withdrawal").then().statusCode(200);
        Map<String, Object> form = Work.form();
        form.put("title", "老井");
        work.id = work.begin(form).then().statusCode(201).extract().path("id");
        change(contest, "limits", Map.of("titleLength", 6)).then().statusCode(200);
        change(contest, "script", Map.of("min", 100)).then().statusCode(200);
        work.act("withdrawal").then().statusCode(200);
        work.id = own;
        work.act("revival").then().statusCode(200);

        // When, Then
        work.act("submission").then().statusCode(422).body("field", equalTo("title"), "limit", equalTo(6));
        change(contest, "limits", Map.of("titleLength", 60)).then().statusCode(200);
        work.act("submission").then().statusCode(422).body("type", endsWith("script-too-short"));
        change(contest, "script", Map.of("min", 10)).then().statusCode(200);
        work.act("submission").then().statusCode(200);
    }

    @Test
    void acceptedVideosMustStillDo() {
        // Given
        String contest = Season.withQuota(1);
        media.checks(Work.submitted(contest), 1, 1, Verdict.ACCEPTED);
        media.checks(Work.submitted(contest), 1, 1, Verdict.REJECTED);
        Work accepted = Work.submitted(contest);
        media.doubts(accepted, 1, "PACKAGED");
        accepted.act(Season.liaison(), "override", "是校徽").then().statusCode(200);

        // When, Then
        change(contest, "limits", Map.of("videoSeconds", 14, "videoShortSide", 1080, "uploadBytes", 1))
                .then()
                .statusCode(409)
                .body("breaches.field", contains("limits.videoSeconds", "limits.videoShortSide", "limits.uploadBytes"))
                .body("breaches.entries", contains(2, 2, 2), "breaches.needed[0]", equalTo("15"))
                .body("breaches.needed[1]", equalTo("720"));
        change(contest, "severities", Map.of("PACKAGED", "REJECT"))
                .then()
                .statusCode(409)
                .body("breaches.field", contains("severities.PACKAGED"), "breaches.entries", contains(1));
        change(contest, "limits", Map.of("videoSeconds", 15)).then().statusCode(200);
        change(contest, "severities", Map.of("SUBTITLES", "REJECT")).then().statusCode(200);
    }

    @Test
    void scriptsMustStillFit() {
        // Given
        String contest = Season.withQuota(1);
        Work.drafted(contest).withScript();
        Work.drafted(contest);

        // When, Then
        change(contest, "script", Map.of("min", 16, "max", 100))
                .then()
                .statusCode(409)
                .body("breaches.field", contains("script.min"), "breaches.entries", contains(1))
                .body("breaches.needed", contains("15"));
        change(contest, "script", Map.of("min", 10, "max", 14))
                .then()
                .statusCode(409)
                .body("breaches.field", contains("script.max"), "breaches.needed", contains("15"));
        change(contest, "script", Map.of("min", 15, "max", 15)).then().statusCode(200);
    }

    @Test
    void aSeverityThatIsNoLongerSoftenedIsOneThatRejects() {
        // Given
        Map<String, Object> definition = Season.definition(1);
        definition.put("severities", Map.of("DAMAGED", "REVIEW", "NO_SOUND", "REVIEW"));
        String contest = Season.of(definition);
        Work accepted = Work.submitted(contest);
        media.doubts(accepted, 1, "DAMAGED", "NO_SOUND");
        accepted.act(Season.liaison(), "override", "可以接受").then().statusCode(200);

        // When, Then
        definition.put("severities", Map.of("NO_SOUND", "REVIEW"));
        as(Season.organiser())
                .body(definition)
                .put("/contests/" + contest)
                .then()
                .statusCode(409)
                .body("breaches.field", contains("severities.DAMAGED"), "breaches.needed", contains("REVIEW"));
        definition.put("severities", Map.of("DAMAGED", "INFO"));
        as(Season.organiser())
                .body(definition)
                .put("/contests/" + contest)
                .then()
                .statusCode(200);
    }

    @Test
    void whatItsOwnerMayTakeUpAgainCountsToo() {
        // Given
        String contest = Season.withQuota(1);
        Work.drafted(contest).act("withdrawal").then().statusCode(200);
        Work anew = Work.drafted(contest);
        anew.act("withdrawal").then().statusCode(200);
        String another = anew.begin(anew.ownForm()).then().extract().path("id");

        // When, Then: of the second contestant's, the other one counts
        change(contest, "limits", Map.of("titleLength", 6))
                .then()
                .statusCode(409)
                .body("breaches.entries", contains(2));
        as(anew.token()).post("/entries/" + another + "/withdrawal").then().statusCode(200);
        clock.set(Season.CLOSES.plusSeconds(1));
        change(contest, "limits", Map.of("titleLength", 6)).then().statusCode(200);
    }

    @Test
    void closingIsNotMovedBeforeNow() {
        // Given
        String contest = Season.withQuota(1);
        Work.drafted(contest);
        Work.submitted(contest);
        clock.set(Season.START.plusSeconds(1_800));

        // When, Then
        change(contest, "timeline", Map.of("closes", "PT20M"))
                .then()
                .statusCode(409)
                .body("breaches.field", contains("timeline.closes"), "breaches.entries", contains(1))
                .body("breaches.needed", contains("2030-04-01T00:30:00Z"));
        change(contest, "timeline", Map.of("closes", "PT20M", "nominationsClose", "PT25M"))
                .then()
                .statusCode(409)
                .body("breaches.field", contains("timeline.closes", "timeline.nominationsClose"));
        change(contest, "timeline", Map.of("opens", "PT40M"))
                .then()
                .statusCode(409)
                .body("breaches.field", contains("timeline.opens"), "breaches.entries", contains(2));
        change(contest, "timeline", Map.of("closes", "PT31M")).then().statusCode(200);
    }

    @Test
    void theTimeToReviseIsNotCutWhileSomeoneHasTakenTheirsBackForIt() {
        // Given
        String contest = Season.of(Season.timed(1, Map.of("revision", "PT10M")));
        Work.drafted(contest);
        Work revised = Work.submitted(contest);
        clock.set(Season.CLOSES.plusSeconds(60));
        revised.withVideo();

        // When, Then
        change(contest, "timeline", Map.of("revision", "PT5M"))
                .then()
                .statusCode(409)
                .body("breaches.field", contains("timeline.revision"), "breaches.entries", contains(1))
                .body("breaches.needed", contains("2030-04-01T01:10:00Z"))
                .body("detail", containsString("修改期结束时间不得早于 2030-04-01T01:10:00Z"));
        change(contest, "timeline", Map.of("revision", "PT0S")).then().statusCode(409);
        change(contest, "timeline", Map.of("revision", "PT15M")).then().statusCode(200);
        revised.act("submission").then().statusCode(200);
        change(contest, "timeline", Map.of("revision", "PT5M")).then().statusCode(200);
    }

    @Test
    void aContestWithoutEntriesMayBeWhatItLikes() {
        // Given
        String contest = Season.withQuota(1);
        clock.set(Season.START.plusSeconds(1_800));

        // When, Then
        change(contest, "timeline", Map.of("closes", "PT20M")).then().statusCode(200);
        change(contest, "limits", Map.of("titleLength", 1)).then().statusCode(200);
    }

    @Test
    void choicesThatEntriesHaveAreNamedAndCounted() {
        // Given
        String contest = Season.withQuota(1);
        Work.drafted(contest);
        Work.drafted(contest);
        Map<String, Object> definition = Season.definition(1);
        definition.put("topics", List.of(Map.of("code", "livelihood", "name", "民生冷暖")));

        // When, Then
        as(Season.organiser())
                .body(definition)
                .put("/contests/" + contest)
                .then()
                .statusCode(409)
                .body("inUse", contains("rule-of-law"), "entries", equalTo(2));
    }

    /** Puts the definition with some members of one field changed. */
    private static Response change(String contest, String field, Map<String, ?> members) {
        Map<String, Object> definition =
                given().get("/contests/" + contest).then().extract().path("$");
        Map<String, Object> changed = new HashMap<>();
        if (definition.get(field) instanceof Map<?, ?> known) {
            known.forEach((member, value) -> changed.put((String) member, value));
        }
        changed.putAll(members);
        definition.put(field, changed);
        return as(Season.organiser()).body(definition).put("/contests/" + contest);
    }
}
