package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.time.Duration;
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

    @Test
    void theExportNamesTheFilesThatTheCataloguesDid() {
        // Given: the second corrects one video's name and says nothing of the other
        String contest = Season.withQuota(1);
        Sheets.committed(contest, Sheets.good(2));
        clock.advance(Duration.ofSeconds(1));
        List<String> corrected = Sheets.changed(1, Sheets.HEADINGS.indexOf("视频文件名"), "改正.mp4");
        List<String> silent = Sheets.changed(2, Sheets.HEADINGS.indexOf("视频文件名"), "");
        Sheets.committed(contest, List.of(Sheets.HEADINGS, corrected, silent));

        // When
        byte[] file = as(Season.liaison())
                .accept(Table.XLSX)
                .get("/contests/" + contest + "/catalogue")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // Then: brought in again, it finds the files
        assertThat(Xlsx.rows(file)).anyMatch(row -> row.containsAll(List.of("1.docx", "改正.mp4")));
        assertThat(Xlsx.rows(file)).anyMatch(row -> row.containsAll(List.of("2.docx", "2.mp4")));
        String id = Sheets.send(Season.liaison(), contest, file)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Sheets.commit(id).then().statusCode(200);
        as(Season.liaison())
                .body(Map.of("name", "2.mp4", "size", 40, "sha256", "0".repeat(64), "contentType", "video/mp4"))
                .post("/catalogues/" + id + "/files")
                .then()
                .statusCode(200);
    }
}
