package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Who brings in for whom, and who sees what was typed. */
@QuarkusTest
class CatalogueRightsTest extends InSeason {

    @Inject
    SweepCatalogues sweepCatalogues;

    @Inject
    JournalReader journal;

    @Test
    void aBureauBringsInTheCatalogueOfASchoolBelowIt() {
        // Given
        String contest = Season.withSchools(1);
        byte[] file = Xlsx.ofRows(Sheets.good(1));
        String catalogues = "/contests/" + contest + "/catalogues?unit=";

        // When
        String id = as(Season.liaison())
                .contentType(Table.XLSX)
                .body(file)
                .post(catalogues + Season.SCHOOL)
                .then()
                .statusCode(201)
                .body("unitId", equalTo(Season.SCHOOL))
                .extract()
                .path("id");
        Sheets.commit(id).then().statusCode(200);

        // Then
        as(Season.schoolLiaison())
                .get("/entries?contest=" + contest)
                .then()
                .body("unitId", equalTo(List.of(Season.SCHOOL)));
        as(Season.schoolLiaison()).get("/catalogues/" + id).then().statusCode(200);
        byte[] exported = as(Season.liaison())
                .accept(Table.XLSX)
                .get("/contests/" + contest + "/catalogue?unit=" + Season.SCHOOL)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Xlsx.rows(exported)).hasSize(2);
        as(Season.schoolLiaison())
                .contentType(Table.XLSX)
                .body(file)
                .post(catalogues + Season.UNIT)
                .then()
                .statusCode(404);
        as(Season.schoolLiaison())
                .accept(Table.XLSX)
                .get("/contests/" + contest + "/catalogue?unit=" + Season.UNIT)
                .then()
                .statusCode(404);
    }

    @Test
    void anotherUnitsLiaisonSeesNothingOfIt() {
        // Given
        String contest = Season.withQuota(1);
        String id = Sheets.staged(contest, Sheets.good(1));

        // When, Then
        as(Season.otherLiaison()).get("/catalogues/" + id).then().statusCode(404);
        as(Season.otherLiaison()).post("/catalogues/" + id + "/commit").then().statusCode(404);
        as(Season.otherLiaison())
                .body(Map.of())
                .put("/catalogues/" + id + "/rows/2")
                .then()
                .statusCode(404);
    }

    @Test
    void aLiaisonBringsInOnlyTheOwnUnit() {
        // Given
        List<List<String>> rows =
                List.of(List.of("单位", "姓名", "题目"), List.of("市第一高级中学", "赵小禾", "一"), List.of("西城区教育局", "钱小米", "二"));

        // When, Then
        Sheets.send(Season.withQuota(1), rows)
                .then()
                .statusCode(201)
                .body(
                        "rows[0].errors[0].code",
                        equalTo("catalogue-other-unit"),
                        "rows[0].errors[0].cell",
                        equalTo("A2"))
                .body("rows[1].outcome", equalTo("NEW"));
    }

    @Test
    void theOrganiserBringsInManyUnitsByName() {
        // Given
        String contest = Season.withQuota(1);
        byte[] file = Xlsx.ofRows(List.of(
                List.of("Unit", "Name", "Title"), List.of("市第一高级中学", "赵小禾", "一"), List.of("xicheng", "钱小米", "二")));
        String id = Sheets.send(Season.organiser(), contest, file)
                .then()
                .statusCode(201)
                .body("counts.NEW", equalTo(2))
                .extract()
                .path("id");

        // When
        as(Season.organiser()).post("/catalogues/" + id + "/commit").then().statusCode(200);

        // Then
        as(Season.otherLiaison()).get("/entries?contest=" + contest).then().body("title", equalTo(List.of("一")));
    }

    @Test
    void oldCataloguesAreForgottenAndTheirEntriesStay() {
        // Given
        String contest = Season.withQuota(1);
        String id = Sheets.committed(contest, Sheets.good(1));

        // When
        clock.advance(Duration.ofDays(31));
        sweepCatalogues.sweep();

        // Then
        as(Season.liaison()).get("/catalogues/" + id).then().statusCode(404);
        assertThat(Sheets.entries(contest)).isEqualTo(1);
    }

    @Test
    void whatWasTypedLiesSealedAndIsNotJournaled() {
        // Given
        String phone = "13912345678";

        // When
        Sheets.staged(Season.withQuota(1), List.of(Sheets.HEADINGS, Sheets.changed(1, 1, phone)));

        // Then
        assertThat(journal.everything()).noneMatch(line -> line.contains(phone));
        assertThat(journal.catalogueRows()).noneMatch(cells -> cells.contains(phone));
    }

    @Test
    void whoLooksIsNotedAndOnceItIsCommittedSeesNoMoreThanNeeded() {
        // Given
        String contest = Season.withQuota(1);
        String id = Sheets.staged(contest, Sheets.good(1));
        as(Season.liaison()).get("/catalogues/" + id).then().body("rows[0].cells.phone", equalTo("13910000001"));

        // When
        for (int look = 0; look < 2; look++) {
            as(Season.organiser())
                    .get("/catalogues/" + id)
                    .then()
                    .statusCode(200)
                    .body("rows[0].cells.phone", equalTo("13910000001"));
        }

        // Then: whoever brought it in is noted as that
        assertThat(journal.everything())
                .filteredOn(line -> line.contains("catalogue:" + id) && line.contains("contact data seen"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("organiser-1");
        Sheets.commit(id).then().statusCode(200).body("rows[0].cells.phone", equalTo("139****0001"));
        as(Season.organiser())
                .get("/catalogues/" + id)
                .then()
                .body("rows[0].cells.phone", equalTo("139****0001"), "rows[0].cells.name", equalTo("参赛者1"));
    }
}
