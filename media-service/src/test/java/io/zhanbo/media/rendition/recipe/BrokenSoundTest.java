package io.zhanbo.media.rendition.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.media.Renderings;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person decides about sound that is damaged, so judges must be able to see the film. */
@QuarkusTest
class BrokenSoundTest {
    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    Renderings renderings;

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            value = {"nothing can be decoded @ 1 @ false", "little can be decoded @ if(mod(n\\,4)\\,1\\,0) @ true"})
    void the_judges_copy_is_made_of_what_is_left(String damage, String amount, boolean heard) {
        // Given
        var film = Clips.brokenSound(directory, amount);

        // When
        var entry = uploads.film(film);

        // Then
        var checked = events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        assertThat(checked.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(checked.film().hasSound()).isEqualTo(heard);
        var proxy = renderings.await(entry, RenditionKind.PROXY).get(0);
        assertThat(proxy.rendition().film().hasSound()).isEqualTo(heard);
    }
}
