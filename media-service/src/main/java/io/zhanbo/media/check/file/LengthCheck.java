package io.zhanbo.media.check.file;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.check.HeaderCheck;
import jakarta.inject.Singleton;
import java.util.List;

/** The film is no longer than the contest allows. */
@Singleton
class LengthCheck implements HeaderCheck {
    /** Editors that cut at exactly the limit leave a frame or a packet of sound more. */
    private static final double GRACE_SECONDS = 0.5;

    @Override
    public List<Finding> examine(Evidence evidence) {
        int limit = evidence.limits().seconds();
        double seconds = evidence.seconds();
        return seconds > limit + GRACE_SECONDS
                ? List.of(Findings.between(limit, seconds, Code.TOO_LONG, Math.ceil(seconds), limit))
                : List.of();
    }
}
