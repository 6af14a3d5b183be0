package io.zhanbo.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Someone with an account, signed in at the identity provider. */
final class Person {
    /** Tokens live for five minutes; a fresh one is fetched well before. */
    private static final Duration USE_FOR = Duration.ofMinutes(2);

    private final Api api;
    private final URI identityProvider;
    private final String account;
    private String token;
    private Instant fetchedAt = Instant.EPOCH;

    Person(Api api, URI identityProvider, String account) {
        this.api = api;
        this.identityProvider = identityProvider;
        this.account = account;
    }

    String account() {
        return account;
    }

    Api.Answer get(String path) {
        return api.succeed(signed(api.request(path).GET()));
    }

    Api.Answer post(String path, Object body) {
        return api.succeed(signed(api.request("POST", path, body)));
    }

    Api.Answer put(String path, Object body) {
        return api.succeed(signed(api.request("PUT", path, body)));
    }

    /** Tries something that ought to be refused, and returns the refusal. */
    Api.Answer attempt(String method, String path, Object body) {
        return api.send(signed(api.request(method, path, body)));
    }

    private HttpRequest.Builder signed(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + token());
    }

    private String token() {
        if (Instant.now().isAfter(fetchedAt.plus(USE_FOR))) {
            var form = Map.of(
                    "grant_type", "password",
                    "client_id", "zhanbo-demo",
                    "username", account,
                    "password", "demo");
            token = api.succeed(HttpRequest.newBuilder(
                                    identityProvider.resolve("/realms/zhanbo/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(encode(form))))
                    .json()
                    .path("access_token")
                    .asText();
            fetchedAt = Instant.now();
        }
        return token;
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
