package io.zhanbo.media.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Severity;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.VideoLimits;
import io.zhanbo.media.logo.LogoSurvey;
import io.zhanbo.media.onnx.Networks;
import io.zhanbo.media.pixels.Drawings;
import io.zhanbo.media.probe.analysis.Analysis;
import io.zhanbo.media.probe.measure.Fields;
import io.zhanbo.media.probe.measure.PictureMeasures;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three shots of two seconds each, with something laid over them. */
class TextCheckTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 270;
    private static final int SECONDS = 6;
    private static final Networks NETWORKS = new Networks(() -> 1);
    private static final List<BufferedImage> PLACES = Stream.of(1L, 2L, 3L)
            .map(seed -> Drawings.landscape(WIDTH + 300, HEIGHT, seed))
            .toList();

    @TempDir
    Path directory;

    @AfterAll
    static void close() {
        NETWORKS.close();
    }

    @Test
    void clean_shots_are_not_told_of() {
        // When
        var findings = examine(second -> shot(second));

        // Then
        assertThat(findings).isEmpty();
    }

    @Test
    void a_caption_that_stays_is_told_once() {
        // When
        var findings = examine(second -> with(shot(second), Drawings.sample("words-1.png"), 40, 30));

        // Then
        assertThat(findings).extracting(Finding::code).containsExactly("PACKAGED");
    }

    @Test
    void a_mark_is_told_with_its_place_and_for_a_person_to_decide() {
        // When
        var findings = examine(second -> with(shot(second), Drawings.mark(1), 400, 20));

        // Then
        assertThat(findings).singleElement().satisfies(logo -> {
            assertThat(logo.code()).isEqualTo("LOGO");
            assertThat(logo.severity()).isEqualTo(Severity.REVIEW);
            assertThat(logo.box().left()).isGreaterThan(0.75);
        });
    }

    @Test
    void a_mark_far_from_a_caption_is_told_besides() {
        // When
        var findings = examine(
                second -> with(with(shot(second), Drawings.sample("words-1.png"), 40, 200), Drawings.mark(1), 400, 20));

        // Then
        assertThat(findings).extracting(Finding::code).containsExactly("PACKAGED", "LOGO");
    }

    @Test
    void changing_lines_are_subtitles() {
        // When
        var findings = examine(second -> {
            var line = Drawings.sample("words-" + (2 + second / 2) + ".png");
            return with(shot(second), line, (WIDTH - line.getWidth()) / 2, 225);
        });

        // Then
        assertThat(findings).extracting(Finding::code).containsExactly("SUBTITLES");
    }

    private List<Finding> examine(IntFunction<BufferedImage> picture) {
        var images = IntStream.range(0, SECONDS).mapToObj(picture).toList();
        var measures = new PictureMeasures(List.of(2.0, 4.0), List.of(), List.of(), Fields.UNKNOWN, List.of());
        var analysis = new Analysis(null, measures, null, Drawings.film(directory, 1, images), null);
        var check = new TextCheck(new TextSurvey(new TextFinder(NETWORKS)), new LogoSurvey());
        return check.examine(
                new Evidence(new VideoLimits(300, 720), new Evidence.Bytes(1, "aa", "aa"), null, List.of(), analysis));
    }

    private static BufferedImage shot(int second) {
        return with(Drawings.blank(WIDTH, HEIGHT), PLACES.get(second / 2), -30 * second, 0);
    }

    private static BufferedImage with(BufferedImage image, BufferedImage other, int x, int y) {
        image.getGraphics().drawImage(other, x, y, null);
        return image;
    }
}
