package io.zhanbo.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A program to be run as our child: it ends when we end, however that happens, and a Ctrl-C meant for us does not
 * reach it, so that we decide who ends first.
 *
 * @param environment added to our own
 * @param log where its output goes, appended
 */
public record ChildProcess(String name, List<String> command, Map<String, String> environment, Path log) {
    /** Linux ends a child when the thread that started it ends, so that thread must live as long as we do. */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "starts-children");
        thread.setDaemon(true);
        return thread;
    });

    private static final List<String> TIED_TO_US =
            Programs.exist("setsid", "setpriv") ? List.of("setsid", "setpriv", "--pdeathsig", "KILL", "--") : List.of();

    public Process start() {
        return CompletableFuture.supplyAsync(this::startHere, STARTER).join();
    }

    private Process startHere() {
        List<String> whole = new ArrayList<>(TIED_TO_US);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
