package io.zhanbo.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SupervisedTest {
    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private HttpServer health;

    @BeforeEach
    void answerThatAllIsWell() throws Exception {
        health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        health.createContext("/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        health.start();
    }

    @AfterEach
    void stop() {
        health.stop(0);
    }

    @Test
    void aKilledProgramIsStartedAgainAndOneLineSaysSo() throws Exception {
        // Given
        try (Supervised sleeper = supervised("/ready", "exec sleep 60")) {
            sleeper.start();
            long first = pid();

            // When
            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            // Then
            await().ignoreExceptions().until(() -> pid() != first);
            assertThat(said).containsExactly("sleeper ended (exit code 137), starting it again");
        }
    }

    @Test
    void closingEndsTheProgramForGood() throws Exception {
        // Given
        Supervised sleeper = supervised("/ready", "exec sleep 60");
        sleeper.start();
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();

        // When
        sleeper.close();

        // Then
        assertThat(process.isAlive()).isFalse();
        assertThat(said).isEmpty();
        assertThat(folder.resolve("pid")).doesNotExist();
    }

    @Test
    void aProgramThatEndsBeforeItIsReadyCannotStart() throws Exception {
        // Given
        try (Supervised failing = supervised("/never", "echo broken; exit 3")) {

            // When
            assertThatThrownBy(failing::start)

                    // Then
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("exit code 3");
        }
        assertThat(folder.resolve("log")).hasContent("broken");
    }

    @Test
    void aLeftOverProgramIsEndedByItsPidFile() throws Exception {
        // Given
        Supervised forgotten = supervised("/ready", "exec sleep 60");
        forgotten.start();
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();

        // When
        new PidFile(folder.resolve("pid")).endLeftOver();

        // Then
        assertThat(process.isAlive()).isFalse();
        forgotten.close();
    }

    private Supervised supervised(String ready, String script) {
        ChildProcess program =
                new ChildProcess("sleeper", List.of("sh", "-c", script), Map.of(), folder.resolve("log"));
        URI uri = URI.create("http://127.0.0.1:" + health.getAddress().getPort() + ready);
        return new Supervised(program, uri, new PidFile(folder.resolve("pid")), said::add);
    }

    private long pid() throws Exception {
        return Long.parseLong(Files.readAllLines(folder.resolve("pid")).get(0));
    }
}
