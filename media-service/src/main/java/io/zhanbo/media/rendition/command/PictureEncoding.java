package io.zhanbo.media.rendition.command;

import io.zhanbo.media.rendition.plan.Grid;
import io.zhanbo.media.rendition.plan.Rung;
import java.util.List;

/**
 * How pictures are encoded: the words for one stream, the same whether it is written whole or in chunks that are joined, and wherever it is
 * packed.
 */
final class PictureEncoding {
    /** Words by which FFmpeg writes no name of its own, and puts what a decoder needs before the pictures. */
    private static final String FLAGS = "+cgop+global_header+bitexact";

    private PictureEncoding() {}

    /**
     * A rung: groups of equal length that stand for themselves, at the same times in every rung, so that a player may change rungs at each.
     *
     * @param stream FFmpeg's name of the stream, for example {@code v:0}
     */
    static List<String> of(Rung rung, Grid grid, String stream, int threads) {
        var group = Integer.toString(grid.framesPerGroup());
        var rate = rung.maxKilobit() + "k";
        return List.of(
                "-c:" + stream,
                "libx264",
                "-preset:" + stream,
                "faster",
                "-profile:" + stream,
                "high",
                "-threads:" + stream,
                Integer.toString(threads),
                "-g:" + stream,
                group,
                "-keyint_min:" + stream,
                group,
                "-sc_threshold:" + stream,
                "0",
                "-flags:" + stream,
                FLAGS,
                "-crf:" + stream,
                Integer.toString(rung.quality()),
                "-maxrate:" + stream,
                rate,
                "-bufsize:" + stream,
                rate);
    }

    /** Pictures that each stand alone, for winding quickly through a film. */
    static List<String> ofKeyFrames(String stream) {
        return List.of(
                "-c:" + stream,
                "libx264",
                "-preset:" + stream,
                "faster",
                "-profile:" + stream,
                "high",
                "-threads:" + stream,
                "1",
                "-g:" + stream,
                "1",
                "-flags:" + stream,
                FLAGS,
                "-crf:" + stream,
                "28");
    }

    /** @param quality 2 to 31, lower is better and larger */
    static List<String> jpeg(int quality) {
        return List.of("-c:v", "mjpeg", "-q:v", Integer.toString(quality), "-pix_fmt", "yuvj420p", "-threads:v", "1");
    }
}
