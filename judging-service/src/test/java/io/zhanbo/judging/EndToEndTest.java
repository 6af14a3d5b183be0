package io.zhanbo.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.judging.Level;
import io.zhanbo.events.judging.Prize;
import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.events.judging.ResultsAnnounced;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.events.judging.RoundOpened;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndToEndTest {

    @Inject
    Season season;

    @Inject
    Events events;

    @Test
    void from_nominations_to_final_results() {
        // Given
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 3);

        // When
        Panel panel = Panel.open(contestId, Panel.FIVE);
        var codes = panel.codes();
        panel.scores(codes.get(entries.get(0)), "80", "80", "80", "80", "80");
        panel.scores(codes.get(entries.get(1)), "60.5", "95", "92.3", "91", "90");
        panel.scores(codes.get(entries.get(2)), "70", "70", "70", "70", "70");
        panel.close().statusCode(200);
        panel.announce().statusCode(200);

        // Then
        var ranked = List.of(
                new RankedEntry(entries.get(1), 1, new BigDecimal("91.10"), "FIRST"),
                new RankedEntry(entries.get(0), 2, new BigDecimal("80.00"), "SECOND"),
                new RankedEntry(entries.get(2), 3, new BigDecimal("70.00"), null));
        var prizes = List.of(new Prize("FIRST", "一等奖"), new Prize("SECOND", "二等奖"));
        var opened = events.await(RoundOpened.class, event -> event.roundId().equals(panel.id()));
        assertThat(opened.entryIds()).containsExactlyInAnyOrderElementsOf(entries);
        var announced =
                events.await(ResultsAnnounced.class, event -> event.roundId().equals(panel.id()));
        assertThat(announced.results()).usingRecursiveComparison().isEqualTo(ranked);
        assertThat(announced.prizes()).isEqualTo(prizes);
        var stands = events.await(ResultsFinal.class, event -> event.roundId().equals(panel.id()));
        assertThat(stands.results()).usingRecursiveComparison().isEqualTo(ranked);
        assertThat(stands.level()).isEqualTo(Level.FINAL);
        assertThat(List.of(opened.version(), announced.version(), stands.version()))
                .containsExactly(1L, 3L, 4L);
        panel.publicResults()
                .statusCode(200)
                .body("state", is("FINAL"))
                .body("rulesHash", matchesPattern("[0-9a-f]{64}"))
                .body("results.rank", contains(1, 2, 3))
                .body("results.entryId", contains(entries.get(1), entries.get(0), entries.get(2)))
                .body("results[0].prizeName", is("一等奖"))
                .body("results[0].explanation.en", startsWith("5 judges scored it; without the highest total 95.00"))
                .body("results[0].explanation.'zh-CN'", startsWith("5位评委有效打分，去掉一个最高分95.00"))
                .body("results[2].prize", nullValue());
    }

    @Test
    void public_results_name_no_judge() {
        // Given
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 1);
        Panel panel = Panel.open(contestId, Panel.THREE);
        panel.scores(panel.codes().get(entries.get(0)), "80", "81", "82");
        panel.close().statusCode(200);

        // When
        panel.announce().statusCode(200);

        // Then
        String json = panel.publicResults().statusCode(200).extract().asString();
        assertThat(json).doesNotContain("judge-an", "judge-bo", "judge-cai").contains("\"trimmed\":false");
    }

    @Test
    void nobody_but_the_organiser_sees_results_before_they_are_announced() {
        // Given
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 1);
        Panel panel = Panel.open(contestId, Panel.THREE);
        panel.scores(panel.codes().get(entries.get(0)), "80", "81", "82");
        panel.publicResults().statusCode(404);
        Api.organiser().get("/rounds/" + panel.id() + "/results").then().statusCode(409);

        // When
        panel.close().statusCode(200).body("state", is("CLOSED"));

        // Then
        panel.publicResults().statusCode(404);
        Api.judge("judge-an").get("/rounds/" + panel.id() + "/results").then().statusCode(404);
        Api.organiser()
                .get("/rounds/" + panel.id() + "/results")
                .then()
                .statusCode(200)
                .body("results.score", contains(81.0f));
    }

    @Test
    void a_withdrawn_work_is_left_out_and_the_others_move_up() {
        // Given
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 3);
        Panel panel = Panel.open(contestId, Panel.THREE);
        var codes = panel.codes();
        panel.scores(codes.get(entries.get(0)), "90", "90", "90");
        panel.scores(codes.get(entries.get(1)), "80", "80", "80");
        season.withdraw(contestId, entries.get(2));
        awaitWorks(panel, 2);
        panel.score("judge-an", codes.get(entries.get(2)), Panel.all("99"))
                .statusCode(410)
                .body("type", is("urn:zhanbo:problem:work-withdrawn"));
        panel.close().statusCode(200).body("results.size()", is(2));

        // When
        season.withdraw(contestId, entries.get(0));

        // Then
        awaitWorks(panel, 1);
        panel.announce()
                .statusCode(200)
                .body("results.entryId", contains(entries.get(1)))
                .body("results.prize", contains("FIRST"));
    }

    @Test
    void a_work_withdrawn_under_public_notice_goes_and_the_others_keep_their_ranks() {
        // Given
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 2);
        var draft = Panel.draft(contestId, Panel.THREE);
        draft.put("noticePeriod", "P5D");
        Panel panel = Panel.open(draft);
        var codes = panel.codes();
        panel.scores(codes.get(entries.get(0)), "90", "90", "90");
        panel.scores(codes.get(entries.get(1)), "80", "80", "80");
        panel.close().statusCode(200);
        panel.announce().statusCode(200).body("state", is("ANNOUNCED"));

        // When
        season.withdraw(contestId, entries.get(0));

        // Then
        awaitWorks(panel, 1);
        panel.publicResults().body("results.entryId", contains(entries.get(1))).body("results.rank", contains(2));
    }

    private static void awaitWorks(Panel panel, int count) {
        Awaitility.await()
                .untilAsserted(() ->
                        Api.organiser().get("/rounds/" + panel.id()).then().body("workCount", is(count)));
    }
}
