package io.zhanbo.media.check;

import io.zhanbo.events.media.Finding;
import jakarta.inject.Singleton;
import java.util.List;

/** The film has sound. */
@Singleton
class SoundCheck implements Check {

    @Override
    public List<Finding> examine(Evidence evidence) {
        return evidence.source().audio() == null ? List.of(Findings.of(Code.NO_SOUND)) : List.of();
    }
}
