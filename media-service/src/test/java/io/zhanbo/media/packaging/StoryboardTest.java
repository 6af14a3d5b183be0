package io.zhanbo.media.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryboardTest {
    @Test
    void each_moment_has_its_part_of_a_sheet() {
        // Given
        var board = new Storyboard(160, 90, 2, 2);

        // When
        var text = board.webVtt(11);

        // Then
        assertThat(board.sheets(11)).isEqualTo(2);
        assertThat(text).startsWith("""
                WEBVTT

                00:00:00.000 --> 00:00:02.000
                001.jpg#xywh=0,0,160,90

                00:00:02.000 --> 00:00:04.000
                001.jpg#xywh=160,0,160,90

                00:00:04.000 --> 00:00:06.000
                001.jpg#xywh=0,90,160,90
                """).endsWith("""

                00:00:08.000 --> 00:00:10.000
                002.jpg#xywh=0,0,160,90

                00:00:10.000 --> 00:00:11.000
                002.jpg#xywh=160,0,160,90
                """);
    }
}
