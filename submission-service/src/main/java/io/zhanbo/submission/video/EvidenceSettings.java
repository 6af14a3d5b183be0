package io.zhanbo.submission.video;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The frames that show what a check saw. */
@ConfigMapping(prefix = "zhanbo.evidence")
interface EvidenceSettings {

    /**
     * How long a frame's address is valid. Longer: a page left open still shows its frames. Shorter: an address that was
     * passed on is worth less.
     */
    @WithDefault("PT15M")
    Duration urlValidity();
}
