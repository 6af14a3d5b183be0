package io.zhanbo.media.probe;

import java.util.ArrayList;
import java.util.List;

/** The command that decodes every frame of a film once and writes down when each is shown. */
final class DecodeCommand {
    static final String FRAME_TIMES = "frames.txt";

    private DecodeCommand() {}

    /**
     * @param file        name of the film in the working directory
     * @param stream      number of the video stream
     * @param mostSeconds decode no more than this
     */
    static List<String> of(String file, int stream, double mostSeconds, int threads, long maxPixels) {
        var words = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-nostats", "-loglevel", "repeat+verbose"));
        words.addAll(List.of("-progress", "pipe:1", "-stats_period", "0.5", "-copyts", "-max_error_rate", "1"));
        words.addAll(List.of("-threads", Integer.toString(threads)));
        words.addAll(SafeInput.options(maxPixels));
        words.addAll(List.of("-i", file, "-map", "0:" + stream, "-fps_mode", "passthrough", "-enc_time_base", "demux"));
        words.addAll(List.of("-frames:v", Long.toString(Math.round(mostSeconds * 240))));
        words.addAll(List.of("-stats_enc_pre:v", FRAME_TIMES, "-stats_enc_pre_fmt:v", "{ti}"));
        words.addAll(List.of("-f", "null", "-"));
        return words;
    }
}
