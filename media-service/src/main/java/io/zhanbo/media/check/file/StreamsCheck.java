package io.zhanbo.media.check.file;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.check.HeaderCheck;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Beside one picture and one sound there is nothing in the file; what there is, is left out. */
@Singleton
class StreamsCheck implements HeaderCheck {
    @Override
    public List<Finding> examine(Evidence evidence) {
        var others = evidence.source().others();
        var findings = new ArrayList<Finding>();
        if (others.sounds() > 0) {
            findings.add(Findings.of(Code.SEVERAL_SOUNDS, others.sounds() + 1));
        }
        if (others.subtitles() > 0) {
            findings.add(Findings.of(Code.SUBTITLE_STREAM));
        }
        if (others.data() > 0) {
            findings.add(Findings.of(Code.DATA_STREAM));
        }
        return findings;
    }
}
