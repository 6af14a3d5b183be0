package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueTest extends InSeason {

    @Inject
    SweepCatalogues sweepCatalogues;

    @Inject
    JournalReader journal;

    @Test
    void goodRowsBecomeDraftsOfPeopleWithoutAccounts() {
        // Given
        String contest = Season.withQuota(1);
        String id = Sheets.staged(contest, Sheets.good(3));

        // When
        Sheets.commit(id)
                .then()
                .statusCode(200)
                .body(
                        "counts.NEW",
                        equalTo(3),
                        "committedAt",
                        notNullValue(),
                        "rows.entryId",
                        everyItem(notNullValue()));

        // Then
        as(Season.liaison())
                .get("/entries?contest=" + contest)
                .then()
                .body("$", hasSize(3), "state", everyItem(equalTo("DRAFT")), "topic", everyItem(equalTo("rule-of-law")))
                .body("find { it.title == '作品2' }.contestant.phone", equalTo("139****0002"));
    }

    @Test
    void nothingIsAnEntryBeforeTheCommit() {
        // Given
        String contest = Season.withQuota(1);

        // When
        Sheets.staged(contest, Sheets.good(2));

        // Then
        assertThat(entries(contest)).isZero();
    }

    @Test
    void errorsNameTheCellInTheReadersLanguage() {
        // Given
        String contest = Season.withQuota(1);
        List<List<String>> rows = Sheets.good(2);
        rows.add(changed(3, 1, "call me"));
        rows.add(changed(changed(4, 5, "好".repeat(51)), 3, "football"));

        // When
        String id = Sheets.send(contest, rows)
                .then()
                .statusCode(201)
                .body("counts.NEW", equalTo(2), "counts.BROKEN", equalTo(2))
                .body("rows[2].errors[0].cell", equalTo("B4"), "rows[2].errors[0].code", equalTo("phone-not-valid"))
                .body("rows[3].errors.cell", equalTo(List.of("F5", "D5")))
                .body("rows[3].errors[0].words", startsWith("简介最多 50 个字，现有 51 个字。"))
                .body("rows[3].errors[1].words", containsString("法治在我心, 民生冷暖"))
                .extract()
                .path("id");

        // Then
        as(Season.liaison())
                .header("Accept-Language", "en")
                .get("/catalogues/" + id + "?broken=true&size=1&page=1")
                .then()
                .statusCode(200)
                .body("rows", hasSize(1), "total", equalTo(2), "rows[0].row", equalTo(5))
                .body("rows[0].errors[0].words", startsWith("The description may have at most 50 characters"));
    }

    @Test
    void oneBrokenRowKeepsAllOutUntilItIsMended() {
        // Given
        String contest = Season.withQuota(1);
        List<List<String>> rows = Sheets.good(2);
        rows.add(changed(3, 1, "call me"));
        String id = Sheets.staged(contest, rows);
        Sheets.commit(id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:catalogue-broken"), "rows", equalTo(List.of(4)));
        assertThat(entries(contest)).isZero();

        // When
        as(Season.liaison())
                .body(Map.of("phone", "139 0000 0003"))
                .put("/catalogues/" + id + "/rows/4")
                .then()
                .statusCode(200)
                .body("counts.BROKEN", nullValue(), "rows", hasSize(0));

        // Then
        Sheets.commit(id).then().statusCode(200);
        assertThat(entries(contest)).isEqualTo(3);
    }

    @Test
    void aCellTypedAnewIsNoLongerThanOneInAFile() {
        // Given
        String id = Sheets.staged(Season.withQuota(1), Sheets.good(1));

        // When, Then
        as(Season.liaison())
                .body(Map.of("script", "a".repeat(32_768)))
                .put("/catalogues/" + id + "/rows/2")
                .then()
                .statusCode(200)
                .body("rows[0].errors[0].code", equalTo("cell-unreadable"), "rows[0].errors[0].cell", equalTo("H2"))
                .body("rows[0].errors[0].words", containsString("32,767"));
    }

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
    void aRowLeftEmptyIsDropped() {
        // Given
        String contest = Season.withQuota(1);
        List<List<String>> rows = new ArrayList<>(List.of(Sheets.HEADINGS, Sheets.row(1), List.of("填表人：钱老师")));
        String id = Sheets.staged(contest, rows);
        Map<String, Object> blank = new HashMap<>();
        blank.put("name", null);

        // When
        as(Season.liaison())
                .body(blank)
                .put("/catalogues/" + id + "/rows/3")
                .then()
                .statusCode(200);

        // Then
        Sheets.commit(id).then().statusCode(200).body("counts.NEW", equalTo(1), "rows", hasSize(1));
    }

    @Test
    void committingTwiceEvenAtOnceMakesEntriesOnce() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        String id = Sheets.staged(contest, Sheets.good(20));

        // When
        List<Integer> statuses = Together.statuses(() -> Sheets.commit(id), () -> Sheets.commit(id));

        // Then
        assertThat(statuses).containsExactly(200, 200);
        assertThat(entries(contest)).isEqualTo(20);
        assertThat(Sheets.commit(id).asString())
                .isEqualTo(as(Season.liaison()).get("/catalogues/" + id).asString());
    }

    @Test
    void theSameFileTwiceEvenAtOnceMakesEntriesOnce() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        byte[] file = Xlsx.ofRows(Sheets.good(20));
        String one = Sheets.send(Season.liaison(), contest, file).path("id");
        String other = Sheets.send(Season.liaison(), contest, file).path("id");

        // When
        Together.statuses(() -> Sheets.commit(one), () -> Sheets.commit(other));

        // Then
        assertThat(entries(contest)).isEqualTo(20);
        Sheets.send(Season.liaison(), contest, file)
                .then()
                .body("seenBefore", equalTo(true), "counts.UNCHANGED", equalTo(20), "counts.NEW", nullValue());
    }

    @Test
    void aCorrectedFileChangesDraftsAndDoublesNone() {
        // Given
        String contest = Season.withQuota(1);
        Sheets.committed(contest, Sheets.good(3));
        List<List<String>> corrected = Sheets.good(1);
        corrected.add(changed(2, 2, "新标题"));
        corrected.add(changed(3, 1, "139 9999 9999"));
        corrected.add(Sheets.row(4));

        // When
        Sheets.commit(Sheets.staged(contest, corrected))
                .then()
                .statusCode(200)
                .body("counts", equalTo(Map.of("UNCHANGED", 1, "UPDATED", 2, "NEW", 1)));

        // Then
        assertThat(entries(contest)).isEqualTo(4);
        as(Season.liaison())
                .get("/entries?contest=" + contest)
                .then()
                .body("findAll { it.title == '新标题' }", hasSize(1))
                .body("find { it.title == '作品3' }.contestant.phone", equalTo("139****9999"));
    }

    @Test
    void columnsThatAreLeftOutChangeNothing() {
        // Given
        String contest = Season.withQuota(1);
        Sheets.committed(contest, Sheets.good(1));

        // When
        Sheets.commit(Sheets.staged(contest, List.of(List.of("姓名", "题目", "简介"), List.of("参赛者1", "作品1", "新的简介。"))))
                .then()
                .statusCode(200)
                .body("counts.UPDATED", equalTo(1));

        // Then
        as(Season.liaison())
                .get("/entries?contest=" + contest)
                .then()
                .body("[0].description", equalTo("新的简介。"), "[0].topic", equalTo("rule-of-law"))
                .body("[0].contestant.phone", equalTo("139****0001"));
    }

    @Test
    void rowsThatRepeatEachOtherAreRefused() {
        // Given
        List<List<String>> rows = Sheets.good(2);
        rows.add(changed(1, 2, "另一个标题"));

        // When, Then
        Sheets.send(Season.withQuota(1), rows)
                .then()
                .statusCode(201)
                .body("rows[2].errors[0].code", equalTo("catalogue-row-twice"))
                .body("rows[2].errors[0].words", containsString("第 2 行"));
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
    void unfitFilesAreNamedClearly() {
        // Given
        String contest = Season.withQuota(1);
        byte[] bomb = Xlsx.with(Xlsx.ofRows(Sheets.good(1)), "xl/media/image1.png", new byte[64 << 20]);

        // When, Then
        assertRefused(contest, "姓名,题目\n".getBytes(Charset.forName("GBK")), 422, "spreadsheet-not-xlsx", "GBK");
        assertRefused(contest, Xlsx.ofRows(List.of(List.of("a", "b"))), 422, "catalogue-headings-missing", "表头");
        assertRefused(contest, Xlsx.ofRows(List.of(Sheets.HEADINGS)), 422, "catalogue-empty", "没有内容");
        assertRefused(contest, Xlsx.ofRows(Sheets.good(10_000)), 422, "spreadsheet-too-many-rows", "2,000");
        assertRefused(contest, bomb, 413, "spreadsheet-inflates-too-far", "解压");
        assertRefused(contest, new byte[(5 << 20) + 1], 413, "spreadsheet-too-large", "5,242,880");
    }

    @Test
    void mergedCellsAndFormulasAreExplainedCellByCell() {
        // Given
        String contest = Season.withQuota(1);
        byte[] file = Xlsx.of(sheet -> {
            sheet.value(0, 0, "西城区教育局作品目录");
            sheet.range(0, 0, 0, 8).merge();
            List<List<String>> rows = new ArrayList<>(List.of(List.of()));
            rows.addAll(Sheets.good(3));
            Xlsx.fill(sheet, rows);
            sheet.range(2, 6, 3, 6).merge();
            sheet.formula(4, 5, "CONCATENATE(\"a\",\"b\")");
        });

        // When, Then
        Sheets.send(Season.liaison(), contest, file)
                .then()
                .statusCode(201)
                .body("rows.row", equalTo(List.of(3, 4, 5)))
                .body("rows[0].errors[0].cell", equalTo("G3"), "rows[0].errors[0].words", containsString("取消合并"))
                .body("rows[1].errors[0].cell", equalTo("G4"))
                .body("rows[2].errors[0].cell", equalTo("F5"), "rows[2].errors[0].words", containsString("公式"));
    }

    @Test
    void nothingCanBeCommittedAfterClosing() {
        // Given
        String contest = Season.withQuota(1);
        String id = Sheets.staged(contest, Sheets.good(1));

        // When
        clock.set(Season.CLOSES.plusSeconds(1));

        // Then
        Sheets.commit(id).then().statusCode(409).body("type", equalTo("urn:zhanbo:problem:contest-closed"));
        assertThat(entries(contest)).isZero();
    }

    @Test
    void aUnitThatWasGivenMoreTimeMayCommitInIt() {
        // Given
        String contest = Season.withQuota(1);
        String id = Sheets.staged(contest, Sheets.good(1));
        as(Season.organiser())
                .body(Map.of(
                        "unitId",
                        Season.UNIT,
                        "until",
                        Season.CLOSES.plusSeconds(600).toString(),
                        "reason",
                        "全县停电",
                        "requestedBy",
                        "liaison-1"))
                .post("/contests/" + contest + "/extensions")
                .then()
                .statusCode(201);

        // When
        clock.set(Season.CLOSES.plusSeconds(1));

        // Then
        Sheets.commit(id).then().statusCode(200);
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
        assertThat(entries(contest)).isEqualTo(1);
    }

    @Test
    void whatWasTypedLiesSealedAndIsNotJournaled() {
        // Given
        String phone = "13912345678";

        // When
        Sheets.staged(Season.withQuota(1), List.of(Sheets.HEADINGS, changed(1, 1, phone)));

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

    @Test
    void theTemplateOffersWhatTheContestDoes() {
        // Given
        String contest = Season.withQuota(1);

        // When
        byte[] file = as(Season.liaison())
                .accept(Table.XLSX)
                .get("/contests/" + contest + "/catalogue/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // Then
        assertThat(Xlsx.rows(file).get(0)).containsAll(Sheets.HEADINGS).contains("电子邮箱");
        assertThat(Xlsx.parts(file).get("xl/worksheets/sheet1.xml"))
                .contains("dataValidation")
                .contains("D2:D2001", "F2:F2001");
        assertThat(Xlsx.rows(file, 2).toString()).contains("法治在我心", "微讲述", "是", "否");
        Sheets.send(Season.liaison(), contest, file)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhanbo:problem:catalogue-empty"));
    }

    @Test
    void theExportBroughtInAgainChangesNothing() {
        // Given: among them words that look like formulas
        String contest = Season.withQuota(1);
        List<List<String>> rows = Sheets.good(5);
        rows.add(changed(changed(6, 2, "=HYPERLINK(\"http://x\")"), 0, "@赵"));
        rows.add(List.of("只有姓名", "", "只有标题"));
        Sheets.committed(contest, rows);
        String before = as(Season.liaison()).get("/entries?contest=" + contest).asString();

        for (String token : List.of(Season.liaison(), Season.organiser())) {
            // When
            byte[] file = as(token)
                    .accept(Table.XLSX)
                    .header("Accept-Language", token.equals(Season.liaison()) ? "zh-CN" : "en")
                    .get("/contests/" + contest + "/catalogue")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            String id = Sheets.send(token, contest, file)
                    .then()
                    .statusCode(201)
                    .body("counts", equalTo(Map.of("UNCHANGED", 7)))
                    .extract()
                    .path("id");
            as(token).post("/catalogues/" + id + "/commit").then().statusCode(200);
        }

        // Then
        assertThat(as(Season.liaison()).get("/entries?contest=" + contest).asString())
                .isEqualTo(before);
    }

    private static void assertRefused(String contest, byte[] file, int status, String code, String words) {
        Sheets.send(Season.liaison(), contest, file)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:zhanbo:problem:" + code), "detail", containsString(words));
    }

    private static List<String> changed(int number, int column, String text) {
        return changed(Sheets.row(number), column, text);
    }

    private static List<String> changed(List<String> row, int column, String text) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, text);
        return changed;
    }

    private static int entries(String contest) {
        return as(Season.organiser())
                .get("/entries?contest=" + contest)
                .then()
                .extract()
                .<List<?>>path("$")
                .size();
    }
}
