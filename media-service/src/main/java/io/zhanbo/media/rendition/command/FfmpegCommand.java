package io.zhanbo.media.rendition.command;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.probe.SafeInput;
import io.zhanbo.media.rendition.plan.Chunk;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The commands that make renditions: one decoder, one encoder for each rung and one for the sound, every stream used where it is needed. */
public final class FfmpegCommand {
    private final RenditionPlan plan;
    private final Input input;
    private final List<String> words = new ArrayList<>();

    private FfmpegCommand(RenditionPlan plan, Input input) {
        this.plan = plan;
        this.input = input;
    }

    /** The judges' copy. */
    public static List<String> proxy(RenditionPlan plan, Input input) {
        var command = new FfmpegCommand(plan, input);
        command.start();
        command.original();
        command.graph(FilterGraph.of(plan));
        command.rungs();
        command.sound();
        command.tags();
        command.add("-movflags", "+faststart+use_metadata_tags", "-f", "mp4", Outputs.path(RenditionKind.PROXY));
        return command.words;
    }

    /** All that a nominee is shown with. */
    public static List<String> ladder(RenditionPlan plan, Input input) {
        var command = new FfmpegCommand(plan, input);
        command.start();
        command.original();
        command.graph(FilterGraph.withStills(plan));
        command.rungs();
        command.show();
        return command.words;
    }

    /** The pictures of one chunk in every size, in one file. */
    public static List<String> chunk(RenditionPlan plan, Chunk chunk, Input input) {
        var command = new FfmpegCommand(plan, input);
        command.start();
        // Times stay those of the film, of which the filters count the pictures.
        command.add("-copyts", "-start_at_zero", "-noaccurate_seek", "-ss", seconds(chunk.readFrom()));
        command.original();
        command.graph(FilterGraph.ofChunk(plan, chunk));
        command.rungs();
        command.clean();
        command.add("-t", seconds(chunk.seconds(plan.seconds()) + 2), "-f", "mp4", Outputs.CHUNK);
        return command.words;
    }

    /** All that a nominee is shown with, of chunks that were encoded: their pictures are copied. */
    public static List<String> joined(RenditionPlan plan, Input input) {
        var command = new FfmpegCommand(plan, input);
        command.start();
        command.original();
        command.add("-threads", Integer.toString(input.threads()), "-format_whitelist", "concat,mov");
        // As they are: FFmpeg would repeat in the pictures what stands at the head of each file.
        command.add("-protocol_whitelist", "file", "-f", "concat", "-auto_convert", "0", "-i", Outputs.CHUNKS);
        command.graph(FilterGraph.ofJoined(plan));
        for (int i = 0; i < plan.ladder().rungs().size(); i++) {
            command.add("-map", "1:v:" + i, "-c:v:" + i, "copy");
        }
        command.show();
        return command.words;
    }

    private void start() {
        add(
                "-nostdin",
                "-hide_banner",
                "-nostats",
                "-loglevel",
                "repeat+warning",
                // Of sound that is damaged all that can be decoded is wanted; that the picture is whole, the check saw.
                "-max_error_rate",
                "1",
                "-progress",
                "pipe:1",
                "-stats_period",
                "0.5");
    }

    private void original() {
        add("-threads", Integer.toString(input.threads()));
        add(SafeInput.options(input.maxPixels()));
        add("-i", input.file());
    }

    private void graph(String graph) {
        add("-filter_complex", graph);
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
        clean();
        if (plan.tags().label() != null) {
            add("-metadata", "AIGC=" + plan.tags().label());
        }
        limit();
    }

    private void clean() {
        add("-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn");
    }

    /** On an input this would not stop a film whose clock leaps. */
    private void limit() {
        add("-t", seconds(plan.seconds() + 2));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    /** All tracks and pictures beside the rungs, and the packing of everything. */
    private void show() {
        add("-map", "[frames]");
        add(PictureEncoding.ofKeyFrames("v:" + plan.ladder().rungs().size()));
        sound();
        tags();
        add("-f", "tee", LadderTee.of(plan));
        stills();
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
