package io.zhanbo.submission.board;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardTest extends InSeason {

    @Inject
    MediaService media;

    @Test
    void theOrganiserSeesWhatHasComeInUnitByUnit() {
        // Given
        String contest = Season.withQuota(3);
        Work.drafted(contest);
        Work.submitted(contest);
        Work doubtful = Work.submitted(contest);
        media.checks(doubtful, 1, 1, Verdict.REVIEW);
        Work nominated = Work.submitted(contest);
        media.checks(nominated, 1, 1, Verdict.ACCEPTED);
        nominated.vouch(Season.liaison()).then().statusCode(200);
        nominated.act(Season.liaison(), "nomination").then().statusCode(200);
        media.fails(Work.submitted(contest), 1, 1);
        Work.drafted(contest).act("withdrawal").then().statusCode(200);
        clock.set(Season.CLOSES.minusSeconds(90));

        // When, Then
        as(Season.organiser())
                .get("/contests/" + contest + "/board")
                .then()
                .statusCode(200)
                .body("secondsLeft", equalTo(90), "units.unitId", contains(Season.UNIT, Season.OTHER_UNIT))
                .body("units[0].drafts", equalTo(1), "units[0].submitted", equalTo(3))
                .body("units[0].nominated", equalTo(1), "units[0].quota", equalTo(3))
                .body("units[0].review", equalTo(1), "units[0].checking", equalTo(1))
                .body(
                        "units[0].failed",
                        equalTo(1),
                        "units[0].rejected",
                        equalTo(0),
                        "units[0].lastActivity",
                        notNullValue())
                .body("units[1].drafts", equalTo(0), "units[1].lastActivity", nullValue());
    }

    @Test
    void theBoardComesAsASpreadsheetToo() {
        // Given
        String contest = Season.withQuota(2);
        Work.drafted(contest);

        // When
        byte[] file = as(Season.organiser())
                .accept(Table.XLSX)
                .header("Accept-Language", "en")
                .get("/contests/" + contest + "/board")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // Then
        List<List<String>> rows = Xlsx.rows(file);
        assertThat(rows.get(0))
                .startsWith("Unit", "Places", "At least", "Drafts")
                .endsWith("Too few nominated", "Hours left");
        assertThat(rows.get(1)).startsWith("西城区教育局", "2", "", "1", "0").endsWith("", "1.0");
        assertThat(rows.get(3)).startsWith("Closing", "2030-04-01 09:00:00");
    }

    @Test
    void aUnitThatWasGivenMoreTimeSeesSo() {
        // Given
        String contest = Season.withSchools(2);
        as(Season.organiser())
                .body(Map.of(
                        "unitId",
                        Season.SCHOOL,
                        "until",
                        Season.CLOSES.plusSeconds(1_800).toString(),
                        "reason",
                        "全县停电",
                        "requestedBy",
                        "liaison-3"))
                .post("/contests/" + contest + "/extensions")
                .then()
                .statusCode(201);
        clock.set(Season.CLOSES.plusSeconds(60));

        // When, Then
        as(Season.organiser())
                .get("/contests/" + contest + "/board")
                .then()
                .body("secondsLeft", equalTo(0), "units.secondsLeft", contains(0, 1_740, 0, 0))
                .body("units[1].closesAt", equalTo("2030-04-01T01:30:00Z"));
        as(Season.schoolLiaison())
                .get("/contests/" + contest + "/units/" + Season.SCHOOL + "/board")
                .then()
                .body("secondsLeft", equalTo(1_740), "intake.secondsLeft", equalTo(1_740));
        as(Season.liaison())
                .get("/contests/" + contest + "/units/" + Season.UNIT + "/board")
                .then()
                .body("secondsLeft", equalTo(0), "below.secondsLeft", contains(1_740, 0));
        List<List<String>> rows = Xlsx.rows(as(Season.organiser())
                .accept(Table.XLSX)
                .header("Accept-Language", "en")
                .get("/contests/" + contest + "/board")
                .asByteArray());
        assertThat(rows.get(1)).endsWith("yes", "0.0");
        assertThat(rows.get(2)).endsWith("", "0.4");
    }

    @Test
    void aLiaisonSeesWhatEachEntryOfTheUnitLacks() {
        // Given
        String contest = Season.withQuota(1);
        Work.drafted(contest);
        Work rejected = Work.ready(contest);
        media.checks(rejected, 1, 1, Verdict.REJECTED);
        Work.submitted(contest);

        // When, Then
        as(Season.liaison())
                .get("/contests/" + contest + "/units/" + Season.UNIT + "/board")
                .then()
                .statusCode(200)
                .body("intake.drafts", equalTo(2), "total", equalTo(3), "entries", hasSize(3))
                .body("entries.missing", containsInAnyOrder(List.of("video", "script"), List.of("video"), List.of()))
                .body("entries.find { it.verdict == 'REJECTED' }.findings", equalTo(1))
                .body("entries.find { it.verdict == 'REJECTED' }.claimed", equalTo(true));
    }

    @Test
    void aLiaisonSeesTheOwnUnitsBoardOnly() {
        // Given
        String board = "/contests/" + Season.withQuota(1) + "/units/" + Season.UNIT + "/board";

        // When, Then
        as(Season.otherLiaison()).get(board).then().statusCode(404);
        as(Season.organiser()).get(board).then().statusCode(200);
        as(Season.organiser())
                .get("/contests/" + Season.withQuota(1) + "/units/none/board")
                .then()
                .statusCode(404);
    }

    @Test
    void aBureauSeesTheSumsOfItsSchools() {
        // Given
        String contest = Season.withSchools(3);
        Work.drafted(contest);
        Work.submitted(contest, Season.SCHOOL);
        Work best = media.vouched(contest, Season.OTHER_SCHOOL);
        String bureaus = "/contests/" + contest + "/units/" + Season.UNIT + "/board";

        // When, Then
        as(Season.liaison())
                .get(bureaus)
                .then()
                .statusCode(200)
                .body("intake.drafts", equalTo(1), "intake.submitted", equalTo(0))
                .body("intake.within.drafts", equalTo(1), "intake.within.submitted", equalTo(1))
                .body("intake.within.vouched", equalTo(1), "intake.minimum", equalTo(1))
                .body("intake.belowMinimum", equalTo(true), "secondsLeft", equalTo(3_600))
                .body("nominationsSecondsLeft", equalTo(7_200), "total", equalTo(3))
                .body("below.unitId", contains(Season.SCHOOL, Season.OTHER_SCHOOL))
                .body("below.submitted", contains(1, 0), "below.parentId", contains(Season.UNIT, Season.UNIT))
                .body("entries.unitId", containsInAnyOrder(Season.UNIT, Season.SCHOOL, Season.OTHER_SCHOOL));
        best.act(Season.liaison(), "nomination").then().statusCode(200);
        as(Season.liaison()).get(bureaus).then().body("intake.belowMinimum", equalTo(false));
        as(Season.schoolLiaison()).get(bureaus).then().statusCode(404);
        as(Season.liaison())
                .get(bureaus.replace(Season.UNIT, Season.SCHOOL))
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
    }

    @Test
    void longListsComeInPages() {
        // Given
        String contest = Season.withQuota(1);
        for (int entry = 0; entry < 3; entry++) {
            Work.drafted(contest);
        }

        // When, Then
        as(Season.liaison())
                .get("/entries?contest=" + contest + "&size=2")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "3")
                .header("Link", containsString("page=1"))
                .body("$", hasSize(2));
        as(Season.liaison())
                .get("/entries?contest=" + contest + "&size=2&page=1")
                .then()
                .header("Link", nullValue())
                .body("$", hasSize(1));
        as(Season.liaison()).get("/entries?size=0").then().statusCode(400);
        as(Season.liaison())
                .get("/contests/" + contest + "/units/" + Season.UNIT + "/board?size=2&page=1")
                .then()
                .body("entries", hasSize(1), "total", equalTo(3));
    }
}
