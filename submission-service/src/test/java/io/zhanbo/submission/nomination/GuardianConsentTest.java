package io.zhanbo.submission.nomination;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A guardian consents for one child, and for no other that comes in its place. */
@QuarkusTest
class GuardianConsentTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    JournalReader journal;

    @Test
    void aConsentIsVoidOnceTheChildIsAnother() {
        // Given
        Work work = consented(Season.withQuota(1));
        work.act(Season.liaison(), "return", "换人").then().statusCode(200);

        // When
        Response rewritten = work.rewrite(form(work, "孙小苗"));

        // Then
        rewritten.then().statusCode(200).body("guardianConsentMissing", equalTo(true));
        as(Season.liaison())
                .get("/entries/" + work.id + "/guardian-consent")
                .then()
                .statusCode(404);
        assertThat(journal.actions(work)).endsWith("guardian's consent void", "rewritten");
    }

    @Test
    void anotherSpellingOfTheNameIsTheSameChild() {
        // Given
        Work work = consented(Season.withQuota(1));
        work.act(Season.liaison(), "return", "改题目").then().statusCode(200);

        // When
        Response rewritten = work.rewrite(form(work, "赵 小禾"));

        // Then
        rewritten.then().statusCode(200).body("guardianConsentMissing", equalTo(false));
        vouchAgain(work);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
    }

    @Test
    void anotherChildIsNotNominatedWithIt() {
        // Given
        Work work = changed(Season.withQuota(1));

        // When
        Response refused = as(Season.liaison())
                .body(Map.of("entries", List.of(work.id)))
                .post("/contests/" + work.contestId + "/units/" + Season.UNIT + "/nominations");

        // Then
        refused.then().statusCode(409).body("entries.problem", contains("guardian-consent-missing"));
        work.act(Season.liaison(), "nomination")
                .then()
                .statusCode(409)
                .body("type", endsWith("guardian-consent-missing"));
        record(work);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
    }

    @Test
    void norDoesItTakeAnothersPlace() {
        // Given
        String contest = Season.withQuota(1);
        Work out = media.vouched(contest);
        out.act(Season.liaison(), "nomination").then().statusCode(200);
        Work in = changed(contest);

        // When
        Response refused = as(Season.liaison())
                .body(Map.of("by", in.id, "reason", "作者转学"))
                .post("/entries/" + out.id + "/substitution");

        // Then
        refused.then().statusCode(409).body("type", endsWith("guardian-consent-missing"));
        assertThat(out.<String>see("state")).isEqualTo("NOMINATED");
        assertThat(in.<String>see("state")).isEqualTo("VOUCHED");
    }

    /** A guardian consented for a child in whose place another has come since, and the unit vouches for that one. */
    private Work changed(String contest) {
        Work work = consented(contest);
        work.act(Season.liaison(), "return", "换人").then().statusCode(200);
        work.rewrite(form(work, "孙小苗")).then().statusCode(200);
        vouchAgain(work);
        return work;
    }

    private Work consented(String contest) {
        Work work = Work.in(contest);
        work.id = work.begin(form(work, "赵小禾"))
                .then()
                .statusCode(201)
                .body("guardianConsentMissing", equalTo(true))
                .extract()
                .path("id");
        work.withScript().withVideo();
        work.act("submission").then().statusCode(200);
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        work.vouch(Season.liaison()).then().statusCode(200);
        record(work);
        assertThat(work.<Boolean>see("guardianConsentMissing")).isFalse();
        return work;
    }

    private static void record(Work work) {
        as(Season.liaison())
                .body(Map.of("guardianName", "赵大禾", "how", "SIGNED_PAGE", "givenOn", "2030-03-31"))
                .put("/entries/" + work.id + "/guardian-consent")
                .then()
                .statusCode(200);
    }

    private static void vouchAgain(Work work) {
        work.act("submission").then().statusCode(200);
        work.vouch(Season.liaison()).then().statusCode(200);
    }

    private static Map<String, Object> form(Work work, String name) {
        Map<String, Object> form = Work.form();
        form.put("contestant", Map.of("name", name, "phone", work.phone, "minor", true));
        return form;
    }
}
