package io.zhanbo.media.rendition.chunk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Whether several workers may share a film, and in what pieces. */
@ConfigMapping(prefix = "zhanbo.media.chunks")
interface ChunkSettings {

    /** Off, every film is one worker's: that costs less processor time and traffic, and long films take longer. */
    @WithDefault("true")
    boolean enabled();

    /**
     * How long a chunk is, roughly: chunks of a film are equally long and hold whole groups of pictures. Shorter spreads a film over more workers; each
     * fetches the original and begins to compress from nothing.
     */
    @WithDefault("PT30S")
    Duration length();
}
