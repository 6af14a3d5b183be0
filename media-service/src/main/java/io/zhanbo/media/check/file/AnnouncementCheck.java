package io.zhanbo.media.check.file;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import jakarta.inject.Singleton;
import java.util.List;

/** What arrived is what the contestant's device announced. */
@Singleton
public class AnnouncementCheck implements Check {

    @Override
    public List<Finding> examine(Evidence evidence) {
        return of(evidence.bytes());
    }

    /** For a file that cannot even be opened. */
    public static List<Finding> of(Evidence.Bytes bytes) {
        return bytes.sha256().equalsIgnoreCase(bytes.claimedSha256())
                ? List.of()
                : List.of(Findings.of(Code.NOT_AS_ANNOUNCED));
    }
}
