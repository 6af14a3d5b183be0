package io.zhanbo.media.ffmpeg;

import java.util.function.DoubleConsumer;

/** Turns FFmpeg's count of frames into a share of the work. */
public class FrameProgress implements Watcher {
    private static final String FRAME = "frame=";

    private final double expectedFrames;
    private final DoubleConsumer progress;
    private volatile long frames;

    /**
     * @param expectedFrames how many there will be, roughly
     * @param progress       told 0 to 1 a few times a second; throws to have the child killed
     */
    public FrameProgress(double expectedFrames, DoubleConsumer progress) {
        this.expectedFrames = Math.max(1, expectedFrames);
        this.progress = progress;
    }

    @Override
    public void output(String line) {
        if (line.startsWith(FRAME)) {
            frames = Long.parseLong(line.substring(FRAME.length()).strip());
        }
    }

    @Override
    public void tick() {
        progress.accept(Math.min(1, frames / expectedFrames));
    }
}
