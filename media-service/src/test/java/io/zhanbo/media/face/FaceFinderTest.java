package io.zhanbo.media.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zhanbo.media.onnx.Networks;
import io.zhanbo.media.pixels.Drawings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FaceFinderTest {
    private static final Networks NETWORKS = new Networks(() -> 1);
    private static final BufferedImage HEAD = Drawings.sample("talking-head.jpg");

    private final FaceFinder finder = new FaceFinder(NETWORKS);

    @AfterAll
    static void close() {
        NETWORKS.close();
    }

    @Test
    void a_face_is_found_once_and_where_it_is() {
        // When
        var faces = finder.faces(Drawings.picture(HEAD));

        // Then
        assertThat(faces).singleElement().satisfies(face -> {
            assertThat(face.score()).isGreaterThan(0.8);
            assertThat(face.box().left() + face.box().width() / 2).isCloseTo(0.47, within(0.06));
            assertThat(face.box().top() + face.box().height() / 2).isCloseTo(0.30, within(0.06));
            assertThat(face.size()).isBetween(0.03, 0.12);
        });
    }

    @Test
    void two_people_in_a_wide_picture_are_two_faces() {
        // Given
        var wide = Drawings.blank(736, 414);
        wide.getGraphics().drawImage(HEAD, 20, 30, null);
        wide.getGraphics().drawImage(HEAD, 420, 30, null);

        // When
        var faces = finder.faces(Drawings.picture(wide));

        // Then
        assertThat(faces)
                .extracting(
                        face -> Math.round(10 * (face.box().left() + face.box().width() / 2)))
                .containsExactlyInAnyOrder(2L, 7L);
    }

    @Test
    void a_ball_is_no_face() {
        // Given
        var ball = Drawings.blank(414, 736);
        var graphics = ball.getGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(100, 100, 200, 250);

        // When
        var faces = finder.faces(Drawings.picture(ball));

        // Then
        assertThat(faces).isEmpty();
    }
}
