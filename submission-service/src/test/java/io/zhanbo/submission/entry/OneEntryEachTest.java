package io.zhanbo.submission.entry;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One entry per contestant, beyond the account: known again by name and phone. */
@QuarkusTest
class OneEntryEachTest extends InSeason {

    @Test
    void whoHasHandedInCannotDoSoWithAnotherAccount() {
        // Given
        String contestId = Season.withQuota(1);
        Work first = Work.submitted(contestId);
        Work second = readyAs(contestId, "赵　小禾", first.phone.replace(" ", "-"));

        // When
        var refused = second.act("submission");

        // Then
        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:contestant-entered"))
                .body("$", not(hasKey("entryId")));
        assertThat(second.<String>see("state")).isEqualTo("DRAFT");
        first.act("withdrawal").then().statusCode(200);
        second.act("submission").then().statusCode(200);
    }

    @Test
    void aSharedPhoneIsNoReasonToRefuse() {
        // Given
        String contestId = Season.withQuota(1);
        Work first = Work.submitted(contestId);
        Work sibling = readyAs(contestId, "赵小苗", first.phone);

        // When
        var answer = sibling.act("submission");

        // Then
        answer.then().statusCode(200);
    }

    @Test
    void ofTwoHandedInAtOnceOneIsRefused() throws Exception {
        // Given
        String contestId = Season.withQuota(1);
        Work one = readyAs(contestId, "赵小禾", "139 9999 0000");
        Work other = readyAs(contestId, "赵小禾", "139 9999 0000");

        // When
        List<Integer> statuses = Together.statuses(() -> one.act("submission"), () -> other.act("submission"));

        // Then
        assertThat(statuses).containsExactly(200, 409);
    }

    @Test
    void theLiaisonSeesWhoMayBeTheSameAndNothingOfOtherUnits() {
        // Given
        String contestId = Season.withQuota(1);
        Work own = Work.drafted(contestId);
        Map<String, Object> form = own.ownForm();
        form.put("unitId", Season.OTHER_UNIT);
        Work elsewhere = Work.in(contestId);
        elsewhere.id = elsewhere.begin(form).then().statusCode(201).extract().path("id");

        // When
        var seen = as(Season.liaison()).get(lookalikes(contestId));

        // Then
        seen.then()
                .statusCode(200)
                .body("entryId", contains(own.id), "by", contains("NAME_AND_PHONE"), "[0].otherId", nullValue());
        as(Season.organiser()).get(lookalikes(contestId)).then().body("[0].otherId", equalTo(elsewhere.id));
        as(Season.otherLiaison()).get(lookalikes(contestId)).then().statusCode(404);
    }

    @Test
    void twoOfOneNameInAUnitArePointedOut() {
        // Given
        String contestId = Season.withQuota(1);
        Work.drafted(contestId);
        Work.drafted(contestId);

        // When
        var seen = as(Season.liaison()).get(lookalikes(contestId));

        // Then
        seen.then().body("by", contains("NAME_AND_UNIT", "NAME_AND_UNIT"));
    }

    private static String lookalikes(String contestId) {
        return "/contests/" + contestId + "/units/" + Season.UNIT + "/lookalikes";
    }

    private static Work readyAs(String contestId, String name, String phone) {
        Work work = Work.in(contestId);
        Map<String, Object> form = Work.form();
        form.put("contestant", Map.of("name", name, "phone", phone, "minor", false));
        work.id = work.begin(form).then().statusCode(201).extract().path("id");
        return work.withScript().withVideo();
    }
}
