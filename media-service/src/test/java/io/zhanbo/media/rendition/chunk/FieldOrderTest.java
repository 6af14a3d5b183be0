package io.zhanbo.media.rendition.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.rendition.command.FfmpegCommand;
import io.zhanbo.media.rendition.command.Input;
import io.zhanbo.media.rendition.plan.Complexity;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.recipe.Materials;
import io.zhanbo.media.rendition.recipe.Planner;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that lie about half pictures: what is planned goes by what the check saw. */
@QuarkusTest
class FieldOrderTest {
    private static final String MOVING = "testsrc2=s=1280x720:r=50:d=8,scroll=h=0.01";

    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    Assets assets;

    @Inject
    Prober prober;

    @Inject
    Materials materials;

    @Inject
    Planner planner;

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            value = {
                "said to be whole, upper half first @ ,tinterlace=interleave_top,setfield=prog @ progressive @ bwdif=mode=send_frame:parity=tff,",
                "said to be whole, lower half first @ ,tinterlace=interleave_bottom,setfield=prog @ progressive @ bwdif=mode=send_frame:parity=bff,",
                "said to be halves, but whole @ ,framestep=2,setfield=tff @ tt @ ''"
            })
    void the_plan_believes_the_pictures(String lie, String filters, String said, String expected) {
        // Given
        var flags = "tt".equals(said) ? "+ildct+ilme" : "0";
        var film = Clips.make(directory, MOVING + filters, "-preset", "ultrafast", "-flags", flags);
        assertThat(prober.header(film).video().fieldOrder()).isEqualTo(said);
        var entry = uploads.film(film);
        events.await(VideoChecked.class, checked -> checked.entryId().equals(entry));
        var asset = assets.ofEntry(entry).get(0);

        try (var material = materials.fetch(asset, 0)) {
            // When
            var whole = planner.plan(asset, material.source(), film, Complexity.UNKNOWN, () -> {});
            var inChunks = planner.pictures(asset, material.source(), Complexity.UNKNOWN);

            // Then
            assertThat(command(whole)).contains("]" + expected.replace("'", "") + "fps=");
            assertThat(command(inChunks)).contains("]" + expected.replace("'", "") + "fps=");
        }
        assertThat(new ChunkedFilm(asset, Complexity.UNKNOWN, 2).key(1).settings())
                .contains("-" + asset.fieldOrder() + "-");
    }

    private static String command(RenditionPlan plan) {
        return String.join(" ", FfmpegCommand.proxy(plan, new Input("original", 1, 40_000_000)));
    }
}
