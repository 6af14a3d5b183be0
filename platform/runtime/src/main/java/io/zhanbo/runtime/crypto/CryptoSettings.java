package io.zhanbo.runtime.crypto;

import io.smallrye.config.ConfigMapping;

/** The key for what is encrypted in columns. */
@ConfigMapping(prefix = "zhanbo.crypto")
interface CryptoSettings {

    /**
     * A Tink keyset in JSON, of type AES-GCM, from a secret. Add a new primary key to rotate; keep the old ones as long as rows encrypted with them
     * exist.
     */
    String keyset();
}
