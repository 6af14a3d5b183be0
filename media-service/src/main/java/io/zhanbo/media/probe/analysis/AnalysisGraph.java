package io.zhanbo.media.probe.analysis;

import io.zhanbo.media.probe.AudioStream;
import io.zhanbo.media.probe.VideoStream;
import io.zhanbo.media.probe.measure.Voice;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The filters a film goes through while it is decoded once. The frames are counted as they come; what is measured is measured on small copies.
 *
 * <p>Each branch begins with a scaling to fixed figures, so that a film that changes its size on the way neither stops the measuring nor begins it
 * anew. Times are made to count from the film's beginning, and no branch that fills gaps in time gets frames from beyond the longest film.
 */
final class AnalysisGraph {
    static final String LOSS = "lavfi.psnr.mse.y";

    static final String FRAMES = "[frames]";
    static final String PICTURES = "[pictures]";
    static final String VOICE = "[voice]";

    static final double PICTURES_PER_SECOND = 2;
    private static final int PICTURE_SIDE = 736;
    /** A square picture is the largest. */
    static final double BYTES_PER_SECOND =
            PICTURES_PER_SECOND * PICTURE_SIDE * PICTURE_SIDE * 3 + Voice.RATE * Short.BYTES;

    private static final int MEASURE_SIDE = 640;
    /** Whether half pictures differ shows in ten frames of fifty, and in the middle of the picture, but only in rows that were never scaled. */
    private static final String SOME = "select='lt(mod(n,50),10)'";

    private AnalysisGraph() {}

    static PictureSize pictureSize(VideoStream video) {
        return PictureSize.of(video.shownWidth(), video.shownHeight(), PICTURE_SIDE);
    }

    static String ofPicture(VideoStream video, double start, double mostSeconds) {
        var small = PictureSize.of(video.width(), video.height(), MEASURE_SIDE);
        var upright = pictureSize(video);
        var stored = video.isTurned() ? upright.turned() : upright;
        return String.join(
                ";",
                "[0:" + video.index() + "]split=5" + FRAMES + "[small][rows][sharp][few]",
                "[small]" + scale(small.width(), small.height(), "fast_bilinear") + "," + fromStart(start)
                        + ",scdet,blackdetect=d=0.1:pix_th=0.1,freezedetect=n=-60dB:d=2,metadata=print:file="
                        + AnalysisFiles.PICTURE + ",nullsink",
                "[rows]" + SOME + "," + scale(video.width(), video.height(), "fast_bilinear")
                        + ",crop='min(iw,640)':ih,idet,metadata=print:key=lavfi.idet.multiple.current_frame:file="
                        + AnalysisFiles.FIELDS + ",nullsink",
                sharpness(video),
                "[few]" + fromStart(start) + ",trim=start=0:end=" + figure(mostSeconds) + ",fps="
                        + figure(PICTURES_PER_SECOND) + ":start_time=0:eof_action=pass,"
                        + scale(stored.width(), stored.height(), "area") + turn(video.rotation()) + ",format=rgb24"
                        + PICTURES);
    }

    /** How much is lost when a frame is made as small as those that people enlarge, and smaller still. */
    private static String sharpness(VideoStream video) {
        var full = scale(video.width(), video.height(), "bicubic");
        int sizes = AnalysisFiles.LOSSES.size();
        var graph = new StringBuilder("[sharp]select='not(mod(n,50))'," + full + ",format=gray,split=" + 2 * sizes);
        IntStream.range(0, sizes).forEach(i -> graph.append("[whole" + i + "][less" + i + "]"));
        int i = 0;
        for (var size : AnalysisFiles.LOSSES.entrySet()) {
            graph.append(
                    ";[less" + i + "]" + shortSide(video, size.getKey()) + "," + full + "[again" + i + "];[whole" + i);
            graph.append("][again" + i + "]psnr,metadata=print:key=" + LOSS + ":file=" + size.getValue() + ",nullsink");
            i++;
        }
        return graph.toString();
    }

    private static String shortSide(VideoStream video, int pixels) {
        return video.width() < video.height()
                ? "scale=" + pixels + ":-2:flags=bicubic"
                : "scale=-2:" + pixels + ":flags=bicubic";
    }

    static String ofSound(AudioStream audio, double start, double mostSeconds) {
        // A single channel brought to two the usual way would lose three decibels.
        var pair = audio.channels() == 1
                ? "aformat=sample_fmts=s16,pan=3c|c0=c0|c1=c0|c2=0*c0"
                : "aformat=sample_fmts=s16:channel_layouts=stereo,pan=3c|c0=c0|c1=c1|c2=0.5*c0-0.5*c1";
        var from = "asetpts=PTS-" + figure(start) + "/TB";
        return String.join(
                ";",
                "[0:" + audio.index() + "]" + from + ",atrim=start=0:end=" + figure(mostSeconds)
                        + ",asplit=3[loud][level][speech]",
                "[loud]ebur128=peak=true:metadata=1,ametadata=print:file=" + AnalysisFiles.LOUDNESS + ",anullsink",
                "[level]" + pair + ",asetnsamples=48000:p=0,astats=metadata=1:reset=1:measure_overall=none"
                        + ":measure_perchannel=RMS_level+Peak_level+Peak_count+Flat_factor,ametadata=print:file="
                        + AnalysisFiles.SOUND + ",anullsink",
                "[speech]aresample=" + Voice.RATE + ":async=1:first_pts=0,aformat=channel_layouts=mono" + VOICE);
    }

    private static String scale(int width, int height, String how) {
        return "scale=" + width + ":" + height + ":flags=" + how;
    }

    private static String fromStart(double start) {
        return "setpts=PTS-" + figure(start) + "/TB";
    }

    /** As a player would, but after the picture was made small. */
    private static String turn(int rotation) {
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> ",transpose=cclock";
            case 180 -> ",hflip,vflip";
            case 270 -> ",transpose=clock";
            default -> "";
        };
    }

    private static String figure(double seconds) {
        return String.format(Locale.ROOT, "%.6f", seconds);
    }
}
