package io.zhanbo.submission.virus;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the virus scanner listens. */
@ConfigMapping(prefix = "zhanbo.virus-scanner")
interface ScannerSettings {

    /** Host of a clamd; without it nothing is scanned. Its StreamMaxLength must be no less than the largest upload. */
    Optional<String> host();

    /** Its TCP port. */
    @WithDefault("3310")
    int port();

    /** How long it may stay silent; it answers only when it has looked at the whole file. */
    @WithDefault("PT10M")
    Duration patience();
}
