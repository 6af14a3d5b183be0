package io.zhanbo.media.probe.measure;

import java.util.List;

/**
 * What came out when a whole film was decoded once.
 *
 * @param frames  when each frame is shown, in seconds on the file's own clock, ascending
 * @param faults  frames that were concealed or corrupt, and packets the decoder refused
 */
public record Decoded(List<Double> frames, int faults) {

    /** Frames a second as measured, or 0 for a single frame. */
    public double rate() {
        double span = frames.size() < 2 ? 0 : last() - frames.get(0);
        return span > 0 ? (frames.size() - 1) / span : 0;
    }

    /** When the last frame ends, taking it to last as long as an average one. */
    public double end() {
        return last() + (rate() > 0 ? 1 / rate() : 0);
    }

    private double last() {
        return frames.get(frames.size() - 1);
    }
}
