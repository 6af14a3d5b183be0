package io.zhanbo.runtime.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Whoever was given a URL, and has nothing else: no key, no token. */
final class Browser {
    private final HttpClient http = HttpClient.newHttpClient();

    HttpResponse<byte[]> get(URI url) {
        return send(HttpRequest.newBuilder(url).build());
    }

    HttpResponse<byte[]> get(URI url, String range) {
        return send(HttpRequest.newBuilder(url).header("Range", range).build());
    }

    HttpResponse<byte[]> put(URI url, byte[] bytes) {
        return send(HttpRequest.newBuilder(url)
                .PUT(BodyPublishers.ofByteArray(bytes))
                .build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
