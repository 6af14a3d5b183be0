package io.zhanbo.submission.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who wants no more is told only what must be. */
@QuarkusTest
class OptOutTest extends InNotices {

    @Test
    void whoeverWantsNoMoreIsOnlyToldWhatMustBe() throws Exception {
        // Given
        Work work = submitted(contest(), "en");
        digestIsOver();
        String link = office.mailTo(contestant).getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        String path = URI.create(link).getPath().replace("/submission", "");
        given().get(path).then().statusCode(200).body(containsString("method=\"post\""));
        assertThat(optOuts()).doesNotContain("contestant:" + work.id);

        // When
        given().contentType(ContentType.URLENC)
                .body("List-Unsubscribe=One-Click")
                .post(path)
                .then()
                .statusCode(200);

        // Then
        assertThat(optOuts()).contains("contestant:" + work.id);
        media.checks(work, 1, 1, Verdict.REVIEW);
        digestIsOver();
        assertThat(office.mailsTo(contestant)).hasSize(1);
        assertThat(states(work)).containsExactly("SENT", "DECLINED");
        work.act(Season.liaison(), "return", "请补充结尾").then().statusCode(200);
        digestIsOver();
        assertThat(PostOffice.text(office.mailsTo(contestant).get(1), "plain")).contains("Reason: 请补充结尾");
        assertThat(office.mailsTo(liaison)).hasSize(3);
    }

    @Test
    void whoWantedNoMoreCanBeToldAgain() throws Exception {
        // Given
        Work work = submitted(contest(), "en");
        digestIsOver();
        String link = office.mailTo(contestant).getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        String path = URI.create(link).getPath().replace("/submission", "");
        String token = path.substring(path.lastIndexOf('/') + 1);
        given().post(path).then().statusCode(200).body(containsString("action=\"" + token + "/undo\""));
        given().get(path).then().body(containsString("action=\"" + token + "/undo\""));

        // When
        given().contentType(ContentType.URLENC).post(path + "/undo").then().statusCode(200);

        // Then
        assertThat(optOuts()).doesNotContain("contestant:" + work.id);
        given().get(path).then().body(containsString("action=\"" + token + "\""));
    }

    @Test
    void aLinkThatWasNotMadeHereOptsNobodyOut() {
        for (String token : List.of("none", "%25", "a".repeat(200), "Y29udGFjdDox")) {
            given().post("/notices/unsubscribe/" + token).then().statusCode(404);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> optOuts() {
        return database.createNativeQuery("select recipient from notice_opt_out", String.class)
                .getResultList();
    }
}
