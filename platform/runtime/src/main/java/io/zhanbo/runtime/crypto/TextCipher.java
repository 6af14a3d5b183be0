package io.zhanbo.runtime.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;

/**
 * Encrypts text for a column. The context (say, the entry's id) is bound to the ciphertext: copied to another row it cannot be read there.
 */
@Startup
@ApplicationScoped
public class TextCipher {
    private final DataKey key;

    TextCipher(CryptoSettings settings) throws GeneralSecurityException {
        this.key =
                new DataKey(MasterKeys.read(settings.keyset()).getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    public byte[] encrypt(String plain, String context) {
        return key.encrypt(plain, context);
    }

    /** @throws IllegalStateException if the ciphertext is damaged, or of another context or key */
    public String decrypt(byte[] encrypted, String context) {
        return key.decrypt(encrypted, context);
    }
}
