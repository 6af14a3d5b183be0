package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the file to drafts, once, however often it comes. */
@QuarkusTest
class BringInTest extends InSeason {

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
        assertThat(Sheets.entries(contest)).isZero();
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
        assertThat(Sheets.entries(contest)).isEqualTo(20);
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
        assertThat(Sheets.entries(contest)).isEqualTo(20);
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
        corrected.add(Sheets.changed(2, 2, "新标题"));
        corrected.add(Sheets.changed(3, 1, "139 9999 9999"));
        corrected.add(Sheets.row(4));

        // When
        Sheets.commit(Sheets.staged(contest, corrected))
                .then()
                .statusCode(200)
                .body("counts", equalTo(Map.of("UNCHANGED", 1, "UPDATED", 2, "NEW", 1)));

        // Then
        assertThat(Sheets.entries(contest)).isEqualTo(4);
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
    void nothingCanBeCommittedAfterClosing() {
        // Given
        String contest = Season.withQuota(1);
        String id = Sheets.staged(contest, Sheets.good(1));

        // When
        clock.set(Season.CLOSES.plusSeconds(1));

        // Then
        Sheets.commit(id).then().statusCode(409).body("type", equalTo("urn:zhanbo:problem:contest-closed"));
        assertThat(Sheets.entries(contest)).isZero();
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
}
