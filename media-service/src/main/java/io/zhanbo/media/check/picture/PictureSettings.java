package io.zhanbo.media.check.picture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** From when on something odd about the picture is told. */
@ConfigMapping(prefix = "zhanbo.media.check.picture")
interface PictureSettings {

    /** Shortest black stretch that is told; shorter ones are cuts and fades. */
    @WithDefault("PT2S")
    Duration black();

    /** Shortest frozen stretch that is told; lower ones tell of every speaker who holds still. */
    @WithDefault("PT5S")
    Duration frozen();

    /** Share of the picture that must be empty for borders to be told; lower ones tell of a line that some cameras leave at the edge. */
    @WithDefault("0.04")
    double borders();

    /** Fewest frames a second that are not told. */
    @WithDefault("23")
    int rate();

    /** A picture that stays this long among others that follow at once is a screen's, not a camera's. */
    @WithDefault("PT0.5S")
    Duration step();

    /** Longest long side for a short side of one that is not told; 2.4 is the widest cinema's. */
    @WithDefault("2.4")
    double shape();
}
