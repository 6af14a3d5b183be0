package io.zhanbo.runtime.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.security.GeneralSecurityException;

/** Reads the configured keyset. */
final class MasterKeys {
    private MasterKeys() {}

    /** @throws IllegalStateException if it is the published one and this is no demo */
    static KeysetHandle read(String json) throws GeneralSecurityException {
        AeadConfig.register();
        var keyset = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        DemoKey.refuseOutsideDemos(keyset, ConfigUtils.getProfiles());
        return keyset;
    }
}
