package io.zhanbo.media.loudness;

/**
 * How loud a film is.
 *
 * @param integrated of the whole by EBU R 128, in LUFS; -70 if there is nothing but silence
 * @param truePeak   highest point between samples, in dBTP
 */
public record Loudness(double integrated, double truePeak) {
    /** Below this there is a room's noise at most. */
    private static final double SILENCE = -50;

    /** Whether there is nothing that could be made louder with profit. */
    public boolean isSilence() {
        return integrated < SILENCE;
    }
}
