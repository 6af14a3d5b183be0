package io.zhanbo.media.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ladder in good order, and each rule broken once. */
class HlsLintTest {
    private static final String MASTER = """
            #EXTM3U
            #EXT-X-VERSION:7
            #EXT-X-INDEPENDENT-SEGMENTS
            #EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Original",LANGUAGE="zh",URI="sound/index.m3u8"
            #EXT-X-STREAM-INF:BANDWIDTH=1100000,AVERAGE-BANDWIDTH=971613,CODECS="avc1.64001f,mp4a.40.2",RESOLUTION=1280x720,FRAME-RATE=25.000,AUDIO="sound"
            720/index.m3u8
            #EXT-X-STREAM-INF:BANDWIDTH=600000,AVERAGE-BANDWIDTH=535806,CODECS="avc1.64001e,mp4a.40.2",RESOLUTION=854x480,FRAME-RATE=25.000,AUDIO="sound"
            480/index.m3u8
            #EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=80000,AVERAGE-BANDWIDTH=80000,CODECS="avc1.64001e",RESOLUTION=854x480,URI="frames/index.m3u8"
            """;
    private static final String TRACK = """
            #EXTM3U
            #EXT-X-VERSION:7
            #EXT-X-TARGETDURATION:6
            #EXT-X-PLAYLIST-TYPE:VOD
            #EXT-X-MAP:URI="init.mp4"
            #EXTINF:5.760000,
            0000.m4s
            #EXTINF:2.000000,
            0001.m4s
            #EXT-X-ENDLIST
            """;
    private static final String FRAMES = """
            #EXTM3U
            #EXT-X-VERSION:7
            #EXT-X-TARGETDURATION:1
            #EXT-X-PLAYLIST-TYPE:VOD
            #EXT-X-I-FRAMES-ONLY
            #EXT-X-MAP:URI="frames.mp4",BYTERANGE="800@0"
            #EXTINF:1.000000,
            #EXT-X-BYTERANGE:10000@800
            frames.mp4
            #EXTINF:1.000000,
            #EXT-X-BYTERANGE:10000@10800
            frames.mp4
            #EXT-X-ENDLIST
            """;
    private static final List<Long> KEYS = List.of(0L, 1920L, 3840L, 5760L);

    private String master = MASTER;
    private final Map<String, Track> tracks = new LinkedHashMap<>();

    HlsLintTest() {
        track("720", TRACK, List.of(720_000L, 125_000L), KEYS);
        track("480", TRACK, List.of(360_000L, 62_500L), KEYS);
        track("sound", TRACK, List.of(72_000L, 25_484L), List.of());
        track("frames", FRAMES, List.of(10_000L, 10_000L), List.of(0L, 1000L));
    }

