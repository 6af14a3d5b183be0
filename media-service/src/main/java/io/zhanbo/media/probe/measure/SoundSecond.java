package io.zhanbo.media.probe.measure;

/**
 * About one second of sound, brought to two channels.
 *
 * @param span       which
 * @param left       level of the left channel
 * @param right      level of the right one; for a film with one channel the same
 * @param difference level of what is left when one is taken from the other, in decibels; very low if both play the same
 */
public record SoundSecond(Stretch span, Level left, Level right, double difference) {
    /** What stands for no sound at all, where a logarithm knows no number. */
    public static final double SILENT = -120;

    /**
     * @param rms      average level in decibels; a full-scale sine has -3
     * @param peak     highest sample, likewise; 0 is as loud as a sample can be
     * @param plateaus how often the sound reached its peak
     * @param flatness how long it stayed there, 0 for peaks of one sample
     */
    public record Level(double rms, double peak, double plateaus, double flatness) {}

    /** Level of the louder channel in decibels. */
    public double loudest() {
        return Math.max(left.rms(), right.rms());
    }
}
