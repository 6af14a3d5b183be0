package io.zhanbo.media.packaging;

import java.util.List;

/**
 * What a track needs of a line, in bits a second, measured on its segments.
 *
 * @param peak    of the heaviest segment
 * @param average of the whole
 */
public record Bandwidth(long peak, long average) {

    /** @param sizes bytes of each segment, in the playlist's order */
    public static Bandwidth of(MediaPlaylist playlist, List<Long> sizes) {
        double peak = 0;
        long bytes = 0;
        for (int i = 0; i < sizes.size(); i++) {
            bytes += sizes.get(i);
            // A last scrap of a few frames may exceed any rate without ever troubling a line.
            double seconds = Math.max(playlist.segments().get(i).seconds(), 1);
            peak = Math.max(peak, sizes.get(i) * 8 / seconds);
        }
        return new Bandwidth(Math.round(peak), Math.round(bytes * 8 / Math.max(playlist.seconds(), 1)));
    }

    public Bandwidth plus(Bandwidth other) {
        return new Bandwidth(peak + other.peak, average + other.average);
    }
}
