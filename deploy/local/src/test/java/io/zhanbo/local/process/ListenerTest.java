package io.zhanbo.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ListenerTest {
    @Test
    void knowsWhoListens() throws Exception {
        // Given
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {

            // When
            var listener = Listener.on(socket.getLocalPort());

            // Then
            assertThat(listener).contains(ProcessHandle.current());
        }
    }

    @Test
    void knowsThatNobodyListens() throws Exception {
        // Given
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket.close();

        // When
        var listener = Listener.on(socket.getLocalPort());

        // Then
        assertThat(listener).isEmpty();
    }
}
