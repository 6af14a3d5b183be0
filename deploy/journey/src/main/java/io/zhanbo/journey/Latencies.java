package io.zhanbo.journey;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long requests of each kind took, as their callers saw it. */
final class Latencies {
    private final Map<String, List<Long>> nanos = new TreeMap<>();

    void time(String kind, Runnable request) {
        long start = System.nanoTime();
        request.run();
        nanos.computeIfAbsent(kind, none -> new ArrayList<>()).add(System.nanoTime() - start);
    }

    void add(Latencies others) {
        others.nanos.forEach((kind, values) ->
                nanos.computeIfAbsent(kind, none -> new ArrayList<>()).addAll(values));
    }

    void print(PrintStream out) {
        out.printf("%-10s %7s %9s %9s %9s%n", "", "count", "p50 ms", "p99 ms", "max ms");
        nanos.forEach((kind, values) -> {
            values.sort(null);
            out.printf(
                    Locale.ROOT,
                    "%-10s %7d %9.1f %9.1f %9.1f%n",
                    kind,
                    values.size(),
                    percentile(values, 50),
                    percentile(values, 99),
                    percentile(values, 100));
        });
    }

    private static double percentile(List<Long> sorted, int percent) {
        int rank = Math.max(1, (int) Math.ceil(sorted.size() * percent / 100.0));
        return sorted.get(rank - 1) / 1e6;
    }
}
