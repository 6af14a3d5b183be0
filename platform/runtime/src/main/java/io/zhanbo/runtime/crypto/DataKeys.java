package io.zhanbo.runtime.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Makes keys that each protect one thing only, say what is known of one person. A key is stored wrapped, that is encrypted with the configured
 * keyset's primary key: whoever deletes it has erased all that was encrypted with it, wherever copies of that may lie.
 */
@ApplicationScoped
public class DataKeys {
    private static final int KEY_BYTES = 32;

    private final Aead master;
    private final long masterId;

    @Inject
    DataKeys(CryptoSettings settings) throws GeneralSecurityException {
        this(MasterKeys.read(settings.keyset()));
    }

    private DataKeys(KeysetHandle keyset) throws GeneralSecurityException {
        master = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        masterId = Integer.toUnsignedLong(keyset.getPrimary().getId());
    }

    /** The same with a keyset of one's own, as a service has it that was started anew after a rotation. */
    public static DataKeys of(String keysetJson) throws GeneralSecurityException {
        return new DataKeys(MasterKeys.read(keysetJson));
    }

    /** Id of the primary key, which wraps. */
    public long masterId() {
        return masterId;
    }

    /**
     * A new key, wrapped.
     *
     * @param context what it is for; bound to it, so that it opens nothing elsewhere
     */
    public byte[] fresh(String context) {
        return wrap(Random.randBytes(KEY_BYTES), context);
    }

    /** @throws IllegalStateException if the wrapped key is damaged, or of another context or keyset */
    public DataKey open(byte[] wrapped, String context) {
        try {
            return new DataKey(new AesGcmJce(unwrap(wrapped, context)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key", e);
        }
    }

    /** The same key, wrapped with the primary key of today. */
    public byte[] rewrap(byte[] wrapped, String context) {
        return wrap(unwrap(wrapped, context), context);
    }

    private byte[] wrap(byte[] key, String context) {
        try {
            return master.encrypt(key, utf8(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be wrapped", e);
        }
    }

    private byte[] unwrap(byte[] wrapped, String context) {
        try {
            return master.decrypt(wrapped, utf8(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be unwrapped with this keyset and context", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
