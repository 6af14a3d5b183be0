package io.zhanbo.media.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Measures what a piece of work costs, its children included; on Linux only. */
final class Meter {
    private static final double TICKS_A_SECOND = 100;
    private static final long PAUSE_NANOS = 20_000_000;

    private Meter() {}

    /**
     * @param childCpu seconds of processor used by children that ended
     * @param ownCpu   seconds used by this process, the measuring left out: Java's part
     * @param wall     seconds by the clock
     * @param peak     most bytes that one child had in memory
     * @param ladder   the child that made the ladder, if one did
     */
    record Cost(double childCpu, double ownCpu, double wall, long peak, Optional<Overheard> ladder) {
        double cpu() {
            return childCpu + ownCpu;
        }
    }

    static Cost of(Callable<?> work) throws Exception {
        var listener = new Listener();
        double children = endedChildren();
        double own = own();
        long begun = System.nanoTime();
        listener.start();
        try {
            work.call();
        } finally {
            listener.interrupt();
            listener.join();
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        var heard = listener.heard.values();
        return new Cost(
                endedChildren() - children,
                own() - own - listener.cpu,
                wall,
                heard.stream().mapToLong(Overheard::memory).max().orElse(0),
                heard.stream().filter(Overheard::makesLadder).findFirst());
    }

    private static double own() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double endedChildren() {
        try {
            // After the name, which may hold anything: user and system time of children that were waited for.
            var stat = Files.readString(Path.of("/proc/self/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at all children many times a second; what it saw last of each counts. */
    private static final class Listener extends Thread {
        private final Map<Long, Overheard> heard = new ConcurrentHashMap<>();
        private volatile double cpu;

        @Override
        public void run() {
            while (!isInterrupted()) {
                ProcessHandle.current().descendants().forEach(this::listen);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        }

        private void listen(ProcessHandle process) {
            try {
                var now = Overheard.of(process);
                // One that is ending has given back its memory, and its command with it.
                if (now.cpu() > 0 && now.memory() > 0) {
                    heard.put(process.pid(), now);
                }
            } catch (IOException | UncheckedIOException ended) {
                // What was seen of it before counts.
            }
        }
    }
}
