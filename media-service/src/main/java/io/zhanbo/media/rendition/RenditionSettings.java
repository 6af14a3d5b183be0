package io.zhanbo.media.rendition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When the renditions of withdrawn videos are deleted. */
@ConfigMapping(prefix = "zhanbo.media.renditions")
interface RenditionSettings {

    /** How often is looked for some. */
    @WithDefault("1m")
    String sweepEvery();

    /** How long after the withdrawal: longer than a stopped step may still write. */
    @WithDefault("PT2M")
    Duration sweepAfter();
}
