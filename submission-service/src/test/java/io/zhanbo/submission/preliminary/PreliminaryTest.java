package io.zhanbo.submission.preliminary;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhanbo.events.judging.Level;
import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryVouched;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreliminaryTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    Events events;

    private final String roundId = UUID.randomUUID().toString();

    @Test
    void whatTheLiaisonVouchesForIsToldWithoutNames() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        media.checks(work, 1, 1, Verdict.ACCEPTED);

        // When
        work.vouch(Season.liaison()).then().statusCode(200);

        // Then
        EntryVouched vouched =
                events.await(EntryVouched.class, event -> event.entryId().equals(work.id));
        assertThat(vouched.unitId()).isEqualTo(Season.UNIT);
        assertThat(vouched.title()).isEqualTo("老井边的法治课");
        assertThat(vouched.revision()).isEqualTo(1);
        assertThat(vouched.vouchedAt()).isEqualTo(Season.START);
        assertThat(vouched.toString()).doesNotContain("赵小禾", "钱老师", "139");
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        EntryNominated nominated =
                events.await(EntryNominated.class, event -> event.entryId().equals(work.id));
        assertThat(vouched.conflictTokens()).hasSize(3).isEqualTo(nominated.conflictTokens());
        assertThat(vouched.version()).isLessThan(nominated.version());
    }

    @Test
    void theUnitsOwnJurySuggestsAndDecidesNothing() {
        // Given
        String contest = Season.withQuota(1);
        Work second = vouched(contest);
        Work first = vouched(contest);
        Work gone = vouched(contest);
        shown(contest, Season.liaison()).body("roundId", nullValue(), "entries", empty());

        // When
        events.send(roundId, results(contest, roundId, 4, first, gone, second));
        awaitRound(contest, roundId);
        gone.act("withdrawal").then().statusCode(200);

        // Then
        shown(contest, Season.liaison())
                .body("entries.entryId", contains(first.id, second.id), "entries.rank", contains(1, 3))
                .body("entries[0].title", equalTo("老井边的法治课"), "entries.state", contains("VOUCHED", "VOUCHED"));
        shown(contest, Season.organiser()).body("entries.rank", contains(1, 3));
        second.act(Season.liaison(), "nomination").then().statusCode(200);
    }

    @Test
    void onlyLaterResultsOfItsOwnReplaceIt() {
        // Given
        String contest = Season.withQuota(1);
        Work one = vouched(contest);
        Work other = vouched(contest);
        events.send(roundId, results(contest, roundId, 4, one, other));
        awaitRound(contest, roundId);

        // When
        events.send(roundId, results(contest, roundId, 5, other, one));
        events.send(roundId, results(contest, roundId, 4, one, other));
        events.send(roundId, results(contest, Level.FINAL, null, roundId + "-final", 9, one, other));
        events.send(roundId, results(contest, Level.PRELIMINARY, Season.OTHER_UNIT, roundId + "-other", 9, one));

        // Then
        Awaitility.await()
                .untilAsserted(() -> as(Season.otherLiaison())
                        .get(path(contest, Season.OTHER_UNIT))
                        .then()
                        .body("roundId", equalTo(roundId + "-other"), "entries", empty()));
        shown(contest, Season.liaison())
                .body("roundId", equalTo(roundId), "entries.entryId", contains(other.id, one.id));
    }

    @Test
    void aBureausJurySuggestsAmongItsSchoolsWorksTiedOnesByTitle() {
        // Given
        String contest = Season.withSchools(3);
        Work untitled = media.vouched(contest, Season.OTHER_SCHOOL);
        Work titled = media.vouched(contest, Season.SCHOOL);
        untitled.act(Season.liaison(), "return", "标题有误").then().statusCode(200);
        Map<String, Object> form = untitled.ownForm();
        form.put("unitId", Season.OTHER_SCHOOL);
        form.remove("title");
        untitled.rewrite(form).then().statusCode(200);

        // When
        var tied = Stream.of(untitled, titled)
                .map(work -> new RankedEntry(work.id, 1, BigDecimal.TEN, null))
                .toList();
        events.send(roundId, new ResultsFinal(roundId, contest, 1, Level.PRELIMINARY, List.of(), tied, Season.UNIT));
        awaitRound(contest, roundId);

        // Then
        shown(contest, Season.liaison())
                .body("entries.entryId", contains(titled.id, untitled.id), "entries.rank", contains(1, 1));
    }

    @Test
    void anotherUnitFindsNothing() {
        // Given
        String contest = Season.withQuota(1);

        // Then
        as(Season.otherLiaison()).get(path(contest, Season.UNIT)).then().statusCode(404);
        as(Season.organiser()).get(path(contest, "no-such-unit")).then().statusCode(404);
    }

    private Work vouched(String contest) {
        Work work = Work.submitted(contest);
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        work.vouch(Season.liaison()).then().statusCode(200);
        return work;
    }

    private static void awaitRound(String contest, String roundId) {
        Awaitility.await().untilAsserted(() -> shown(contest, Season.liaison()).body("roundId", equalTo(roundId)));
    }

    private static ValidatableResponse shown(String contest, String token) {
        return as(token).get(path(contest, Season.UNIT)).then().statusCode(200);
    }

    private static String path(String contest, String unitId) {
        return "/contests/" + contest + "/units/" + unitId + "/preliminary";
    }

    private static ResultsFinal results(String contest, String roundId, long version, Work... bestFirst) {
        return results(contest, Level.PRELIMINARY, Season.UNIT, roundId, version, bestFirst);
    }

    private static ResultsFinal results(
            String contest, Level level, String unitId, String roundId, long version, Work... bestFirst) {
        List<RankedEntry> ranked = IntStream.range(0, bestFirst.length)
                .mapToObj(i -> new RankedEntry(bestFirst[i].id, i + 1, BigDecimal.TEN, null))
                .toList();
        return new ResultsFinal(roundId, contest, version, level, List.of(), ranked, unitId);
    }
}
