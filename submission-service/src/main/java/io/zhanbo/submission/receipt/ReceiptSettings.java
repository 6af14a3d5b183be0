package io.zhanbo.submission.receipt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.util.Optional;

/** The keys that sign receipts. */
@ConfigMapping(prefix = "zhanbo.receipts")
interface ReceiptSettings {

    /** A private JSON Web Key of type OKP on Ed25519, from a secret; its {@code kid}, if it has none, is its thumbprint. */
    String key();

    /** A JSON Web Key Set of former public keys, so that receipts signed before a rotation stay verifiable. */
    @WithName("former-keys")
    Optional<String> formerKeys();
}
