package io.zhanbo.media.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zhanbo.media.onnx.Networks;
import io.zhanbo.media.pixels.Drawings;
import io.zhanbo.media.text.TextSeen.Kind;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSurveyTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 270;
    private static final int SECONDS = 7;
    private static final Networks NETWORKS = new Networks(() -> 1);
    private static final BufferedImage LANDSCAPE = Drawings.landscape(WIDTH + 300, HEIGHT);

    @TempDir
    Path directory;

    @AfterAll
    static void close() {
        NETWORKS.close();
    }

    @Test
    void words_that_stay_while_the_picture_moves_were_laid_over_it() {
        // When
        var seen = survey(second -> paint(30 * second, words(1), 40, 30));

        // Then
        assertThat(seen).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.OVERLAY);
            assertThat(each.from()).isEqualTo(0);
            assertThat(each.to()).isEqualTo(SECONDS - 1.0);
            assertThat(each.box().left()).isCloseTo(40.0 / WIDTH, within(0.03));
            assertThat(each.box().top()).isCloseTo(30.0 / HEIGHT, within(0.03));
            assertThat(each.box().width()).isCloseTo((double) words(1).getWidth() / WIDTH, within(0.06));
        });
    }

    @Test
    void changing_lines_in_the_middle_of_the_bottom_are_subtitles() {
        // When
        var seen = survey(second -> {
            var line = words(2 + second / 2 % 3);
            return paint(30 * second, line, (WIDTH - line.getWidth()) / 2, 225);
        });

        // Then
        assertThat(seen).extracting(TextSeen::kind).containsExactly(Kind.SUBTITLES);
        assertThat(seen.get(0).box().top()).isGreaterThan(0.75);
    }

    @Test
    void words_in_a_picture_that_stands_still_may_belong_there() {
        // When
        var seen = survey(second -> paint(0, words(4), 100, 100));

        // Then
        assertThat(seen).extracting(TextSeen::kind).containsExactly(Kind.STANDING);
    }

    @Test
    void words_that_move_with_the_picture_were_filmed() {
        // When
        var seen = survey(second -> paint(20 * second, words(4), 250 - 20 * second, 100));

        // Then
        assertThat(seen).isEmpty();
    }

    @Test
    void a_clock_that_runs_is_no_caption() {
        // When
        var seen = survey(second -> paint(30 * second, words(5 + second % 2), 40, 30));

        // Then
        assertThat(seen).isEmpty();
    }

    @Test
    void a_picture_without_words_is_clean() {
        // When
        var seen = survey(second -> paint(30 * second, Drawings.blank(1, 1), 0, 0));

        // Then
        assertThat(seen).isEmpty();
    }

    private interface Scene {
        BufferedImage at(int second);
    }

    private List<TextSeen> survey(Scene scene) {
        var images = new ArrayList<BufferedImage>();
        for (int second = 0; second < SECONDS; second++) {
            images.add(scene.at(second));
        }
        return new TextSurvey(new TextFinder(NETWORKS)).survey(Drawings.film(directory, 1, images));
    }

    private static BufferedImage words(int number) {
        return Drawings.sample("words-" + number + ".png");
    }

    private static BufferedImage paint(int pan, BufferedImage words, int x, int y) {
        var image = Drawings.blank(WIDTH, HEIGHT);
        image.getGraphics().drawImage(LANDSCAPE, -pan, 0, null);
        image.getGraphics().drawImage(words, x, y, null);
        return image;
    }
}
