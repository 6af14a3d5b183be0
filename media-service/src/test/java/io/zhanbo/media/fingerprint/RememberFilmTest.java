package io.zhanbo.media.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.media.Encounter;
import io.zhanbo.media.FilmRows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A film that is remembered while its entry is erased. */
@QuarkusTest
class RememberFilmTest {
    private static final String SHA256 = "of-a-film-that-goes";

    @Inject
    RememberFilm rememberFilm;

    @Inject
    FingerprintIndex index;

    @Inject
    FilmRows films;

    @Inject
    Encounter encounter;

    @Test
    void is_not_left_in_the_index() {
        // Given
        var film = films.add("CHECKED", "owner");
        var erased = new EntryErased(film, "contest", 9, Instant.now());
        var erasing = new AtomicReference<CompletableFuture<Void>>();

        // When
        encounter.meet(
                () -> rememberFilm.remember(film, SHA256, 1, new Fingerprint(List.of())),
                () -> erasing.set(CompletableFuture.runAsync(
                        () -> QuarkusTransaction.requiringNew().run(() -> rememberFilm.on(erased)))));
        erasing.get().join();

        // Then
        assertThat(index.withFile(SHA256, "another")).isEmpty();
    }
}
