package io.zhanbo.submission.contest;

import static io.restassured.RestAssured.given;
import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContestTest extends InSeason {

    @Inject
    Events events;

    @BeforeEach
    void somewhatLater() {
        clock.set(Season.START.plusMillis(750));
    }

    @Test
    void aContestIsPublishedWhenItChangesAndOnlyThen() {
        // Given
        String id = Season.withQuota(3);
        Map<String, Object> renamed = Season.definition(3);
        renamed.put("title", "新名称");

        // When
        define(id, Season.definition(3)).then().statusCode(200).body("version", equalTo(1));
        define(id, renamed).then().statusCode(200).body("version", equalTo(2), "title", equalTo("新名称"));
        define(id, renamed).then().statusCode(200).body("version", equalTo(2));

        // Then
        events.await(ContestChanged.class, event -> event.contestId().equals(id) && event.version() == 2);
        assertThat(events.seen(ContestChanged.class))
                .filteredOn(event -> event.contestId().equals(id))
                .extracting(ContestChanged::version)
                .containsExactly(1L, 2L);
    }

    @Test
    void withoutASeasonStartItBeginsNowAndKeepsToThat() {
        // Given
        String id = "contest-" + UUID.randomUUID();
        Map<String, Object> definition = Season.definition(1);
        definition.remove("seasonStart");

        // When
        define(id, definition).then().statusCode(200);
        clock.set(Season.CLOSES);
        definition.put("theme", "新主题");
        define(id, definition).then().statusCode(200).body("version", equalTo(2));

        // Then
        given().get("/contests/" + id)
                .then()
                .body("seasonStart", equalTo(Season.START.toString()))
                .body("moments.closesAt", equalTo(Season.CLOSES.toString()))
                .body("timeline.closes", equalTo("PT1H"));
    }

    @Test
    void whatIsReadCanBePutBack() {
        // Given
        String id = Season.withQuota(2);
        String contest = given().get("/contests/" + id).then().extract().asString();

        // When, Then
        as(Season.organiser())
                .body(contest)
                .put("/contests/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "title, , contest-field-missing, title",
        "zone, Asia/Zhumadian, contest-field-unknown-zone, zone",
        "topics, , contest-field-missing, topics",
        "limits, , contest-field-missing, limits",
        "timeline, , contest-field-missing, timeline"
    })
    void aBrokenDefinitionNamesItsField(String field, String value, String code, String named) {
        // Given
        String id = "contest-" + UUID.randomUUID();
        Map<String, Object> definition = Season.definition(1);
        definition.put(field, value);

        // When
        define(id, definition).then().statusCode(422).body("type", endsWith(code), "field", equalTo(named));

        // Then
        given().get("/contests/" + id).then().statusCode(404);
    }

    @Test
    void whatAFindingDoesIsTheContestsToSay() {
        // Given
        String id = "contest-" + UUID.randomUUID();
        Map<String, Object> definition = Season.definition(1);
        definition.put("severities", Map.of("NO_SOUND", "REJECT", "SUBTITLES", "INFO"));

        // When
        define(id, definition).then().statusCode(200).body("severities.NO_SOUND", equalTo("REJECT"));

        // Then
        ContestChanged published =
                events.await(ContestChanged.class, event -> event.contestId().equals(id));
        assertThat(published.severities())
                .containsOnly(entry("NO_SOUND", Severity.REJECT), entry("SUBTITLES", Severity.INFO));
        given().get("/contests/" + id).then().body("severities.SUBTITLES", equalTo("INFO"));
    }

    @Test
    void aSeverityMustBeOneOfThree() {
        // Given
        Map<String, Object> definition = Season.definition(1);
        Map<String, Object> severities = new HashMap<>();
        definition.put("severities", severities);

        // When, Then
        severities.put("NO_SOUND", "FATAL");
        define("contest-x", definition).then().statusCode(422).body("field", equalTo("severities.NO_SOUND"));
        severities.put("NO_SOUND", null);
        define("contest-x", definition).then().statusCode(422).body("field", equalTo("severities.NO_SOUND"));
        severities.clear();
        severities.put("no sound", "REJECT");
        define("contest-x", definition).then().statusCode(422).body("type", endsWith("not-a-finding"));
        given().get("/contests/contest-x").then().statusCode(404);
    }

    @Test
    void aFieldThatDoesNotExistIsNamed() {
        // Given
        Map<String, Object> definition = Season.definition(1);
        definition.put("severites", Map.of("NO_SOUND", "REJECT"));

        // When, Then
        define("contest-x", definition)
                .then()
                .statusCode(422)
                .body("type", endsWith("field-unknown"), "field", equalTo("severites"));
        given().get("/contests/contest-x").then().statusCode(404);
    }

    @Test
    void timesMustFollowEachOther() {
        // Given
        Map<String, Object> definition = Season.definition(1);
        Map<String, Object> timeline = new HashMap<>((Map<String, ?>) definition.get("timeline"));
        timeline.put("nominationsClose", "PT59M");
        definition.put("timeline", timeline);

        // When, Then
        define("contest-x", definition)
                .then()
                .statusCode(422)
                .body("type", endsWith("out-of-order"), "field", equalTo("timeline.nominationsClose"));
        timeline.put("nominationsClose", "soon");
        define("contest-x", definition).then().statusCode(422).body("field", equalTo("timeline.nominationsClose"));
        timeline.put("nominationsClose", "-PT1S");
        define("contest-x", definition).then().statusCode(422).body("type", endsWith("out-of-range"));
        define("Contest X", Season.definition(1)).then().statusCode(422).body("field", equalTo("id"));
    }

    @Test
    void whatEntriesHaveIsNotTakenAway() {
        // Given
        String id = Season.withQuota(1);
        clock.set(Instant.parse("2030-04-01T00:30:00Z"));
        Work.drafted(id);
        Map<String, Object> smaller = Season.definition(1);
        smaller.put("units", List.of(Map.of("unitId", "elsewhere", "name", "别处", "quota", 1)));

        // When
        define(id, smaller)
                .then()
                .statusCode(409)
                .body("type", endsWith("contest-choice-in-use"), "inUse", contains(Season.UNIT));

        // Then
        given().get("/contests/" + id).then().body("version", equalTo(1), "units.size()", equalTo(2));
    }

    private static Response define(String id, Map<String, Object> definition) {
        return as(Season.organiser()).body(definition).put("/contests/" + id);
    }
}
