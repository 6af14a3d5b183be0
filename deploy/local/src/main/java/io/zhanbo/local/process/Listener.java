package io.zhanbo.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a TCP port. Linux tells in {@code /proc}; elsewhere, and about other users' processes, nobody is found. */
public final class Listener {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private Listener() {}

    public static Optional<ProcessHandle> on(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .map(PROC::resolve)
                .flatMap(Listener::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9
                        && fields[1].endsWith(String.format(Locale.ROOT, ":%04X", port))
                        && fields[3].equals(LISTENING))
                .map(fields -> "socket:[" + fields[9] + "]")
                .findFirst()
                .flatMap(socket -> ProcessHandle.allProcesses()
                        .filter(process -> holds(process, socket))
                        .findFirst());
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException notThisSystem) {
            return Stream.empty();
        }
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (Stream<Path> open = Files.list(PROC.resolve(process.pid() + "/fd"))) {
            List<Path> files = open.toList();
            return files.stream().anyMatch(file -> isLinkTo(file, socket));
        } catch (IOException goneOrForbidden) {
            return false;
        }
    }

    private static boolean isLinkTo(Path file, String socket) {
        try {
            return Files.readSymbolicLink(file).toString().equals(socket);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
