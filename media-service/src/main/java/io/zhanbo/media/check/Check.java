package io.zhanbo.media.check;

import io.zhanbo.events.media.Finding;
import java.util.List;

/** Looks at one aspect of a film. A bean of this type is all a new check takes: every film is shown to it. */
public interface Check {

    /** What it saw; empty if all is well, or if the evidence for it is missing. */
    List<Finding> examine(Evidence evidence);
}
