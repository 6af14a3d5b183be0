package io.zhanbo.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class OpeningTest {

    @Inject
    Season season;

    @Inject
    Events events;

    @Test
    void freezes_the_rules_and_shows_their_hash() {
        // Given
        String contestId = Season.newContest();
        season.nominated(contestId, 2);

        // When
        ValidatableResponse answer = post(Panel.draft(contestId, Panel.THREE));

        // Then
        answer.statusCode(201)
                .header("Location", matchesPattern(".*/judging/rounds/[0-9a-f-]{36}"))
                .body("state", is("OPEN"))
                .body("rulesHash", matchesPattern("[0-9a-f]{64}"))
                .body("rules.rubric.criteria.name", contains("脱稿", "主题明确", "故事生动", "语言流畅", "形式创新"))
                .body("rules.scale.max", is(100))
                .body("rules.scale.step", is(0.1f))
                .body("judges.judge.size()", is(3))
                .body("workCount", is(2));
    }

    @Test
    void waits_for_every_judges_copy() {
        // Given
        String contestId = Season.newContest();
        season.nominated(contestId, 1);
        String late = UUID.randomUUID().toString();
        events.send(late, Season.nomination(contestId, late, 1, "Late story", 2));
        events.send(late, Season.proxy(contestId, late, 1, 1, Season.newKey()));
        season.awaitKnown(contestId, known -> known.size() == 2);

        // When
        ValidatableResponse answer = post(Panel.draft(contestId, Panel.THREE));

        // Then
        Api.organiser()
                .get("/contests/" + contestId + "/nominations")
                .then()
                .statusCode(200)
                .body("size()", is(2))
                .body("find { it.entryId == '" + late + "' }.ready", is(false))
                .body("find { it.entryId != '" + late + "' }.ready", is(true));
        answer.statusCode(409)
                .body("type", is("urn:zhanbo:problem:works-not-ready"))
                .body("works.entryId", contains(late))
                .body("works.title", contains("Late story"));
    }

    @Test
    void needs_something_to_judge() {
        post(Panel.draft(Season.newContest(), Panel.THREE))
                .statusCode(409)
                .body("type", is("urn:zhanbo:problem:nothing-nominated"));
    }

    @Test
    void of_two_clicks_at_once_one_opens_the_round() throws Exception {
        // Given
        String contestId = Season.newContest();
        season.nominated(contestId, 1);
        var threads = Executors.newFixedThreadPool(4);
        Callable<Integer> click =
                () -> post(Panel.draft(contestId, Panel.THREE)).extract().statusCode();

        // When
        var answers = threads.invokeAll(List.of(click, click, click, click));

        // Then
        threads.shutdown();
        assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void a_cancelled_round_makes_room_for_another() {
        // Given
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 1);
        Panel wrong = Panel.open(contestId, Panel.THREE);
        String code = wrong.codes().get(entries.get(0));
        post(Panel.draft(contestId, Panel.FIVE)).statusCode(409).body("type", is("urn:zhanbo:problem:round-exists"));

        // When
        Api.organiser()
                .body(Map.of("reason", "Wrong jury"))
                .post("/rounds/" + wrong.id() + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"));

        // Then
        wrong.score("judge-an", code, Panel.all("90")).statusCode(409);
        wrong.close().statusCode(409).body("type", is("urn:zhanbo:problem:round-not-open"));
        post(Panel.draft(contestId, Panel.FIVE)).statusCode(201);
    }

    static Stream<Map.Entry<String, Map<String, Object>>> wrongDrafts() {
        Map<String, Object> criterion = Map.of("code", "theme", "name", "主题", "weight", 60);
        return Stream.of(
                Map.entry("jury-too-small", Map.of("judges", List.of("judge-an", "judge-bo"))),
                Map.entry("judge-twice", Map.of("judges", List.of("judge-an", "judge-bo", "judge-an"))),
                Map.entry("weights-not-hundred", Map.of("rubric", List.of(criterion))),
                Map.entry("criterion-twice", Map.of("rubric", List.of(criterion, criterion))),
                Map.entry(
                        "weight-invalid",
                        Map.of("rubric", List.of(Map.of("code", "theme", "name", "主题", "weight", -1)))),
                Map.entry("scale-invalid", Map.of("minScore", 100)),
                Map.entry("scale-invalid", Map.of("scoreStep", 0)),
                Map.entry(
                        "prize-twice",
                        Map.of("prizes", List.of(Panel.prize("FIRST", "一", 1), Panel.prize("FIRST", "二", 1)))),
                Map.entry("notice-period-invalid", Map.of("noticePeriod", "-PT1S")));
    }

    @ParameterizedTest
    @MethodSource("wrongDrafts")
    void says_what_is_wrong(Map.Entry<String, Map<String, Object>> wrong) {
        // Given
        Map<String, Object> draft = Panel.draft(Season.newContest(), Panel.THREE);
        draft.putAll(wrong.getValue());

        // Then
        post(draft).statusCode(400).body("type", is("urn:zhanbo:problem:" + wrong.getKey()));
        Api.chineseOrganiser()
                .body(draft)
                .post("/rounds")
                .then()
                .body("title", matchesPattern(".*\\p{IsHan}.*"))
                .body("detail", matchesPattern(".*\\p{IsHan}.*"));
    }

    static Stream<Map<String, Object>> malformedDrafts() {
        return Stream.of(
                Map.of("title", " "),
                Map.of("level", "GRAND"),
                Map.of("noticePeriod", "five days"),
                Map.of("rubric", List.of()),
                Map.of("judges", List.of("", "b", "c")),
                Map.of("without", List.of("王小明")),
                Map.of("prizes", List.of(Panel.prize("FIRST", "一等奖", 0))),
                Map.of("prizes", List.of(Panel.prize("first prize", "一等奖", 1))));
    }

    @ParameterizedTest
    @MethodSource("malformedDrafts")
    void refuses_malformed_drafts(Map<String, Object> wrong) {
        // Given
        Map<String, Object> draft = Panel.draft(Season.newContest(), Panel.THREE);
        draft.putAll(wrong);

        // Then
        post(draft).statusCode(400);
    }

    @Test
    void a_judge_sees_the_round_without_who_is_who() {
        // Given
        String contestId = Season.newContest();
        season.nominated(contestId, 2);
        Panel panel = Panel.open(contestId, Panel.THREE);

        // Then
        Api.judge("judge-bo")
                .get("/rounds/" + panel.id())
                .then()
                .statusCode(200)
                .body("workCount", equalTo(2))
                .body("works", nullValue())
                .body("judges", nullValue());
        Api.judge("judge-xu").get("/rounds/" + panel.id()).then().statusCode(404);
    }

    private static ValidatableResponse post(Map<String, Object> draft) {
        return Api.organiser().body(draft).post("/rounds").then();
    }
}
