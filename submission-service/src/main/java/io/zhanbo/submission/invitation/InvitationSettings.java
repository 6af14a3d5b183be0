package io.zhanbo.submission.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long invitations hold, and how often one may guess. */
@ConfigMapping(prefix = "zhanbo.invitations")
interface InvitationSettings {

    /** How long one made by a liaison holds. Longer suits schools on holiday; shorter limits what a lost one can do. */
    @WithDefault("P30D")
    Duration validity();

    /** How long one holds that a contestant makes to go on with an entry elsewhere, or after the login is lost. */
    @WithDefault("P7D")
    Duration ownValidity();

    /**
     * How many unknown tokens one address may try in a minute; for each beyond, the answer takes a second. Fewer slow down
     * sooner who guesses, and who has mistyped.
     */
    @WithDefault("60")
    int missesPerMinute();
}
