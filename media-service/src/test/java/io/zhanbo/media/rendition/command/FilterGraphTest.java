package io.zhanbo.media.rendition.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.media.rendition.plan.Plans;
import org.junit.jupiter.api.Test;

class FilterGraphTest {
    private static final String SOUND = "[0:1]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo,"
            + "apad=whole_dur=10.000,atrim=end=10.000[sound]";

    @Test
    void sizes_are_scaled_in_a_cascade() {
        // When
        var graph = FilterGraph.withStills(Plans.plain(1920, 1080, 29.97));

        // Then
        assertThat(graph.split(";"))
                .containsExactly(
                        "[0:0]fps=30:start_time=0,scale=1920:1080:flags=bicubic:out_range=tv,setsar=1,format=yuv420p,split=2[v0][c0]",
                        "[c0]scale=1280:720:flags=bicubic,setsar=1,split=3[v1][c1][p]",
                        "[c1]scale=854:480:flags=bicubic,setsar=1,split=2[v2][s]",
                        "[p]framestep=15,split=2[posters][q]",
                        "[q]scale=736:414:flags=area,format=rgb24[small]",
                        "[s]framestep=30,split=2[frames][t]",
                        "[t]framestep=1,scale=160:90:flags=area,format=yuv420p[thumbs]",
                        SOUND);
    }

    @Test
    void silence_stands_in_for_missing_sound() {
        // When
        var graph = FilterGraph.of(Plans.silent(960, 540));

        // Then
        assertThat(graph.split(";"))
                .containsExactly(
                        "[0:0]fps=25:start_time=0,scale=960:540:flags=bicubic:out_range=tv,setsar=1,format=yuv420p[v0]",
                        "anullsrc=r=48000:cl=stereo:d=10.000[sound]");
    }

    @Test
    void interlaced_film_is_made_whole_first() {
        // When
        var graph = FilterGraph.of(Plans.interlaced());

        // Then
        assertThat(graph).startsWith("[0:0]bwdif=mode=send_frame:parity=tff,fps=25:start_time=0,scale=1920:1080");
    }

    @Test
    void high_dynamic_range_is_mapped_after_scaling_down() {
        // When
        var graph = FilterGraph.of(Plans.highDynamicRange());

        // Then
        assertThat(graph)
                .startsWith("[0:0]fps=25:start_time=0,scale=1920:1080:flags=bicubic,setsar=1"
                        + ",zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable:desat=2"
                        + ",zscale=t=bt709:m=bt709:r=tv,format=yuv420p,split=2[v0][c0];");
    }
}
