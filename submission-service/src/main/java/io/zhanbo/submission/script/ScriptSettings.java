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

    /** How long what was there in time can be handed in, if that ends while the script waits to be looked at; as for videos. */
    @WithDefault("${zhanbo.uploads.late-hand-in:P1D}")
    Duration lateHandIn();

    /** How long a script that was announced is waited for. Longer suits those who announce today and send tomorrow. */
    @WithDefault("P1D")
    Duration maxAge();

    /** How often those that were waited for long enough are looked for, as a Quarkus scheduler expression; {@code off} never. */
    @WithDefault("1h")
    String sweepEvery();

    /** How many scripts are read at once, each by a process of its own. More need more memory; fewer let others wait. */
    @WithDefault("2")
    int readers();

    /** Heap of such a process in megabytes. More reads larger documents; less stops harmful ones sooner. */
    @WithDefault("128")
    int readerMegabytes();

    /** How long reading one, and waiting for one's turn, may take. Longer suits slow machines; shorter frees them sooner. */
    @WithDefault("PT30S")
    Duration patience();

    /** After how many characters reading stops, blanks included. No less than what the contests allow. */
    @WithDefault("200000")
    int maxCharacters();
}
