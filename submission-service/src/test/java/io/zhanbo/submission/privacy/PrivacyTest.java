package io.zhanbo.submission.privacy;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is seen of people, by whom, and what they are given of it themselves. */
@QuarkusTest
class PrivacyTest extends InSeason {

    @Inject
    JournalReader journal;

    @Test
    void contactDataIsShownInTheClearOnRequestAloneAndThatIsNoted() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        as(Season.liaison())
                .get("/entries?contest=" + work.contestId)
                .then()
                .body("contestant.phone", contains(Work.MASKED_PHONE));

        // When
        for (String reader : List.of(work.token(), Season.liaison(), Season.organiser())) {
            as(reader)
                    .get("/entries/" + work.id + "/contact")
                    .then()
                    .statusCode(200)
                    .body("phone", equalTo(work.phone), "name", equalTo("赵小禾"));
        }

        // Then
        assertThat(journal.everything())
                .filteredOn(line -> line.contains("entry:" + work.id) && line.contains("contact data seen"))
                .hasSize(3)
                .anyMatch(line -> line.contains("liaison-1"))
                .noneMatch(line -> line.contains(work.phone) || line.contains("赵小禾"));
        as(Season.otherLiaison()).get("/entries/" + work.id + "/contact").then().statusCode(404);
    }

    @Test
    void aFormThatRepeatsMaskedDataKeepsWhatThereIs() {
        // Given
        Work work = Work.in(Season.withQuota(1));
        Map<String, Object> form = work.ownForm();
        Map<String, Object> person =
                new HashMap<>(Map.of("name", "赵小禾", "phone", work.phone, "email", "xh@example.org", "minor", false));
        form.put("contestant", person);
        work.id = work.begin(form).then().statusCode(201).extract().path("id");

        // When
        person.putAll(Map.of("phone", Work.MASKED_PHONE, "email", "x****@example.org"));
        work.rewrite(form).then().statusCode(200);

        // Then
        as(work.token())
                .get("/entries/" + work.id + "/contact")
                .then()
                .body("phone", equalTo(work.phone), "email", equalTo("xh@example.org"));
        person.put("phone", "138****0000");
        work.rewrite(form).then().statusCode(422).body("field", equalTo("contestant.phone"));
    }

    @Test
    void everythingHeldIsGivenToItsPersonAndToNobodyElse() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        String path = "/entries/" + work.id + "/personal-data";

        // When
        var answer = as(work.token()).get(path);

        // Then
        answer.then()
                .statusCode(200)
                .body("account", equalTo(work.contestant))
                .body("people.name", equalTo("赵小禾"), "people.phone", equalTo(work.phone))
                .body("people.instructorName", equalTo("钱老师"))
                .body("entry.consents", contains("SITE", "FEED"), "entry.title", equalTo("老井边的法治课"))
                .body("holdings.receipts", hasSize(1), "holdings.uploads.state", contains("COMPLETE"))
                .body("holdings.scripts.fileName", contains("稿件.txt"), "holdings.invitations", empty())
                .body("journal.action", hasItems("drafted", "submitted", "personal data exported"))
                .body("journal.by", hasItem("owner"));
        as(Season.organiser()).get(path).then().statusCode(200).body("journal.by", hasItem("other"));
        as(Tokens.of("stranger", "contestant")).get(path).then().statusCode(404);
    }

    @Test
    void whoHasNoAccountIsGivenTheSame() {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        String id = guest.drafts(contest);

        // When
        var answer = guest.call().get("/entries/" + id + "/personal-data");

        // Then
        answer.then().statusCode(200).body("holdings.invitations", hasSize(1), "holdings.catalogueRows", empty());
    }
}
