package io.zhanbo.media.check.file;

import io.zhanbo.media.probe.Packet;
import io.zhanbo.media.probe.measure.Decoded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Stretches of a film that are in the file but did not come out of the decoder. Time tells where counts do not: two packets may make one frame
 * (interlaced film), and screen recordings have no frames where nothing moves.
 */
final class Holes {
    private static final double FRAMES_APART = 1.5;

    /** From the first lost packet to the last, in seconds on the file's own clock. */
    record Hole(double from, double to) {
        double seconds() {
            return to - from;
        }
    }

    private final List<Hole> holes = new ArrayList<>();

    private Holes() {}

    static Holes in(List<Packet> packets, int stream, Decoded decoded) {
        var times = packets.stream()
                .filter(packet -> packet.stream() == stream && packet.shown())
                .map(Packet::seconds)
                .sorted()
                .toList();
        var holes = new Holes();
        holes.fill(times, new TreeSet<>(decoded.frames()), FRAMES_APART * usualSpacing(times));
        return holes;
    }

    Optional<Hole> longest() {
        return holes.stream().max(Comparator.comparingDouble(Hole::seconds));
    }

    private void fill(List<Double> times, TreeSet<Double> frames, double near) {
        Double from = null;
        Double to = null;
        for (double time : times) {
            if (isSeen(time, frames, near)) {
                close(from, to);
                from = null;
            } else {
                from = from == null ? time : from;
                to = time;
            }
        }
        close(from, to);
    }

    private void close(Double from, Double to) {
        if (from != null) {
            holes.add(new Hole(from, to));
        }
    }

    private static boolean isSeen(double time, TreeSet<Double> frames, double near) {
        Double before = frames.floor(time);
        Double after = frames.ceiling(time);
        return before != null && time - before <= near || after != null && after - time <= near;
    }

    private static double usualSpacing(List<Double> times) {
        var spacings = new ArrayList<Double>();
        for (int i = 1; i < times.size(); i++) {
            spacings.add(times.get(i) - times.get(i - 1));
        }
        return spacings.isEmpty() ? 1 : spacings.stream().sorted().toList().get(spacings.size() / 2);
    }
}
