package io.zhanbo.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.zhanbo.local.backing.FreePorts;
import io.zhanbo.local.backing.ObjectStorage;
import io.zhanbo.local.backing.SignedPut;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {
    private static final FreePorts PORTS = new FreePorts();
    private static final int PORT = PORTS.next();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpServer showcase;
    private static ObjectStorage storage;
    private static Gateway gateway;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        storage = new ObjectStorage(PORTS.next(), folder, "http://localhost:8080");
        storage.start();
        URI endpoint = URI.create(storage.address());
        SignedUrls urls = new SignedUrls(endpoint, ObjectStorage.ACCESS_KEY, ObjectStorage.SECRET_KEY, "zhanbo-public");
        Files.createDirectories(folder.resolve("zhanbo-public"));
        SignedPut.send(SignedPut.url(storage, ObjectStorage.SECRET_KEY, "zhanbo-public", "4f/film.mp4"), "0123456789");

        showcase = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        showcase.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String seen = "%s %s host=%s for=%s proto=%s body=%s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Host"),
                            exchange.getRequestHeaders().get("X-Forwarded-For"),
                            exchange.getRequestHeaders().get("X-Forwarded-Proto"),
                            new String(body, StandardCharsets.UTF_8));
            byte[] answer = seen.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        showcase.start();

        List<Upstream> upstreams = List.of(
                new Upstream("judging", "judging", PORTS.next()),
                new Upstream("showcase", "", showcase.getAddress().getPort()));
        gateway = new Gateway(PORT, upstreams, endpoint, urls);
        gateway.start();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
        showcase.stop(0);
        storage.close();
    }

    @Test
    void passesOnMethodPathQueryHostAndBody() throws Exception {
        // When
        HttpResponse<String> response = send(request("/exhibits/a%20b?c=d%2Fe").POST(BodyPublishers.ofString("hello")));

        // Then
        assertThat(response.body())
                .startsWith("POST /exhibits/a%20b?c=d%2Fe host=127.0.0.1:" + PORT)
                .endsWith("body=hello");
    }

    @Test
    void saysItselfWhoCallsWhateverTheCallerSays() throws Exception {
        // When
        HttpResponse<String> response =
                send(request("/").header("X-Forwarded-For", "192.0.2.7").header("X-Forwarded-Proto", "https"));

        // Then
        assertThat(response.body()).contains("for=[127.0.0.1] proto=null");
    }

    @Test
    void aServiceThatIsAwayIsAProblemThatNamesIt() throws Exception {
        // When
        HttpResponse<String> response = send(request("/judging/rounds/1"));

        // Then
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("urn:zhanbo:problem:unreachable", "judging");
    }

    @Test
    void publicObjectsMayBeKeptForever() throws Exception {
        // When
        HttpResponse<String> response = send(request("/public/4f/film.mp4"));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("0123456789");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue(PublicObjects.FOREVER);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("video/mp4");
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(response.headers().map().keySet()).noneMatch(name -> name.startsWith("x-amz"));
    }

    @Test
    void headTellsTheLength() throws Exception {
        // When
        HttpResponse<String> response = send(request("/public/4f/film.mp4").method("HEAD", BodyPublishers.noBody()));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Length")).hasValue("10");
    }

    @Test
    void rangesOfPublicObjectsAreServed() throws Exception {
        // When
        HttpResponse<String> response = send(request("/public/4f/film.mp4").header("Range", "bytes=2-4"));

        // Then
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).isEqualTo("234");
        assertThat(response.headers().firstValue("Content-Range")).hasValue("bytes 2-4/10");
    }

    @Test
    void anUnchangedObjectIsNotSentAgain() throws Exception {
        // Given
        String etag = send(request("/public/4f/film.mp4"))
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        // When
        HttpResponse<String> response = send(request("/public/4f/film.mp4").header("If-None-Match", etag));

        // Then
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void anUnknownObjectIsAProblemAndTheStoragesWordsStayBehind() throws Exception {
        // When
        HttpResponse<String> response = send(request("/public/4f/nothing.mp4"));

        // Then
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("urn:zhanbo:problem:not-found").doesNotContain("<Error>");
    }

    @Test
    void aRangeBeyondTheEndIsAProblem() throws Exception {
        // When
        HttpResponse<String> response = send(request("/public/4f/film.mp4").header("Range", "bytes=20-30"));

        // Then
        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(response.body()).contains("urn:zhanbo:problem:range");
    }

    @Test
    void publicObjectsAreNotWritten() throws Exception {
        // When
        HttpResponse<String> response = send(request("/public/4f/film.mp4").PUT(BodyPublishers.ofString("mine now")));

        // Then
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(send(request("/public/4f/film.mp4")).body()).isEqualTo("0123456789");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
