package io.zhanbo.media.check;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import jakarta.inject.Singleton;
import java.util.List;

/** What arrived is what the contestant's device announced. */
@Singleton
class AnnouncementCheck implements Check {

    @Override
    public List<Finding> examine(Evidence evidence) {
        return of(evidence.bytes());
    }

    /** For a file that cannot even be opened. */
    static List<Finding> of(Evidence.Bytes bytes) {
        return bytes.sha256().equalsIgnoreCase(bytes.claimedSha256())
                ? List.of()
                : List.of(Findings.of(Code.NOT_AS_ANNOUNCED));
    }
}
