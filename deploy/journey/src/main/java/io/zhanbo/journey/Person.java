package io.zhanbo.journey;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;

/** Someone who is known to the services by what they show with each request. */
final class Person {
    private final Api api;
    private final String name;
    private final Supplier<String> authorization;

    private Person(Api api, String name, Supplier<String> authorization) {
        this.api = api;
        this.name = name;
        this.authorization = authorization;
    }

    static Person withAccount(Api api, URI identityProvider, String name) {
        return new Person(api, name, new Account(api, identityProvider, name));
    }

    /** Someone who has no account, or has lost it, and comes by an invitation's link. */
    static Person invited(Api api, String token) {
        return new Person(api, "invited", () -> "Invitation " + token);
    }

    String name() {
        return name;
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

    Api.Answer postFile(String path, String contentType, byte[] file) {
        return api.succeed(
                signed(api.request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(file))));
    }

    /** Tries something that ought to be refused, and returns the refusal. */
    Api.Answer attempt(String method, String path, Object body) {
        return api.send(signed(api.request(method, path, body)));
    }

    private HttpRequest.Builder signed(HttpRequest.Builder request) {
        return request.header("Authorization", authorization.get());
    }
}
