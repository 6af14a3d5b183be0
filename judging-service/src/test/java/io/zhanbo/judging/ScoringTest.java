package io.zhanbo.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ScoringTest {

    @Inject
    Season season;

    @Inject
    DataSource database;

    private Panel panel;
    private String code;

    @BeforeEach
    void open() {
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 1);
        panel = Panel.open(contestId, Panel.THREE);
        code = panel.codes().get(entries.get(0));
    }

    @Test
    void a_judge_may_revise_and_every_revision_is_in_the_journal() throws SQLException {
        // Given
        panel.score("judge-an", code, Panel.all("80")).statusCode(200).body("revision", is(1));

        // When
        panel.score("judge-an", code, Panel.all("85.5")).statusCode(200).body("revision", is(2));

        // Then
        Api.judge("judge-an")
                .get("/rounds/" + panel.id() + "/works")
                .then()
                .body("[0].myScore.total", is(85.5f))
                .body("[0].myScore.scores.delivery", is(85.5f));
        Api.judge("judge-bo").get("/rounds/" + panel.id() + "/works").then().body("[0].myScore", nullValue());
        assertThat(journalOf("judge-an", "scored"))
                .hasSize(2)
                .first()
                .asString()
                .contains("delivery=80");
    }

    static Stream<Arguments> wrongMarks() {
        return Stream.of(
                Arguments.of("85.55", "mark-off-step", "delivery"),
                Arguments.of("100.1", "mark-out-of-range", "delivery"),
                Arguments.of("-1", "mark-out-of-range", "delivery"),
                Arguments.of("1e400", "mark-out-of-range", "delivery"),
                Arguments.of("85.1000000000000000000001", "mark-off-step", "delivery"),
                Arguments.of("null", "mark-missing", "delivery"),
                Arguments.of("\"NaN\"", "mark-missing", "delivery"),
                Arguments.of("\"85\"", "mark-missing", "delivery"),
                Arguments.of("[85]", "mark-missing", "delivery"),
                Arguments.of("{\"a\":1}", "mark-missing", "delivery"),
                Arguments.of("85, \"luck\": 1", "criterion-unknown", "luck"));
    }

    @ParameterizedTest
    @MethodSource("wrongMarks")
    void a_wrong_mark_is_refused_by_name(String mark, String problem, String criterion) {
        // When
        var answer = Api.judge("judge-an")
                .body("{\"scores\":{\"theme\":80,\"story\":80,\"language\":80,\"form\":80,\"delivery\":" + mark + "}}")
                .put("/rounds/" + panel.id() + "/works/" + code + "/score")
                .then();

        // Then
        answer.statusCode(400).body("type", is("urn:zhanbo:problem:" + problem)).body("criterion", is(criterion));
        Api.judge("judge-an").get("/rounds/" + panel.id() + "/works").then().body("[0].myScore", nullValue());
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void an_unreadable_sheet_is_refused(String body) {
        Api.judge("judge-an")
                .body(body)
                .put("/rounds/" + panel.id() + "/works/" + code + "/score")
                .then()
                .statusCode(400);
    }

    static Stream<String> unreadable() {
        return Stream.of("", "{}", "{\"scores\":null}", "{\"scores\":[1]}", "{\"scores\":{\"delivery\":NaN}}", "null");
    }

    @Test
    void a_recused_judge_cannot_score_and_counts_as_absent() {
        // Given
        panel.score("judge-an", code, Panel.all("0")).statusCode(200);

        // When
        panel.recuse("judge-an", code)
                .statusCode(200)
                .body("state", is("RECUSED"))
                .body("total", nullValue());

        // Then
        panel.recuse("judge-an", code).statusCode(200).body("recusalReason", is("My pupil"));
        panel.score("judge-an", code, Panel.all("90"))
                .statusCode(409)
                .body("type", is("urn:zhanbo:problem:already-recused"));
        Api.judge("judge-an").get("/rounds/" + panel.id() + "/works").then().body("[0].myScore.state", is("RECUSED"));
    }

    @Test
    void the_journal_holds_no_reason_of_a_recusal() throws SQLException {
        // When
        panel.recuse("judge-bo", code).statusCode(200);

        // Then
        assertThat(journalOf("judge-bo", "recused")).containsExactly((String) null);
    }

    @Test
    void outside_the_jury_there_is_no_such_round() {
        // When
        var score = panel.score("judge-xu", code, Panel.all("90"));

        // Then
        score.statusCode(404);
        panel.recuse("judge-xu", code).statusCode(404);
        Api.judge("judge-xu").get("/rounds/" + panel.id() + "/works").then().statusCode(404);
        panel.score("judge-an", "ZZZZZ", Panel.all("90")).statusCode(404);
    }

    @Test
    void an_excused_judge_sees_and_scores_nothing_more() {
        // When
        panel.excuse("judge-cai").statusCode(204);

        // Then
        panel.excuse("judge-cai").statusCode(204);
        panel.excuse("judge-xu").statusCode(404);
        panel.score("judge-cai", code, Panel.all("90"))
                .statusCode(409)
                .body("type", is("urn:zhanbo:problem:judge-excused"));
        Api.judge("judge-cai").get("/rounds/" + panel.id() + "/works").then().statusCode(409);
    }

    @Test
    void two_clicks_at_once_write_one_sheet() throws Exception {
        // Given
        var threads = Executors.newFixedThreadPool(4);
        Callable<Integer> click =
                () -> panel.score("judge-an", code, Panel.all("88")).extract().statusCode();

        // When
        var answers = threads.invokeAll(List.of(click, click, click, click));

        // Then
        threads.shutdown();
        assertThat(answers).extracting(answer -> answer.get()).containsOnly(200);
        Api.judge("judge-an").get("/rounds/" + panel.id() + "/works").then().body("[0].myScore.revision", is(4));
    }

    @Test
    void a_comment_is_kept_and_may_not_be_endless() {
        // Given
        String path = "/rounds/" + panel.id() + "/works/" + code + "/score";

        // Then
        Api.judge("judge-an")
                .body(Map.of("scores", Panel.all("90"), "comment", "故事很动人"))
                .put(path)
                .then()
                .statusCode(200)
                .body("comment", is("故事很动人"));
        Api.judge("judge-an")
                .body(Map.of("scores", Panel.all("90"), "comment", "字".repeat(2001)))
                .put(path)
                .then()
                .statusCode(400);
    }

    private List<String> journalOf(String judge, String action) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select j.reason from journal j join score_sheet s on j.subject = 'sheet:' || s.id
                        where s.round_id = ? and j.actor = ? and j.action = ? order by j.at
                        """)) {
            query.setString(1, panel.id());
            query.setString(2, judge);
            query.setString(3, action);
            var rows = query.executeQuery();
            List<String> reasons = new ArrayList<>();
            while (rows.next()) {
                reasons.add(rows.getString(1));
            }
            return reasons;
        }
    }
}
