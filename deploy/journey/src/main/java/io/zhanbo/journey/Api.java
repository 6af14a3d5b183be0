package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The system's public addresses, spoken to as any client would. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer that the caller did not ask for: the step that met it has failed. */
    static final class UnexpectedAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnexpectedAnswer(HttpRequest request, int status, String body) {
            super("%s %s answered %d: %s".formatted(request.method(), request.uri(), status, body));
        }
    }

    /**
     * What came back.
     *
     * @param json the body, or an empty object where it is none
     */
    record Answer(int status, HttpResponse<String> response, JsonNode json) {
        String problem() {
            return json.path("type").asText().replace("urn:zhanbo:problem:", "");
        }

        String body() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** A connection for each request at a time, as so many people have; HTTP/2 would put all of them on one. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;

    Api(URI base) {
        this.base = base;
    }

    static ObjectMapper json() {
        return JSON;
    }

    URI base() {
        return base;
    }

    /** Sends a request and takes any answer. */
    Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response, read(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Sends a request that has to succeed. */
    Answer succeed(HttpRequest.Builder request) {
        var answer = send(request);
        if (answer.status() >= 400) {
            throw new UnexpectedAnswer(answer.response().request(), answer.status(), answer.body());
        }
        return answer;
    }

    /** Puts a file where a signed address says. */
    void upload(String signedAddress, byte[] file) {
        succeed(HttpRequest.newBuilder(URI.create(signedAddress)).PUT(BodyPublishers.ofByteArray(file)));
    }

    /** Begins to put a file where a signed address says, and loses the line half-way. */
    void uploadHalf(String signedAddress, byte[] file) {
        var half = BodyPublishers.ofByteArray(file, 0, file.length / 2);
        var body = BodyPublishers.fromPublisher(half, file.length);
        try {
            http.send(
                    HttpRequest.newBuilder(URI.create(signedAddress)).PUT(body).build(), BodyHandlers.discarding());
            throw new IllegalStateException("The line held");
        } catch (IOException cut) {
            // The client gives the connection up when the promised bytes do not come.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    HttpRequest.Builder request(String method, String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body)));
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.createObjectNode();
        } catch (IOException notJson) {
            return JSON.createObjectNode();
        }
    }
}
