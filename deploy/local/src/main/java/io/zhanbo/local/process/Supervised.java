package io.zhanbo.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A child process that is started again when it ends without having been asked to. */
public final class Supervised implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final ChildProcess program;
    private final URI ready;
    private final PidFile pidFile;
    private final Consumer<String> say;
    private final CountDownLatch closing = new CountDownLatch(1);
    private Process process;

    /**
     * @param ready answers 200 to a GET as soon as the program does its work
     * @param say told one line whenever the program has to be started again
     */
    public Supervised(ChildProcess program, URI ready, PidFile pidFile, Consumer<String> say) {
        this.program = program;
        this.ready = ready;
        this.pidFile = pidFile;
        this.say = say;
    }

    /**
     * Returns when the program does its work; from then on it is supervised.
     *
     * @throws CannotStart if it ends, or takes more than four minutes
     */
    public void start() throws InterruptedException {
        Process starting = launch();
        if (starting == null) {
            return;
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (starting.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS) && !isClosed()) {
                throw new CannotStart("%s ended while it started (exit code %d): see %s"
                        .formatted(program.name(), starting.exitValue(), program.log()));
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("%s was not ready within %d minutes: see %s"
                        .formatted(program.name(), PATIENCE.toMinutes(), program.log()));
            }
        }
        Thread supervisor = new Thread(() -> supervise(starting), "supervises-" + program.name());
        supervisor.setDaemon(true);
        supervisor.start();
    }

    /** Null if it is too late to start anything. */
    private synchronized Process launch() {
        if (isClosed()) {
            return null;
        }
        process = program.start();
        pidFile.write(process.toHandle());
        return process;
    }

    private void supervise(Process first) {
        Process current = first;
        try {
            while (current != null) {
                int exitCode = current.waitFor();
                if (isClosed()) {
                    return;
                }
                say.accept("%s ended (exit code %d), starting it again".formatted(program.name(), exitCode));
                closing.await(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
                current = launch();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady() {
        HttpRequest look =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(look, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isClosed() {
        return closing.getCount() == 0;
    }

    /** Asks the program to end, and after fifteen seconds makes it. */
    @Override
    public void close() throws InterruptedException {
        Process running;
        synchronized (this) {
            closing.countDown();
            running = process;
        }
        if (running == null) {
            return;
        }
        running.destroy();
        if (!running.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
            running.destroyForcibly().waitFor();
        }
        pidFile.delete();
    }
}
