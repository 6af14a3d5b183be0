package io.zhanbo.media.packaging;

import java.util.Locale;

/**
 * Small pictures of a film for the seek bar, many to a sheet.
 *
 * @param width   pixels of one
 * @param height  pixels of one
 * @param columns to a sheet, and as many rows
 * @param every   seconds from one to the next
 */
public record Storyboard(int width, int height, int columns, int every) {

    /** Name of a sheet's file as FFmpeg counts them, from 1. */
    public static final String SHEETS = "%03d.jpg";

    /**
     * The WebVTT file that says which part of which sheet shows which moment.
     *
     * @param seconds length of the film
     */
    public String webVtt(double seconds) {
        var text = new StringBuilder("WEBVTT\n");
        int count = (int) Math.max(1, Math.ceil(seconds / every));
        for (int i = 0; i < count; i++) {
            int place = i % (columns * columns);
            text.append(String.format(
                    Locale.ROOT,
                    "\n%s --> %s\n" + SHEETS + "#xywh=%d,%d,%d,%d\n",
                    time(i * every),
                    time(Math.min(seconds, (i + 1.0) * every)),
                    sheet(i) + 1,
                    place % columns * width,
                    place / columns * height,
                    width,
                    height));
        }
        return text.toString();
    }

    /** How many sheets a film takes. */
    public int sheets(double seconds) {
        return sheet((int) Math.max(1, Math.ceil(seconds / every)) - 1) + 1;
    }

    private int sheet(int picture) {
        return picture / (columns * columns);
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}
