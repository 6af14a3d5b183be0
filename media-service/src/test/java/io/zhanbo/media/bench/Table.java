package io.zhanbo.media.bench;

import io.zhanbo.media.bench.Meter.Cost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What several ways cost, each tried several times; medians count. */
public final class Table {
    private final Map<String, List<Cost>> rows = new LinkedHashMap<>();

    public void add(String way, Cost cost) {
        rows.computeIfAbsent(way, name -> new ArrayList<>()).add(cost);
    }

    /** Processor seconds, Java's and its children's. */
    public double cpu(String way) {
        return median(way, cost -> cost.childCpu() + cost.ownCpu());
    }

    /** Processor seconds of children alone. */
    public double childCpu(String way) {
        return median(way, Cost::childCpu);
    }

    public String text() {
        var text = new StringBuilder(String.format(
                Locale.ROOT, "%-28s %10s %10s %10s %12s%n", "", "CPU s", "of it Java", "wall s", "peak MB"));
        rows.keySet()
                .forEach(way -> text.append(String.format(
                        Locale.ROOT,
                        "%-28s %10.1f %10.1f %10.1f %12.0f%n",
                        way,
                        cpu(way),
                        median(way, Cost::ownCpu),
                        median(way, Cost::wall),
                        median(way, cost -> cost.peak() / 1e6))));
        return text.toString();
    }

    private double median(String way, ToDoubleFunction<Cost> figure) {
        var sorted = rows.get(way).stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
