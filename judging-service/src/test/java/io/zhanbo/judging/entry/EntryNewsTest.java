package io.zhanbo.judging.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.events.submission.VideoUploaded;
import io.zhanbo.judging.Season;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryNewsTest {

    private static final Instant NOW = Instant.parse("2023-05-15T10:00:00Z");

    @Inject
    Season season;

    @Inject
    Events events;

    @Inject
    EntryNews news;

    private String contestId;
    private String entryId;

    @BeforeEach
    void newEntry() {
        contestId = Season.newContest();
        entryId = UUID.randomUUID().toString();
    }

    @Test
    void a_copy_may_be_known_before_the_nomination() {
        // Given
        events.send(entryId, Season.proxy(contestId, entryId, 2, 1, "k2/film.mp4"));
        events.send(entryId, Season.proxy(contestId, entryId, 1, 1, "k1/film.mp4"));

        // When
        events.send(entryId, Season.nomination(contestId, entryId, 1, "Story", 2));

        // Then
        season.awaitKnown(
                contestId,
                known -> known.size() == 1
                        && known.get(0).proxyKey().filter("k2/film.mp4"::equals).isPresent());
    }

    @Test
    void a_message_that_comes_twice_is_taken_once() {
        // Given
        String second = UUID.randomUUID().toString();
        EntryNominated nomination = Season.nomination(contestId, entryId, 1, "Story", 1);
        String messageId = events.send(entryId, nomination);

        // When
        events.sendAgain(messageId, entryId, nomination);
        events.send(entryId, nomination);
        events.send(second, Season.nomination(contestId, second, 1, "Another", 1));

        // Then
        season.awaitKnown(contestId, known -> known.size() == 2);
    }

    @Test
    void old_news_is_dropped() {
        // Given
        tell(Season.nomination(contestId, entryId, 5, "New title", 2));

        // When
        tell(Season.nomination(contestId, entryId, 3, "Old title", 1));
        inTransaction(() -> news.on(new EntryWithdrawn(entryId, contestId, 4, NOW)));

        // Then
        assertThat(season.known(contestId)).extracting(Nomination::title).containsExactly("New title");
    }

    @Test
    void a_withdrawal_known_first_wins_over_the_nomination_before_it() {
        // Given
        inTransaction(() -> news.on(new EntryWithdrawn(entryId, contestId, 4, NOW)));

        // When
        tell(Season.nomination(contestId, entryId, 3, "Story", 1));

        // Then
        assertThat(season.known(contestId)).isEmpty();
    }

    @Test
    void a_returned_entry_may_be_nominated_again() {
        // Given
        tell(Season.nomination(contestId, entryId, 3, "Story", 1));
        inTransaction(() -> news.on(new EntryReturned(entryId, contestId, 4, NOW)));
        assertThat(season.known(contestId)).isEmpty();

        // When
        tell(Season.nomination(contestId, entryId, 6, "Better story", 2));

        // Then
        assertThat(season.known(contestId)).extracting(Nomination::title).containsExactly("Better story");
    }

    @Test
    void who_is_nominated_is_vouched_for_no_longer() {
        // Given
        inTransaction(() -> news.on(Season.vouching(contestId, "xicheng", entryId, 2, "Story", 1)));
        assertThat(season.knownOf(contestId, "xicheng")).hasSize(1);
        assertThat(season.knownOf(contestId, "no1-school")).isEmpty();
        assertThat(season.known(contestId)).isEmpty();

        // When
        tell(Season.nomination(contestId, entryId, 3, "Story", 1));

        // Then
        assertThat(season.knownOf(contestId, "xicheng")).isEmpty();
        assertThat(season.known(contestId)).hasSize(1);
    }

    @Test
    void a_new_film_ends_the_vouching_in_either_order() {
        // Given
        VideoUploaded uploaded = new VideoUploaded(
                entryId, contestId, 4, 2, new ObjectRef("originals", "key", 10, "00"), NOW, "someone");
        inTransaction(() -> news.on(Season.vouching(contestId, "xicheng", entryId, 3, "Story", 1)));

        // When
        inTransaction(() -> news.on(uploaded));
        inTransaction(() -> news.on(Season.vouching(contestId, "xicheng", entryId, 3, "Story", 1)));

        // Then
        assertThat(season.knownOf(contestId, "xicheng")).isEmpty();
        inTransaction(() -> news.on(Season.vouching(contestId, "xicheng", entryId, 6, "Story", 2)));
        assertThat(season.knownOf(contestId, "xicheng")).hasSize(1);
    }

    @Test
    void the_newest_making_of_a_copy_counts() {
        // Given
        tell(Season.nomination(contestId, entryId, 3, "Story", 1));
        inTransaction(() -> news.on(Season.proxy(contestId, entryId, 1, 2, "newer/film.mp4")));

        // When
        inTransaction(() -> news.on(Season.proxy(contestId, entryId, 1, 1, "older/film.mp4")));

        // Then
        assertThat(season.known(contestId).get(0).proxyKey()).contains("newer/film.mp4");
    }

    private void tell(EntryNominated nomination) {
        inTransaction(() -> news.on(nomination));
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
