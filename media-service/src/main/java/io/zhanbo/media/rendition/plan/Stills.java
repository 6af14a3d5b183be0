package io.zhanbo.media.rendition.plan;

import io.zhanbo.media.packaging.Storyboard;

/**
 * The still pictures that are taken on the way: candidates for the poster, and the storyboard.
 *
 * @param grid    the film's
 * @param seconds its length
 * @param poster  size of the poster
 */
public record Stills(Grid grid, double seconds, Rung poster) {
    /** Enough to find a good one, few enough to look at each. */
    private static final int CANDIDATES = 40;

    private static final int SMALL = 736;
    private static final int THUMBNAIL = 160;
    private static final int THUMBNAILS = 100;
    private static final int COLUMNS = 10;

    /** Frames from one candidate to the next: half a second, or more in longer films. */
    public int candidateStep() {
        return (int) Math.max(grid.rate() / 2, Math.ceil(seconds * grid.rate() / CANDIDATES));
    }

    public double candidatesPerSecond() {
        return (double) grid.rate() / candidateStep();
    }

    /** Size in which candidates are looked at. */
    public Rung small() {
        return poster.within(SMALL);
    }

    /** Whole seconds between two pictures, more in longer films. */
    public Storyboard storyboard() {
        var thumbnail = poster.within(THUMBNAIL);
        int every = (int) Math.max(1, Math.ceil(seconds / THUMBNAILS));
        return new Storyboard(thumbnail.width(), thumbnail.height(), COLUMNS, every);
    }
}
