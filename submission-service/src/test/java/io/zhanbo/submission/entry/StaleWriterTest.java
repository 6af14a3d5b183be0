package io.zhanbo.submission.entry;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaleWriterTest {

    @Inject
    MovableClock clock;

    @Inject
    MediaService media;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void theStaleWriterGetsBothVersions() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String seen = as(work.token()).get("/entries/" + work.id).getHeader("ETag");
        String next = put(work, seen, "先到的标题").then().statusCode(200).extract().header("ETag");

        // When
        Response refused = put(work, seen, "后到的标题");

        // Then
        assertThat(next).isNotEqualTo(seen);
        refused.then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhanbo:problem:entry-changed"))
                .body("yours.title", equalTo("后到的标题"), "yours.contestant.phone", equalTo(work.phone))
                .body("current.title", equalTo("先到的标题"), "current.state", equalTo("DRAFT"));
        put(work, "W/" + next, "弱标签").then().statusCode(412);
        put(work, "\"0\", " + next, "合并的标题").then().statusCode(200).body("title", equalTo("合并的标题"));
        put(work, "*", "不论版本").then().statusCode(200);
    }

    @Test
    void whoOnlyHadTheirFilmCheckedMeanwhileIsNotStale() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        Response seen = as(work.token()).get("/entries/" + work.id);
        work.withScript().withVideo();
        media.checks(work, 1, 1, Verdict.REVIEW);
        assertThat(work.<Integer>see("version")).isGreaterThan(seen.<Integer>path("version"));

        // When, Then
        Map<String, Object> form = work.ownForm();
        form.put("wordsVersion", seen.path("wordsVersion"));
        as(work.token())
                .header("If-Match", seen.getHeader("ETag"))
                .body(form)
                .put("/entries/" + work.id)
                .then()
                .statusCode(200);
    }

    @Test
    void consentsGivenMeanwhileAreNotOverruled() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String seen = as(work.token()).get("/entries/" + work.id).getHeader("ETag");

        // When
        as(work.token())
                .body(Map.of("channels", List.of()))
                .put("/entries/" + work.id + "/consents")
                .then()
                .statusCode(200);

        // Then
        put(work, seen, "后到的标题").then().statusCode(412);
    }

    @Test
    void ofTwoWritersAtOnceOneWins() throws Exception {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String seen = as(work.token()).get("/entries/" + work.id).getHeader("ETag");

        // When
        List<Integer> statuses = Together.statuses(() -> put(work, seen, "甲"), () -> put(work, seen, "乙"));

        // Then
        assertThat(statuses).containsExactly(200, 412);
    }

    @Test
    void ofTwoSubmitsAtOnceOneIsTheHandIn() throws Exception {
        // Given
        Work work = Work.ready(Season.withQuota(1));

        // When
        List<Integer> statuses = Together.statuses(() -> work.act("submission"), () -> work.act("submission"));

        // Then
        assertThat(statuses).containsExactly(200, 409);
        as(work.token()).get("/entries/" + work.id + "/receipts").then().body("size()", equalTo(1));
    }

    private static Response put(Work work, String ifMatch, String title) {
        Map<String, Object> form = work.ownForm();
        form.put("title", title);
        return as(work.token()).header("If-Match", ifMatch).body(form).put("/entries/" + work.id);
    }
}
