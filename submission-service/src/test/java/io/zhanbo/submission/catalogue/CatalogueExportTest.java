package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes out comes in again. */
@QuarkusTest
class CatalogueExportTest extends InSeason {

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
        rows.add(Sheets.changed(Sheets.changed(6, 2, "=HYPERLINK(\"http://x\")"), 0, "@赵"));
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
}
