package io.zhanbo.submission.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What catalogues may be. */
@ConfigMapping(prefix = "zhanbo.catalogues")
interface CatalogueSettings {

    /** Largest file in bytes. Higher needs {@code quarkus.http.limits.max-body-size} to be higher, too. */
    @WithDefault("5242880")
    int maxBytes();

    /** Most bytes that may come out of the file. More takes more memory while a file is read. */
    @WithDefault("33554432")
    long maxInflatedBytes();

    /** Most files within the file; pictures count. */
    @WithDefault("500")
    int maxParts();

    /** Most rows. More makes a commit take longer, during which the unit's drafts cannot be saved. */
    @WithDefault("2000")
    int maxRows();

    /**
     * How long a catalogue is kept after it was brought in. Longer lets files be matched with it for longer; shorter
     * forgets the contact data in it sooner.
     */
    @WithDefault("P30D")
    Duration maxAge();

    /** How often catalogues that are too old are looked for, as a Quarkus scheduler expression; {@code off} never. */
    @WithDefault("1h")
    String sweepEvery();
}
