package io.zhanbo.media.probe.analysis;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one decoding leaves beside the film. */
final class AnalysisFiles {
    static final String FRAME_TIMES = "frames.txt";
    static final String PICTURE = "picture.txt";
    static final String FIELDS = "fields.txt";
    /** By the short side in pixels that frames were brought to. */
    static final SortedMap<Integer, String> LOSSES =
            new TreeMap<>(Map.of(480, "loss480.txt", 360, "loss360.txt", 240, "loss240.txt"));

    static final String LOUDNESS = "loudness.txt";
    static final String SOUND = "sound.txt";
    static final String PICTURES = "pictures.rgb";
    static final String VOICE = "voice.pcm";

    private AnalysisFiles() {}
}
