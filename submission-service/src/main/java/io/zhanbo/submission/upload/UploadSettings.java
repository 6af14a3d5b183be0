package io.zhanbo.submission.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long uploads may take. */
@ConfigMapping(prefix = "zhanbo.uploads")
interface UploadSettings {

    /**
     * How long an upload may stay open. Longer lets contestants on weak lines take their time; shorter frees the space of
     * abandoned parts sooner.
     */
    @WithDefault("P7D")
    Duration maxAge();

    /** How long a part's URL is valid. Longer saves slow clients from asking again; shorter limits what a leaked one can do. */
    @WithDefault("PT1H")
    Duration urlValidity();

    /** How long the address of an original is valid. Longer suits slow lines; shorter limits what a leaked one can do. */
    @WithDefault("PT15M")
    Duration originalUrlValidity();

    /** After how long an assembly that nobody finished, because its process died, is taken up again. */
    @WithDefault("PT2M")
    Duration assemblyPatience();

    /** How often abandoned uploads are looked for, as a Quarkus scheduler expression; {@code off} never. */
    @WithDefault("5m")
    String sweepEvery();
}
