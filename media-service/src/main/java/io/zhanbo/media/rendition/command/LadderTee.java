package io.zhanbo.media.rendition.command;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import java.util.ArrayList;
import java.util.Locale;

/** How FFmpeg packs the ladder: each encoded stream in every place where it is needed, however it came to be. */
final class LadderTee {
    private LadderTee() {}

    static String of(RenditionPlan plan) {
        var packages = new ArrayList<String>();
        var rungs = plan.ladder().rungs();
        for (int i = 0; i < rungs.size(); i++) {
            packages.add(segments(plan, "v\\:" + i, Outputs.track(rungs.get(i).name())));
        }
        packages.add(segments(plan, "a", Outputs.track(Outputs.SOUND)));
        packages.add(frames("v\\:" + rungs.size(), Outputs.track(Outputs.FRAMES)));
        packages.add("[select=\\'v\\:0,a\\':f=mp4:movflags=+faststart+use_metadata_tags]"
                + Outputs.path(RenditionKind.DOWNLOAD));
        return String.join("|", packages);
    }

    private static String segments(RenditionPlan plan, String stream, String folder) {
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
}
