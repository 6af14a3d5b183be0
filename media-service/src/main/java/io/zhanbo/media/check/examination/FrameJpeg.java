package io.zhanbo.media.check.examination;

import io.zhanbo.events.media.Box;
import io.zhanbo.media.pixels.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Makes a JPEG of one of our own raw pictures, with a frame around what matters. */
final class FrameJpeg {
    private static final int STROKE = 3;

    private FrameJpeg() {}

    /** @param box what to draw a frame around, or null */
    static byte[] of(Picture picture, Box box) {
        var image = image(picture);
        if (box != null) {
            draw(box, image);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Picture picture) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        var rgb = picture.rgb();
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            int colour = (rgb[3 * i] & 255) << 16 | (rgb[3 * i + 1] & 255) << 8 | rgb[3 * i + 2] & 255;
            image.setRGB(i % picture.width(), i / picture.width(), colour);
        }
        return image;
    }

    private static void draw(Box box, BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.setStroke(new BasicStroke(STROKE));
        graphics.drawRect(
                (int) (box.left() * image.getWidth()),
                (int) (box.top() * image.getHeight()),
                (int) (box.width() * image.getWidth()) - 1,
                (int) (box.height() * image.getHeight()) - 1);
        graphics.dispose();
    }
}
