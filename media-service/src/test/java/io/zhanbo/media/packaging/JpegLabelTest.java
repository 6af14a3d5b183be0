package io.zhanbo.media.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegLabelTest {
    @Test
    void a_labelled_picture_is_the_same_picture() throws IOException {
        // Given
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);

        // When
        var labelled = JpegLabel.on(out.toByteArray(), "{\"Label\":\"1\",\"ContentProducer\":\"a<b\"}");

        // Then
        assertThat(ImageIO.read(new ByteArrayInputStream(labelled)).getWidth()).isEqualTo(16);
        assertThat(new String(labelled, StandardCharsets.UTF_8))
                .contains("<TC260:AIGC>{\"Label\":\"1\",\"ContentProducer\":\"a&lt;b\"}</TC260:AIGC>");
    }

    @Test
    void something_else_is_refused() {
        // When / Then
        assertThatThrownBy(() -> JpegLabel.on(new byte[] {1, 2, 3}, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
