package io.zhanbo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpRelayTest {
    private ServerSocket echo;
    private TcpRelay relay;

    @BeforeEach
    void start() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread server = new Thread(this::echo);
        server.setDaemon(true);
        server.start();
        relay = TcpRelay.start(echo.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        relay.close();
        echo.close();
    }

    @Test
    void relaysBothWays() throws IOException {
        // Given
        Socket client = connect();

        // When
        client.getOutputStream().write('a');

        // Then
        assertThat(client.getInputStream().read()).isEqualTo('a');
    }

    @Test
    void cutEndsLiveConnectionsAndRefusesNewOnes() throws IOException {
        // Given
        Socket client = connect();
        client.getOutputStream().write('a');
        client.getInputStream().read();

        // When
        relay.cut();

        // Then
        assertThat(endOf(client)).isTrue();
        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
    }

    @Test
    void restoreLetsThroughAtTheSamePort() throws IOException {
        // Given
        relay.cut();

        // When
        relay.restore();

        // Then
        Socket client = connect();
        client.getOutputStream().write('b');
        assertThat(client.getInputStream().read()).isEqualTo('b');
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), relay.port());
    }

    private static boolean endOf(Socket client) {
        try {
            return client.getInputStream().read() == -1;
        } catch (IOException reset) {
            return true;
        }
    }

    private void echo() {
        while (true) {
            try {
                Socket client = echo.accept();
                Thread copy = new Thread(() -> copy(client));
                copy.setDaemon(true);
                copy.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void copy(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException closed) {
            // The test is over.
        }
    }
}
