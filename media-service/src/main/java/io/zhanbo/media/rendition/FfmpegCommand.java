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
        command.rungs();
        command.sound();
        command.tags();
        command.add("-movflags", "+faststart+use_metadata_tags", "-f", "mp4", Outputs.path(RenditionKind.PROXY));
        return command.words;
    }

    /** All that a nominee is shown with. */
    static List<String> ladder(RenditionPlan plan, Input input) {
        var command = new FfmpegCommand(plan, input);
        command.input(FilterGraph.withStills(plan));
        command.rungs();
        command.add("-map", "[frames]");
        command.add(PictureEncoding.ofKeyFrames("v:" + plan.ladder().rungs().size()));
        command.sound();
        command.tags();
        command.add("-f", "tee", command.packages());
        command.stills();
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
        add(SafeInput.options(input.maxPixels()));
        add("-i", input.file(), "-filter_complex", graph);
    }

    private void rungs() {
        var rungs = plan.ladder().rungs();
        for (int i = 0; i < rungs.size(); i++) {
            add("-map", "[v" + i + "]");
            add(PictureEncoding.of(rungs.get(i), plan.grid(), "v:" + i, threads(i)));
        }
    }

    /** Each thread more holds a few pictures more in memory, and small pictures need no help. */
    private int threads(int rung) {
        return rung == 0 ? input.threads() : Math.max(1, input.threads() / 2);
    }

    private void sound() {
        add("-map", "[sound]", "-c:a", "aac", "-b:a", "128k", "-flags:a", "+global_header+bitexact");
    }

    /** Names, places, chapters and subtitles stay behind; what says that a machine made it stays with it. */
    private void tags() {
        add("-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn");
        if (plan.tags().label() != null) {
            add("-metadata", "AIGC=" + plan.tags().label());
        }
        limit();
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
        packages.add(frames("v\\:" + rungs.size(), Outputs.track(Outputs.FRAMES)));
        packages.add("[select=\\'v\\:0,a\\':f=mp4:movflags=+faststart+use_metadata_tags]"
                + Outputs.path(RenditionKind.DOWNLOAD));
        return String.join("|", packages);
    }

    private String segments(String stream, String folder) {
        return hls(stream, String.format(Locale.ROOT, "%.3f", plan.grid().segmentMillis() / 1000.0))
                + ":hls_flags=independent_segments:hls_fmp4_init_filename=init.mp4:hls_segment_filename=" + folder
                + "/%04d.m4s]" + folder + "/" + Outputs.PLAYLIST;
    }

    /** One file, of which players read the parts that hold a picture. */
    private static String frames(String stream, String folder) {
        return hls(stream, "1")
                + ":hls_flags=independent_segments+single_file:hls_segment_filename=" + folder + "/frames.mp4]" + folder
                + "/" + Outputs.PLAYLIST;
    }

    /** CMAF with negative composition offsets instead of edit lists: picture and sound begin at the same moment in every player. */
    private static String hls(String stream, String seconds) {
        return "[select=\\'" + stream + "\\':f=hls:hls_time=" + seconds
                + ":hls_playlist_type=vod:hls_segment_type=fmp4"
                + ":hls_segment_options=\\'movflags=+cmaf+use_metadata_tags\\:use_editlist=0\\'";
    }

    private void stills() {
        add("-map", "[posters]");
        add(PictureEncoding.jpeg(3));
        add("-map_metadata", "-1", "-flags:v", "+bitexact");
        limit();
        add("-f", "image2", Outputs.CANDIDATES + "/%04d.jpg");
        raw("[thumbs]", Outputs.THUMBS);
        raw("[small]", Outputs.SMALL);
    }

    private void raw(String label, String file) {
        add("-map", label);
        limit();
        add("-f", "rawvideo", Outputs.CANDIDATES + "/" + file);
    }

    private void add(String... more) {
        words.addAll(List.of(more));
    }

    private void add(List<String> more) {
        words.addAll(more);
    }
}
