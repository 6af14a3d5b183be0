package io.zhanbo.submission.contestant;

import io.smallrye.config.ConfigMapping;

/** How people are found again whose names and phones lie encrypted. */
@ConfigMapping(prefix = "zhanbo.people")
interface PeopleSettings {

    /**
     * The secret of the blind indexes, at least 32 bytes in Base64, of its own: who has it and the database could find out by
     * trying who takes part. With another one, nobody entered before is recognised again.
     */
    String indexSecret();
}
