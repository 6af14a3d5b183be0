package io.zhanbo.runtime.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadKey;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Encrypts text for a column. The context (say, the entry's id) is bound to the ciphertext: copied to another row it cannot be read there.
 */
@Startup
@ApplicationScoped
public class TextCipher {
    private final DataKey key;
    private final byte[] prefix;

    @Inject
    TextCipher(CryptoSettings settings) throws GeneralSecurityException {
        this(MasterKeys.read(settings.keyset()));
    }

    private TextCipher(KeysetHandle keyset) throws GeneralSecurityException {
        key = new DataKey(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        prefix = ((AeadKey) keyset.getPrimary().getKey()).getOutputPrefix().toByteArray();
    }

    /** The same with a keyset of one's own, as a service has it that was started anew after a rotation. */
    public static TextCipher of(String keysetJson) throws GeneralSecurityException {
        return new TextCipher(MasterKeys.read(keysetJson));
    }

    public byte[] encrypt(String plain, String context) {
        return key.encrypt(plain, context);
    }

    /** Whether today's primary key certainly encrypted it: by the key's id, with which it begins unless the key was made to write none. */
    public boolean isCurrent(byte[] encrypted) {
        return prefix.length > 0
                && encrypted.length >= prefix.length
                && Arrays.equals(prefix, 0, prefix.length, encrypted, 0, prefix.length);
    }

    /**
     * The same text, encrypted with the primary key of today.
     *
     * @throws IllegalStateException if the ciphertext is damaged, or of another context or keyset
     */
    public byte[] renew(byte[] encrypted, String context) {
        return encrypt(decrypt(encrypted, context), context);
    }

    /** @throws IllegalStateException if the ciphertext is damaged, or of another context or key */
    public String decrypt(byte[] encrypted, String context) {
        return key.decrypt(encrypted, context);
    }
}
