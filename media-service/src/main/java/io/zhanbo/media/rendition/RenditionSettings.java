package io.zhanbo.media.rendition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When renditions that nobody wants any more are deleted. */
@ConfigMapping(prefix = "zhanbo.media.renditions")
interface RenditionSettings {

    /** How often is looked for some. */
    @WithDefault("1m")
    String sweepEvery();

    /** How long after the video was withdrawn or replaced: longer than a stopped step may still write. */
    @WithDefault("PT2M")
    Duration sweepAfter();

    /** How long one stays whose place another has taken: longer than addresses are good, and than others take to hear of it. */
    @WithDefault("PT3H")
    Duration keepReplaced();
}
