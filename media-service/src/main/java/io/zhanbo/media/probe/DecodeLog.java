package io.zhanbo.media.probe;

import io.zhanbo.media.ffmpeg.FrameProgress;
import io.zhanbo.media.ffmpeg.Watcher;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;

/** Listens to a decoding: how far it is, how often the decoder stumbled, and whether there was room for what came out. */
class DecodeLog implements Watcher {
    private static final Pattern SUMMARY =
            Pattern.compile("\\((video|audio)\\).* frames decoded; (\\d+) decode errors");
    /** A film's own title, which is printed too, stands behind a blank and a colon. */
    private static final Pattern DISK_FULL = Pattern.compile("\\S: No space left on device$");

    private final FrameProgress progress;
    private int corruptFrames;
    private int refusedPackets;
    private int refusedSounds;
    private boolean diskFull;

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
        if (DISK_FULL.matcher(line).find()) {
            diskFull = true;
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

    /** Whether what came out could not all be written: the film is not to blame for what is missing. */
    boolean isDiskFull() {
        return diskFull;
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
