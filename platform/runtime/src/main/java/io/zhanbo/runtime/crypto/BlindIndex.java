package io.zhanbo.runtime.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes (HMAC-SHA256) that find equal texts again where the texts themselves are encrypted. Without the key nobody can try texts out. */
public final class BlindIndex {
    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec key;

    /**
     * @param secret at least 32 bytes in Base64
     * @throws IllegalArgumentException if it is shorter or no Base64
     */
    public BlindIndex(String secret) {
        byte[] bytes = Base64.getDecoder().decode(secret);
        if (bytes.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("The secret of a blind index must hold at least 32 bytes in Base64");
        }
        key = new SecretKeySpec(bytes, HMAC);
    }

    /** The hash of these parts in this order; no two lists of parts have the same. */
    public byte[] of(String... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
