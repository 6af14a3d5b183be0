package io.zhanbo.submission.entry;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.submission.EntrySubmitted;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryTest extends InSeason {

    @Inject
    Events events;

    @Test
    void aDraftSaysWhereItIs() {
        // Given
        Work work = Work.in(Season.withQuota(1));

        // When
        String location = work.begin(Work.form())
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"), "version", equalTo(1), "contestant.name", equalTo("赵小禾"))
                .extract()
                .header("Location");

        // Then
        as(work.token()).get(location).then().statusCode(200).body("title", equalTo("老井边的法治课"));
    }

    @Test
    void fiftyCharactersAreEnoughAndFiftyOneTooMany() {
        // Given: characters outside the basic plane count once, like all others
        Work work = Work.drafted(Season.withQuota(1));
        String fifty = "𠮷🎬好".repeat(16) + "𠮷🎬";

        // When
        work.rewrite(with("description", "  " + fifty + " "))
                .then()
                .statusCode(200)
                .body("description", equalTo(fifty));
        work.rewrite(with("description", fifty + "好"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhanbo:problem:text-too-long"), "status", equalTo(422))
                .body("field", equalTo("description"), "limit", equalTo(50), "length", equalTo(51))
                .body("detail", equalTo("简介最多 50 个字，现有 51 个字。请删去 1 个字后重新保存；本次未保存任何内容。"));

        // Then
        assertThat(work.<String>see("description")).isEqualTo(fifty);
    }

    @Test
    void problemsAreToldInTheCallersLanguage() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When, Then
        as(work.token())
                .header("Accept-Language", "en-GB,en;q=0.8")
                .body(with("title", "好".repeat(61)))
                .put("/entries/" + work.id)
                .then()
                .statusCode(422)
                .body("detail", containsString("The title may have at most 60 characters and has 61."));
    }

    @Test
    void unreadableTextIsRefused() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When, Then
        for (String text : List.of("a\u0000b", "two\nlines")) {
            work.rewrite(with("title", text))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:zhanbo:problem:text-unreadable"));
        }
    }

    @Test
    void onlyWhatTheContestOffersCanBeChosen() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When, Then
        work.rewrite(with("topic", "football"))
                .then()
                .statusCode(422)
                .body("field", equalTo("topic"), "offered", contains("rule-of-law", "livelihood"));
        work.rewrite(with("form", "opera")).then().statusCode(422).body("field", equalTo("form"));
        work.rewrite(with("unitId", "mars")).then().statusCode(422).body("field", equalTo("unitId"));
        work.rewrite(with("contestant", Map.of("name", "赵小禾", "phone", "call me")))
                .then()
                .statusCode(422)
                .body("field", equalTo("contestant.phone"));
    }

    @Test
    void aContestantHasOneEntryEvenWhenAskingTwiceAtOnce() throws Exception {
        // Given
        Work work = Work.in(Season.withQuota(1));

        // When
        List<Integer> statuses = Together.statuses(() -> work.begin(Work.form()), () -> work.begin(Work.form()));

        // Then
        assertThat(statuses).containsExactly(201, 409);
    }

    @Test
    void aForeignEntryIsNotFound() {
        // Given
        Work work = Work.ready(Season.withQuota(1));
        String stranger = Tokens.of("stranger", "contestant");

        // When, Then
        as(stranger).get("/entries/" + work.id).then().statusCode(404);
        as(stranger).body(Work.form()).put("/entries/" + work.id).then().statusCode(404);
        work.act(stranger, "submission").then().statusCode(404);
        work.act(stranger, "withdrawal").then().statusCode(404);
        work.vouch(Season.otherLiaison()).then().statusCode(404);
        as(Season.otherLiaison()).get("/entries/" + work.id).then().statusCode(404);
        as(stranger)
                .get("/entries?contest=" + work.contestId)
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
        assertThat(work.<String>see("state")).isEqualTo("DRAFT");
    }

    @Test
    void everyoneListsWhatConcernsThem() {
        // Given
        String contest = Season.withQuota(1);
        Work own = Work.drafted(contest);
        Work other = Work.drafted(contest);

        // When, Then
        as(own.token()).get("/entries?contest=" + contest).then().body("id", contains(own.id));
        as(Season.liaison()).get("/entries?contest=" + contest).then().body("size()", equalTo(2));
        as(Season.otherLiaison()).get("/entries?contest=" + contest).then().body("size()", equalTo(0));
        as(Season.organiser()).get("/entries?contest=" + contest).then().body("size()", equalTo(2));
        assertThat(other.id).isNotEqualTo(own.id);
    }

    @Test
    void anIncompleteEntryIsNotHandedIn() {
        // Given
        Work work = Work.in(Season.withQuota(1));
        work.id = work.begin(Map.of("unitId", Season.UNIT, "title", "老井"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When, Then
        work.act("submission")
                .then()
                .statusCode(422)
                .body(
                        "missing",
                        contains(
                                "description",
                                "topic",
                                "form",
                                "contestant.name",
                                "contestant.phone",
                                "contestant.minor"));
        work.rewrite(Work.form()).then().statusCode(200);
        work.act("submission").then().statusCode(409).body("type", endsWith("video-missing"));
        work.withVideo();
        work.act("submission").then().statusCode(409).body("type", endsWith("script-missing"));
        work.withScript();
        work.openUpload(new byte[] {1}).then().statusCode(201);
        work.act("submission").then().statusCode(409).body("type", endsWith("upload-open"));
    }

    @Test
    void ofTwoSubmitsAtOnceOneWins() throws Exception {
        // Given
        Work work = Work.ready(Season.withQuota(1));

        // When
        List<Integer> statuses = Together.statuses(() -> work.act("submission"), () -> work.act("submission"));

        // Then
        assertThat(statuses).containsExactly(200, 409);
        events.await(EntrySubmitted.class, event -> event.entryId().equals(work.id));
        assertThat(events.seen(EntrySubmitted.class))
                .filteredOn(event -> event.entryId().equals(work.id))
                .hasSize(1);
    }

    @Test
    void aFormOpenedOnAnOlderVersionIsRefused() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        int opened = work.see("wordsVersion");
        work.rewrite(with("title", "新标题")).then().statusCode(200);

        // When
        work.rewrite(with("wordsVersion", opened))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:changed-meanwhile"));

        // Then
        assertThat(work.<String>see("title")).isEqualTo("新标题");
    }

    @Test
    void aHandedInEntryIsNotRewritten() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));

        // When, Then
        work.rewrite(with("title", "新标题"))
                .then()
                .statusCode(409)
                .body("type", endsWith("cannot-edit"), "state", equalTo("SUBMITTED"))
                .body("detail", containsString("作品已提交"));
    }

    @Test
    void aWithdrawnEntryIsOutAndMakesRoomForAnother() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));

        // When
        work.act("withdrawal").then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        // Then
        EntryWithdrawn withdrawn =
                events.await(EntryWithdrawn.class, event -> event.entryId().equals(work.id));
        assertThat(withdrawn.withdrawnAt()).isEqualTo(Season.START);
        work.act("withdrawal").then().statusCode(409);
        work.act("submission").then().statusCode(409);
        work.begin(Work.form()).then().statusCode(201);
    }

    @Test
    void oneFieldThatCannotBeWrittenRefusesAll() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When
        for (String field : List.of("state", "video", "titel")) {
            Map<String, Object> form = with("title", "新标题");
            form.put(field, "NOMINATED");
            work.rewrite(form).then().statusCode(422).body("type", endsWith("field-unknown"), "field", equalTo(field));
            Work.in(work.contestId).begin(form).then().statusCode(422);
        }
        work.rewrite(with("contestant", Map.of("name", "赵小禾", "age", 9)))
                .then()
                .statusCode(422)
                .body("field", equalTo("contestant.age"), "detail", containsString("未保存"));

        // Then
        assertThat(work.<String>see("title")).isEqualTo("老井边的法治课");
    }

    @Test
    void aBodyThatIsNoneIsTheCallersMistake() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When, Then
        as(work.token()).put("/entries/" + work.id).then().statusCode(400);
        as(work.token()).body("{\"title\":").put("/entries/" + work.id).then().statusCode(400);
        as(work.token()).body("[]").put("/entries/" + work.id).then().statusCode(400);
    }

    @Test
    void aFieldThatCannotTakeItsValueIsNamed() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        int version = work.see("version");

        // When, Then
        unfit(work, with("consents", List.of("EVERYWHERE")), "consents");
        unfit(work, with("wordsVersion", "newest"), "wordsVersion");
        unfit(work, with("contestant", Map.of("minor", "perhaps")), "contestant.minor");
        assertThat(work.<Integer>see("version")).isEqualTo(version);
    }

    private static void unfit(Work work, Map<String, Object> form, String field) {
        as(work.token())
                .body(form)
                .put("/entries/" + work.id)
                .then()
                .statusCode(422)
                .body("type", endsWith("field-unfit"), "field", equalTo(field));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> form = Work.form();
        form.put(field, value);
        return form;
    }
}
