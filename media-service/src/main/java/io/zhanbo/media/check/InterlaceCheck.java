package io.zhanbo.media.check;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
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
