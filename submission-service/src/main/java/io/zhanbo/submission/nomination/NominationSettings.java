package io.zhanbo.submission.nomination;

import io.smallrye.config.ConfigMapping;

/** What nominations need to keep names to themselves. */
@ConfigMapping(prefix = "zhanbo.conflicts")
interface NominationSettings {

    /**
     * The secret, at least 32 bytes in Base64, that each contest's own is derived from. Submission and judging hold the
     * same one and nobody else does; who has it could find out who is behind a conflict token by trying names.
     */
    String secret();
}
