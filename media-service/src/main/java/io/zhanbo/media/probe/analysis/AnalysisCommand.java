package io.zhanbo.media.probe.analysis;

import io.zhanbo.media.probe.AudioStream;
import io.zhanbo.media.probe.SafeInput;
import io.zhanbo.media.probe.VideoStream;
import java.util.ArrayList;
import java.util.List;

/** The command that decodes every frame of a film once, writes down when each is shown, and lets the rest of {@link AnalysisGraph} look on. */
final class AnalysisCommand {
    private AnalysisCommand() {}

    /**
     * @param file        name of the film in the working directory
     * @param video       the picture to decode
     * @param audio       the sound to listen to, or null
     * @param start       the moment the file's own clock begins at
     * @param mostSeconds decode no more than this
     */
    static List<String> of(
            String file,
            VideoStream video,
            AudioStream audio,
            double start,
            double mostSeconds,
            int threads,
            long maxPixels) {
        var words = new ArrayList<>(List.of("-nostdin", "-y", "-hide_banner", "-nostats"));
        words.addAll(List.of("-loglevel", "repeat+verbose", "-progress", "pipe:1", "-stats_period", "0.5"));
        words.addAll(List.of("-copyts", "-max_error_rate", "1", "-threads", Integer.toString(threads)));
        words.addAll(List.of("-noautorotate", "-reinit_filter:v", "0"));
        words.addAll(SafeInput.options(maxPixels));
        words.addAll(List.of("-i", file));
        words.addAll(List.of("-filter_complex", AnalysisGraph.ofPicture(video, start, mostSeconds)));
        if (audio != null) {
            words.addAll(List.of("-filter_complex", AnalysisGraph.ofSound(audio, start, mostSeconds)));
        }
        words.addAll(List.of("-map", AnalysisGraph.FRAMES, "-fps_mode", "passthrough", "-enc_time_base", "demux"));
        words.addAll(List.of("-frames:v", Long.toString(Math.round(mostSeconds * 240))));
        words.addAll(List.of("-stats_enc_pre:v", AnalysisFiles.FRAME_TIMES, "-stats_enc_pre_fmt:v", "{ti}"));
        words.addAll(List.of("-f", "null", "-"));
        words.addAll(List.of("-map", AnalysisGraph.PICTURES, "-fps_mode", "passthrough"));
        words.addAll(List.of("-c:v", "rawvideo", "-f", "rawvideo", AnalysisFiles.PICTURES));
        if (audio != null) {
            words.addAll(List.of("-map", AnalysisGraph.VOICE, "-c:a", "pcm_s16le", "-f", "s16le", AnalysisFiles.VOICE));
        }
        return words;
    }
}
