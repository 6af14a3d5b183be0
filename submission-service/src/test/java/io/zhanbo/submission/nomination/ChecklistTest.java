package io.zhanbo.submission.nomination;

import static io.zhanbo.submission.Work.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChecklistTest extends InSeason {

    @Test
    void everyPointHasToBeConfirmed() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));

        // When, Then
        work.act(Season.liaison(), "vouching").then().statusCode(422).body("missing", hasSize(4));
        work.vouch(Season.liaison(), "authenticity", "content", "guardian-consent")
                .then()
                .statusCode(422)
                .body("type", endsWith("checklist-not-confirmed"), "field", equalTo("confirmed"))
                .body("missing", contains("music-and-pictures"), "detail", containsString("使用权"));
        as(work.token()).get("/entries/" + work.id).then().body("state", equalTo("SUBMITTED"), "vouching", nullValue());
    }

    @Test
    void whatWasConfirmedByWhomAndWhenIsKept() {
        // Given
        Map<String, Object> definition = Season.definition(1);
        definition.put("checklist", List.of(Map.of("code", "truth", "text", "句句属实")));
        String contest = Season.of(definition);
        Work work = Work.submitted(contest);

        // When
        work.vouch(Season.liaison(), "truth").then().statusCode(200);

        // Then
        definition.put("checklist", List.of(Map.of("code", "truth", "text", "大体属实")));
        as(Season.organiser())
                .body(definition)
                .put("/contests/" + contest)
                .then()
                .statusCode(200);
        as(work.token())
                .get("/entries/" + work.id)
                .then()
                .body("vouching.by", equalTo("liaison-1"), "vouching.at", equalTo(Season.START.toString()))
                .body("vouching.rules", equalTo(1), "vouching.confirmed.code", contains("truth"))
                .body("vouching.confirmed.text", contains("句句属实"));
        work.act(Season.liaison(), "return", "再改改").then().statusCode(200).body("vouching", nullValue());
    }

    @Test
    void whatTheContestDoesNotAskCannotBeConfirmed() {
        // Given
        Map<String, Object> definition = Season.definition(1);
        definition.put("checklist", List.of());
        Work work = Work.submitted(Season.of(definition));

        // When, Then
        work.vouch(Season.liaison(), "authenticity")
                .then()
                .statusCode(422)
                .body("type", endsWith("checklist-unknown"), "unknown", contains("authenticity"));
        work.act(Season.liaison(), "vouching").then().statusCode(200).body("vouching.confirmed", hasSize(0));
    }
}
