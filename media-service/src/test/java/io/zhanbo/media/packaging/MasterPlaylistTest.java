package io.zhanbo.media.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterPlaylistTest {
    @Test
    void every_variant_says_what_it_needs() {
        // Given
        var variant = new MasterPlaylist.Variant(
                "720/index.m3u8", new Bandwidth(3_000_000, 2_000_000), "avc1.64001f", 1280, 720, 25);
        var frames = new MasterPlaylist.Variant(
                "frames/index.m3u8", new Bandwidth(200_000, 100_000), "avc1.64001f", 854, 480, 1);

        // When
        var text = MasterPlaylist.of(List.of(variant), frames, new MasterPlaylist.Sound("sound/index.m3u8", "zh"));

        // Then
        assertThat(text).isEqualTo("""
                        #EXTM3U
                        #EXT-X-VERSION:7
                        #EXT-X-INDEPENDENT-SEGMENTS

                        #EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Original",DEFAULT=YES,AUTOSELECT=YES,LANGUAGE="zh",CHANNELS="2",URI="sound/index.m3u8"

                        #EXT-X-STREAM-INF:BANDWIDTH=3000000,AVERAGE-BANDWIDTH=2000000,CODECS="avc1.64001f,mp4a.40.2",RESOLUTION=1280x720,FRAME-RATE=25.000,AUDIO="sound"
                        720/index.m3u8

                        #EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=200000,AVERAGE-BANDWIDTH=100000,CODECS="avc1.64001f",RESOLUTION=854x480,URI="frames/index.m3u8"
                        """);
    }

    @Test
    void the_coding_is_named_as_its_configuration_says() {
        // Given
        byte[] init = {0, 0, 0, 60, 'a', 'v', 'c', 'C', 1, 0x64, 0x00, 0x28, 0, 0};

        // When
        var name = CodecName.ofPicture(init);

        // Then
        assertThat(name).isEqualTo("avc1.640028");
    }

    @ParameterizedTest
    @CsvSource({"chi, zh", "zho, zh", "eng, en", "uig, ug", "und,", "xyz,", ",", "中文,"})
    void languages_are_named_as_playlists_do(String code, String expected) {
        // When
        var tag = LanguageTag.of(code);

        // Then
        assertThat(tag.orElse(null)).isEqualTo(expected);
    }
}
