package io.zhanbo.submission.nomination;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A unit's nominations as a whole, and how it ranks its entries. */
@QuarkusTest
class HandInNominationsTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    Events events;

    @Inject
    JournalReader journal;

    @Test
    void aListIsNominatedAsAWholeAndRanked() {
        // Given
        String contest = Season.withSchools(3);
        Work best = media.vouched(contest);
        Work next = media.vouched(contest, Season.SCHOOL);

        // When
        handIn(contest, best, next)
                .then()
                .statusCode(200)
                .body("entries", contains(best.id, next.id), "added", contains(best.id, next.id))
                .body("handedInAt", equalTo(Season.START.toString()), "rules", equalTo(1))
                .body("nominated", equalTo(2), "quota", equalTo(3), "minimum", equalTo(1))
                .body("belowMinimum", equalTo(false));

        // Then
        events.await(EntryNominated.class, event -> event.entryId().equals(next.id));
        assertThat(journal.everything()).anyMatch(line -> line.contains("handed in nominations\",\"" + best.id));
        handIn(contest, best, next).then().statusCode(200).body("added", empty(), "nominated", equalTo(2));
        as(Season.liaison())
                .get(unit(contest) + "/board")
                .then()
                .body("intake.within.nominated", equalTo(2), "intake.nominated", equalTo(1))
                .body("entries.find { it.id == '%s' }.rank".formatted(best.id), equalTo(1))
                .body("entries.find { it.id == '%s' }.rank".formatted(next.id), equalTo(2));
        List<List<String>> catalogue = Xlsx.rows(as(Season.liaison())
                .accept(Table.XLSX)
                .header("Accept-Language", "en")
                .get("/contests/" + contest + "/catalogue")
                .asByteArray());
        assertThat(catalogue.get(1).get(catalogue.get(0).indexOf("Rank"))).isEqualTo("1");
    }

    @Test
    void everyObstacleIsNamedAndNothingNominated() {
        // Given
        String contest = Season.withQuota(1);
        Work fine = media.vouched(contest);
        Work draft = Work.drafted(contest);
        Work unchecked = Work.submitted(contest);
        unchecked.vouch(Season.liaison()).then().statusCode(200);
        Work surplus = media.vouched(contest);

        // When
        handIn(contest, fine, draft, unchecked, surplus)
                .then()
                .statusCode(409)
                .body("type", endsWith("nominations-refused"), "detail", containsString("3"))
                .body("entries.entryId", contains(draft.id, unchecked.id, surplus.id))
                .body("entries.problem", contains("cannot-nominate", "video-not-accepted", "quota-used-up"))
                .body("entries[1].detail", containsString("检查"));

        // Then
        assertThat(fine.<String>see("state")).isEqualTo("VOUCHED");
        assertThat(events.seen(EntryNominated.class))
                .noneMatch(event -> event.entryId().equals(fine.id));
        handIn(contest, fine).then().statusCode(200);
    }

    @Test
    void ofTwoListsForTheLastPlaceOneIsTaken() throws Exception {
        // Given
        String contest = Season.withQuota(2);
        Work shared = media.vouched(contest);
        Work one = media.vouched(contest);
        Work other = media.vouched(contest);

        // When
        List<Integer> statuses =
                Together.statuses(() -> handIn(contest, shared, one), () -> handIn(contest, other, shared));

        // Then
        assertThat(statuses).containsExactly(200, 409);
        assertThat(shared.<String>see("state")).isEqualTo("NOMINATED");
    }

    @Test
    void onlyEntriesOfTheUnitAreTaken() {
        // Given
        String contest = Season.withQuota(1);
        Work foreign = Work.submitted(contest, Season.OTHER_UNIT);
        Work gone = Work.drafted(contest);
        gone.act("withdrawal").then().statusCode(200);

        // When, Then
        handIn(contest, foreign, gone)
                .then()
                .statusCode(422)
                .body("type", endsWith("entry-not-of-unit"), "unknown", hasSize(2));
        rank(contest, "*", foreign).then().statusCode(422);
        as(Season.liaison())
                .body(Map.of())
                .post(unit(contest) + "/nominations")
                .then()
                .statusCode(422);
        rank(contest, "*", gone, gone).then().statusCode(422).body("type", endsWith("entry-list-unfit"));
        as(Season.otherLiaison())
                .body(Map.of("entries", List.of()))
                .post(unit(contest) + "/nominations")
                .then()
                .statusCode(404);
    }

    @Test
    void aRankingIsWrittenAsAWholeByWhoHasSeenIt() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        Work one = Work.drafted(contest);
        Work other = Work.drafted(contest);
        rank(contest, "\"0\"", one, other).then().statusCode(200).header("ETag", "\"1\"");

        // When
        List<Integer> statuses =
                Together.statuses(() -> rank(contest, "\"1\"", other, one), () -> rank(contest, "\"1\"", other));

        // Then
        assertThat(statuses).containsExactly(200, 412);
        rank(contest, "\"1\"", one)
                .then()
                .statusCode(412)
                .body("type", endsWith("ranking-changed"), "yours", contains(one.id))
                .body("current.entries[0]", equalTo(other.id), "current.version", equalTo(2));
        as(Season.organiser())
                .get(unit(contest) + "/ranking")
                .then()
                .statusCode(200)
                .body("entries[0]", equalTo(other.id));
        as(Season.otherLiaison()).get(unit(contest) + "/ranking").then().statusCode(404);
        clock.set(Season.NOMINATIONS_CLOSE.plusSeconds(1));
        rank(contest, "*", one).then().statusCode(409).body("type", endsWith("nominations-closed"));
    }

    private static Response handIn(String contest, Work... works) {
        return as(Season.liaison()).body(list(works)).post(unit(contest) + "/nominations");
    }

    private static Response rank(String contest, String seen, Work... works) {
        return as(Season.liaison()).header("If-Match", seen).body(list(works)).put(unit(contest) + "/ranking");
    }

    private static Map<String, Object> list(Work... works) {
        return Map.of("entries", Stream.of(works).map(work -> work.id).toList());
    }

    private static String unit(String contest) {
        return "/contests/" + contest + "/units/" + Season.UNIT;
    }
}
