package io.zhanbo.runtime.crypto;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** A key in use. The context is bound to the ciphertext: copied to another place it cannot be read there. */
public final class DataKey {
    private final Aead aead;

    DataKey(Aead aead) {
        this.aead = aead;
    }

    public byte[] encrypt(String plain, String context) {
        try {
            return aead.encrypt(utf8(plain), utf8(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Encryption failed", e);
        }
    }

    /** @throws IllegalStateException if the ciphertext is damaged, or of another context or key */
    public String decrypt(byte[] encrypted, String context) {
        try {
            return new String(aead.decrypt(encrypted, utf8(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The column cannot be decrypted with this key and context", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
