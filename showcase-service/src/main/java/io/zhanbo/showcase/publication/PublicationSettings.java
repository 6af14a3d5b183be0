package io.zhanbo.showcase.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files come to the public. */
@ConfigMapping(prefix = "zhanbo.publication")
interface PublicationSettings {

    /**
     * How often to look for work that nobody announced, such as what a crash left. Shorter: an interrupted publication
     * goes on sooner. Longer: fewer idle queries.
     */
    @WithDefault("2s")
    Duration poll();

    /**
     * How long the files of one exhibit may take. Too short for the largest ladder: its publication never ends, though
     * each attempt goes on where the one before stopped. Longer: a hanging storage is noticed later.
     */
    @WithDefault("15m")
    Duration timeLimit();
}
