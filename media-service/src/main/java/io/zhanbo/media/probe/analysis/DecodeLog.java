package io.zhanbo.media.probe.analysis;

import io.zhanbo.media.ffmpeg.FrameProgress;
import io.zhanbo.media.ffmpeg.Watcher;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;

/** Listens to a decoding: how far it is, how often the decoder stumbled, and whether the machine had room for it. */
class DecodeLog implements Watcher {
    private static final Pattern SUMMARY =
            Pattern.compile("\\((video|audio)\\).* frames decoded; (\\d+) decode errors");
    /** A film's own tags, which are printed too, stand behind blanks. */
    private static final Pattern SHORTAGE = Pattern.compile(
            "^\\S.*: (No space left on device|Cannot allocate memory|Resource temporarily unavailable)$");

    private final FrameProgress progress;
    private int corruptFrames;
    private int refusedPackets;
    private int refusedSounds;
    private String shortage;

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
        var lacking = SHORTAGE.matcher(line);
        if (lacking.find()) {
            shortage = lacking.group(1);
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

    /** What the machine had too little of, by FFmpeg's word: the film is not to blame for what is missing. */
    Optional<String> shortage() {
        return Optional.ofNullable(shortage);
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
