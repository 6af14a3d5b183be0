package io.zhanbo.submission.contest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where contests come from besides the API. */
@ConfigMapping(prefix = "zhanbo.contests")
interface ContestSettings {

    /**
     * A directory of definition files named {@code <contest id>.json}, read at start. A file that has not changed since
     * it was last read overrules nothing that was set through the API. A broken file stops the start.
     */
    Optional<Path> directory();

    /** Whether the built-in sample contest is there. */
    @WithDefault("true")
    boolean sample();
}
