package io.zhanbo.submission.consent;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    Events events;

    @Inject
    JournalReader journal;

    @Test
    void aMinorIsNominatedOnlyWithAGuardiansConsent() {
        // Given
        Work work = vouched(true);
        work.act(Season.liaison(), "nomination")
                .then()
                .statusCode(409)
                .body("type", endsWith("guardian-consent-missing"));

        // When
        Response recorded = record(work, List.of("SITE"));

        // Then
        recorded.then()
                .statusCode(200)
                .body("guardianName", equalTo("赵大禾"), "recordedBy", equalTo("liaison-1"), "channels", contains("SITE"));
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        assertThat(credited(work, 0).consents()).containsExactly(Channel.SITE);
        assertThat(journal.everything()).noneMatch(line -> line.contains("赵大禾"));
    }

    @Test
    void aGuardianWhoRevokesIsHeardAtOnceWhateverIsFrozen() {
        // Given
        Work work = vouched(true);
        record(work, List.of("SITE", "FEED", "PARTNER")).then().statusCode(200);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        EntryCredited before = credited(work, 0);

        // When
        work.act("guardian-consent/revocation").then().statusCode(200).body("revokedAt", notNullValue());

        // Then
        EntryCredited after = credited(work, before.version());
        assertThat(before.consents()).containsExactly(Channel.SITE, Channel.FEED);
        assertThat(after.consents()).isEmpty();
        work.act("guardian-consent/revocation")
                .then()
                .statusCode(409)
                .body("type", endsWith("guardian-consent-missing"));
        assertThat(journal.actions(work)).endsWith("nominated", "guardian's consent revoked");
    }

    @Test
    void aRevokedConsentDoesNotNominate() {
        // Given
        Work work = vouched(true);
        record(work, List.of("SITE")).then().statusCode(200);
        work.act("guardian-consent/revocation").then().statusCode(200);

        // When
        Response refused = work.act(Season.liaison(), "nomination");

        // Then
        refused.then().statusCode(409).body("type", endsWith("guardian-consent-missing"));
    }

    @Test
    void aContestantTakesAConsentBackAfterTheNomination() {
        // Given
        Work work = vouched(false);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        EntryCredited before = credited(work, 0);

        // When
        as(work.token())
                .body(Map.of("channels", List.of("FEED")))
                .put("/entries/" + work.id + "/consents")
                .then()
                .statusCode(200)
                .body("consents", contains("FEED"));

        // Then
        assertThat(credited(work, before.version()).consents()).containsExactly(Channel.FEED);
    }

    @Test
    void whoMayRecordAConsentAndForWhom() {
        // Given
        Work adult = Work.drafted(Season.withQuota(1));
        Work minor = vouched(true);

        // When, Then
        record(adult, List.of("SITE")).then().statusCode(409).body("type", endsWith("not-a-minor"));
        as(minor.token()).body(guardian(List.of())).put(path(minor)).then().statusCode(403);
        as(Season.otherLiaison())
                .body(guardian(List.of()))
                .put(path(minor))
                .then()
                .statusCode(404);
        as(Season.liaison()).get(path(minor)).then().statusCode(404);
    }

    @Test
    void halfAConsentIsRefused() {
        // Given
        Work work = vouched(true);

        // When, Then
        for (Map<String, Object> half : List.<Map<String, Object>>of(
                Map.of("guardianName", " ", "how", "SIGNED_PAGE", "givenOn", "2030-03-31"),
                Map.of("guardianName", "赵大禾", "givenOn", "2030-03-31"),
                Map.of("guardianName", "赵大禾", "how", "PAPER_SCAN", "givenOn", "2030-04-02"))) {
            as(Season.liaison())
                    .body(half)
                    .put(path(work))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("guardian-field-not-valid"));
        }
    }

    private EntryCredited credited(Work work, long after) {
        return events.await(EntryCredited.class, event -> event.entryId().equals(work.id) && event.version() > after);
    }

    private static Response record(Work work, List<String> channels) {
        return as(Season.liaison()).body(guardian(channels)).put(path(work));
    }

    private static Map<String, Object> guardian(List<String> channels) {
        return Map.of("guardianName", "赵大禾", "how", "SIGNED_PAGE", "givenOn", "2030-03-31", "channels", channels);
    }

    private static String path(Work work) {
        return "/entries/" + work.id + "/guardian-consent";
    }

    private Work vouched(boolean minor) {
        Work work = Work.in(Season.withQuota(1));
        Map<String, Object> form = Work.form();
        form.put("contestant", Map.of("name", "赵小禾", "phone", work.phone, "minor", minor));
        work.id = work.begin(form)
                .then()
                .statusCode(201)
                .body("contestant.minor", equalTo(minor))
                .extract()
                .path("id");
        work.withScript().withVideo();
        work.act("submission").then().statusCode(200);
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        work.act(Season.liaison(), "vouching").then().statusCode(200);
        return work;
    }
}
