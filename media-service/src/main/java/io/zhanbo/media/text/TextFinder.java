package io.zhanbo.media.text;

import io.zhanbo.media.onnx.Networks;
import io.zhanbo.media.onnx.Tensor;
import io.zhanbo.media.pixels.Picture;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Finds where text stands in a picture, in any script, by PaddleOCR's detector; what it says is not read. */
@Singleton
class TextFinder {
    private static final String NETWORK = "ppocr-detection.onnx";
    /** The network halves its picture five times. */
    private static final int MULTIPLE = 32;

    private final Networks networks;

    TextFinder(Networks networks) {
        this.networks = networks;
    }

    List<Line> lines(Picture picture) {
        int width = roundedUp(picture.width());
        int height = roundedUp(picture.height());
        var input = new Tensor.Floats(pixels(picture, width, height), 1, 3, height, width);
        var likelihood = networks.get(NETWORK)
                .run(Map.of("x", input))
                .values()
                .iterator()
                .next();
        return new LikelihoodMap(width, height, likelihood).lines(picture);
    }

    private static int roundedUp(int length) {
        return (length + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
    }

    /** Blue, green and red apart, from -1 to 1; what is added at the right and bottom is grey. */
    private static float[] pixels(Picture picture, int width, int height) {
        var pixels = new float[3 * width * height];
        var rgb = picture.rgb();
        for (int component = 0; component < 3; component++) {
            for (int y = 0; y < picture.height(); y++) {
                int to = (component * height + y) * width;
                int from = y * picture.width() * 3 + 2 - component;
                for (int x = 0; x < picture.width(); x++) {
                    pixels[to + x] = (rgb[from + 3 * x] & 0xff) / 127.5f - 1;
                }
            }
        }
        return pixels;
    }
}
