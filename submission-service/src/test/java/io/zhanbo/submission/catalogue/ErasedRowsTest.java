package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that never became an entry are about people, too. */
@QuarkusTest
class ErasedRowsTest extends InSeason {

    @Test
    void rowsOfTheSamePersonGoWithTheEntryThoughTheyWereNeverCommitted() {
        // Given
        String contest = Season.withQuota(1);
        String elsewhere = Season.withQuota(1);
        Sheets.committed(contest, Sheets.good(1));
        String entry = as(Season.liaison()).get("/entries?contest=" + contest).path("[0].id");
        String staged = Sheets.staged(contest, Sheets.good(2));
        String mended = Sheets.staged(contest, List.of(Sheets.HEADINGS, Sheets.row(3)));
        as(Season.liaison())
                .body(Map.of("name", "参赛者 １", "phone", "＋８６ 139-1000-0001"))
                .put("/catalogues/" + mended + "/rows/2")
                .then()
                .statusCode(200);
        String other = Sheets.staged(elsewhere, Sheets.good(1));

        // When
        as(Season.organiser())
                .body(Map.of("reason", "家长要求"))
                .post("/entries/" + entry + "/erasure")
                .then()
                .statusCode(202);

        // Then: another contest has its own
        as(Season.liaison()).get("/catalogues/" + staged).then().body("rows.cells.name", contains("参赛者2"));
        as(Season.liaison()).get("/catalogues/" + mended).then().body("rows", hasSize(0));
        as(Season.liaison()).get("/catalogues/" + other).then().body("rows", hasSize(1));
    }

    @Test
    void aNamesakeWithAnotherPhoneStays() {
        // Given
        String contest = Season.withQuota(1);
        Sheets.committed(contest, Sheets.good(1));
        String entry = as(Season.liaison()).get("/entries?contest=" + contest).path("[0].id");
        List<String> namesake = new ArrayList<>(Sheets.row(1));
        namesake.set(1, "139 9999 9999");
        String staged = Sheets.staged(contest, List.of(Sheets.HEADINGS, namesake));

        // When
        as(Season.organiser())
                .body(Map.of("reason", "家长要求"))
                .post("/entries/" + entry + "/erasure")
                .then()
                .statusCode(202);

        // Then
        as(Season.liaison()).get("/catalogues/" + staged).then().body("rows", hasSize(1));
    }
}
