package io.zhanbo.media.probe.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.media.probe.VideoStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pictures show against what the header says. */
class FieldsTest {
    @ParameterizedTest(name = "top first {0}, bottom first {1}, whole {2}, header {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "60,  0,  0, progressive, tt",
                " 0, 60,  0, progressive, bb",
                "60,  0,  0, -,           tt",
                "30,  0,  0, progressive, progressive",
                "30, 30,  0, progressive, progressive",
                " 0,  0, 20, tt,          progressive",
                " 3,  0, 20, tt,          progressive",
                "20,  0,  0, bb,          tt",
                " 2,  0,  0, bb,          bb",
                " 0,  0,  0, -,           -"
            })
    void the_pictures_are_believed_where_they_show_enough(
            int topFirst, int bottomFirst, int progressive, String said, String expected) {
        // Given
        var video = new VideoStream(0, "h264", 1920, 1080, 1, 0, 25, 10.0, said, "bt709");

        // When
        var order = new Fields(topFirst, bottomFirst, progressive).order(video);

        // Then
        assertThat(order).isEqualTo(expected);
    }
}
