package io.zhanbo.media.job.queue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of the work on a video, in the order in which they matter to people. */
public enum StepName {
    /** Reads the header, from the first and last bytes of the upload. */
    PROBE(Queue.PROBE),
    /** Decodes it once and looks for everything that may be wrong. */
    CHECK(Queue.CHECK),
    /** Makes the judges' copy. */
    PROXY(Queue.TRANSCODE),
    /** Makes what a nominated entry is shown with: ladder, download, poster, storyboard. */
    LADDER(Queue.TRANSCODE),
    /** Makes another poster, of the picture an organiser chose. */
    POSTER(Queue.TRANSCODE),
    /** Makes the archive copy at the source's own frame rate. */
    MASTER(Queue.TRANSCODE),
    /** Makes the broadcasters' copy. */
    XDCAM(Queue.TRANSCODE),
    /** Makes the editors' copy. */
    PRORES(Queue.TRANSCODE);

    private final Queue queue;

    StepName(Queue queue) {
        this.queue = queue;
    }

    public Queue queue() {
        return queue;
    }

    /** As people and events name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of such a word. */
    public static Optional<StepName> named(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
