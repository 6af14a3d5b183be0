package io.zhanbo.submission.nomination;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** County bureaus and their schools. */
@QuarkusTest
class UnitsBelowTest extends InSeason {

    @Inject
    MediaService media;

    @Test
    void aBureauSeesAndActsForItsSchoolsAndNobodyForTheBureau() {
        // Given
        String contest = Season.withSchools(2);
        Work pupils = Work.submitted(contest, Season.SCHOOL);
        Work bureaus = Work.submitted(contest);

        // When, Then
        as(Season.liaison()).get("/entries/" + pupils.id).then().statusCode(200);
        as(Season.liaison())
                .get("/entries?contest=" + contest)
                .then()
                .body("id", hasItem(pupils.id))
                .body("id", hasItem(bureaus.id));
        as(Season.schoolLiaison()).get("/entries?contest=" + contest).then().body("id", contains(pupils.id));
        as(Season.schoolLiaison()).get("/entries/" + bureaus.id).then().statusCode(404);
        bureaus.vouch(Season.schoolLiaison()).then().statusCode(404);
        pupils.vouch(Season.liaison()).then().statusCode(200).body("vouching.by", equalTo("liaison-1"));
        pupils.act(Season.liaison(), "return", "标题有错字").then().statusCode(200);
        as(Season.otherLiaison()).get("/entries?contest=" + contest).then().body("id", not(hasItem(pupils.id)));
    }

    @Test
    void aBureauReadsAllThatASchoolsOwnLiaisonDoes() {
        // Given
        String contest = Season.withSchools(2);
        Work pupils = Work.submitted(contest, Season.SCHOOL);
        Map<String, Object> form = Work.form();
        form.put("unitId", Season.OTHER_SCHOOL);
        form.put("contestant", Map.of("name", "赵小禾", "phone", "139 7777 7777"));
        Work elsewhere = Work.in(contest);
        elsewhere.id = elsewhere.begin(form).then().statusCode(201).extract().path("id");
        form.put("unitId", Season.SCHOOL);
        Work again = Work.in(contest);
        again.id = again.begin(form).then().statusCode(201).extract().path("id");
        String school = "/contests/" + contest + "/units/" + Season.SCHOOL;

        // When, Then
        for (String kind : List.of("/board", "/ranking", "/preliminary", "/lookalikes")) {
            as(Season.liaison()).get(school + kind).then().statusCode(200);
            as(Season.organiser()).get(school + kind).then().statusCode(200);
            as(Season.otherLiaison()).get(school + kind).then().statusCode(404);
            as(Season.schoolLiaison())
                    .get(school.replace(Season.SCHOOL, Season.UNIT) + kind)
                    .then()
                    .statusCode(404);
        }
        as(Season.liaison())
                .get(school + "/lookalikes")
                .then()
                .body("otherId", hasItem(elsewhere.id))
                .body("entryId", hasItem(pupils.id));
        as(Season.schoolLiaison()).get(school + "/lookalikes").then().body("otherId", not(hasItem(elsewhere.id)));
    }

    @Test
    void whatLeavesIsRankedNoMore() {
        // Given
        String contest = Season.withSchools(2);
        Work stays = Work.drafted(contest);
        Work goes = Work.submitted(contest, Season.SCHOOL);
        Work moves = Work.in(contest);
        Map<String, Object> form = Work.form();
        form.put("unitId", Season.SCHOOL);
        moves.id = moves.begin(form).then().statusCode(201).extract().path("id");
        String bureaus = "/contests/" + contest + "/units/" + Season.UNIT + "/ranking";
        String schools = "/contests/" + contest + "/units/" + Season.SCHOOL + "/ranking";
        as(Season.liaison())
                .body(Map.of("entries", List.of(goes.id, moves.id, stays.id)))
                .put(bureaus)
                .then()
                .statusCode(200);
        as(Season.schoolLiaison())
                .body(Map.of("entries", List.of(moves.id, goes.id)))
                .put(schools)
                .then()
                .statusCode(200);

        // When
        goes.act("withdrawal").then().statusCode(200);
        form.put("unitId", Season.OTHER_SCHOOL);
        moves.rewrite(form).then().statusCode(200);

        // Then
        as(Season.liaison()).get(bureaus).then().body("entries", contains(moves.id, stays.id), "version", equalTo(2));
        as(Season.schoolLiaison()).get(schools).then().body("entries", empty(), "version", equalTo(3));
    }

    @Test
    void aSchoolsNominationCountsAgainstTheBureausQuota() {
        // Given
        String contest = Season.withSchools(1);
        Work first = media.vouched(contest, Season.OTHER_SCHOOL);
        Work second = media.vouched(contest, Season.SCHOOL);
        Work bureaus = media.vouched(contest);
        first.act(Season.liaison(), "nomination").then().statusCode(200);

        // When, Then
        second.act(Season.schoolLiaison(), "nomination")
                .then()
                .statusCode(409)
                .body("type", endsWith("quota-used-up"), "unitId", equalTo(Season.UNIT), "quota", equalTo(1));
        bureaus.act(Season.liaison(), "nomination").then().statusCode(409).body("unitId", equalTo(Season.UNIT));
        first.act(Season.organiser(), "withdrawal").then().statusCode(200);
        second.act(Season.schoolLiaison(), "nomination").then().statusCode(200);
    }

    @Test
    void aSchoolsOwnQuotaHoldsToo() {
        // Given
        String contest = Season.withSchools(5);
        media.vouched(contest, Season.OTHER_SCHOOL)
                .act(Season.liaison(), "nomination")
                .then()
                .statusCode(200);

        // When, Then
        media.vouched(contest, Season.OTHER_SCHOOL)
                .act(Season.liaison(), "nomination")
                .then()
                .statusCode(409)
                .body("unitId", equalTo(Season.OTHER_SCHOOL), "quota", equalTo(1));
    }

    @RepeatedTest(3)
    void ofTwoSchoolsThatWantTheBureausLastPlaceOneGetsIt() throws Exception {
        // Given
        String contest = Season.withSchools(1);
        Work one = media.vouched(contest, Season.SCHOOL);
        Work other = media.vouched(contest, Season.OTHER_SCHOOL);

        // When
        List<Integer> statuses = Together.statuses(
                () -> one.act(Season.liaison(), "nomination"), () -> other.act(Season.liaison(), "nomination"));

        // Then
        assertThat(statuses).containsExactly(200, 409);
    }

    @Test
    void aBureausQuotaStaysAboveWhatItsSchoolsNominated() {
        // Given
        String contest = Season.withSchools(2);
        for (String school : List.of(Season.SCHOOL, Season.OTHER_SCHOOL)) {
            media.vouched(contest, school)
                    .act(Season.liaison(), "nomination")
                    .then()
                    .statusCode(200);
        }

        // When, Then
        as(Season.organiser())
                .body(Season.schools(1))
                .put("/contests/" + contest)
                .then()
                .statusCode(409)
                .body("type", endsWith("quota-below-nominated"), "unitId", equalTo(Season.UNIT))
                .body("nominated", equalTo(2), "quota", equalTo(1));
        as(Season.organiser()).get("/contests/" + contest + "/versions").then().body("version", contains(1));
    }
}
