package io.zhanbo.media.rendition.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.media.rendition.plan.Chunk;
import io.zhanbo.media.rendition.plan.Grid;
import io.zhanbo.media.rendition.plan.Plans;
import org.junit.jupiter.api.Test;

class ChunkCommandTest {
    private static final Input INPUT = new Input("original", 4, 40_000_000);
    private static final String START =
            "-nostdin -hide_banner -nostats -loglevel repeat+warning -max_error_rate 1 -progress pipe:1 -stats_period 0.5";
    private static final String ORIGINAL =
            " -threads 4 -format_whitelist mov,matroska,webm,mpegts,mpeg,asf,avi,flv,mxf -protocol_whitelist file,pipe"
                    + " -max_pixels 40000000 -max_streams 32 -i original";
    private static final String CLEAN = " -map_metadata -1 -map_chapters -1 -sn -dn";

    @Test
    void a_chunk_is_cut_behind_the_grid_of_the_whole_film() {
        // When
        var command = FfmpegCommand.chunk(Plans.plain(1280, 720, 25), new Chunk(new Grid(25, 48), 2, 96, 144), INPUT);

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo(START + " -copyts -start_at_zero -noaccurate_seek -ss 2.840" + ORIGINAL
                        + " -filter_complex [0:0]fps=25:start_time=0,trim=start_frame=96:end_frame=240,setpts=PTS-STARTPTS,"
                        + "scale=1280:720:flags=bicubic:out_range=tv,setsar=1,format=yuv420p,split=2[v0][c0];"
                        + "[c0]scale=854:480:flags=bicubic,setsar=1[v1]"
                        + rung(0, 4, 3594) + rung(1, 2, 1599) + CLEAN + " -t 7.760 -f mp4 chunk.mp4");
    }

    @Test
    void the_last_chunk_goes_on_as_long_as_the_film() {
        // When
        var command = FfmpegCommand.chunk(Plans.interlaced(), new Chunk(new Grid(25, 48), 3, 192, 0), INPUT);

        // Then
        assertThat(String.join(" ", command))
                .contains(
                        "[0:0]bwdif=mode=send_frame:parity=tff,fps=25:start_time=0,trim=start_frame=192,setpts=PTS-STARTPTS,")
                .endsWith(" -t 4.320 -f mp4 chunk.mp4");
    }

    @Test
    void joining_copies_the_pictures_and_makes_the_rest() {
        // When
        var command = String.join(" ", FfmpegCommand.joined(Plans.plain(1280, 720, 25), INPUT));

        // Then
        assertThat(command)
                .startsWith(START + ORIGINAL
                        + " -threads 4 -format_whitelist concat,mov -protocol_whitelist file -f concat -auto_convert 0 -i chunks.ffconcat"
                        + " -filter_complex [1:v:0]framestep=12,split=2[posters][q];[q]scale=736:414:flags=area,format=rgb24[small];"
                        + "[1:v:1]framestep=25,split=2[frames][t];[t]framestep=1,scale=160:90:flags=area,format=yuv420p[thumbs];"
                        + "[0:1]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo,apad=whole_dur=10.000,atrim=end=10.000[sound]"
                        + " -map 1:v:0 -c:v:0 copy -map 1:v:1 -c:v:1 copy -map [frames] -c:v:2 libx264 ")
                .endsWith(behindTheRungs(String.join(" ", FfmpegCommand.ladder(Plans.plain(1280, 720, 25), INPUT))));
    }

    private static String behindTheRungs(String command) {
        return command.substring(command.indexOf(" -map [frames]"));
    }

    private static String rung(int number, int threads, int kilobit) {
        return " -map [v@] -c:v:@ libx264 -preset:v:@ faster -profile:v:@ high -threads:v:@ % -g:v:@ 48 -keyint_min:v:@ 48"
                        .replace("%", Integer.toString(threads))
                        .replace("@", Integer.toString(number))
                + " -sc_threshold:v:@ 0 -flags:v:@ +cgop+global_header+bitexact -crf:v:@ 24 -maxrate:v:@ %k -bufsize:v:@ %k"
                        .replace("%", Integer.toString(kilobit))
                        .replace("@", Integer.toString(number));
    }
}
