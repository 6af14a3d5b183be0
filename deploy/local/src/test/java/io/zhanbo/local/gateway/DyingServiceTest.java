package io.zhanbo.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhanbo.local.backing.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller meets when a service is killed while it answers. */
class DyingServiceTest {
    private static final String WHOLE = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly the beginning";

    private final FreePorts ports = new FreePorts();
    private int port;
    private ServerSocket service;
    private Gateway gateway;

    @BeforeEach
    void start() throws Exception {
        port = ports.next();
        service = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        URI noStorage = URI.create("http://127.0.0.1:" + ports.next());
        gateway = new Gateway(
                port,
                List.of(new Upstream("judging", "", service.getLocalPort())),
                noStorage,
                new SignedUrls(noStorage, "key", "secret", "bucket"));
        gateway.start();
    }

    @AfterEach
    void stop() throws Exception {
        gateway.close();
        service.close();
    }

    @Test
    void before_it_read_the_request() throws Exception {
        // Given
        inBackground();

        // When
        HttpResponse<String> response = ask();

        // Then
        assertThat(response.statusCode()).isEqualTo(502);
    }

    @Test
    void before_it_answered() throws Exception {
        // Given
        inBackground("");

        // When
        HttpResponse<String> response = ask();

        // Then
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("judging");
    }

    @Test
    void before_it_answered_a_second_time() throws Exception {
        // Given
        inBackground(WHOLE, "");
        assertThat(ask().body()).isEqualTo("ok");

        // When
        HttpResponse<String> response = ask();

        // Then
        assertThat(response.statusCode()).isEqualTo(502);
    }

    @Test
    void in_the_middle_of_its_answer() {
        // Given
        inBackground(HALF);

        // Then the caller learns that it is not the whole, and does not wait for ever
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class).isNotInstanceOf(HttpTimeoutException.class);
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/rounds"))
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** On one connection: reads a request, gives an answer, reads the next…, and dies with the last. */
    private void inBackground(String... answers) {
        Thread thread = new Thread(() -> {
            try (ServerSocket mortal = service;
                    Socket connection = mortal.accept()) {
                for (String answer : answers) {
                    assertThat(connection.getInputStream().read(new byte[8192])).isPositive();
                    connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                    connection.getOutputStream().flush();
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
