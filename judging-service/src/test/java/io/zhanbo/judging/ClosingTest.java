package io.zhanbo.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClosingTest {

    @Inject
    Season season;

    private String contestId;

    @BeforeEach
    void newContest() {
        contestId = Season.newContest();
    }

    @Test
    void is_refused_with_the_list_of_missing_sheets() {
        // Given
        List<String> entries = season.nominated(contestId, 1);
        Panel panel = Panel.open(contestId, Panel.THREE);
        String code = panel.codes().get(entries.get(0));
        panel.score("judge-an", code, Panel.all("80")).statusCode(200);
        panel.score("judge-cai", code, Panel.all("80")).statusCode(200);

        // When
        var answer = panel.close();

        // Then
        answer.statusCode(409)
                .body("type", is("urn:zhanbo:problem:sheets-missing"))
                .body("missing.judge", contains("judge-bo"))
                .body("missing.work", contains(code));
        panel.score("judge-bo", code, Panel.all("80")).statusCode(200);
        panel.close().statusCode(200);
    }

    @Test
    void goes_on_without_an_excused_judge_whose_sheets_keep_counting() {
        // Given
        List<String> entries = season.nominated(contestId, 2);
        Panel panel = Panel.open(contestId, Panel.FIVE);
        var codes = panel.codes();
        panel.scores(codes.get(entries.get(0)), "80", "80", "80", "80", "80");
        for (String judge : Panel.FIVE.subList(0, 4)) {
            panel.score(judge, codes.get(entries.get(1)), Panel.all("70")).statusCode(200);
        }
        panel.close().statusCode(409).body("missing", hasSize(1));

        // When
        panel.excuse("judge-fang").statusCode(204);

        // Then
        panel.close()
                .statusCode(200)
                .body("results.validScores", contains(5, 4))
                .body("results.trimmed", contains(true, false));
    }

    @Test
    void is_refused_with_the_list_of_works_too_few_judges_scored() {
        // Given
        List<String> entries = season.nominated(contestId, 1);
        Panel panel = Panel.open(contestId, Panel.THREE);
        String code = panel.codes().get(entries.get(0));
        panel.scores(code, "80", "80", "80");
        panel.recuse("judge-an", code).statusCode(200);

        // When
        var answer = panel.close();

        // Then
        answer.statusCode(409)
                .body("type", is("urn:zhanbo:problem:too-few-scores"))
                .body("works.work", contains(code))
                .body("works.validScores", contains(2));
    }

    @Test
    void a_recused_score_is_absent_and_not_zero() {
        // Given
        List<String> entries = season.nominated(contestId, 1);
        Panel panel = Panel.open(contestId, Panel.FIVE);
        String code = panel.codes().get(entries.get(0));
        panel.scores(code, "0", "80", "80", "80", "84");

        // When
        panel.recuse("judge-an", code).statusCode(200);

        // Then
        panel.close().statusCode(200).body("results[0].score", is(81.0f)).body("results[0].validScores", is(4));
    }

    @Test
    void is_for_good() {
        // Given
        List<String> entries = season.nominated(contestId, 1);
        Panel panel = Panel.open(contestId, Panel.THREE);
        String code = panel.codes().get(entries.get(0));
        panel.scores(code, "80", "80", "80");

        // When
        panel.close().statusCode(200);

        // Then
        panel.close().statusCode(409);
        panel.score("judge-an", code, Panel.all("99"))
                .statusCode(409)
                .body("type", is("urn:zhanbo:problem:round-not-open"));
        panel.recuse("judge-an", code).statusCode(409);
        panel.excuse("judge-an").statusCode(409);
        Api.organiser().get("/rounds/" + panel.id() + "/results").then().body("results[0].score", is(80.0f));
    }

    @Test
    void a_score_that_arrives_meanwhile_counts_or_is_refused() throws Exception {
        // Given
        List<String> entries = season.nominated(contestId, 1);
        Panel panel = Panel.open(contestId, Panel.THREE);
        String code = panel.codes().get(entries.get(0));
        panel.scores(code, "0", "0", "0");
        CountDownLatch underWay = new CountDownLatch(3);

        // When
        List<CompletableFuture<Integer>> lastAccepted = Panel.THREE.stream()
                .map(judge -> CompletableFuture.supplyAsync(() -> scoreUntilRefused(panel, judge, code, underWay)))
                .toList();
        underWay.await();
        float score = panel.close().statusCode(200).extract().path("results[0].score");

        // Then
        double mean = lastAccepted.stream()
                .mapToInt(CompletableFuture::join)
                .average()
                .orElseThrow();
        assertThat((double) score).isCloseTo(mean, offset(0.0051));
    }

    private static int scoreUntilRefused(Panel panel, String judge, String code, CountDownLatch underWay) {
        int accepted = 0;
        for (int mark = 1; mark <= 100; mark++) {
            int status = panel.score(judge, code, Panel.all(String.valueOf(mark)))
                    .extract()
                    .statusCode();
            if (status != 200) {
                assertThat(status).isEqualTo(409);
                return accepted;
            }
            accepted = mark;
            if (mark == 3) {
                underWay.countDown();
            }
        }
        throw new AssertionError("The round was not closed in time");
    }
}
