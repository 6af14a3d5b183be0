package io.zhanbo.media.probe;

/**
 * How many of the frames looked at were made of two half pictures, taken one after the other: which of the two came first, or neither.
 *
 * @param topFirst    frames whose upper half picture is the older
 * @param bottomFirst frames whose lower half picture is the older
 * @param progressive whole frames
 */
public record Fields(int topFirst, int bottomFirst, int progressive) {
    public static final Fields UNKNOWN = new Fields(0, 0, 0);
}
