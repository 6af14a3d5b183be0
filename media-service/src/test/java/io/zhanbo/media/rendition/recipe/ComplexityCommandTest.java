package io.zhanbo.media.rendition.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.media.rendition.command.Input;
import io.zhanbo.media.rendition.plan.Plans;
import org.junit.jupiter.api.Test;

class ComplexityCommandTest {
    @Test
    void three_short_samples_tell_how_hard_a_film_is() {
        // Given
        var input = new Input("original", 4, 40_000_000);

        // When
        var command = ComplexityCommand.of(Plans.plain(1920, 1080, 25).video(), 60, input);

        // Then
        assertThat(String.join(" ", command))
                .isEqualTo("-nostdin -hide_banner -nostats -loglevel error -progress pipe:1 -stats_period 0.5"
                        + sample("9.000") + sample("29.000") + sample("49.000") + " -filter_complex "
                        + small(0) + small(1) + small(2) + "[s0][s1][s2]concat=n=3[v] -map [v]"
                        + " -c:v libx264 -preset superfast -crf 24 -threads:v 4 -t 7.000"
                        + " -stats_enc_post:v complexity.txt -stats_enc_post_fmt:v {key} {size} -f null -");
    }

    private static String sample(String from) {
        return " -threads 4 -format_whitelist mov,matroska,webm,mpegts,mpeg,asf,avi,flv,mxf -protocol_whitelist file,pipe"
                + " -max_pixels 40000000 -max_streams 32 -noaccurate_seek -ss " + from + " -i original";
    }

    private static String small(int number) {
        return "[@:0]setpts=PTS-STARTPTS,trim=duration=2.000,fps=25,scale=854:480:flags=bilinear,setsar=1,format=yuv420p[s@];"
                .replace("@", Integer.toString(number));
    }
}
