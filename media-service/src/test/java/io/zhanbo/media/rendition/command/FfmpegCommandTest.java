package io.zhanbo.media.rendition.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.media.packaging.Storyboard;
import io.zhanbo.media.rendition.plan.Plans;
import org.junit.jupiter.api.Test;

class FfmpegCommandTest {
    private static final Input INPUT = new Input("original", 4, 40_000_000);
    private static final String BEGINNING =
            "-nostdin -hide_banner -nostats -loglevel repeat+warning -max_error_rate 1 -progress pipe:1 -stats_period 0.5 -threads 4"
                    + " -format_whitelist mov,matroska,webm,mpegts,mpeg,asf,avi,flv,mxf -protocol_whitelist file,pipe"
                    + " -max_pixels 40000000 -max_streams 32 -i original -filter_complex ";
    private static final String CLEAN = " -map_metadata -1 -map_chapters -1 -sn -dn";
    private static final String SOUND = " -map [sound] -c:a aac -b:a 128k -flags:a +global_header+bitexact";
    private static final String SOUND_FILTERS =
            "[0:1]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo,";

    @Test
    void the_judges_copy_is_one_size_in_one_file() {
        // When
        var command = FfmpegCommand.proxy(Plans.plain(1920, 1080, 25).forProxy(), INPUT);

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo(BEGINNING
                        + "[0:0]fps=25:start_time=0,scale=1280:720:flags=bicubic:out_range=tv,setsar=1,format=yuv420p[v0];"
                        + SOUND_FILTERS + "apad=whole_dur=10.000,atrim=end=10.000[sound]"
                        + rung(0, 4, 3594) + SOUND + CLEAN
                        + " -t 12.000 -movflags +faststart+use_metadata_tags -f mp4 proxy/proxy.mp4");
    }

    @Test
    void one_command_makes_all_that_a_nominee_is_shown_with() {
        // When
        var command = FfmpegCommand.ladder(Plans.labelled("{\"Label\":\"1\"}"), INPUT);

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo(BEGINNING
                        + "[0:0]fps=25:start_time=0,scale=1280:720:flags=bicubic:out_range=tv,setsar=1,format=yuv420p,split=3[v0][c0][p];"
                        + "[c0]scale=854:480:flags=bicubic,setsar=1,split=2[v1][s];"
                        + "[p]framestep=12,split=2[posters][q];[q]scale=736:414:flags=area,format=rgb24[small];"
                        + "[s]framestep=25,split=2[frames][t];[t]framestep=1,scale=160:90:flags=area,format=yuv420p[thumbs];"
                        + SOUND_FILTERS
                        + "aresample=192000,volume=4.00dB,alimiter=limit=0.8414:attack=5:release=50:level=false:latency=true,"
                        + "aresample=48000,apad=whole_dur=10.000,atrim=end=10.000[sound]"
                        + rung(0, 4, 3594) + rung(1, 2, 1599)
                        + " -map [frames] -c:v:2 libx264 -preset:v:2 faster -profile:v:2 high -threads:v:2 1 -g:v:2 1"
                        + " -flags:v:2 +cgop+global_header+bitexact -crf:v:2 28"
                        + SOUND + CLEAN + " -metadata AIGC={\"Label\":\"1\"} -t 12.000 -f tee "
                        + segments("v\\:0", "720") + "|" + segments("v\\:1", "480") + "|"
                        + segments("a", "sound") + "|" + hls("v\\:2", "1")
                        + ":hls_flags=independent_segments+single_file:hls_segment_filename=ladder/frames/frames.mp4]ladder/frames/index.m3u8"
                        + "|[select=\\'v\\:0,a\\':f=mp4:movflags=+faststart+use_metadata_tags]download/download.mp4"
                        + " -map [posters] -c:v mjpeg -q:v 3 -pix_fmt yuvj420p -threads:v 1 -map_metadata -1 -flags:v +bitexact"
                        + " -t 12.000 -f image2 candidates/%04d.jpg"
                        + " -map [thumbs] -t 12.000 -f rawvideo candidates/thumbs.yuv"
                        + " -map [small] -t 12.000 -f rawvideo candidates/small.rgb");
    }

    @Test
    void pictures_for_the_seek_bar_are_put_on_sheets_afterwards() {
        // When
        var command = StoryboardCommand.of(new Storyboard(160, 90, 10, 5));

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo("-nostdin -hide_banner -nostats -loglevel warning -f rawvideo -pixel_format yuv420p"
                        + " -video_size 160x90 -framerate 1 -i candidates/thumbs.yuv -vf tile=10x10"
                        + " -c:v mjpeg -q:v 5 -pix_fmt yuvj420p -threads:v 1 -map_metadata -1 -flags:v +bitexact"
                        + " -f image2 storyboard/%03d.jpg");
    }

    private static String rung(int number, int threads, int kilobit) {
        return " -map [v@] -c:v:@ libx264 -preset:v:@ faster -profile:v:@ high -threads:v:@ % -g:v:@ 48 -keyint_min:v:@ 48"
                        .replace("%", Integer.toString(threads))
                        .replace("@", Integer.toString(number))
                + " -sc_threshold:v:@ 0 -flags:v:@ +cgop+global_header+bitexact -crf:v:@ 24 -maxrate:v:@ %k -bufsize:v:@ %k"
                        .replace("%", Integer.toString(kilobit))
                        .replace("@", Integer.toString(number));
    }

    private static String segments(String stream, String track) {
        return hls(stream, "5.760")
                + ":hls_flags=independent_segments:hls_fmp4_init_filename=init.mp4:hls_segment_filename=ladder/" + track
                + "/%04d.m4s]ladder/" + track + "/index.m3u8";
    }

    private static String hls(String stream, String seconds) {
        return "[select=\\'" + stream + "\\':f=hls:hls_time=" + seconds
                + ":hls_playlist_type=vod:hls_segment_type=fmp4"
                + ":hls_segment_options=\\'movflags=+cmaf+use_metadata_tags\\:use_editlist=0\\'";
    }
}
