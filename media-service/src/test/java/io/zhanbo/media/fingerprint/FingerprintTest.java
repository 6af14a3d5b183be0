package io.zhanbo.media.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.media.pixels.Drawings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FingerprintTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 270;

    @TempDir
    Path directory;

    /** What people do to a film before they hand it in again. */
    enum Change {
        NONE(image -> image),
        MIRRORED(image -> part(image, WIDTH, 0, -WIDTH, HEIGHT)),
        CROPPED(image -> part(image, WIDTH / 20, HEIGHT / 20, WIDTH * 9 / 10, HEIGHT * 9 / 10)),
        NARROWED(image -> part(image, WIDTH / 25, 0, WIDTH * 23 / 25, HEIGHT)),
        CROPPED_AND_MIRRORED(image -> part(image, WIDTH * 19 / 20, HEIGHT / 20, -WIDTH * 9 / 10, HEIGHT * 9 / 10)),
        FRAMED(FingerprintTest::framed),
        DARKENED(FingerprintTest::darkened);

        private final UnaryOperator<BufferedImage> change;

        Change(UnaryOperator<BufferedImage> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void a_copy_is_known_again_whichever_of_the_two_came_first(Change change) {
        // Given
        var original = fingerprint(1, 0, 10, Change.NONE);
        var copy = fingerprint(1, 0, 10, change);

        // When
        var found = Shared.of(copy.moments(), original.prints());
        var foundTheOtherWay = Shared.of(original.moments(), copy.prints());

        // Then
        assertThat(found).hasValue(new Shared(0, 4.5, 0, 4.5));
        assertThat(foundTheOtherWay).hasValue(new Shared(0, 4.5, 0, 4.5));
    }

    @Test
    void a_part_is_found_where_it_is() {
        // Given
        var original = fingerprint(1, 0, 16, Change.NONE);
        var part = fingerprint(1, 6, 14, Change.MIRRORED);

        // When
        var found = Shared.of(part.moments(), original.prints());

        // Then
        assertThat(found).hasValue(new Shared(0, 3.5, 3, 6.5));
    }

    @Test
    void another_film_is_no_copy() {
        // Given
        var one = fingerprint(1, 0, 10, Change.NONE);
        var other = fingerprint(2, 0, 10, Change.NONE);

        // When
        var found = Shared.of(one.moments(), other.prints());

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void two_common_pictures_are_not_enough() {
        // Given
        var one = fingerprint(1, 0, 10, Change.NONE);
        var other = new Fingerprint(one.moments().subList(0, 2));

        // When
        var found = Shared.of(one.moments(), other.prints());

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void the_same_pictures_in_another_order_are_another_film() {
        // Given
        var one = fingerprint(1, 0, 10, Change.NONE);
        var backwards = IntStream.range(0, 10)
                .mapToObj(i -> new Print(i * 5.0, one.prints().get(9 - i).hash()))
                .toList();

        // When
        var found = Shared.of(one.moments(), backwards);

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void black_and_plain_pictures_tell_nothing() {
        // Given
        var plain = Drawings.blank(WIDTH, HEIGHT);
        plain.getGraphics().fillRect(100, 0, 200, HEIGHT);

        // When
        var fingerprint = Fingerprint.of(Drawings.film(directory, 2, List.of(Drawings.blank(WIDTH, HEIGHT), plain)));

        // Then
        assertThat(fingerprint.moments()).isEmpty();
    }

    @Test
    void a_picture_that_stands_still_counts_once() {
        // Given
        var still = Drawings.landscape(WIDTH, HEIGHT, 1);

        // When
        var fingerprint = Fingerprint.of(Drawings.film(directory, 2, List.of(still, still, still)));

        // Then
        assertThat(fingerprint.moments()).hasSize(1);
    }

    private Fingerprint fingerprint(long film, int from, int to, Change change) {
        var images = IntStream.range(from, to)
                .mapToObj(shot -> change.change.apply(Drawings.landscape(WIDTH, HEIGHT, 100 * film + shot)))
                .toList();
        return Fingerprint.of(Drawings.film(directory, 2, images));
    }

    /** A negative width mirrors. */
    private static BufferedImage part(BufferedImage image, int x, int y, int width, int height) {
        var part = Drawings.blank(WIDTH, HEIGHT);
        part.getGraphics().drawImage(image, 0, 0, WIDTH, HEIGHT, x, y, x + width, y + height, null);
        return part;
    }

    private static BufferedImage framed(BufferedImage image) {
        var framed = Drawings.blank(WIDTH, HEIGHT);
        framed.getGraphics().drawImage(image, 60, 0, WIDTH - 120, HEIGHT, null);
        return framed;
    }

    private static BufferedImage darkened(BufferedImage image) {
        var graphics = image.getGraphics();
        graphics.setColor(new Color(0, 0, 0, 80));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        return image;
    }
}
