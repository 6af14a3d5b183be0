package io.zhanbo.judging.scoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of scoring. */
@ConfigMapping(prefix = "zhanbo.judging.scoring")
interface ScoringSettings {

    /**
     * How long a link to a judges' copy plays. Longer: a judge may pause longer before the page must ask for new links. Shorter: a link that was
     * passed on is of less use.
     */
    @WithDefault("PT1H")
    Duration proxyLinkValidFor();
}
