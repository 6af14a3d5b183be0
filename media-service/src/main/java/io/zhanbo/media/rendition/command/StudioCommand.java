package io.zhanbo.media.rendition.command;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.probe.SafeInput;
import io.zhanbo.media.rendition.plan.StudioPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The commands that make the copies for archives, editors and broadcasters. */
public final class StudioCommand {
    private static final List<String> COLOUR =
            List.of("-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709");

    private final StudioPlan plan;
    private final Input input;
    private final List<String> words = new ArrayList<>();

    private StudioCommand(StudioPlan plan, Input input) {
        this.plan = plan;
        this.input = input;
    }

    public static List<String> of(StudioPlan plan, Input input) {
        var command = new StudioCommand(plan, input);
        switch (plan.kind()) {
            case MASTER -> command.master();
            case XDCAM -> command.xdcam();
            case PRORES -> command.proRes();
            default -> throw new IllegalArgumentException(plan.kind() + " is not made on request");
        }
        return command.words;
    }

    /** At the source's own size and rate, good enough to make anything else from. */
    private void master() {
        input(whole("yuv420p") + "[v]", stereo() + "[sound]");
        add("-map", "[v]", "-c:v", "libx264", "-preset", "faster", "-crf", "17", "-profile:v", "high");
        add("-threads:v", Integer.toString(input.threads()), "-flags:v", "+bitexact");
        words.addAll(COLOUR);
        add("-map", "[sound]", "-c:a", "aac", "-b:a", "256k", "-flags:a", "+bitexact");
        tags("AIGC=");
        add("-movflags", "+faststart+use_metadata_tags", "-f", "mp4", Outputs.path(RenditionKind.MASTER));
    }

    /** 10 bits, 4:2:2, each picture for itself. */
    private void proRes() {
        input(whole("yuv422p10le") + "[v]", stereo() + "[sound]");
        add("-map", "[v]", "-c:v", "prores_ks", "-profile:v", "hq", "-vendor", "apl0");
        add("-threads:v", Integer.toString(input.threads()), "-flags:v", "+bitexact");
        words.addAll(COLOUR);
        add("-map", "[sound]", "-c:a", "pcm_s24le");
        tags("AIGC=");
        add("-movflags", "+use_metadata_tags", "-f", "mov", Outputs.path(RenditionKind.PRORES));
    }

    /** XDCAM HD422: 50 Mb/s, 1080i50 with the upper field first, M=3, N=12, one track for each channel. */
    private void xdcam() {
        input(fields() + "[v]", stereo() + ",channelsplit=channel_layout=stereo[l][r]");
        add("-map", "[v]", "-map", "[l]", "-map", "[r]");
        add("-c:v", "mpeg2video", "-profile:v", "0", "-level:v", "2", "-g", "12", "-bf", "2");
        add("-b:v", "50M", "-minrate", "50M", "-maxrate", "50M", "-bufsize", "17825792");
        add("-rc_init_occupancy", "17825792", "-rc_max_vbv_use", "1", "-rc_min_vbv_use", "1");
        add("-intra_dc_precision", "2", "-intra_vlc", "1", "-non_linear_quant", "1", "-qmin", "1", "-qmax", "12");
        add("-sc_threshold", "1000000000", "-flags:v", "+ildct+ilme+bitexact");
        add("-threads:v", Integer.toString(input.threads()));
        words.addAll(COLOUR);
        add("-c:a", "pcm_s24le", "-timecode", "10:00:00:00");
        tags("comment_AIGC=");
        add("-store_user_comments", "1", "-f", "mxf", Outputs.path(RenditionKind.XDCAM));
    }

    private void input(String pictures, String sound) {
        add("-nostdin", "-hide_banner", "-nostats", "-loglevel", "repeat+warning", "-max_error_rate", "1");
        add("-progress", "pipe:1", "-stats_period", "0.5", "-threads", Integer.toString(input.threads()));
        words.addAll(SafeInput.options(input.maxPixels()));
        add("-i", input.file(), "-filter_complex", pictures + ";" + sound);
    }

    private String whole(String format) {
        return "[0:" + plan.video().index() + "]" + FilterGraph.deinterlacing(plan.video(), "send_frame") + "fps="
                + plan.rate().words() + ":start_time=0,scale=" + plan.width() + ":" + plan.height() + ":flags=bicubic"
                + FilterGraph.colour(plan.video(), format);
    }

    /** Fields of their own moments where the source has them, otherwise the same picture in both; black beside what does not fill the screen. */
    private String fields() {
        return "[0:" + plan.video().index() + "]" + FilterGraph.deinterlacing(plan.video(), "send_field")
                + "fps=50:start_time=0,scale=" + plan.width() + ":" + plan.height()
                + ":force_original_aspect_ratio=decrease:force_divisible_by=2:flags=bicubic"
                + FilterGraph.colour(plan.video(), "yuv422p") + ",pad=" + plan.width() + ":" + plan.height()
                + ":-1:-1,tinterlace=mode=interleave_top,setfield=tff";
    }

    private String stereo() {
        return plan.audio() == null
                ? String.format(Locale.ROOT, "anullsrc=r=48000:cl=stereo:d=%.3f", plan.seconds())
                : FilterGraph.soundOf(plan.audio(), plan.levelling(), plan.seconds());
    }

    private void tags(String label) {
        add("-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn");
        if (plan.tags().label() != null) {
            add("-metadata", label + plan.tags().label());
        }
        add("-t", String.format(Locale.ROOT, "%.3f", plan.seconds() + 2));
    }

    private void add(String... more) {
        words.addAll(List.of(more));
    }
}
