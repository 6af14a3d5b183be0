package io.zhanbo.media.loudness;

import java.util.Locale;

/**
 * What is done to a film's sound to bring it to its target: a gain, and a limiter where the gain alone would let peaks through.
 *
 * @param target   where to
 * @param gain     in decibels
 * @param limiting whether peaks have to be held down
 * @param expected loudness that comes out, in LUFS, as calculated or measured; {@link Double#NaN} for silence
 */
public record Levelling(Target target, double gain, boolean limiting, double expected) {
    /** Lossy coding lets peaks rise a little again. */
    private static final double HEADROOM = 0.5;

    /** Sound that is absent, or as good as, is left alone. */
    public static final Levelling NONE = new Levelling(Target.WEB, 0, false, Double.NaN);

    /** @param measured of the sound as it comes */
    public static Levelling of(Loudness measured, Target target) {
        if (measured.isSilence()) {
            return NONE;
        }
        double gain = target.loudness() - measured.integrated();
        boolean limiting = measured.truePeak() + gain > target.peak() - HEADROOM;
        return new Levelling(target, gain, limiting, target.loudness());
    }

    /** The same, after it was seen how much loudness the limiter takes away. */
    public Levelling corrected(Loudness after) {
        return new Levelling(target, gain + target.loudness() - after.integrated(), limiting, target.loudness());
    }

    /** The same, known to come out like this. */
    public Levelling comingOutAt(Loudness after) {
        return new Levelling(target, gain, limiting, after.integrated());
    }

    /** Whether something is done at all. */
    public boolean isNeeded() {
        return !Double.isNaN(expected);
    }

    /** How far from the target it comes out, in LU. */
    double error() {
        return Math.abs(expected - target.loudness());
    }

    /** The filters, each followed by a comma; at 192 kHz the limiter sees what lies between the samples. */
    public String filters() {
        if (!isNeeded()) {
            return "";
        }
        var volume = String.format(Locale.ROOT, "volume=%.2fdB,", gain);
        if (!limiting) {
            return volume;
        }
        double ceiling = Math.pow(10, (target.peak() - HEADROOM) / 20);
        return "aresample=192000," + volume
                + String.format(
                        Locale.ROOT,
                        "alimiter=limit=%.4f:attack=5:release=50:level=false:latency=true,aresample=48000,",
                        ceiling);
    }
}
