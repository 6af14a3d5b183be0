package io.zhanbo.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.zhanbo.events.judging.Level;
import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.events.judging.ResultsAnnounced;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.events.judging.RoundOpened;
import io.zhanbo.events.submission.ContestChanged.Unit;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreliminaryTest {

    private static final String UNIT = "xicheng";
    private static final String OTHER_UNIT = "no1-school";

    @Inject
    Season season;

    @Inject
    Events events;

    private String contestId;

    @BeforeEach
    void newContest() {
        contestId = Season.newContest();
    }

    @Test
    void a_unit_ranks_what_it_vouches_for() {
        // Given
        List<String> entries = season.vouched(contestId, UNIT, 2);
        season.vouched(contestId, OTHER_UNIT, 1);
        season.nominated(contestId, 1);

        // When
        Panel panel = open();
        var codes = panel.codes();
        panel.scores(codes.get(entries.get(0)), "80", "80", "80");
        panel.scores(codes.get(entries.get(1)), "90", "90", "90");
        panel.close().statusCode(200);
        panel.announce().statusCode(200).body("results[0].explanation.'zh-CN'", endsWith("排名第1。"));

        // Then
        var ranked = List.of(
                new RankedEntry(entries.get(1), 1, new BigDecimal("90.00"), null),
                new RankedEntry(entries.get(0), 2, new BigDecimal("80.00"), null));
        var opened = events.await(RoundOpened.class, event -> event.roundId().equals(panel.id()));
        assertThat(opened.entryIds()).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(opened.unitId()).isEqualTo(UNIT);
        var announced =
                events.await(ResultsAnnounced.class, event -> event.roundId().equals(panel.id()));
        assertThat(announced.unitId()).isEqualTo(UNIT);
        var stands = events.await(ResultsFinal.class, event -> event.roundId().equals(panel.id()));
        assertThat(stands.level()).isEqualTo(Level.PRELIMINARY);
        assertThat(stands.unitId()).isEqualTo(UNIT);
        assertThat(stands.prizes()).isEmpty();
        assertThat(stands.results()).usingRecursiveComparison().isEqualTo(ranked);
    }

    @Test
    void its_jury_is_as_blind_as_any() {
        // Given
        List<String> entries = season.vouched(contestId, UNIT, 2);

        // When
        Panel panel = open();

        // Then
        String json = Api.judge("judge-an")
                .get("/rounds/" + panel.id() + "/works")
                .then()
                .statusCode(200)
                .body("$", hasSize(2))
                .extract()
                .asString();
        assertThat(json).doesNotContain(entries).doesNotContain(UNIT, "conflict-token");
    }

    @Test
    void closing_is_refused_while_a_work_has_too_few_scores() {
        // Given
        String entry = season.vouched(contestId, UNIT, 1).get(0);
        Panel panel = open();
        String code = panel.codes().get(entry);
        panel.score("judge-an", code, Panel.all("80")).statusCode(200);
        panel.score("judge-bo", code, Panel.all("80")).statusCode(200);
        panel.close().statusCode(409).body("missing.judge", contains("judge-cai"));

        // When
        panel.excuse("judge-cai").statusCode(204);

        // Then
        panel.close()
                .statusCode(409)
                .body("type", is("urn:zhanbo:problem:too-few-scores"), "works.work", contains(code));
    }

    @Test
    void every_unit_has_one_and_the_organiser_has_the_final() {
        // Given
        season.vouched(contestId, UNIT, 1);
        season.vouched(contestId, OTHER_UNIT, 1);
        List<String> nominees = season.nominated(contestId, 1);

        // When
        Panel mine = open();
        Panel theirs = open(OTHER_UNIT);
        Panel last = Panel.open(contestId, Panel.THREE);

        // Then
        assertThat(last.codes()).containsOnlyKeys(nominees);
        assertThat(mine.codes()).doesNotContainKeys(nominees.get(0));
        assertThat(theirs.codes()).hasSize(1);
        post(UNIT, draft()).statusCode(409).body("type", is("urn:zhanbo:problem:round-exists"));
    }

    @Test
    void a_bureaus_is_held_over_the_works_of_its_schools_too() {
        // Given
        String school = OTHER_UNIT + "-school";
        events.send(
                contestId,
                Season.contest(
                        contestId,
                        List.of(),
                        List.of(),
                        List.of(
                                new Unit(UNIT, "Bureau", 1),
                                new Unit(OTHER_UNIT, "Schools", 1, UNIT, null),
                                new Unit(school, "School", 1, OTHER_UNIT, null))));
        List<String> own = season.vouched(contestId, UNIT, 1);
        List<String> below = season.vouched(contestId, school, 1);
        Awaitility.await().until(() -> season.knownOf(contestId, UNIT).size() == 2);

        // When
        Panel bureaus = open();
        Panel schools = open(school);

        // Then
        assertThat(bureaus.codes()).containsOnlyKeys(own.get(0), below.get(0));
        assertThat(schools.codes()).containsOnlyKeys(below);
    }

    @Test
    void a_nomination_or_a_return_changes_nothing_in_it_and_a_withdrawal_does() {
        // Given
        List<String> entries = season.vouched(contestId, UNIT, 3);
        Panel panel = open();
        var codes = panel.codes();

        // When
        String nominee = entries.get(0);
        String returned = entries.get(1);
        events.send(nominee, Season.nomination(contestId, nominee, 3, "Story", 1));
        events.send(returned, new EntryReturned(returned, contestId, 3, Instant.parse("2023-05-02T10:00:00Z")));
        season.withdraw(contestId, entries.get(2));

        // Then
        Awaitility.await()
                .untilAsserted(() -> assertThat(season.knownOf(contestId, UNIT)).isEmpty());
        Api.liaison(UNIT).get("/rounds/" + panel.id()).then().body("workCount", is(2));
        panel.scores(codes.get(nominee), "80", "80", "80");
        panel.scores(codes.get(returned), "70", "70", "70");
        panel.close().statusCode(200).body("results.entryId", contains(nominee, returned));
    }

    @Test
    void a_unit_may_leave_out_what_cannot_be_judged() {
        // Given
        List<String> entries = season.vouched(contestId, UNIT, 1);
        String broken = UUID.randomUUID().toString();
        events.send(broken, Season.vouching(contestId, UNIT, broken, 2, "Broken film", 1));
        Awaitility.await().until(() -> season.knownOf(contestId, UNIT).size() == 2);
        Api.liaison(UNIT)
                .get("/contests/" + contestId + "/units/" + UNIT + "/vouched")
                .then()
                .statusCode(200)
                .body("find { it.entryId == '" + broken + "' }.ready", is(false));
        post(UNIT, draft()).statusCode(409).body("type", is("urn:zhanbo:problem:works-not-ready"));

        // When
        var draft = draft();
        draft.put("without", List.of(broken));
        Panel panel = Panel.open(draft, () -> Api.liaison(UNIT));

        // Then
        assertThat(panel.codes()).containsOnlyKeys(entries);
    }

    @Test
    void nobody_is_left_out_of_a_final() {
        // Given
        String nominee = season.nominated(contestId, 1).get(0);
        var draft = Panel.draft(contestId, Panel.THREE);
        draft.put("without", List.of(nominee));

        // When
        var answer = Api.organiser().body(draft).post("/rounds").then();

        // Then
        answer.statusCode(400).body("type", is("urn:zhanbo:problem:nominee-left-out"));
    }

    @Test
    void needs_something_to_judge() {
        post(UNIT, draft()).statusCode(409).body("type", is("urn:zhanbo:problem:nothing-vouched"));
    }

    @Test
    void whoever_else_comes_cannot_open_one() {
        // Given
        season.vouched(contestId, UNIT, 1);
        season.nominated(contestId, 1);

        // Then
        for (RequestSpecification caller : List.of(
                Api.organiser(),
                Api.judge("judge-an"),
                Api.as("child", Roles.CONTESTANT),
                Api.as("no-unit", "liaison"))) {
            caller.body(draft()).post("/rounds").then().statusCode(403);
        }
        Api.liaison(UNIT)
                .body(Panel.draft(contestId, Panel.THREE))
                .post("/rounds")
                .then()
                .statusCode(403);
    }

    @Test
    void another_unit_finds_nothing_of_it_in_any_state() {
        // Given
        Panel panel = open(UNIT, season.vouched(contestId, UNIT, 1));

        // Then
        strangersFindNothing(panel);
        panel.close().statusCode(200);
        strangersFindNothing(panel);
        panel.announce().statusCode(200);
        strangersFindNothing(panel);
        Api.liaison(OTHER_UNIT)
                .get("/contests/" + contestId + "/units/" + UNIT + "/vouched")
                .then()
                .statusCode(404);
    }

    private static void strangersFindNothing(Panel panel) {
        String round = "/rounds/" + panel.id();
        RequestSpecification stranger = Api.liaison(OTHER_UNIT);
        stranger.get(round).then().statusCode(404);
        stranger.get(round + "/results").then().statusCode(404);
        for (String act : List.of("/closing", "/announcement")) {
            Api.liaison(OTHER_UNIT).post(round + act).then().statusCode(404);
        }
        Map<String, String> excusal = Map.of("judge", "judge-an", "reason", "Ill");
        Api.liaison(OTHER_UNIT).body(excusal).post(round + "/excusals").then().statusCode(404);
        Api.liaison(OTHER_UNIT)
                .body(Map.of("reason", "Envy"))
                .post(round + "/cancellation")
                .then()
                .statusCode(404);
        Api.liaison(UNIT).get(round + "/works").then().statusCode(403);
        Api.judge("judge-xu").get(round).then().statusCode(404);
        Api.judge("judge-xu").get(round + "/works").then().statusCode(404);
        Api.judge("judge-an").get(round + "/results").then().statusCode(404);
        Api.as("child", Roles.CONTESTANT).get(round).then().statusCode(403);
        Api.as("child", Roles.CONTESTANT).get(round + "/results").then().statusCode(404);
        panel.publicResults().statusCode(404);
    }

    @Test
    void the_organiser_may_look_at_all_and_act_on_nothing() {
        // Given
        List<String> entries = season.vouched(contestId, UNIT, 1);
        Panel panel = open(UNIT, entries);
        String round = "/rounds/" + panel.id();

        // Then
        Api.organiser().get(round).then().statusCode(200).body("unitId", is(UNIT), "works.entryId", is(entries));
        Api.organiser()
                .get("/contests/" + contestId + "/units/" + UNIT + "/vouched")
                .then()
                .statusCode(200)
                .body("$", hasSize(1));
        Api.organiser().post(round + "/closing").then().statusCode(403);
        Api.organiser()
                .body(Map.of("reason", "Meddling"))
                .post(round + "/cancellation")
                .then()
                .statusCode(403);
        Api.organiser()
                .body(Map.of("judge", "judge-an", "reason", "Ill"))
                .post(round + "/excusals")
                .then()
                .statusCode(403);
        panel.close().statusCode(200);
        Api.organiser().post(round + "/announcement").then().statusCode(403);
        panel.announce().statusCode(200);
        Api.organiser().get(round + "/results").then().statusCode(200).body("results.entryId", is(entries));
    }

    @Test
    void the_final_is_none_of_a_liaisons_business_until_it_is_announced() {
        // Given
        season.nominated(contestId, 1);
        Panel last = Panel.open(contestId, Panel.THREE);

        // Then
        Api.liaison(UNIT).get("/rounds/" + last.id()).then().statusCode(404);
        Api.liaison(UNIT).get("/rounds/" + last.id() + "/results").then().statusCode(404);
        Api.liaison(UNIT).post("/rounds/" + last.id() + "/closing").then().statusCode(404);
    }

    @Test
    void everyone_lists_the_rounds_that_are_anything_to_them() {
        // Given
        season.vouched(contestId, UNIT, 1);
        season.vouched(contestId, OTHER_UNIT, 1);
        season.nominated(contestId, 1);
        Panel mine = open();
        Panel theirs = Panel.open(
                Panel.preliminary(contestId, List.of("judge-an", "judge-xu", "judge-yan")),
                () -> Api.liaison(OTHER_UNIT));
        Panel last = Panel.open(contestId, List.of("judge-xu", "judge-yan", "judge-zhu"));

        // Then
        lists(Api.organiser()).body("id", containsInAnyOrder(mine.id(), theirs.id(), last.id()));
        lists(Api.liaison(UNIT)).body("id", contains(mine.id())).body("unitId", contains(UNIT));
        lists(Api.judge("judge-an")).body("id", containsInAnyOrder(mine.id(), theirs.id()));
        lists(Api.judge("judge-zhu")).body("id", contains(last.id()));
        lists(Api.judge("judge-wu")).body("$", empty());
    }

    private ValidatableResponse lists(RequestSpecification caller) {
        return caller.get("/rounds?contest=" + contestId).then().statusCode(200);
    }

    private Map<String, Object> draft() {
        return Panel.preliminary(contestId, Panel.THREE);
    }

    private Panel open() {
        return open(UNIT);
    }

    private Panel open(String unitId) {
        return Panel.open(draft(), () -> Api.liaison(unitId));
    }

    /** Opened, and every work scored. */
    private Panel open(String unitId, List<String> entries) {
        Panel panel = open(unitId);
        var codes = panel.codes();
        entries.forEach(entry -> panel.scores(codes.get(entry), "80", "81", "82"));
        return panel;
    }

    private static ValidatableResponse post(String unitId, Map<String, Object> draft) {
        return Api.liaison(unitId).body(draft).post("/rounds").then();
    }
}
