package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.probe.SafeInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The commands that make renditions: one decoder, one encoder for each rung and one for the sound, every stream used where it is needed. */
final class FfmpegCommand {
    private final RenditionPlan plan;
    private final Input input;
    private final List<String> words = new ArrayList<>();

    private FfmpegCommand(RenditionPlan plan, Input input) {
        this.plan = plan;
        this.input = input;
    }

    /** The judges' copy. */
    static List<String> proxy(RenditionPlan plan, Input input) {
        var command = new FfmpegCommand(plan, input);
        command.input(FilterGraph.of(plan));
        command.encoders();
        command.add("-movflags", "+faststart", "-f", "mp4", Outputs.path(RenditionKind.PROXY));
        return command.words;
    }

    /** All that a nominee is shown with. */
    static List<String> ladder(RenditionPlan plan, Input input) {
        var command = new FfmpegCommand(plan, input);
        command.input(FilterGraph.withPoster(plan));
        command.encoders();
        command.add("-f", "tee", command.packages());
        command.poster();
        return command.words;
    }

    private void input(String graph) {
        add(
                "-nostdin",
                "-hide_banner",
                "-nostats",
                "-loglevel",
                "repeat+warning",
                "-progress",
                "pipe:1",
                "-stats_period",
                "0.5");
        add("-threads", Integer.toString(input.threads()));
        words.addAll(SafeInput.options(input.maxPixels()));
        add("-i", input.file(), "-filter_complex", graph);
    }

    private void encoders() {
        var rungs = plan.ladder().rungs();
        for (int i = 0; i < rungs.size(); i++) {
            add("-map", "[v" + i + "]");
        }
        add("-map", "[sound]");
        cleanliness();
        // Groups of equal length that stand for themselves, at the same times in every rung: a player may change rungs
        // at each.
        var group = Integer.toString(plan.grid().framesPerGroup());
        add(
                "-c:v",
                "libx264",
                "-preset",
                "faster",
                "-profile:v",
                "high",
                "-threads:v",
                Integer.toString(input.threads()));
        add("-g", group, "-keyint_min", group, "-sc_threshold", "0", "-flags:v", "+cgop+global_header+bitexact");
        for (int i = 0; i < rungs.size(); i++) {
            var rate = rungs.get(i).maxKilobit() + "k";
            add(
                    "-crf:v:" + i,
                    Integer.toString(rungs.get(i).quality()),
                    "-maxrate:v:" + i,
                    rate,
                    "-bufsize:v:" + i,
                    rate);
        }
        add("-c:a", "aac", "-b:a", "128k", "-flags:a", "+global_header+bitexact");
        limit();
    }

    /** Names, places, chapters and subtitles stay behind. */
    private void cleanliness() {
        add("-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn");
    }

    /** On an input this would not stop a film whose clock leaps. */
    private void limit() {
        add("-t", String.format(Locale.ROOT, "%.3f", plan.seconds() + 2));
    }

    private String packages() {
        var packages = new ArrayList<String>();
        var rungs = plan.ladder().rungs();
        for (int i = 0; i < rungs.size(); i++) {
            packages.add(segments("v\\:" + i, Outputs.track(rungs.get(i).name())));
        }
        packages.add(segments("a", Outputs.track(Outputs.SOUND)));
        packages.add(mp4("v\\:0", Outputs.path(RenditionKind.DOWNLOAD)));
        return String.join("|", packages);
    }

    private String segments(String stream, String folder) {
        // CMAF with negative composition offsets instead of edit lists: picture and sound begin at the same moment in
        // every player.
        return "[select=\\'" + stream + "\\':f=hls:hls_time="
                + String.format(Locale.ROOT, "%.3f", plan.grid().segmentMillis() / 1000.0)
                + ":hls_playlist_type=vod:hls_segment_type=fmp4:hls_flags=independent_segments"
                + ":hls_segment_options=\\'movflags=+cmaf\\:use_editlist=0\\'"
                + ":hls_fmp4_init_filename=init.mp4:hls_segment_filename=" + folder + "/%04d.m4s]" + folder + "/"
                + Outputs.PLAYLIST;
    }

    private static String mp4(String picture, String file) {
        return "[select=\\'" + picture + ",a\\':f=mp4:movflags=+faststart]" + file;
    }

    private void poster() {
        add("-map", "[poster]", "-frames:v", "1", "-c:v", "mjpeg", "-q:v", "3", "-pix_fmt", "yuvj420p");
        cleanliness();
        limit();
        add("-update", "1", Outputs.path(RenditionKind.POSTER));
    }

    private void add(String... more) {
        words.addAll(List.of(more));
    }
}
