package io.zhanbo.submission.removal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How files are deleted. */
@ConfigMapping(prefix = "zhanbo.removals")
interface RemovalSettings {

    /** How often files to be deleted are looked for. Less often leaves them longer after an erasure. */
    @WithDefault("30s")
    String sweepEvery();
}
