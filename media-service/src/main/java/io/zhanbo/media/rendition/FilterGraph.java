package io.zhanbo.media.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The filters between the one decoder and all encoders. Sizes are scaled in a cascade: each from the one above, which is cheaper. */
final class FilterGraph {
    /** The poster is the most typical of the first pictures; full frames at full rate once buffered a gigabyte. */
    private static final int POSTER_CHOICE = 24;

    private final RenditionPlan plan;
    private final List<String> chains = new ArrayList<>();

    private FilterGraph(RenditionPlan plan) {
        this.plan = plan;
    }

    /** Ends in the labels {@code v0}, {@code v1}… for the rungs, and {@code sound}. */
    static String of(RenditionPlan plan) {
        var graph = new FilterGraph(plan);
        graph.pictures(null);
        graph.sound();
        return String.join(";", graph.chains);
    }

    /** Ends in {@code poster} besides. */
    static String withPoster(RenditionPlan plan) {
        var graph = new FilterGraph(plan);
        graph.pictures(plan.ladder().proxy());
        graph.poster();
        graph.sound();
        return String.join(";", graph.chains);
    }

    private void pictures(Rung posters) {
        var rungs = plan.ladder().rungs();
        var input = "[0:" + plan.video().index() + "]" + preparation();
        for (int i = 0; i < rungs.size(); i++) {
            var rung = rungs.get(i);
            boolean posterHere = rung.equals(posters);
            boolean last = i == rungs.size() - 1;
            var outputs = "[v" + i + "]" + (last ? "" : "[c" + i + "]") + (posterHere ? "[p]" : "");
            int copies = 1 + (last ? 0 : 1) + (posterHere ? 1 : 0);
            var scale = "scale=" + rung.width() + ":" + rung.height() + ":flags=bicubic"
                    + (i == 0 ? colour() : ",setsar=1");
            chains.add(input + scale + (copies > 1 ? ",split=" + copies : "") + outputs);
            input = "[c" + i + "]";
        }
    }

    private void poster() {
        chains.add("[p]framestep=" + plan.grid().rate() / 2 + ",thumbnail=" + POSTER_CHOICE + "[poster]");
    }

    /** FFmpeg has turned the picture upright by itself; whole frames on the grid, from the very beginning. */
    private String preparation() {
        var deinterlace = plan.video().interlaced() ? "bwdif=mode=send_frame," : "";
        return deinterlace + "fps=" + plan.grid().rate() + ":start_time=0,";
    }

    /** Whatever the source's range and depth, what comes out is what every player shows alike. */
    private String colour() {
        return plan.video().highDynamicRange()
                ? ",setsar=1,zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable:desat=2"
                        + ",zscale=t=bt709:m=bt709:r=tv,format=yuv420p"
                : ":out_range=tv,setsar=1,format=yuv420p";
    }

    private void sound() {
        // Silence where there is no sound, so that every player finds the same tracks.
        chains.add(
                plan.audio() == null
                        ? String.format(Locale.ROOT, "anullsrc=r=48000:cl=stereo:d=%.3f[sound]", plan.seconds())
                        : "[0:" + plan.audio()
                                + "]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo[sound]");
    }
}
