package io.zhanbo.media.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Measures what a piece of work costs, its children included; on Linux only. */
public final class Meter {
    private static final double TICKS_A_SECOND = 100;
    private static final long PAUSE_NANOS = 25_000_000;

    private Meter() {}

    /**
     * @param childCpu seconds of processor used by children that ended
     * @param ownCpu   seconds used by this process: Java's part
     * @param wall     seconds by the clock
     * @param peak     most bytes that all children together had in memory at a time
     */
    public record Cost(double childCpu, double ownCpu, double wall, long peak) {}

    public static Cost of(Callable<?> work) throws Exception {
        var sampler = new Sampler();
        double children = endedChildren();
        double own = own();
        long begun = System.nanoTime();
        sampler.start();
        try {
            work.call();
        } finally {
            sampler.interrupt();
            sampler.join();
        }
        return new Cost(endedChildren() - children, own() - own, (System.nanoTime() - begun) / 1e9, sampler.peak);
    }

    private static double own() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double endedChildren() {
        // After the name, which may hold anything: user and system time of children that were waited for.
        var stat = read(Path.of("/proc/self/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sampler extends Thread {
        private volatile long peak;

        @Override
        public void run() {
            while (!isInterrupted()) {
                peak = Math.max(
                        peak,
                        ProcessHandle.current()
                                .descendants()
                                .flatMap(Sampler::resident)
                                .mapToLong(Long::longValue)
                                .sum());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }

        private static Stream<Long> resident(ProcessHandle process) {
            try {
                var pages = Files.readString(Path.of("/proc", Long.toString(process.pid()), "statm"))
                        .split(" ")[1];
                return Stream.of(Long.parseLong(pages) * 4096);
            } catch (IOException ended) {
                return Stream.empty();
            }
        }
    }
}
