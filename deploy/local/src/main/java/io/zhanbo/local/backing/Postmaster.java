package io.zhanbo.local.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's main process, as the file in its data folder names it. */
record Postmaster(ProcessHandle process) {
    private static final int SECONDS_TO_STOP = 20;

    /** Empty if none runs on the folder. */
    static Optional<Postmaster> ofData(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .map(Postmaster::new);
    }

    /** SIGINT is PostgreSQL's "fast shutdown"; at SIGTERM it would wait for its clients. */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
    }
}
