package io.zhanbo.media.speech;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import jakarta.inject.Singleton;
import java.util.List;

/** Somebody speaks in the film. */
@Singleton
class SpeechCheck implements Check {
    /** People pause; less sound than this tells nothing. */
    private static final double SHORTEST = 10;

    private static final double SMALLEST_SHARE = 0.02;

    private final SpeechListener listener;

    SpeechCheck(SpeechListener listener) {
        this.listener = listener;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (evidence.voice() == null) {
            return List.of();
        }
        var speech = listener.listen(evidence.voice());
        return speech.of() >= SHORTEST && speech.share() < SMALLEST_SHARE
                ? List.of(Findings.of(Code.NO_SPEECH, speech.share()))
                : List.of();
    }
}
