package io.zhanbo.media.probe.analysis;

import io.zhanbo.media.pixels.Pictures;
import io.zhanbo.media.probe.measure.Decoded;
import io.zhanbo.media.probe.measure.PictureMeasures;
import io.zhanbo.media.probe.measure.SoundMeasures;
import io.zhanbo.media.probe.measure.Voice;

/**
 * Everything that came out of one decoding of a film.
 *
 * @param decoded  its frames
 * @param picture  measures of its picture
 * @param sound    measures of its sound; empty ones if it has none, or none that can be decoded
 * @param pictures small pictures of it
 * @param voice    its sound for listeners to speech, or null if there is none
 */
public record Analysis(Decoded decoded, PictureMeasures picture, SoundMeasures sound, Pictures pictures, Voice voice) {}
