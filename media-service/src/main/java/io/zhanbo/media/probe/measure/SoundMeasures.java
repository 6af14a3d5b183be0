package io.zhanbo.media.probe.measure;

import java.util.List;

/**
 * What was measured of a film's sound while it was decoded.
 *
 * @param loudness of the whole by EBU R 128, in LUFS; -70 for silence
 * @param truePeak highest point between samples, in dBTP
 * @param seconds  second by second; empty if no sound came out of the decoder
 * @param faults   packets the decoder refused
 */
public record SoundMeasures(double loudness, double truePeak, List<SoundSecond> seconds, int faults) {
    public static final SoundMeasures NONE = new SoundMeasures(-70, SoundSecond.SILENT, List.of(), 0);
}
