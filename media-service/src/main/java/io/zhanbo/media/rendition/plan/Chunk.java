package io.zhanbo.media.rendition.plan;

/**
 * Some of a film's pictures, counted on the new grid: wherever the decoder begins, each belongs to one chunk.
 *
 * @param number     from 1
 * @param firstFrame number of its first picture in the film, from 0
 * @param frames     how many pictures it has, or 0 for all that there are
 */
public record Chunk(Grid grid, int number, int firstFrame, int frames) {
    /** What comes before it and is thrown away: filters that look back have seen something, and open groups have closed. */
    private static final double PREROLL = 1;

    /** Where in the film reading begins, at the key frame before. */
    public double readFrom() {
        return Math.max(0, (double) firstFrame / grid.rate() - PREROLL);
    }

    /** @param film length of the whole */
    public double seconds(double film) {
        return frames == 0 ? film - (double) firstFrame / grid.rate() : (double) frames / grid.rate();
    }
}
