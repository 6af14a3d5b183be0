package io.zhanbo.submission.nomination;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubstitutionTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    Events events;

    @Inject
    JournalReader journal;

    @Test
    void oneEntryTakesAnothersPlace() {
        // Given
        String contest = Season.withQuota(1);
        Work out = nominated(contest);
        Work in = media.vouched(contest);

        // When
        substitute(out, in)
                .then()
                .statusCode(200)
                .body("out.state", equalTo("VOUCHED"), "out.nominatedAt", nullValue())
                .body("out.vouching.by", equalTo("liaison-1"), "in.state", equalTo("NOMINATED"));

        // Then
        EntryReturned returned =
                events.await(EntryReturned.class, event -> event.entryId().equals(out.id));
        EntryNominated first =
                events.await(EntryNominated.class, event -> event.entryId().equals(out.id));
        assertThat(returned.version()).isGreaterThan(first.version());
        events.await(EntryNominated.class, event -> event.entryId().equals(in.id));
        assertThat(journal.actions(out)).endsWith("nominated", "taken out of the final");
        substitute(in, out).then().statusCode(200);
        events.await(
                EntryNominated.class, event -> event.entryId().equals(out.id) && event.version() > returned.version());
    }

    @RepeatedTest(3)
    void ofTwoSubstitutionsOfOneEntryAtOnceOneWins() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        Work out = nominated(contest);
        Work one = media.vouched(contest);
        Work other = media.vouched(contest);

        // When
        List<Integer> statuses = Together.statuses(() -> substitute(out, one), () -> substitute(out, other));

        // Then
        assertThat(statuses).containsExactly(200, 409);
        assertThat(states(out, one, other)).containsExactlyInAnyOrder("VOUCHED", "VOUCHED", "NOMINATED");
        assertThat(out.<String>see("state")).isEqualTo("VOUCHED");
    }

    @Test
    void ofTwoThatMakeRoomForOneEntryAtOnceOneWins() throws Exception {
        // Given
        String contest = Season.withQuota(2);
        Work one = nominated(contest);
        Work other = nominated(contest);
        Work in = media.vouched(contest);

        // When
        List<Integer> statuses = Together.statuses(() -> substitute(one, in), () -> substitute(other, in));

        // Then
        assertThat(statuses).containsExactly(200, 409);
        assertThat(states(one, other)).containsExactlyInAnyOrder("VOUCHED", "NOMINATED");
        assertThat(in.<String>see("state")).isEqualTo("NOMINATED");
    }

    @Test
    void ofTwoThatCrossOneWinsAndNoneWaitsForEver() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        Work one = nominated(contest);
        Work other = media.vouched(contest);

        // When
        List<Integer> statuses = Together.statuses(() -> substitute(one, other), () -> substitute(other, one));

        // Then
        assertThat(statuses.get(0)).isEqualTo(200);
        assertThat(states(one, other)).containsExactlyInAnyOrder("VOUCHED", "NOMINATED");
    }

    @Test
    void whatCannotGoInLeavesTheOtherWhereItIs() {
        // Given
        String contest = Season.withQuota(1);
        Work out = nominated(contest);
        Work draft = Work.drafted(contest);
        Work elsewhere = media.vouched(Season.withQuota(1));

        // When, Then
        substitute(out, draft).then().statusCode(409).body("type", endsWith("cannot-nominate"));
        substitute(out, elsewhere).then().statusCode(422).body("type", endsWith("entry-no-substitute"));
        substitute(out, out).then().statusCode(422);
        substitute(draft, out).then().statusCode(409).body("type", endsWith("cannot-stand-down"));
        as(Season.liaison()).body(Map.of("reason", "因为")).post(path(out)).then().statusCode(400);
        as(Season.liaison()).body(Map.of("by", draft.id)).post(path(out)).then().statusCode(422);
        as(Season.otherLiaison())
                .body(Map.of("by", draft.id, "reason", "因为"))
                .post(path(out))
                .then()
                .statusCode(404);
        assertThat(out.<String>see("state")).isEqualTo("NOMINATED");
    }

    @Test
    void afterNominationsCloseEverythingIsLocked() {
        // Given
        String contest = Season.withQuota(1);
        Work out = nominated(contest);
        Work in = media.vouched(contest);

        // When
        clock.set(Season.NOMINATIONS_CLOSE.plusSeconds(1));

        // Then
        substitute(out, in).then().statusCode(409).body("type", endsWith("nominations-closed"));
        assertThat(out.<String>see("state")).isEqualTo("NOMINATED");
    }

    private static Response substitute(Work out, Work in) {
        return as(Season.liaison()).body(Map.of("by", in.id, "reason", "作者转学")).post(path(out));
    }

    private static String path(Work out) {
        return "/entries/" + out.id + "/substitution";
    }

    private static List<String> states(Work... works) {
        return Stream.of(works).map(work -> work.<String>see("state")).toList();
    }

    private Work nominated(String contest) {
        Work work = media.vouched(contest);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        return work;
    }
}
