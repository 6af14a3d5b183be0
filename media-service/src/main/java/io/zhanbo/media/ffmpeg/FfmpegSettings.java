package io.zhanbo.media.ffmpeg;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far a child FFmpeg may go. */
@ConfigMapping(prefix = "zhanbo.media.ffmpeg")
public interface FfmpegSettings {

    /** The program that takes the network away; where it is not found or may not run, {@code unshare} is tried. */
    @WithDefault("bwrap")
    String bwrap();

    /** Threads of each decoder and encoder. More finish sooner, use more memory, and change the encoded bytes. */
    @WithDefault("2")
    int threads();

    /** Address space of one child. Lower keeps a machine safer, but large films (4K, HDR) then fail. */
    @WithDefault("6G")
    MemorySize memory();

    /** Largest file a child may write; five minutes of ProRes at 1080p and 60 frames take 17 GB. */
    @WithDefault("20G")
    MemorySize fileSize();

    /** A child that makes no progress for this long, by the clock without using the processor or in processor time, is killed. Lower frees a worker sooner. */
    @WithDefault("PT60S")
    Duration stall();

    /** Seconds of wall clock for each second of CPU that a child may use. Higher forgives a more loaded machine. */
    @WithDefault("3")
    int wallFactor();

    /** Largest picture in pixels; the default lets 8K pass and stops pictures made to fill the memory. */
    @WithDefault("40000000")
    long maxPixels();
}
