package io.zhanbo.journey;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How long requests of each kind took, as their callers saw it. */
final class Latencies {
    private final Map<String, List<Long>> nanos = new TreeMap<>();

    <T> T time(String kind, Supplier<T> request) {
        long start = System.nanoTime();
        T answer = request.get();
        nanos.computeIfAbsent(kind, none -> new ArrayList<>()).add(System.nanoTime() - start);
        return answer;
    }

    void add(Latencies others) {
        others.nanos.forEach((kind, values) ->
                nanos.computeIfAbsent(kind, none -> new ArrayList<>()).addAll(values));
    }

    void print(PrintStream out) {
        out.printf("%-16s %7s %9s %9s %9s%n", "", "count", "p50 ms", "p99 ms", "max ms");
        nanos.forEach((kind, values) -> {
            values.sort(null);
            out.printf(
                    Locale.ROOT,
                    "%-16s %7d %9.1f %9.1f %9.1f%n",
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
