package io.zhanbo.media.rendition.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.rendition.plan.Plans;
import org.junit.jupiter.api.Test;

class StudioCommandTest {
    private static final Input INPUT = new Input("original", 4, 40_000_000);
    private static final String BEGINNING =
            "-nostdin -hide_banner -nostats -loglevel repeat+warning -max_error_rate 1 -progress pipe:1 -stats_period 0.5 -threads 4"
                    + " -format_whitelist mov,matroska,webm,mpegts,mpeg,asf,avi,flv,mxf -protocol_whitelist file,pipe"
                    + " -max_pixels 40000000 -max_streams 32 -i original -filter_complex ";
    private static final String SOUND =
            ";[0:1]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo,apad=whole_dur=10.000,atrim=end=10.000";
    private static final String COLOUR = " -color_primaries bt709 -color_trc bt709 -colorspace bt709";
    private static final String CLEAN =
            " -map_metadata -1 -map_chapters -1 -sn -dn -metadata @={\"Label\":\"1\"} -t 12.000";

    @Test
    void broadcasters_get_fields_at_a_constant_rate_and_a_track_for_each_channel() {
        // When
        var command = StudioCommand.of(Plans.studio(RenditionKind.XDCAM, 1280, 720, 30), INPUT);

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo(BEGINNING
                        + "[0:0]fps=50:start_time=0,scale=1920:1080:force_original_aspect_ratio=decrease:force_divisible_by=2"
                        + ":flags=bicubic:out_range=tv,setsar=1,format=yuv422p,pad=1920:1080:-1:-1"
                        + ",tinterlace=mode=interleave_top,setfield=tff[v]"
                        + SOUND + ",channelsplit=channel_layout=stereo[l][r] -map [v] -map [l] -map [r]"
                        + " -c:v mpeg2video -profile:v 0 -level:v 2 -g 12 -bf 2 -b:v 50M -minrate 50M -maxrate 50M -bufsize 17825792"
                        + " -rc_init_occupancy 17825792 -rc_max_vbv_use 1 -rc_min_vbv_use 1 -intra_dc_precision 2 -intra_vlc 1"
                        + " -non_linear_quant 1 -qmin 1 -qmax 12 -sc_threshold 1000000000 -flags:v +ildct+ilme+bitexact -threads:v 4"
                        + COLOUR + " -c:a pcm_s24le -timecode 10:00:00:00" + CLEAN.replace("@", "comment_AIGC")
                        + " -store_user_comments 1 -f mxf xdcam/xdcam.mxf");
    }

    @Test
    void editors_get_each_picture_for_itself() {
        // When
        var command = StudioCommand.of(Plans.studio(RenditionKind.PRORES, 3840, 2160, 29.97), INPUT);

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo(BEGINNING
                        + "[0:0]fps=30000/1001:start_time=0,scale=1920:1080:flags=bicubic:out_range=tv,setsar=1,format=yuv422p10le[v]"
                        + SOUND
                        + "[sound] -map [v] -c:v prores_ks -profile:v hq -vendor apl0 -threads:v 4 -flags:v +bitexact"
                        + COLOUR + " -map [sound] -c:a pcm_s24le" + CLEAN.replace("@", "AIGC")
                        + " -movflags +use_metadata_tags -f mov prores/prores.mov");
    }

    @Test
    void archives_get_the_films_own_size_and_rate() {
        // When
        var command = StudioCommand.of(Plans.studio(RenditionKind.MASTER, 1080, 1920, 59.9), INPUT);

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo(BEGINNING
                        + "[0:0]fps=60000/1001:start_time=0,scale=1080:1920:flags=bicubic:out_range=tv,setsar=1,format=yuv420p[v]"
                        + SOUND
                        + "[sound] -map [v] -c:v libx264 -preset faster -crf 17 -profile:v high -threads:v 4 -flags:v +bitexact"
                        + COLOUR + " -map [sound] -c:a aac -b:a 256k -flags:a +bitexact" + CLEAN.replace("@", "AIGC")
                        + " -movflags +faststart+use_metadata_tags -f mp4 master/master.mp4");
    }
}
