package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong is said by cell, and keeps all out until it is mended. */
@QuarkusTest
class CatalogueErrorsTest extends InSeason {

    @Test
    void errorsNameTheCellInTheReadersLanguage() {
        // Given
        String contest = Season.withQuota(1);
        List<List<String>> rows = Sheets.good(2);
        rows.add(Sheets.changed(3, 1, "call me"));
        rows.add(Sheets.changed(Sheets.changed(4, 5, "好".repeat(51)), 3, "football"));

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
        rows.add(Sheets.changed(3, 1, "call me"));
        String id = Sheets.staged(contest, rows);
        Sheets.commit(id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:catalogue-broken"), "rows", equalTo(List.of(4)));
        assertThat(Sheets.entries(contest)).isZero();

        // When
        as(Season.liaison())
                .body(Map.of("phone", "139 0000 0003"))
                .put("/catalogues/" + id + "/rows/4")
                .then()
                .statusCode(200)
                .body("counts.BROKEN", nullValue(), "rows", hasSize(0));

        // Then
        Sheets.commit(id).then().statusCode(200);
        assertThat(Sheets.entries(contest)).isEqualTo(3);
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
    void rowsThatRepeatEachOtherAreRefused() {
        // Given
        List<List<String>> rows = Sheets.good(2);
        rows.add(Sheets.changed(1, 2, "另一个标题"));

        // When, Then
        Sheets.send(Season.withQuota(1), rows)
                .then()
                .statusCode(201)
                .body("rows[2].errors[0].code", equalTo("catalogue-row-twice"))
                .body("rows[2].errors[0].words", containsString("第 2 行"));
    }

    @Test
    void unfitFilesAreNamedClearly() {
        // Given
        String contest = Season.withQuota(1);
        byte[] bomb = Xlsx.with(Xlsx.ofRows(Sheets.good(1)), "xl/media/image1.png", new byte[64 << 20]);

        byte[] merged = Xlsx.of(sheet -> {
            Xlsx.fill(sheet, Sheets.good(300));
            sheet.range(0, 0, 300, 200).merge();
        });

        // When, Then
        assertRefused(contest, "姓名,题目\n".getBytes(Charset.forName("GBK")), 422, "spreadsheet-not-xlsx", "GBK");
        assertRefused(contest, Xlsx.ofRows(List.of(List.of("a", "b"))), 422, "catalogue-headings-missing", "表头");
        assertRefused(contest, Xlsx.ofRows(List.of(Sheets.HEADINGS)), 422, "catalogue-empty", "没有内容");
        assertRefused(contest, Xlsx.ofRows(Sheets.good(10_000)), 422, "spreadsheet-too-many-rows", "2,000");
        assertRefused(contest, merged, 422, "spreadsheet-too-many-merged", "取消合并");
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

    private static void assertRefused(String contest, byte[] file, int status, String code, String words) {
        Sheets.send(Season.liaison(), contest, file)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:zhanbo:problem:" + code), "detail", containsString(words));
    }
}
