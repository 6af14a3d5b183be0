package io.zhanbo.submission.virus;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** ClamAV's own daemon, where it is installed, with a signature database that knows one thing: the text that is no virus. */
final class RealClamd implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd");

    private final int port;
    private final Process daemon;

    private RealClamd(int port, Process daemon) {
        this.port = port;
        this.daemon = daemon;
    }

    static Optional<Path> program() {
        Stream<String> onPath = Stream.of(System.getenv("PATH").split(":")).map(folder -> folder + "/clamd");
        return Stream.concat(onPath, PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static RealClamd start(Path folder, int streamMaxMegabytes) throws IOException {
        int port = freePort();
        Path database = Files.createDirectories(folder.resolve("database"));
        Files.writeString(
                database.resolve("test.ndb"),
                "Zhanbo.Test:0:*:" + HexFormat.of().formatHex(Clamd.EICAR) + "\n");
        Path configuration = Files.writeString(
                folder.resolve("clamd.conf"), """
                Foreground yes
                TCPAddr 127.0.0.1
                TCPSocket %d
                DatabaseDirectory %s
                TemporaryDirectory %s
                StreamMaxLength %dM
                """.formatted(port, database, folder, streamMaxMegabytes));
        Process daemon = new ProcessBuilder(
                        program().orElseThrow().toString(), "--config-file", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        RealClamd clamd = new RealClamd(port, daemon);
        Awaitility.await().ignoreExceptions().until(() -> {
            try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return caller.isConnected();
            }
        });
        return clamd;
    }

    ScannerSettings settings() {
        return Clamd.settings(port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        daemon.destroy();
        if (!daemon.waitFor(20, TimeUnit.SECONDS)) {
            daemon.destroyForcibly();
        }
    }
}
