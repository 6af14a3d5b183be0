package io.zhanbo.media.check.sound;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import jakarta.inject.Singleton;
import java.util.List;

/** The sound is about as loud as it should be; it is brought to its target later, but not every way there is a good one. */
@Singleton
class LoudnessCheck implements Check {
    private final SoundSettings settings;

    LoudnessCheck(SoundSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (!evidence.isDecoded() || evidence.sound().loudness() <= settings.silent()) {
            return List.of();
        }
        double loudness = evidence.sound().loudness();
        if (loudness < settings.quiet()) {
            return List.of(Findings.of(Code.TOO_QUIET, loudness));
        }
        return loudness > settings.loud() ? List.of(Findings.of(Code.TOO_LOUD, loudness)) : List.of();
    }
}
