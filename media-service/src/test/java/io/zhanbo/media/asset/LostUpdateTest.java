package io.zhanbo.media.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.media.Encounter;
import io.zhanbo.media.FilmRows;
import io.zhanbo.media.Uploads;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A check that ends at the moment when its video is no longer wanted. */
@QuarkusTest
class LostUpdateTest {
    @Inject
    FilmRows films;

    @Inject
    Encounter encounter;

    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @ParameterizedTest
    @EnumSource(
            value = AssetState.class,
            names = {"WITHDRAWN", "SUPERSEDED"})
    void what_a_check_found_out_is_kept_though_the_video_leaves_meanwhile(AssetState end) {
        // Given
        var film = films.add("ARRIVED", "owner");

        // When
        encounter.meet(() -> films.set(film, "state = 'CHECKED', sha256 = 'found'"), () -> leave(film, end));

        // Then
        await().untilAsserted(() -> assertThat(films.get(film, "state")).isEqualTo(end.name()));
        assertThat(films.get(film, "sha256")).isEqualTo("found");
    }

    private void leave(String film, AssetState end) {
        if (end == AssetState.WITHDRAWN) {
            events.send(film, new EntryWithdrawn(film, "contest", 9, Instant.now()));
        } else {
            uploads.sample(film, 2, "zip-named.mp4");
        }
    }
}
