package io.zhanbo.submission.nomination;

import io.quarkus.runtime.Startup;
import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.text.PersonName;
import io.zhanbo.submission.text.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes of the people behind an entry. A judge's own, made with the same key, can be compared with them; nobody
 * else learns anything from them.
 *
 * <p>Key of a contest = HMAC-SHA256(secret, contest id). Token = Base64url of HMAC-SHA256(key, "phone:" + digits) and of
 * HMAC-SHA256(key, "name:" + name), the name in NFKC and lower case without blanks.
 */
@Startup
@ApplicationScoped
class ConflictTokens {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST_SECRET = 32;

    private final byte[] secret;

    ConflictTokens(NominationSettings settings) {
        secret = Base64.getDecoder().decode(settings.secret());
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalStateException("zhanbo.conflicts.secret must hold at least 32 bytes in Base64");
        }
    }

    /** Of everyone behind it: a judge may be a member's parent, or have held the camera. */
    List<String> of(String contestId, PlainPeople people) {
        byte[] key = hmac(secret, contestId);
        return Stream.concat(
                        people.phones().map(number -> "phone:" + PhoneNumber.normalised(number)),
                        people.names().map(name -> "name:" + PersonName.normalised(name)))
                .distinct()
                .map(person -> Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(key, person)))
                .toList();
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
