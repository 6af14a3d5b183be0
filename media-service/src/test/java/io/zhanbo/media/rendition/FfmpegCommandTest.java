package io.zhanbo.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FfmpegCommandTest {
    private static final Input INPUT = new Input("original", 2, 40_000_000);

    @Test
    void the_judges_copy_is_one_size_in_one_file() {
        // When
        var command = FfmpegCommand.proxy(Plans.plain(1920, 1080, 25).forProxy(), INPUT);

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo(
                        "-nostdin -hide_banner -nostats -loglevel repeat+warning -progress pipe:1 -stats_period 0.5 -threads 2"
                                + " -format_whitelist mov,matroska,webm,mpegts,mpeg,asf,avi,flv,mxf -protocol_whitelist file,pipe"
                                + " -max_pixels 40000000 -max_streams 32 -i original -filter_complex"
                                + " [0:0]fps=25:start_time=0,scale=1280:720:flags=bicubic:out_range=tv,setsar=1,format=yuv420p[v0];"
                                + "[0:1]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo[sound]"
                                + " -map [v0] -map [sound] -map_metadata -1 -map_chapters -1 -sn -dn"
                                + " -c:v libx264 -preset faster -profile:v high -threads:v 2"
                                + " -g 48 -keyint_min 48 -sc_threshold 0 -flags:v +cgop+global_header+bitexact"
                                + " -crf:v:0 23 -maxrate:v:0 3594k -bufsize:v:0 3594k"
                                + " -c:a aac -b:a 128k -flags:a +global_header+bitexact -t 12.000"
                                + " -movflags +faststart -f mp4 proxy/proxy.mp4");
    }

    @Test
    void one_command_makes_all_that_a_nominee_is_shown_with() {
        // When
        var command = FfmpegCommand.ladder(Plans.plain(1280, 720, 25), INPUT);

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo(
                        "-nostdin -hide_banner -nostats -loglevel repeat+warning -progress pipe:1 -stats_period 0.5 -threads 2"
                                + " -format_whitelist mov,matroska,webm,mpegts,mpeg,asf,avi,flv,mxf -protocol_whitelist file,pipe"
                                + " -max_pixels 40000000 -max_streams 32 -i original -filter_complex"
                                + " [0:0]fps=25:start_time=0,scale=1280:720:flags=bicubic:out_range=tv,setsar=1,format=yuv420p,split=3[v0][c0][p];"
                                + "[c0]scale=854:480:flags=bicubic,setsar=1[v1];"
                                + "[p]framestep=12,thumbnail=24[poster];"
                                + "[0:1]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo[sound]"
                                + " -map [v0] -map [v1] -map [sound] -map_metadata -1 -map_chapters -1 -sn -dn"
                                + " -c:v libx264 -preset faster -profile:v high -threads:v 2"
                                + " -g 48 -keyint_min 48 -sc_threshold 0 -flags:v +cgop+global_header+bitexact"
                                + " -crf:v:0 23 -maxrate:v:0 3594k -bufsize:v:0 3594k"
                                + " -crf:v:1 23 -maxrate:v:1 1599k -bufsize:v:1 1599k"
                                + " -c:a aac -b:a 128k -flags:a +global_header+bitexact -t 12.000 -f tee "
                                + hls("v\\:0", "720") + "|" + hls("v\\:1", "480") + "|" + hls("a", "sound")
                                + "|[select=\\'v\\:0,a\\':f=mp4:movflags=+faststart]download/download.mp4"
                                + " -map [poster] -frames:v 1 -c:v mjpeg -q:v 3 -pix_fmt yuvj420p"
                                + " -map_metadata -1 -map_chapters -1 -sn -dn -t 12.000 -update 1 poster/poster.jpg");
    }

    private static String hls(String stream, String track) {
        return "[select=\\'" + stream + "\\':f=hls:hls_time=5.760:hls_playlist_type=vod:hls_segment_type=fmp4"
                + ":hls_flags=independent_segments:hls_segment_options=\\'movflags=+cmaf\\:use_editlist=0\\'"
                + ":hls_fmp4_init_filename=init.mp4:hls_segment_filename=ladder/" + track + "/%04d.m4s]ladder/" + track
                + "/index.m3u8";
    }
}
