package io.zhanbo.judging.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.judging.ResultsAnnounced;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.judging.Panel;
import io.zhanbo.judging.Season;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticePeriodTest {

    private static final Instant ANNOUNCED = Instant.parse("2030-05-20T01:00:00Z");

    @Inject
    Season season;

    @Inject
    Events events;

    @Inject
    MovableClock clock;

    @Inject
    NoticePeriods noticePeriods;

    @Inject
    FinishRound finishRound;

    private Panel panel;

    @BeforeEach
    void closeRound() {
        clock.set(ANNOUNCED);
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 1);
        var draft = Panel.draft(contestId, Panel.THREE);
        draft.put("noticePeriod", "P5D");
        panel = Panel.open(draft);
        panel.scores(panel.codes().get(entries.get(0)), "80", "81", "82");
        panel.close().statusCode(200);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void results_become_final_by_themselves_when_it_is_over_and_not_before() {
        // Given
        panel.announce().statusCode(200).body("finalAt", is("2030-05-25T01:00:00Z"));
        clock.set(ANNOUNCED.plus(Duration.ofDays(5)).minusMillis(1));
        noticePeriods.finishDueRounds();
        panel.publicResults().body("state", is("ANNOUNCED"));

        // When
        clock.advance(Duration.ofMillis(1));

        // Then
        Awaitility.await().untilAsserted(() -> panel.publicResults().body("state", is("FINAL")));
        var announced =
                events.await(ResultsAnnounced.class, event -> event.roundId().equals(panel.id()));
        assertThat(announced.finalAt()).isEqualTo(ANNOUNCED.plus(Duration.ofDays(5)));
        events.await(ResultsFinal.class, event -> event.roundId().equals(panel.id()));
    }

    @Test
    void of_two_announcements_at_once_one_counts() throws Exception {
        // Given
        var threads = Executors.newFixedThreadPool(4);
        Callable<Integer> announce = () -> panel.announce().extract().statusCode();

        // When
        var answers = threads.invokeAll(Collections.nCopies(4, announce));

        // Then
        threads.shutdown();
        assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(200, 409, 409, 409);
        panel.announce().statusCode(409).body("type", is("urn:zhanbo:problem:round-not-closed"));
        clock.advance(Duration.ofDays(5));
        events.await(ResultsFinal.class, event -> event.roundId().equals(panel.id()));
        assertThat(events.seen(ResultsAnnounced.class))
                .filteredOn(event -> event.roundId().equals(panel.id()))
                .hasSize(1);
    }

    @Test
    void several_replicas_make_a_round_final_once() throws Exception {
        // Given
        panel.announce().statusCode(200);
        clock.advance(Duration.ofDays(5));
        var threads = Executors.newFixedThreadPool(6);
        Callable<Void> replica = () -> {
            finishRound.finishIfDue(panel.id());
            return null;
        };

        // When
        for (var done : threads.invokeAll(Collections.nCopies(6, replica))) {
            done.get();
        }

        // Then
        threads.shutdown();
        Awaitility.await().untilAsserted(() -> panel.publicResults().body("state", is("FINAL")));
        noticePeriods.finishDueRounds();
        events.await(ResultsFinal.class, event -> event.roundId().equals(panel.id()));
        assertThat(events.seen(ResultsFinal.class))
                .filteredOn(event -> event.roundId().equals(panel.id()))
                .hasSize(1);
    }
}
