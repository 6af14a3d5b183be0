package io.zhanbo.media.probe;

/** What one decoding leaves beside the film. */
final class AnalysisFiles {
    static final String FRAME_TIMES = "frames.txt";
    static final String PICTURE = "picture.txt";
    static final String FIELDS = "fields.txt";
    static final String LOSS_480 = "loss480.txt";
    static final String LOSS_360 = "loss360.txt";
    static final String LOUDNESS = "loudness.txt";
    static final String SOUND = "sound.txt";
    static final String PICTURES = "pictures.rgb";
    static final String VOICE = "voice.pcm";

    private AnalysisFiles() {}
}
