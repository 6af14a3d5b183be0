package io.zhanbo.submission.script;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What scripts may be. */
@ConfigMapping(prefix = "zhanbo.scripts")
interface ScriptSettings {

    /** Largest script in bytes. A script is text: more only helps those who paste pictures into it. */
    @WithDefault("20971520")
    long maxBytes();

    /** How long the address to send a script to is valid. */
    @WithDefault("PT15M")
    Duration urlValidity();
}
