package io.zhanbo.submission.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs claims as a compact JWS with Ed25519, and tells whether it was this system that signed. */
@ApplicationScoped
class Signature {

    private static final AlgorithmConstraints ONLY_EDDSA =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    private final ReceiptKeys keys;

    Signature(ReceiptKeys keys) {
        this.keys = keys;
    }

    String sign(String claims) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        jws.setKeyIdHeaderValue(keys.signing().getKeyId());
        jws.setHeader("typ", "zhanbo-receipt+jws");
        jws.setKey(keys.signing().getPrivateKey());
        jws.setPayload(claims);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Cannot sign a receipt", e);
        }
    }

    /** The claims, if the signature is that of a known key; whatever else it may be, it is no receipt. */
    Optional<String> verify(String receipt) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(ONLY_EDDSA);
            jws.setCompactSerialization(receipt);
            Optional<JsonWebKey> key = keys.find(jws.getKeyIdHeaderValue());
            if (key.isEmpty()) {
                return Optional.empty();
            }
            jws.setKey(key.get().getKey());
            return jws.verifySignature() ? Optional.of(jws.getPayload()) : Optional.empty();
        } catch (JoseException e) {
            return Optional.empty();
        }
    }
}
