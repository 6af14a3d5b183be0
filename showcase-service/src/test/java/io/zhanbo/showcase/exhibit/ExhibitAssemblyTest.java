package io.zhanbo.showcase.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.showcase.Gallery;
import io.zhanbo.showcase.Nominee;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExhibitAssemblyTest {
    @Inject
    Gallery gallery;

    @Inject
    Events events;

    @Test
    void events_in_any_order_make_the_same_exhibit() {
        for (int seed = 0; seed < 60; seed++) {
            // Given: what is true, and older news of the same, some of it twice
            Nominee nominee = Nominee.withTitle("灯塔");
            List<Record> news = new ArrayList<>(nominee.story());
            news.add(nominee.nominated(3, "旧题目"));
            news.add(nominee.credited(2));
            news.add(nominee.rendition(RenditionKind.LADDER, 1, 7));
            news.add(nominee.won("FIRST"));
            news.add(nominee.nominated());
            Collections.shuffle(news, new Random(seed));

            // When
            news.forEach(gallery::hear);

            // Then
            Map<String, Object> exhibit = gallery.of(nominee);
            assertThat(exhibit)
                    .as("order of seed " + seed)
                    .containsEntry("state", "IN_REVIEW")
                    .containsEntry("title", "灯塔")
                    .containsEntry("contestant", "李晓明")
                    .containsEntry("consents", List.of("SITE", "FEED"))
                    .containsEntry("missing", List.of());
        }
    }

    @Test
    void a_withdrawn_entry_is_taken_down_in_any_order() {
        for (int seed = 0; seed < 20; seed++) {
            // Given
            Nominee nominee = Nominee.withTitle("灯塔");
            List<Record> news = new ArrayList<>(nominee.story());
            news.add(nominee.withdrawn());
            Collections.shuffle(news, new Random(seed));

            // When
            news.forEach(gallery::hear);

            // Then
            assertThat(gallery.of(nominee)).as("order of seed " + seed).containsEntry("state", "TAKEN_DOWN");
        }
    }

    @Test
    void an_entry_that_left_and_came_back_before_its_nomination_is_exhibited_in_any_order() {
        for (int seed = 0; seed < 8; seed++) {
            // Given
            Nominee nominee = Nominee.withTitle("灯塔");
            List<Record> news = new ArrayList<>(nominee.story());
            news.add(nominee.withdrawn(3));
            Collections.shuffle(news, new Random(seed));

            // When
            news.forEach(gallery::hear);

            // Then
            assertThat(gallery.of(nominee)).as("order of seed " + seed).containsEntry("state", "IN_REVIEW");
        }
    }

    @Test
    void what_is_missing_is_named() {
        // Given
        Nominee nominee = Nominee.withTitle("灯塔");

        // When
        gallery.hear(nominee.won("SECOND"));
        gallery.hear(nominee.rendition(RenditionKind.LADDER));

        // Then
        assertThat(gallery.of(nominee))
                .containsEntry("state", "PREPARING")
                .containsEntry("missing", List.of("WORDS", "FILM"))
                .containsEntry("prize", Map.of("code", "SECOND", "name", "二等奖"));
    }

    @Test
    void who_won_nothing_is_not_exhibited() {
        // Given
        Nominee nominee = Nominee.withTitle("灯塔");

        // When
        gallery.hear(nominee.won(null));

        // Then
        assertThat(gallery.of(nominee)).isEmpty();
    }

    @Test
    void what_a_units_own_jury_thinks_is_not_exhibited() {
        // Given
        Nominee nominee = Nominee.withTitle("灯塔");
        nominee.story().stream().filter(news -> !(news instanceof ResultsFinal)).forEach(gallery::hear);

        // When
        gallery.hear(nominee.wonAtHome("FIRST"));

        // Then
        assertThat(gallery.of(nominee)).isEmpty();
    }

    @Test
    void a_units_own_prize_does_not_touch_that_of_the_final() {
        // Given
        Nominee nominee = Nominee.withTitle("灯塔");
        gallery.complete(nominee);

        // When
        gallery.hear(nominee.wonAtHome("SECOND"));

        // Then
        assertThat(gallery.of(nominee)).containsEntry("prize", Map.of("code", "FIRST", "name", "一等奖"));
    }

    @Test
    void a_new_film_voids_the_reviews() {
        // Given
        Nominee nominee = Nominee.withTitle("灯塔");
        gallery.approved(nominee);

        // When
        gallery.hear(nominee.rendition(RenditionKind.LADDER, Nominee.REVISION, 2));

        // Then
        assertThat(gallery.of(nominee)).containsEntry("state", "IN_REVIEW").containsEntry("reviews", List.of());
    }

    @Test
    void later_results_of_the_round_correct_the_prize() {
        // Given
        Nominee nominee = Nominee.withTitle("灯塔");
        gallery.complete(nominee);

        // When
        gallery.hear(nominee.won(2, "SECOND"));
        gallery.hear(nominee.won(1, "FIRST"));

        // Then
        assertThat(gallery.of(nominee)).containsEntry("prize", Map.of("code", "SECOND", "name", "二等奖"));
    }

    @Test
    void consent_can_come_and_go_before_publication() {
        // Given
        Nominee nominee = Nominee.withTitle("灯塔");
        gallery.complete(nominee);

        // When
        gallery.hear(nominee.credited(6, Channel.PARTNER));

        // Then
        assertThat(gallery.of(nominee))
                .containsEntry("state", "IN_REVIEW")
                .containsEntry("consents", List.of("PARTNER"));
    }

    @Test
    void events_arrive_through_kafka() {
        // Given
        Nominee nominee = Nominee.withTitle("来自消息");

        // When
        nominee.story().forEach(event -> events.send(nominee.entryId(), event));

        // Then
        Awaitility.await()
                .untilAsserted(() -> assertThat(gallery.of(nominee))
                        .containsEntry("state", "IN_REVIEW")
                        .containsEntry("title", "来自消息"));
    }
}
