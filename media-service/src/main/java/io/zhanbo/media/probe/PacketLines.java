package io.zhanbo.media.probe;

import io.zhanbo.media.ffmpeg.Watcher;
import io.zhanbo.media.job.InputFault;
import java.util.ArrayList;
import java.util.List;

/** Collects what FFprobe prints of packets: {@code stream,pts,dts,flags}. */
class PacketLines implements Watcher {
    /** Five minutes of 240 frames a second with sound and four data tracks have half as many. */
    private static final int MOST = 400_000;

    private final List<Packet> packets = new ArrayList<>();

    @Override
    public void output(String line) {
        var fields = line.split(",");
        if (fields.length < 4) {
            return;
        }
        var time = "N/A".equals(fields[1]) ? fields[2] : fields[1];
        if ("N/A".equals(time)) {
            return;
        }
        if (packets.size() == MOST) {
            throw new InputFault("more packets than a film of the allowed length can have");
        }
        packets.add(new Packet(
                Integer.parseInt(fields[0]),
                Double.parseDouble(time),
                !fields[3].contains("D"),
                fields[3].contains("K")));
    }

    List<Packet> packets() {
        return packets;
    }
}
