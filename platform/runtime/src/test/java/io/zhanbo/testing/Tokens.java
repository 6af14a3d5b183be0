package io.zhanbo.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Bearer tokens as the identity provider gives them. */
public final class Tokens {
    private Tokens() {}

    public static String of(String userId, String... roles) {
        return Jwt.subject(userId)
                .groups(Set.of(roles))
                .audience("zhanbo")
                .expiresAt(inAnHour())
                .sign();
    }

    public static String liaison(String userId, String unitId) {
        return Jwt.subject(userId)
                .groups("liaison")
                .claim("unit", unitId)
                .audience("zhanbo")
                .expiresAt(inAnHour())
                .sign();
    }

    private static Instant inAnHour() {
        return Instant.now().plus(Duration.ofHours(1));
    }
}
