package io.zhanbo.media.rendition.command;

import io.zhanbo.media.loudness.Levelling;
import io.zhanbo.media.probe.VideoStream;
import io.zhanbo.media.rendition.plan.Chunk;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.plan.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters between the one decoder and all encoders. Sizes are scaled in a cascade: each from the one above, which is cheaper. */
public final class FilterGraph {
    private final RenditionPlan plan;
    private final List<String> chains = new ArrayList<>();

    private FilterGraph(RenditionPlan plan) {
        this.plan = plan;
    }

    /** Ends in the labels {@code v0}, {@code v1}… for the rungs, and {@code sound}. */
    static String of(RenditionPlan plan) {
        var graph = new FilterGraph(plan);
        graph.pictures(null, "");
        graph.sound();
        return String.join(";", graph.chains);
    }

    /** Ends in {@code posters}, {@code small}, {@code frames} and {@code thumbs} besides. */
    static String withStills(RenditionPlan plan) {
        var graph = new FilterGraph(plan);
        graph.pictures(plan.ladder().proxy(), "");
        graph.posters("[p]");
        graph.seekBar("[s]");
        graph.sound();
        return String.join(";", graph.chains);
    }

    /** Ends in the labels {@code v0}, {@code v1}… for the rungs, with the pictures of one chunk alone. */
    static String ofChunk(RenditionPlan plan, Chunk chunk) {
        var graph = new FilterGraph(plan);
        graph.pictures(null, cut(chunk));
        return String.join(";", graph.chains);
    }

    /** Ends in the same as with stills, but for the rungs: these are there, in the second input, and stills are taken from them. */
    static String ofJoined(RenditionPlan plan) {
        var graph = new FilterGraph(plan);
        var rungs = plan.ladder().rungs();
        graph.posters("[1:v:" + rungs.indexOf(plan.ladder().proxy()) + "]");
        graph.seekBar("[1:v:" + (rungs.size() - 1) + "]");
        graph.sound();
        return String.join(";", graph.chains);
    }

    private void pictures(Rung poster, String cut) {
        var rungs = plan.ladder().rungs();
        var input = "[0:" + plan.video().index() + "]" + preparation() + cut;
        for (int i = 0; i < rungs.size(); i++) {
            boolean last = i == rungs.size() - 1;
            boolean stills = poster != null && last;
            var outputs = Stream.of(
                            "[v" + i + "]",
                            last ? "" : "[c" + i + "]",
                            rungs.get(i).equals(poster) ? "[p]" : "",
                            stills ? "[s]" : "")
                    .filter(label -> !label.isEmpty())
                    .toList();
            var scale = scale(rungs.get(i)) + (i == 0 ? colour(plan.video(), "yuv420p") : ",setsar=1");
            chains.add(input + scale + split(outputs));
            input = "[c" + i + "]";
        }
    }

    /** Thinned before anything else is done to them: full frames at full rate once buffered a gigabyte. */
    private void posters(String from) {
        var stills = plan.stills();
        var small = stills.small();
        chains.add(from + "framestep=" + stills.candidateStep() + ",split=2[posters][q]");
        chains.add("[q]scale=" + small.width() + ":" + small.height() + ":flags=area,format=rgb24[small]");
    }

    /** Not put on sheets here: FFmpeg writes nothing anywhere until every output has its first picture, and a sheet comes at the film's end. */
    private void seekBar(String from) {
        var board = plan.stills().storyboard();
        chains.add(from + "framestep=" + plan.grid().rate() + ",split=2[frames][t]");
        chains.add("[t]framestep=" + board.every() + ",scale=" + board.width() + ":" + board.height()
                + ":flags=area,format=yuv420p[thumbs]");
    }

    /** FFmpeg has turned the picture upright by itself; whole frames on the grid, from the very beginning. */
    private String preparation() {
        return deinterlacing(plan.video(), "send_frame") + "fps=" + plan.grid().rate() + ":start_time=0,";
    }

    /** Behind the grid, so that frames are repeated and dropped as if the whole film were made. */
    private static String cut(Chunk chunk) {
        return "trim=start_frame=" + chunk.firstFrame()
                + (chunk.frames() == 0 ? "" : ":end_frame=" + (chunk.firstFrame() + chunk.frames()))
                + ",setpts=PTS-STARTPTS,";
    }

    /** Whatever the source's range and depth, what comes out is what every player shows alike. */
    static String colour(VideoStream video, String format) {
        return video.highDynamicRange()
                ? ",setsar=1,zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable:desat=2"
                        + ",zscale=t=bt709:m=bt709:r=tv,format=" + format
                : ":out_range=tv,setsar=1,format=" + format;
    }

    /** @param mode whether each field or each pair of them becomes a picture */
    static String deinterlacing(VideoStream video, String mode) {
        return video.interlaced()
                ? "bwdif=mode=" + mode + ":parity=" + (video.bottomFirst() ? "bff" : "tff") + ","
                : "";
    }

    private void sound() {
        // Silence where there is no sound, so that every player finds the same tracks.
        chains.add(
                plan.audio() == null
                        ? String.format(Locale.ROOT, "anullsrc=r=48000:cl=stereo:d=%.3f[sound]", plan.seconds())
                        : soundOf(plan.audio(), plan.levelling(), plan.seconds()) + "[sound]");
    }

    /** As long as the picture, and as loud as it should be. */
    static String soundOf(int stream, Levelling levelling, double seconds) {
        return soundOf(stream) + "," + levelling.filters()
                + String.format(Locale.ROOT, "apad=whole_dur=%1$.3f,atrim=end=%1$.3f", seconds);
    }

    /** From a stream of the source to stereo at 48 kHz that begins with the picture. */
    public static String soundOf(int stream) {
        return "[0:" + stream + "]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo";
    }

    private static String scale(Rung rung) {
        return "scale=" + rung.width() + ":" + rung.height() + ":flags=bicubic";
    }

    private static String split(List<String> labels) {
        return (labels.size() > 1 ? ",split=" + labels.size() : "")
                + labels.stream().collect(Collectors.joining());
    }
}
