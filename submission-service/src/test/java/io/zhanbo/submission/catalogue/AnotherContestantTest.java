package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that puts another child in the place of one for whom a guardian consented. */
@QuarkusTest
class AnotherContestantTest extends InSeason {

    private static final List<String> HEADINGS = List.of("作品编号", "姓名", "题目", "未成年");

    @Inject
    JournalReader journal;

    private Work work;

    @BeforeEach
    void aMinorWithConsents() {
        work = Work.in(Season.withQuota(1));
        String id = Sheets.committed(work.contestId, List.of(HEADINGS, List.of("", "赵小禾", "一", "是")));
        work.id = as(Season.liaison()).get("/catalogues/" + id).path("rows[0].entryId");
        as(Season.liaison())
                .body(Map.of("guardianName", "赵大禾", "how", "SIGNED_PAGE", "givenOn", "2030-03-31"))
                .put("/entries/" + work.id + "/guardian-consent")
                .then()
                .statusCode(200);
        as(Season.organiser())
                .body(Map.of("channels", List.of("SITE")))
                .put("/entries/" + work.id + "/consents")
                .then()
                .statusCode(200)
                .body("guardianConsentMissing", equalTo(false));
    }

    @Test
    void noConsentCountsForTheOtherChildAndTheRowSaysSo() {
        // Given
        Response preview = Sheets.send(work.contestId, named("孙小苗"));
        preview.then()
                .body("rows[0].outcome", equalTo("UPDATED"), "rows[0].remark.code", equalTo("CONSENT_VOID"))
                .body("rows[0].remark.words", containsString("重新登记"));

        // When
        Sheets.commit(preview.path("id")).then().statusCode(200);

        // Then
        shown().body("contestant.name", equalTo("孙小苗"), "guardianConsentMissing", equalTo(true))
                .body("consents", empty());
        as(Season.liaison())
                .get("/entries/" + work.id + "/guardian-consent")
                .then()
                .statusCode(404);
        assertThat(journal.actions(work)).contains("guardian's consent void");
    }

    @Test
    void theSameNameInAnotherSpellingChangesNothing() {
        // When
        String id = Sheets.committed(work.contestId, named("赵　小禾"));

        // Then
        as(Season.liaison())
                .get("/catalogues/" + id)
                .then()
                .body("rows[0].outcome", equalTo("UPDATED"), "rows[0].remark", nullValue());
        shown().body("guardianConsentMissing", equalTo(false), "consents", equalTo(List.of("SITE")));
        assertThat(journal.actions(work)).doesNotContain("guardian's consent void");
    }

    private List<List<String>> named(String name) {
        return List.of(HEADINGS, List.of(work.id, name, "一", "是"));
    }

    private ValidatableResponse shown() {
        return as(Season.liaison()).get("/entries/" + work.id).then().statusCode(200);
    }
}
