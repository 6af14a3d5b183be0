package io.zhanbo.media.ffmpeg;

import io.zhanbo.media.job.failure.TransientFault;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One running child: reads what it says on two threads, and watches over it on the caller's. */
class Child {
    private static final int KILLED_BY_SIGNAL = 128;
    private static final String CPU_LIMIT_REACHED = "received signal 24";

    private final Process process;
    private final Limits limits;
    private final Reader output;
    private final Reader errors;
    private final Watcher watcher;
    private final Patience patience;
    private Duration cpu = Duration.ZERO;

    Child(Process process, Limits limits, Watcher watcher) throws IOException {
        this.process = process;
        this.limits = limits;
        this.watcher = watcher;
        this.patience = new Patience(limits);
        process.getOutputStream().close();
        this.output = Reader.of(process.getInputStream(), watcher::output, process);
        this.errors = Reader.of(process.getErrorStream(), watcher::error, process);
    }

    /** Waits for the end, which comes one way or the other. */
    Outcome await() {
        try {
            var end = Optional.<Ending>empty();
            while (end.isEmpty() && !process.waitFor(200, TimeUnit.MILLISECONDS)) {
                watcher.tick();
                end = endOfPatience();
            }
            if (end.isPresent()) {
                kill();
            }
            process.waitFor();
            // Only then: to destroy a process, even an ended one, throws away what was not read yet.
            output.join();
            errors.join();
            return new Outcome(end.orElseGet(this::ending), process.exitValue(), errors.tail());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientFault("interrupted: this worker is stopping", e);
        } finally {
            kill();
        }
    }

    private Optional<Ending> endOfPatience() {
        // Whatever wraps FFmpeg uses next to nothing, but what is wrapped may be its child.
        cpu = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return patience.end(Math.max(output.lastSign(), errors.lastSign()), cpu);
    }

    private Ending ending() {
        boolean usedUp = cpu.multipliedBy(10).compareTo(limits.cpu().multipliedBy(9)) >= 0;
        if (process.exitValue() > KILLED_BY_SIGNAL && usedUp || errors.heard(CPU_LIMIT_REACHED)) {
            return Ending.OVER_LIMIT;
        }
        return process.exitValue() == KILLED_BY_SIGNAL + 9 ? Ending.KILLED : Ending.EXITED;
    }

    /** FFmpeg ignores a polite request inside a filter loop. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
