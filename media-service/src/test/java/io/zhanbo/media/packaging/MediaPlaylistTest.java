package io.zhanbo.media.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediaPlaylistTest {
    private static final String COMPLETE = """
            #EXTM3U
            #EXT-X-VERSION:7
            #EXT-X-TARGETDURATION:6
            #EXT-X-MAP:URI="init.mp4"
            #EXTINF:5.760000,
            0000.m4s
            #EXTINF:2.500000,
            0001.m4s
            #EXT-X-ENDLIST
            """;

    @Test
    void a_complete_playlist_is_read() {
        // When
        var playlist = MediaPlaylist.parse(COMPLETE);

        // Then
        assertThat(playlist.initSegment()).isEqualTo("init.mp4");
        assertThat(playlist.segments())
                .containsExactly(
                        new MediaPlaylist.Segment("0000.m4s", 5.76), new MediaPlaylist.Segment("0001.m4s", 2.5));
        assertThat(playlist.seconds()).isCloseTo(8.26, within(1e-9));
    }

    @Test
    void one_without_an_end_is_refused() {
        // Given
        var cutOff = COMPLETE.replace("#EXT-X-ENDLIST", "");

        // When / Then
        assertThatThrownBy(() -> MediaPlaylist.parse(cutOff)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bandwidth_is_measured_on_the_segments() {
        // Given
        var playlist = MediaPlaylist.parse(COMPLETE);

        // When
        var bandwidth = Bandwidth.of(playlist, List.of(720_000L, 500_000L));

        // Then
        assertThat(bandwidth).isEqualTo(new Bandwidth(1_600_000, 1_181_598));
    }
}
