package io.zhanbo.submission.receipt;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.zhanbo.runtime.crypto.DemoProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The key that signs, and all that were ever used, by which everyone can verify. */
@Startup
@ApplicationScoped
class ReceiptKeys {

    /** Of the key that everyone can read in the source: fit to try the system out, and for nothing else. */
    private static final String DEMO_THUMBPRINT = "zH3_y8ZSb60AQfim7NqytzfRW7vuv7_E5f_TDlnobis";

    private final PublicJsonWebKey signing;
    private final List<JsonWebKey> known = new ArrayList<>();

    @Inject
    ReceiptKeys(ReceiptSettings settings) {
        this(settings, ConfigUtils.getProfiles());
    }

    ReceiptKeys(ReceiptSettings settings, Collection<String> profiles) {
        try {
            signing = PublicJsonWebKey.Factory.newPublicJwk(settings.key());
            if (signing.getPrivateKey() == null) {
                throw new IllegalStateException("zhanbo.receipts.key holds no private key");
            }
            add(signing);
            if (settings.formerKeys().isPresent()) {
                new JsonWebKeySet(settings.formerKeys().get()).getJsonWebKeys().forEach(this::add);
            }
        } catch (JoseException e) {
            // Without the cause, which may quote the key.
            throw new IllegalStateException("zhanbo.receipts.key or former-keys is no JSON Web Key (Set)");
        }
        // Among the former ones, too: everyone could sign receipts with it that would verify.
        boolean published = known.stream().anyMatch(key -> thumbprint(key).equals(DEMO_THUMBPRINT));
        if (published && !DemoProfiles.among(profiles)) {
            throw new IllegalStateException(
                    "zhanbo.receipts.key or former-keys holds the published demo key, whose receipts prove nothing: create one of your own");
        }
    }

    private void add(JsonWebKey key) {
        if (!(key instanceof OctetKeyPairJsonWebKey pair)
                || !pair.getSubtype().equals(OctetKeyPairJsonWebKey.SUBTYPE_ED25519)) {
            throw new IllegalStateException("Keys of zhanbo.receipts must be of type OKP on Ed25519");
        }
        if (key.getKeyId() == null) {
            key.setKeyId(thumbprint(key));
        }
        known.add(key);
    }

    PublicJsonWebKey signing() {
        return signing;
    }

    Optional<JsonWebKey> find(String keyId) {
        return known.stream().filter(key -> key.getKeyId().equals(keyId)).findFirst();
    }

    /** The public halves as a JSON Web Key Set. */
    Map<String, Object> published() {
        return Map.of(
                "keys",
                known.stream()
                        .map(key -> key.toParams(OutputControlLevel.PUBLIC_ONLY))
                        .toList());
    }

    private static String thumbprint(JsonWebKey key) {
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }
}
