package io.zhanbo.media.pixels;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures for the recognisers, drawn or read on the spot. */
public final class Drawings {
    private Drawings() {}

    public static Picture picture(BufferedImage image) {
        var rgb = new byte[image.getWidth() * image.getHeight() * 3];
        int i = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                rgb[i++] = (byte) (colour >> 16);
                rgb[i++] = (byte) (colour >> 8);
                rgb[i++] = (byte) colour;
            }
        }
        return new Picture(0, image.getWidth(), image.getHeight(), rgb);
    }

    /** A film of these, as the analysis would leave it. */
    public static Pictures film(Path directory, double perSecond, List<BufferedImage> images) {
        var file = directory.resolve("pictures.rgb");
        try (var out = Files.newOutputStream(file)) {
            for (var image : images) {
                out.write(picture(image).rgb());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pictures(file, images.get(0).getWidth(), images.get(0).getHeight(), perSecond);
    }

    public static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Something to pan over: soft blobs, the same each time. */
    public static BufferedImage landscape(int width, int height) {
        return landscape(width, height, 1);
    }

    /** @param seed another one is another place */
    public static BufferedImage landscape(int width, int height, long seed) {
        var random = new Random(seed);
        var image = blank(width, height);
        var graphics = image.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < width * height / 400; i++) {
            graphics.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 120));
            int size = 10 + random.nextInt(50);
            graphics.fillOval(random.nextInt(width) - size / 2, random.nextInt(height) - size / 2, size, size);
        }
        graphics.dispose();
        return image;
    }

    /**
     * A mark as stations have them, without words.
     *
     * @param opacity 0 to 1
     */
    public static BufferedImage mark(double opacity) {
        var image = new BufferedImage(56, 44, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(255, 255, 255, (int) (255 * opacity)));
        graphics.fillOval(0, 0, 44, 44);
        graphics.setColor(new Color(200, 20, 20, (int) (255 * opacity)));
        graphics.fillPolygon(new int[] {14, 14, 36}, new int[] {10, 34, 22}, 3);
        graphics.fillRect(48, 4, 8, 36);
        graphics.dispose();
        return image;
    }

    public static BufferedImage sample(String name) {
        try (var in = Drawings.class.getResourceAsStream("/samples/" + name)) {
            return ImageIO.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
