package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.contestant.Team.Person;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamColumnsTest extends InSeason {

    private static final List<String> HEADINGS = List.of("姓名", "题目", "指导老师", "团队名称", "成员", "主创人员");
    private static final List<String> GROUP = List.of("赵小禾", "一", "钱老师、孙老师", "麦浪小组", "王芳（领唱、朗诵）、李雷, 韩梅梅", "周航(摄像)");

    @Test
    void aGroupComesInOneRow() {
        // Given
        String contest = Season.withQuota(1);

        // When
        Sheets.committed(contest, List.of(HEADINGS, GROUP));

        // Then
        as(Season.liaison())
                .get("/entries?contest=" + contest)
                .then()
                .body("[0].instructorName", equalTo("钱老师"), "[0].team.instructors.name", contains("孙老师"))
                .body("[0].team.groupName", equalTo("麦浪小组"))
                .body("[0].team.members.name", contains("王芳", "李雷", "韩梅梅"))
                .body("[0].team.members[0].role", equalTo("领唱、朗诵"))
                .body("[0].team.coauthors[0].role", equalTo("摄像"));
    }

    @Test
    void theExportBroughtInAgainChangesNoOne() {
        // Given
        String contest = Season.withQuota(1);
        Sheets.committed(contest, List.of(HEADINGS, GROUP));

        // When
        byte[] file = as(Season.liaison())
                .accept(Table.XLSX)
                .get("/contests/" + contest + "/catalogue")
                .asByteArray();

        // Then
        assertThat(Xlsx.rows(file).get(1)).contains("钱老师、孙老师", "王芳（领唱、朗诵）、李雷、韩梅梅", "周航（摄像）");
        Sheets.send(Season.liaison(), contest, file).then().body("counts", equalTo(Map.of("UNCHANGED", 1)));
        Sheets.send(contest, List.of(List.of("姓名", "题目"), List.of("赵小禾", "一")))
                .then()
                .body("counts", equalTo(Map.of("UNCHANGED", 1)));
    }

    @Test
    void severalInstructorsInOneFieldStayThereWhenTheExportComesAgain() {
        // Given: by someone who typed them so
        String contest = Season.withQuota(1);
        Map<String, Object> form = Work.form();
        form.put("instructorName", "钱老师、孙老师");
        form.put("team", Map.of("instructors", List.of(Map.of("name", "李老师"))));
        Guest.newEntrant(contest).begin(contest, form).then().statusCode(201);

        // When
        byte[] file = as(Season.liaison())
                .accept(Table.XLSX)
                .get("/contests/" + contest + "/catalogue")
                .asByteArray();

        // Then
        assertThat(Xlsx.rows(file).get(1)).contains("钱老师、孙老师、李老师");
        Sheets.send(Season.liaison(), contest, file).then().body("counts", equalTo(Map.of("UNCHANGED", 1)));
        Sheets.send(contest, List.of(List.of("姓名", "题目"), List.of("赵小禾", "老井边的法治课")))
                .then()
                .body("counts", equalTo(Map.of("UNCHANGED", 1)));
    }

    @Test
    void whatIsWrongNamesItsCell() {
        // Given
        List<String> row = List.of("赵小禾", "一", "钱老师、" + "长".repeat(61), "长".repeat(61), "王芳", "周航");

        // When, Then
        Sheets.send(Season.withQuota(1), List.of(HEADINGS, row))
                .then()
                .statusCode(201)
                .body("rows[0].errors.cell", contains("D2"));
    }

    @Test
    void peopleAreWrittenInManyWays() {
        assertThat(PeopleCell.people(PeopleCell.items(" 王芳 （领唱，朗诵）；李雷\n韩梅梅,, Li Lei (edit)")))
                .containsExactly(
                        new Person("王芳", "领唱，朗诵", null),
                        new Person("李雷", null, null),
                        new Person("韩梅梅", null, null),
                        new Person("Li Lei", "edit", null));
        assertThat(PeopleCell.items(null)).isEmpty();
        assertThat(PeopleCell.text(List.of())).isNull();
    }
}
