package io.zhanbo.media.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What several ways cost, each tried several times; medians count. */
final class Table {
    /**
     * Zero is what was not measured.
     *
     * @param cpu  seconds of processor
     * @param wall seconds by the clock
     * @param peak most bytes in memory
     */
    record Figures(double cpu, double wall, double peak) {}

    private final Map<String, List<Figures>> rows = new LinkedHashMap<>();

    void add(String way, double cpu, double wall, double peak) {
        rows.computeIfAbsent(way, name -> new ArrayList<>()).add(new Figures(cpu, wall, peak));
    }

    double cpu(String way) {
        return median(way, Figures::cpu);
    }

    String ratio(String way, String to) {
        return String.format(Locale.ROOT, "%s/%s %.2f%n", way, to, cpu(way) / cpu(to));
    }

    String text() {
        var text = new StringBuilder(
                String.format(Locale.ROOT, "%-24s %10s %10s %10s%n", "", "CPU s", "wall s", "peak MB"));
        rows.keySet()
                .forEach(way -> text.append(String.format(
                        Locale.ROOT,
                        "%-24s %10s %10s %10s%n",
                        way,
                        shown("%.1f", cpu(way)),
                        shown("%.1f", median(way, Figures::wall)),
                        shown("%.0f", median(way, Figures::peak) / 1e6))));
        return text.toString();
    }

    private static String shown(String format, double figure) {
        return figure == 0 ? "" : String.format(Locale.ROOT, format, figure);
    }

    private double median(String way, ToDoubleFunction<Figures> figure) {
        var sorted = rows.get(way).stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
