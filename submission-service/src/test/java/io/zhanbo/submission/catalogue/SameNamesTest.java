package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two schools of one name, and two topics. */
@QuarkusTest
class SameNamesTest extends InSeason {

    private static final List<String> HEADINGS = List.of("单位", "姓名", "题目", "选题");
    private static final String ONE = "实验小学 (xicheng-no1)";
    private static final String OTHER = "实验小学 (xicheng-primary)";

    private String contest;

    @BeforeEach
    void define() {
        Map<String, Object> definition = Season.schools(1);
        definition.put(
                "units",
                List.of(
                        Map.of("unitId", Season.UNIT, "name", "西城区教育局", "quota", 1),
                        Map.of("unitId", Season.SCHOOL, "name", "实验小学", "quota", 2, "parentId", Season.UNIT),
                        Map.of("unitId", Season.OTHER_SCHOOL, "name", "实验小学", "quota", 1, "parentId", Season.UNIT)));
        definition.put(
                "topics",
                List.of(
                        Map.of("code", "city", "name", "身边的故事"),
                        Map.of("code", "village", "name", "身边的故事"),
                        Map.of("code", "rule-of-law", "name", "法治在我心")));
        contest = Season.of(definition);
    }

    @Test
    void theExportBroughtInAgainMovesNoEntry() {
        // Given: named by code, by name and code, and by a name that only one has
        commit(send(
                List.of(Season.SCHOOL, "赵小禾", "一", "village"),
                List.of("实验小学（XICHENG-PRIMARY）", "赵小禾", "一", "身边的故事（city）"),
                List.of("西城区教育局", "钱小米", "二", "法治在我心")));
        String before =
                as(Season.organiser()).get("/entries?contest=" + contest).asString();

        // When
        byte[] file = as(Season.organiser())
                .accept(Table.XLSX)
                .get("/contests/" + contest + "/catalogue")
                .asByteArray();

        // Then
        assertThat(Xlsx.rows(file).toString())
                .contains(ONE, OTHER, "西城区教育局,", "身边的故事 (village)", "身边的故事 (city)", "法治在我心,");
        String id = Sheets.send(Season.organiser(), contest, file)
                .then()
                .body("counts", equalTo(Map.of("UNCHANGED", 3)))
                .extract()
                .path("id");
        commit(id);
        assertThat(as(Season.organiser()).get("/entries?contest=" + contest).asString())
                .isEqualTo(before);
    }

    @Test
    void aNameThatSeveralHaveIsRefusedAndSaysWhatToWrite() {
        // When
        String id = send(List.of("实验小学", "赵小禾", "一", "身边的故事"));

        // Then
        as(Season.organiser())
                .get("/catalogues/" + id)
                .then()
                .body("rows[0].outcome", equalTo("BROKEN"), "rows[0].errors.cell", equalTo(List.of("A2", "D2")))
                .body("rows[0].errors[0].code", equalTo("catalogue-name-ambiguous"))
                .body("rows[0].errors[0].words", containsString("请连同代码写明是哪一个：" + ONE + ", " + OTHER));
        as(Season.organiser())
                .header("Accept-Language", "en")
                .get("/catalogues/" + id)
                .then()
                .body("rows[0].errors[1].words", containsString("身边的故事 (city), 身边的故事 (village)"));
    }

    @Test
    void inASchoolsOwnCatalogueItsNameIsEnough() {
        // Given
        byte[] file = Xlsx.ofRows(List.of(HEADINGS, List.of("实验小学", "赵小禾", "一", "village")));

        // When
        String id = Sheets.send(Season.schoolLiaison(), contest, file)
                .then()
                .statusCode(201)
                .body("counts", equalTo(Map.of("NEW", 1)))
                .extract()
                .path("id");
        as(Season.schoolLiaison()).post("/catalogues/" + id + "/commit").then().statusCode(200);

        // Then
        as(Season.schoolLiaison())
                .get("/entries?contest=" + contest)
                .then()
                .body("unitId", equalTo(List.of(Season.SCHOOL)), "topic", equalTo(List.of("village")));
    }

    @Test
    void theTemplateOffersThemWithTheirCodes() {
        // When
        byte[] file = as(Season.organiser())
                .accept(Table.XLSX)
                .get("/contests/" + contest + "/catalogue/template")
                .asByteArray();

        // Then
        assertThat(Xlsx.rows(file, 2).toString()).contains(ONE, OTHER, "身边的故事 (city)", "西城区教育局,");
    }

    @Test
    void aNameThatIsAnothersCodeIsAmbiguousTooAndRoundTrips() {
        // Given
        Offered offered = new Offered(List.of(new Choice("a", "B"), new Choice("b", "A"), new Choice("c", "A (b)")));

        // Then
        assertThat(offered.meant("a")).hasSize(2);
        assertThat(offered.texts()).containsExactly("B (a)", "A (b)", "A (b) (c)");
        assertThat(offered.texts().stream().map(offered::code)).containsExactly("a", "b", "c");
        assertThat(offered.code("c")).isEqualTo("c");
        assertThat(offered.code("d")).isEqualTo("d");
        assertThat(offered.code(null)).isNull();
    }

    @SafeVarargs
    private String send(List<String>... rows) {
        List<List<String>> sheet = new ArrayList<>(List.of(HEADINGS));
        sheet.addAll(List.of(rows));
        return Sheets.send(Season.organiser(), contest, Xlsx.ofRows(sheet))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void commit(String id) {
        as(Season.organiser()).post("/catalogues/" + id + "/commit").then().statusCode(200);
    }
}
