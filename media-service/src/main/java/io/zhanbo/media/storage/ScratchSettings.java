package io.zhanbo.media.storage;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where jobs keep files while they work. */
@ConfigMapping(prefix = "zhanbo.media.scratch")
interface ScratchSettings {

    /** A folder on a local disk; everything in it may be deleted when no worker runs. */
    @WithDefault("${java.io.tmpdir}/zhanbo-media")
    Path directory();

    /** Space left free for others. Higher is kinder to the machine; jobs wait sooner. */
    @WithDefault("512M")
    MemorySize keepFree();

    /** What the jobs of one instance may use together, where that is less than the disk: a container's volume shows the disk of its whole machine. */
    Optional<MemorySize> capacity();
}
