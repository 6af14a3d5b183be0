package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import jakarta.inject.Singleton;
import java.util.List;

/** Frames are whole. */
@Singleton
class InterlaceCheck implements Check {

    @Override
    public List<Finding> examine(Evidence evidence) {
        boolean interlaced = evidence.isDecoded()
                && evidence.source()
                        .video()
                        .withFieldOrder(evidence.fieldOrder())
                        .interlaced();
        return interlaced ? List.of(Findings.of(Code.INTERLACED)) : List.of();
    }
}
