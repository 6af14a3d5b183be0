package io.zhanbo.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What someone with an account of the demo shows: a token from the identity provider. */
final class Account implements Supplier<String> {
    /** Tokens live for five minutes; a fresh one is fetched well before. */
    private static final Duration USE_FOR = Duration.ofMinutes(2);

    private final Api api;
    private final URI identityProvider;
    private final String name;
    private String token;
    private Instant fetchedAt = Instant.EPOCH;

    Account(Api api, URI identityProvider, String name) {
        this.api = api;
        this.identityProvider = identityProvider;
        this.name = name;
    }

    @Override
    public String get() {
        if (Instant.now().isAfter(fetchedAt.plus(USE_FOR))) {
            token = fetch();
            fetchedAt = Instant.now();
        }
        return "Bearer " + token;
    }

    private String fetch() {
        var form = Map.of(
                "grant_type", "password",
                "client_id", "zhanbo-demo",
                "username", name,
                "password", "demo");
        return api.succeed(
                        HttpRequest.newBuilder(identityProvider.resolve("/realms/zhanbo/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encode(form))))
                .json()
                .path("access_token")
                .asText();
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
