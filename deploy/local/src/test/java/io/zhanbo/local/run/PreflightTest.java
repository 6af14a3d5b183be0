package io.zhanbo.local.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhanbo.local.process.CannotStart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @Test
    void namesTheTakenPortWhatItIsForAndWhoHasIt() throws Exception {
        // Given
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();

            // When
            assertThatThrownBy(() -> Preflight.portsAreFree(Map.of(port, "the gateway")))

                    // Then
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + port + ", needed for the gateway, is taken by")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void findsRoomOnThisDisk(@TempDir Path folder) {
        assertThatCode(() -> Preflight.diskHasRoom(folder)).doesNotThrowAnyException();
    }

    @Test
    void namesWhatIsNotBuilt(@TempDir Path folder) {
        // When
        assertThatThrownBy(() -> Preflight.everythingIsBuilt(new Places(folder, folder)))

                // Then
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("submission-service")
                .hasMessageContaining("mvn package");
    }

    @Test
    void refusesAnUnknownOption() {
        // When
        assertThatThrownBy(() -> Options.of("--demo", "--quick"))

                // Then
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--quick");
    }
}
