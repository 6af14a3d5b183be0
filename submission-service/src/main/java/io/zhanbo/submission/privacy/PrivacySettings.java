package io.zhanbo.submission.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Optional;

/** How long people are kept. */
@ConfigMapping(prefix = "zhanbo.privacy")
interface PrivacySettings {

    /**
     * How long after the end of the public run the people of a contest are kept that says nothing itself, for example
     * {@code P1Y}; without it, until they or an organiser have them erased. Less keeps fewer secrets; what is over cannot be
     * brought back, and takes what is on show down.
     */
    Optional<Period> retention();

    /** How often people are looked for who are kept no longer. */
    @WithDefault("1h")
    String sweepEvery();
}
