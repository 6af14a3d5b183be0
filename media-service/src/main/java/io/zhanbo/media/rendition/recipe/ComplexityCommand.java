package io.zhanbo.media.rendition.recipe;

import io.zhanbo.media.probe.SafeInput;
import io.zhanbo.media.probe.VideoStream;
import io.zhanbo.media.rendition.command.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Encodes three short samples of a film, small and quickly, and writes down how large each frame came out. */
final class ComplexityCommand {
    static final String SIZES = "complexity.txt";

    private static final int SAMPLES = 3;
    private static final double LONGEST = 2;
    private static final double SHORTEST = 0.5;
    private static final int SHORT_SIDE = 480;

    private ComplexityCommand() {}

    /** @param seconds length of the film: short films get short samples, lest the measuring cost more than it saves */
    static List<String> of(VideoStream video, double seconds, Input input) {
        double length = Math.max(SHORTEST, Math.min(LONGEST, seconds / 20));
        var words = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-nostats", "-loglevel", "error"));
        words.addAll(List.of("-progress", "pipe:1", "-stats_period", "0.5"));
        var graph = new StringBuilder();
        var joined = new StringBuilder();
        for (int i = 0; i < SAMPLES; i++) {
            double from = Math.max(0, seconds * (2 * i + 1) / (2 * SAMPLES) - length / 2);
            words.addAll(List.of("-threads", Integer.toString(input.threads())));
            words.addAll(SafeInput.options(input.maxPixels()));
            // From the key frame before: to decode up to the very moment would cost more than all the rest.
            words.addAll(List.of("-noaccurate_seek", "-ss", seconds(from), "-i", input.file()));
            graph.append(String.format(
                    Locale.ROOT,
                    "[%d:%d]setpts=PTS-STARTPTS,trim=duration=%.3f,fps=25,%s[s%d];",
                    i,
                    video.index(),
                    length,
                    size(video),
                    i));
            joined.append("[s").append(i).append(']');
        }
        words.addAll(List.of("-filter_complex", graph + joined.toString() + "concat=n=" + SAMPLES + "[v]"));
        words.addAll(List.of("-map", "[v]", "-c:v", "libx264", "-preset", "superfast", "-crf", "24"));
        words.addAll(List.of("-threads:v", Integer.toString(input.threads()), "-t", seconds(SAMPLES * LONGEST + 1)));
        words.addAll(List.of("-stats_enc_post:v", SIZES, "-stats_enc_post_fmt:v", "{key} {size}", "-f", "null", "-"));
        return words;
    }

    /** Of the small pictures. */
    static int pixels(VideoStream video) {
        return width(video) * height(video);
    }

    private static String size(VideoStream video) {
        return "scale=" + width(video) + ":" + height(video) + ":flags=bilinear,setsar=1,format=yuv420p";
    }

    private static int width(VideoStream video) {
        return scaled(video.shownWidth(), video.shownShortSide());
    }

    private static int height(VideoStream video) {
        return scaled(video.shownHeight(), video.shownShortSide());
    }

    private static int scaled(int side, int shortSide) {
        return 2 * Math.max(1, Math.round(side / 2f * Math.min(1, (float) SHORT_SIDE / shortSide)));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