    @Test
    void a_ladder_in_order_passes() {
        // When
        var broken = check();

        // Then
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "#EXTM3U\\n                        |                        | master.m3u8: the first line is #EXTM3U",
                "#EXT-X-VERSION:7                  | #EXT-X-VERSION:3       | master.m3u8: fragmented MP4 needs EXT-X-VERSION 6 or higher",
                "#EXT-X-INDEPENDENT-SEGMENTS       | #                      | master.m3u8: EXT-X-INDEPENDENT-SEGMENTS is declared",
                "TYPE=AUDIO                        | TYPE=SUBTITLES         | master.m3u8: sound is a track of its own with a URI",
                "LANGUAGE=\"zh\"                   | LANGUAGE=\"?\"         | master.m3u8: LANGUAGE is a BCP 47 tag",
                ",FRAME-RATE=25.000                |                        | master.m3u8: 720/index.m3u8 has FRAME-RATE",
                ",RESOLUTION=1280x720              |                        | master.m3u8: 720/index.m3u8 has RESOLUTION",
                ",CODECS=\"avc1.64001f,mp4a.40.2\" |                        | master.m3u8: 720/index.m3u8 has CODECS",
                "BANDWIDTH=1100000                 | BANDWIDTH=900000       | master.m3u8: 720/index.m3u8's BANDWIDTH is within 10 % of the measured peak",
                "AVERAGE-BANDWIDTH=535806          | AVERAGE-BANDWIDTH=1    | master.m3u8: 480/index.m3u8's AVERAGE-BANDWIDTH is within 10 % of the measured average",
                "25.000,AUDIO=\"sound\"            | 25.000,AUDIO=\"other\" | master.m3u8: 720/index.m3u8 names a group of sound that exists",
                "\\n720/index.m3u8                 | \\n240/index.m3u8      | master.m3u8: 240/index.m3u8 is there",
                "#EXT-X-I-FRAME-STREAM-INF         | #                      | master.m3u8: there is an I-frame playlist",
                "BANDWIDTH=80000,                  | BANDWIDTH=8000,        | master.m3u8: frames/index.m3u8's BANDWIDTH is within 10 % of the measured peak",
            })
    void rules_for_the_master_playlist(String good, String bad, String expected) {
        // Given
        master = master.replaceFirst(good.replace("\\n", "\n"), bad == null ? "" : bad.replace("\\n", "\n"));

        // When
        var broken = check();

        // Then
        assertThat(broken).contains(expected);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "480    | PLAYLIST-TYPE:VOD       | PLAYLIST-TYPE:EVENT | 480/index.m3u8: EXT-X-PLAYLIST-TYPE is VOD",
                "480    | TARGETDURATION:6        | TARGETDURATION:0    | 480/index.m3u8: EXT-X-TARGETDURATION is at least 1",
                "480    | TARGETDURATION:6        | TARGETDURATION:5    | 480/index.m3u8: 0000.m4s is no longer than EXT-X-TARGETDURATION",
                "480    | TARGETDURATION:6        | TARGETDURATION:7    | 480/index.m3u8: 0000.m4s is within 0.5 s of EXT-X-TARGETDURATION",
                "480    | #EXTINF:5.760000        | #EXTINF:5.840000    | 480/index.m3u8: segments begin at the same times in all variants",
                "480    | #EXTINF:5.760000        | #EXTINF:5.840000    | 480/index.m3u8: the segment at 5840 ms begins with a key frame",
                "frames | #EXT-X-I-FRAMES-ONLY    | #                   | master.m3u8: frames/index.m3u8 declares EXT-X-I-FRAMES-ONLY",
            })
    void rules_for_tracks(String name, String good, String bad, String expected) {
        // Given
        change(name, text -> text.replace(good, bad));

        // When
        var broken = check();

        // Then
        assertThat(broken).contains(expected);
    }

    @Test
    void a_segment_that_is_not_there() {
        // Given
        track("720", TRACK, List.of(720_000L, 0L), KEYS);

        // When
        var broken = check();

        // Then
        assertThat(broken).contains("720/index.m3u8: 0001.m4s is there");
    }

    @Test
    void key_frames_that_stray() {
        // Given
        track("480", TRACK, List.of(360_000L, 62_500L), List.of(0L, 2000L, 3840L, 5760L));

        // When
        var broken = check();

        // Then
        assertThat(broken).containsExactly("480/index.m3u8: key frames stand at the same times in all variants");
    }

    @Test
    void more_than_a_key_frame_in_a_part() {
        // Given
        track("frames", FRAMES, List.of(10_000L, 10_000L), List.of(0L, 500L, 1000L));

        // When
        var broken = check();

        // Then
        assertThat(broken)
                .containsExactly("frames/index.m3u8: each segment of an I-frame playlist holds one key frame");
    }

    private void change(String name, UnaryOperator<String> how) {
        var track = tracks.get(name + "/index.m3u8");
        track(name, how.apply(track.text()), new ArrayList<>(track.sizes()), track.keyTimes());
    }

    private void track(String name, String text, List<Long> sizes, List<Long> keyTimes) {
        var uri = name + "/index.m3u8";
        tracks.put(uri, new Track(uri, text, MediaPlaylist.parse(text), sizes, keyTimes));
    }

    private List<String> check() {
        return HlsLint.check("master.m3u8", master, tracks).stream()
                .map(HlsLint.Broken::toString)
                .toList();
    }
}
