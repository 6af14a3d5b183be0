package io.zhanbo.media.pixels;

/**
 * One component of a picture, 0 to 255 for each pixel.
 *
 * @param width  pixels
 * @param height pixels
 * @param values rows from the top
 */
public record Plane(int width, int height, float[] values) {

    /** Brightness as the eye sees it (Rec. 709). */
    public static Plane luma(Picture picture) {
        var rgb = picture.rgb();
        var values = new float[picture.width() * picture.height()];
        for (int i = 0; i < values.length; i++) {
            values[i] = 0.2126f * (rgb[3 * i] & 0xff)
                    + 0.7152f * (rgb[3 * i + 1] & 0xff)
                    + 0.0722f * (rgb[3 * i + 2] & 0xff);
        }
        return new Plane(picture.width(), picture.height(), values);
    }

    /** @param component 0 red, 1 green, 2 blue */
    public static Plane colour(Picture picture, int component) {
        var rgb = picture.rgb();
        var values = new float[picture.width() * picture.height()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rgb[3 * i + component] & 0xff;
        }
        return new Plane(picture.width(), picture.height(), values);
    }

    public float at(int x, int y) {
        return values[y * width + x];
    }

    public Area whole() {
        return new Area(0, 0, width, height);
    }

    /** A part of it in another size; each new pixel is the mean of what it covers. What lies outside is black. */
    public Plane scaled(Area part, int newWidth, int newHeight) {
        var columns = Overlap.of(part.left(), part.width(), newWidth, width);
        var rows = Overlap.of(part.top(), part.height(), newHeight, height);
        // Across first, then down: each pixel is then read once for each direction only.
        var across = new float[height * newWidth];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < newWidth; x++) {
                across[y * newWidth + x] = columns[x].mean(values, y * width, 1);
            }
        }
        var down = new float[newHeight * newWidth];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                down[y * newWidth + x] = rows[y].mean(across, x, newWidth);
            }
        }
        return new Plane(newWidth, newHeight, down);
    }
}
