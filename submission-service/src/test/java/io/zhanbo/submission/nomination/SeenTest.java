package io.zhanbo.submission.nomination;

import static io.zhanbo.submission.Work.as;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever decides about a work decides about what they looked at. */
@QuarkusTest
class SeenTest extends InSeason {

    private static final List<String> ALL =
            List.of("authenticity", "content", "guardian-consent", "music-and-pictures");

    @Inject
    MediaService media;

    @Test
    void nobodyVouchesForWordsThatWereChangedSince() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        Map<String, Object> seen = seen(work);
        work.act("withdrawal").then().statusCode(200);
        work.act("revival").then().statusCode(200);
        Map<String, Object> form = work.ownForm();
        form.put("title", "另一个标题");
        work.rewrite(form).then().statusCode(200);
        work.act("submission").then().statusCode(200);

        // When
        Response stale = decide(work, "vouching", Map.of("confirmed", ALL, "seen", seen));

        // Then
        stale.then().statusCode(409).body("type", endsWith("changed-meanwhile"));
        decide(work, "vouching", Map.of("confirmed", ALL, "seen", seen(work)))
                .then()
                .statusCode(200)
                .body("state", equalTo("VOUCHED"));
    }

    @Test
    void nobodyDecidesAboutAVideoThatWasReplacedSince() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        Map<String, Object> seen = Map.of("revision", 1);
        work.act("withdrawal").then().statusCode(200);
        work.act("revival").then().statusCode(200);
        work.withVideo().act("submission").then().statusCode(200);
        media.checks(work, 3, 1, Verdict.REVIEW);

        // When, Then
        for (String act : List.of("override", "rejection")) {
            decide(work, act, Map.of("reason", "片头如此", "seen", seen))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("changed-meanwhile"));
        }
        decide(work, "override", Map.of("reason", "片头如此", "seen", Map.of("revision", 3)))
                .then()
                .statusCode(200);
    }

    private static Response decide(Work work, String act, Map<String, Object> body) {
        return as(Season.liaison()).body(body).post("/entries/" + work.id + "/" + act);
    }

    private static Map<String, Object> seen(Work work) {
        return Map.of(
                "wordsVersion", work.see("wordsVersion"),
                "scriptSha256", work.see("script.sha256"),
                "revision", work.see("video.revision"));
    }
}
