package io.zhanbo.media.probe;

import java.util.Set;

/**
 * The picture in a file, as its header describes it.
 *
 * @param index       number of the stream in the file
 * @param codec       FFmpeg's name of the coding, or null if it knows none
 * @param width       stored width in pixels
 * @param height      stored height in pixels
 * @param pixelAspect width of a pixel for a height of one
 * @param rotation    degrees the player has to turn it by, a multiple of 90 in any practical file
 * @param rate        frames a second by the header; wild for some files, so prefer a measured one
 * @param seconds     length the container promises, or null
 * @param fieldOrder  {@code progressive}, {@code tt}, {@code bb}… or null
 * @param colour      how its colours are meant
 */
public record VideoStream(
        int index,
        String codec,
        int width,
        int height,
        double pixelAspect,
        int rotation,
        double rate,
        Double seconds,
        String fieldOrder,
        Colour colour) {

    private static final Set<String> INTERLACED = Set.of("tt", "bb", "tb", "bt");

    /** With no more known of its colours than the transfer characteristics, or null. */
    public VideoStream(
            int index,
            String codec,
            int width,
            int height,
            double pixelAspect,
            int rotation,
            double rate,
            Double seconds,
            String fieldOrder,
            String transfer) {
        this(
                index,
                codec,
                width,
                height,
                pixelAspect,
                rotation,
                rate,
                seconds,
                fieldOrder,
                new Colour(null, null, null, transfer));
    }

    /** Width as shown: upright and with square pixels. */
    public int shownWidth() {
        return isTurned() ? height : squareWidth();
    }

    /** Height as shown: upright and with square pixels. */
    public int shownHeight() {
        return isTurned() ? squareWidth() : height;
    }

    public int shownShortSide() {
        return Math.min(shownWidth(), shownHeight());
    }

    public boolean interlaced() {
        return fieldOrder != null && INTERLACED.contains(fieldOrder);
    }

    /** Whether the lower half picture is the older; the second letter tells, for the first is about how they are stored. */
    public boolean bottomFirst() {
        return interlaced() && fieldOrder.endsWith("b");
    }

    /** The same, but as its pictures were seen to be. */
    public VideoStream withFieldOrder(String seen) {
        return new VideoStream(index, codec, width, height, pixelAspect, rotation, rate, seconds, seen, colour);
    }

    public boolean highDynamicRange() {
        return colour.highDynamicRange();
    }

    /** Whether it lies on its side in the file. */
    public boolean isTurned() {
        return Math.abs(rotation % 180) == 90;
    }

    private int squareWidth() {
        return (int) Math.round(width * pixelAspect);
    }
}
