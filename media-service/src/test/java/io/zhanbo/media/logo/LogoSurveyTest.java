package io.zhanbo.media.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zhanbo.events.media.Box;
import io.zhanbo.media.pixels.Drawings;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoSurveyTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 270;
    private static final int X = 400;
    private static final int Y = 20;
    private static final int PICTURES_A_SHOT = 4;
    private static final double PER_SECOND = 2;
    private static final List<BufferedImage> PLACES = Stream.of(1L, 2L, 3L, 4L, 5L)
            .map(seed -> Drawings.landscape(WIDTH + 200, HEIGHT, seed))
            .toList();

    @TempDir
    Path directory;

    @Test
    void a_mark_that_stays_from_shot_to_shot_was_laid_over_them() {
        // When
        var seen = survey(3, List.of(), i -> paint(shot(i), 10 * i, 1));

        // Then
        assertThat(seen).hasValueSatisfying(logo -> {
            assertThat(logo.from()).isEqualTo(1);
            assertThat(logo.to()).isEqualTo(5);
            assertThat(logo.box().left()).isCloseTo((double) X / WIDTH, within(0.04));
            assertThat(logo.box().top()).isCloseTo((double) Y / HEIGHT, within(0.06));
            assertThat(logo.box().width()).isCloseTo((double) Drawings.mark(1).getWidth() / WIDTH, within(0.06));
        });
    }

    @Test
    void one_that_lets_the_picture_through_is_one_too() {
        // When
        var seen = survey(4, List.of(), i -> paint(shot(i), 10 * i, 0.5));

        // Then
        assertThat(seen).isPresent();
    }

    @Test
    void one_that_begins_after_the_opening_is_told_from_there_on() {
        // When
        var seen = survey(5, List.of(), i -> paint(shot(i), 0, shot(i) == 0 ? 0 : 1));

        // Then
        assertThat(seen).hasValueSatisfying(logo -> assertThat(logo.from()).isEqualTo(3));
    }

    @Test
    void shots_without_a_mark_are_clean() {
        // When
        var seen = survey(4, List.of(), i -> paint(shot(i), 10 * i, 0));

        // Then
        assertThat(seen).isEmpty();
    }

    @Test
    void in_a_single_shot_what_stays_may_belong_there() {
        // When
        var seen = survey(1, List.of(), i -> paint(0, 40 * i, 1));

        // Then
        assertThat(seen).isEmpty();
    }

    @Test
    void a_room_is_the_same_room_however_often_the_film_is_cut() {
        // Given
        var people =
                List.of(Drawings.mark(1), Drawings.blank(60, 90), PLACES.get(2).getSubimage(0, 0, 90, 90));

        // When
        var seen = survey(3, List.of(), i -> {
            var room = paint(0, 0, 1);
            room.getGraphics().drawImage(people.get(shot(i)), 60 + 70 * shot(i), 120, null);
            return room;
        });

        // Then
        assertThat(seen).isEmpty();
    }

    @Test
    void two_places_shown_in_turns_are_too_few() {
        // When
        var seen = survey(6, List.of(), i -> paint(shot(i) % 2, 0, 1));

        // Then
        assertThat(seen).isEmpty();
    }

    @Test
    void bars_at_the_sides_are_no_mark() {
        // When
        var seen = survey(4, List.of(), i -> {
            var image = paint(shot(i), 0, 0);
            image.getGraphics().fillRect(0, 0, 60, HEIGHT);
            image.getGraphics().fillRect(WIDTH - 60, 0, 60, HEIGHT);
            return image;
        });

        // Then
        assertThat(seen).isEmpty();
    }

    @Test
    void what_was_told_of_as_words_is_not_told_again() {
        // Given
        var words = new Box((X - 2.0) / WIDTH, (Y - 2.0) / HEIGHT, 0.15, 0.1);

        // When
        var seen = survey(3, List.of(words), i -> paint(shot(i), 0, 1));

        // Then
        assertThat(seen).isEmpty();
    }

    private Optional<LogoSeen> survey(int shots, List<Box> texts, IntFunction<BufferedImage> picture) {
        var images =
                IntStream.range(0, shots * PICTURES_A_SHOT).mapToObj(picture).toList();
        var cuts = IntStream.range(1, shots)
                .mapToObj(shot -> shot * PICTURES_A_SHOT / PER_SECOND)
                .toList();
        return new LogoSurvey().survey(Drawings.film(directory, PER_SECOND, images), cuts, texts);
    }

    private static int shot(int picture) {
        return picture / PICTURES_A_SHOT;
    }

    private static BufferedImage paint(int place, int pan, double opacity) {
        var image = Drawings.blank(WIDTH, HEIGHT);
        image.getGraphics().drawImage(PLACES.get(place % PLACES.size()), -pan, 0, null);
        image.getGraphics().drawImage(Drawings.mark(opacity), X, Y, null);
        return image;
    }
}
