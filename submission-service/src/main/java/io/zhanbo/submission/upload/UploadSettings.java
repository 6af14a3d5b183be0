package io.zhanbo.submission.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long uploads may take. */
@ConfigMapping(prefix = "zhanbo.uploads")
interface UploadSettings {

    /**
     * How long an upload stays open that nobody goes on with. Longer lets contestants come back later; shorter frees the space
     * of abandoned parts sooner.
     */
    @WithDefault("P7D")
    Duration maxAge();

    /** How long a part's URL is valid. Longer saves slow clients from asking again; shorter limits what a leaked one can do. */
    @WithDefault("PT1H")
    Duration urlValidity();

    /** How long the address of an original is valid. Longer suits slow lines; shorter limits what a leaked one can do. */
    @WithDefault("PT15M")
    Duration originalUrlValidity();

    /**
     * How many uploads one process joins and scans at once. More strain storage and scanner; fewer let people wait who all
     * come in the last minute.
     */
    @WithDefault("4")
    int assemblies();

    /** How long a request waits for its turn before it is answered that the video will follow. */
    @WithDefault("PT30S")
    Duration assemblyWait();

    /**
     * After how long an assembly that has no end, because its process died, is taken up again. Shorter than joining and
     * scanning take, the work is done twice; longer keeps those waiting whom it befell.
     */
    @WithDefault("PT15M")
    Duration assemblyPatience();

    /**
     * How long what was complete in time can be handed in, if that ends while the video is being put together. Longer suits
     * those who look again only the next day; nothing can be changed in it.
     */
    @WithDefault("P1D")
    Duration lateHandIn();

    /** How often abandoned uploads and those that wait are looked for, as a Quarkus scheduler expression; {@code off} never. */
    @WithDefault("1m")
    String sweepEvery();
}
