package io.zhanbo.media.check.sound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** From when on something odd about the sound is told. */
@ConfigMapping(prefix = "zhanbo.media.check.sound")
interface SoundSettings {

    /** Level in decibels below which nothing can be heard; higher takes a quiet room for silence. */
    @WithDefault("-60")
    double silent();

    /** Shortest silence that is told; shorter ones are pauses. */
    @WithDefault("PT5S")
    Duration silence();

    /** Loudness in LUFS below which raising it will raise the noise, too. */
    @WithDefault("-33")
    double quiet();

    /** Loudness in LUFS above which nothing but hard limiting leads. */
    @WithDefault("-9")
    double loud();

    /** Share of the samples of a second that must lie flat at the top for it to count as distorted; lower tells of loudly mastered music. */
    @WithDefault("0.002")
    double clipped();
}
