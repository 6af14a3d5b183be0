package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever comes by catalogue is a minor or not only if the catalogue says so, and is not nominated before. */
@QuarkusTest
class MinorColumnTest extends InSeason {

    private static final int COLUMN = Sheets.HEADINGS.indexOf("未成年");

    @Inject
    MediaService media;

    @Inject
    EntityManager database;

    @Test
    void aRowThatDoesNotSayIsNotHandedIn() {
        // Given
        Work work = takenOver(Season.withQuota(1), "");

        // When
        Response refused = work.act("submission");

        // Then
        refused.then().statusCode(422).body("missing", contains("contestant.minor"));
        as(Season.liaison())
                .get("/contests/" + work.contestId + "/units/" + Season.UNIT + "/board")
                .then()
                .body("entries.find { it.id == '%s' }.missing".formatted(work.id), hasItem("contestant.minor"));
    }

    @Test
    void norNominatedShouldItHaveBeenHandedInBefore() {
        // Given: handed in when a row that did not say counted as no
        Work work = vouched(takenOver(Season.withQuota(1), "否"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update entry set contestant_minor = null where id = :entry")
                        .setParameter("entry", work.id)
                        .executeUpdate());

        // When
        Response refused = work.act(Season.liaison(), "nomination");

        // Then
        refused.then().statusCode(409).body("type", endsWith("minor-not-said"));
    }

    @Test
    void aMinorNeedsAGuardiansConsent() {
        // Given
        Work work = vouched(takenOver(Season.withQuota(1), "是"));

        // When
        Response refused = work.act(Season.liaison(), "nomination");

        // Then
        refused.then().statusCode(409).body("type", endsWith("guardian-consent-missing"));
        as(Season.liaison())
                .body(Map.of("guardianName", "赵大禾", "how", "SIGNED_PAGE", "givenOn", "2030-03-31"))
                .put("/entries/" + work.id + "/guardian-consent")
                .then()
                .statusCode(200);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
    }

    @Test
    void anAdultNeedsNone() {
        // Given
        Work work = vouched(takenOver(Season.withQuota(1), "No"));

        // When, Then
        work.act(Season.liaison(), "nomination").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"是,true", "Yes,true", "否,false", "ｎｏ,false", "'',"})
    void yesAndNoAreReadInBothLanguages(String cell, Boolean minor) {
        // Given
        String contest = Season.withQuota(1);

        // When
        Sheets.committed(contest, List.of(Sheets.HEADINGS, row(cell)));

        // Then
        as(Season.liaison()).get("/entries?contest=" + contest).then().body("[0].contestant.minor", equalTo(minor));
    }

    @Test
    void whatIsNeitherIsNamedByItsCell() {
        // Given
        List<List<String>> rows = List.of(Sheets.HEADINGS, row("也许"));

        // When, Then
        Sheets.send(Season.withQuota(1), rows)
                .then()
                .statusCode(201)
                .body("rows[0].errors[0].code", equalTo("neither-yes-nor-no"))
                .body("rows[0].errors[0].cell", equalTo("J2"));
    }

    @Test
    void anEmptyCellTakesNoMarkAwayAndAFilledOneChangesIt() {
        // Given
        String contest = Season.withQuota(1);
        Sheets.committed(contest, List.of(Sheets.HEADINGS, row("是")));

        // When
        String empty = Sheets.committed(contest, List.of(Sheets.HEADINGS, row("")));
        String filled = Sheets.committed(contest, List.of(Sheets.HEADINGS, row("否")));

        // Then
        as(Season.liaison()).get("/catalogues/" + empty).then().body("counts", equalTo(Map.of("UNCHANGED", 1)));
        as(Season.liaison()).get("/catalogues/" + filled).then().body("counts", equalTo(Map.of("UPDATED", 1)));
        as(Season.liaison()).get("/entries?contest=" + contest).then().body("[0].contestant.minor", equalTo(false));
    }

    @Test
    void theExportSaysItInTheReadersLanguage() {
        // Given
        String contest = Season.withQuota(1);
        Sheets.committed(contest, List.of(Sheets.HEADINGS, row("是")));

        // When
        byte[] file = as(Season.liaison())
                .accept(Table.XLSX)
                .header("Accept-Language", "en")
                .get("/contests/" + contest + "/catalogue")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // Then
        List<List<String>> sheet = Xlsx.rows(file);
        assertThat(sheet.get(1).get(sheet.get(0).indexOf("Minor"))).isEqualTo("Yes");
    }

    private Work vouched(Work work) {
        work.act("submission").then().statusCode(200);
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        work.vouch(Season.liaison()).then().statusCode(200);
        return work;
    }

    /** An entry made of a row, with script and video, in the hands of an account that changed none of its words. */
    private static Work takenOver(String contest, String minor) {
        Work work = Work.in(contest);
        String catalogue = Sheets.committed(contest, List.of(Sheets.HEADINGS, row(minor)));
        work.id = as(Season.liaison()).get("/catalogues/" + catalogue).path("rows[0].entryId");
        String token = work.act(Season.liaison(), "invitation")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        as(work.token())
                .body(Map.of("token", token))
                .post("/invitations/acceptance")
                .then()
                .statusCode(200);
        return work.withScript().withVideo();
    }

    private static List<String> row(String minor) {
        List<String> row = new ArrayList<>(Sheets.row(1));
        row.set(COLUMN, minor);
        return row;
    }
}
