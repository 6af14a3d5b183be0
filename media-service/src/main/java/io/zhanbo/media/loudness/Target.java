package io.zhanbo.media.loudness;

/** How loud films of one use are to be, so that nobody reaches for the volume between two of them. */
public enum Target {
    /** Phones and browsers. */
    WEB(-16, -1),
    /** Chinese television, GY/T 282. */
    TELEVISION(-24, -2);

    private final double loudness;
    private final double peak;

    Target(double loudness, double peak) {
        this.loudness = loudness;
        this.peak = peak;
    }

    /** Of the whole by EBU R 128 (ITU-R BS.1770), in LUFS. */
    public double loudness() {
        return loudness;
    }

    /** Highest true peak, in dBTP. */
    public double peak() {
        return peak;
    }
}
