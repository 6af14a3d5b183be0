package io.zhanbo.media.probe;

import io.zhanbo.media.ffmpeg.FrameProgress;
import io.zhanbo.media.ffmpeg.Watcher;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;

/** Listens to a decoding: how far it is, and how often the decoder stumbled. */
class DecodeLog implements Watcher {
    private static final Pattern SUMMARY =
            Pattern.compile("\\((video|audio)\\).* frames decoded; (\\d+) decode errors");

    private final FrameProgress progress;
    private int corruptFrames;
    private int refusedPackets;
    private int refusedSounds;

    DecodeLog(double expectedFrames, DoubleConsumer progress) {
        this.progress = new FrameProgress(expectedFrames, progress);
    }

    @Override
    public void output(String line) {
        progress.output(line);
    }

    @Override
    public void tick() {
        progress.tick();
    }

    @Override
    public void error(String line) {
        // Error lines as such tell nothing: a fine film printed 29. These two count what was really lost.
        if (line.endsWith("corrupt decoded frame")) {
            corruptFrames++;
        }
        var summary = SUMMARY.matcher(line);
        if (summary.find()) {
            int refused = Integer.parseInt(summary.group(2));
            if ("video".equals(summary.group(1))) {
                refusedPackets += refused;
            } else {
                refusedSounds += refused;
            }
        }
    }

    /** Of the picture. */
    int faults() {
        return Math.max(corruptFrames, refusedPackets);
    }

    /** Of the sound. */
    int soundFaults() {
        return refusedSounds;
    }
}
