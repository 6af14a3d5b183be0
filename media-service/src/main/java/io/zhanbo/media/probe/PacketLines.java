package io.zhanbo.media.probe;

import io.zhanbo.media.ffmpeg.Watcher;
import io.zhanbo.media.job.failure.InputFault;
import java.util.ArrayList;
import java.util.List;

/** Collects what FFprobe prints of packets: {@code stream,pts,dts,duration,flags}. */
class PacketLines implements Watcher {
    /** For each second of film: 240 frames with sound and four data tracks are half as many. */
    private static final int MOST_PER_SECOND = 1_300;

    private final long most;
    private final List<Packet> packets = new ArrayList<>();

    /** @param mostSeconds the longest film worth looking at */
    PacketLines(double mostSeconds) {
        this.most = Math.round(mostSeconds * MOST_PER_SECOND);
    }

    @Override
    public void output(String line) {
        var fields = line.split(",");
        if (fields.length < 5) {
            return;
        }
        double time = number(fields[1], number(fields[2], Double.NaN));
        if (Double.isNaN(time)) {
            return;
        }
        if (packets.size() == most) {
            throw new InputFault("more packets than a film of the allowed length can have");
        }
        packets.add(new Packet(
                Integer.parseInt(fields[0]),
                time,
                number(fields[3], 0),
                !fields[4].contains("D"),
                fields[4].contains("K")));
    }

    private static double number(String text, double otherwise) {
        return "N/A".equals(text) ? otherwise : Double.parseDouble(text);
    }

    List<Packet> packets() {
        return packets;
    }
}
