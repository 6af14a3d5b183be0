package io.zhanbo.media.rendition.chunk;

import io.zhanbo.media.rendition.plan.Chunk;
import io.zhanbo.media.rendition.plan.Grid;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A film divided among several workers: into chunks of whole groups of pictures, as equal as can be.
 *
 * @param groups how many whole groups of pictures the film has
 * @param count  how many chunks, at most one for each group
 */
record ChunkPlan(Grid grid, int groups, int count) {

    /** Until here it has as many pictures as were counted; how many there really are, its last chunk tells. */
    static ChunkPlan of(double seconds, Grid grid, int count) {
        return new ChunkPlan(grid, groups(seconds, grid), count);
    }

    /**
     * Into how many chunks a film is divided, so that it is ready sooner. To encode it in one costs less, so it is divided only for workers who would
     * otherwise do nothing: nobody's job waits, and at least one more could be begun at once.
     *
     * @param length of a chunk, roughly
     * @param idle   how many jobs could be begun at once besides this one
     * @return 1 if it stays whole
     */
    static int count(double seconds, Grid grid, Duration length, long idle) {
        if (idle < 1) {
            return 1;
        }
        long count = Math.round(seconds * 1000 / Math.max(1, length.toMillis()));
        return (int) Math.max(1, Math.min(count, groups(seconds, grid)));
    }

    List<Chunk> chunks() {
        return IntStream.rangeClosed(1, count).mapToObj(this::chunk).toList();
    }

    /** The last one ends where the film does. */
    Chunk chunk(int number) {
        int first = firstFrame(number);
        return new Chunk(grid, number, first, number == count ? 0 : firstFrame(number + 1) - first);
    }

    private int firstFrame(int number) {
        return (int) ((long) groups * (number - 1) / count) * grid.framesPerGroup();
    }

    private static int groups(double seconds, Grid grid) {
        return (int) (seconds * grid.rate() / grid.framesPerGroup());
    }
}
