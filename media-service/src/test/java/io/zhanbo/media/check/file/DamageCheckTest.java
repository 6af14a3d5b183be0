package io.zhanbo.media.check.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.VideoLimits;
import io.zhanbo.media.probe.Packet;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.VideoStream;
import io.zhanbo.media.probe.analysis.Analysis;
import io.zhanbo.media.probe.measure.Decoded;
import io.zhanbo.media.probe.measure.PictureMeasures;
import io.zhanbo.media.probe.measure.SoundMeasures;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DamageCheckTest {
    private static final double FRAME = 0.04;

    @Test
    void a_sound_film_passes() {
        // When
        var findings = examine(10, packets(0, 250), frames(0, 250), 0);

        // Then
        assertThat(findings).isEmpty();
    }

    @Test
    void a_film_that_ends_before_its_time_is_rejected() {
        // When
        var findings = examine(10, packets(0, 100), frames(0, 99), 1);

        // Then
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ENDS_EARLY");
            assertThat(finding.fromSeconds()).isEqualTo(4.0);
            assertThat(finding.toSeconds()).isEqualTo(10.0);
        });
    }

    @Test
    void a_last_picture_may_stand_still() {
        // Given
        var packets = List.of(new Packet(0, 0, 0.04, true, true), new Packet(0, 0.04, 9.96, true, false));

        // When
        var findings = examine(10, packets, frames(0, 2), 0);

        // Then
        assertThat(findings).isEmpty();
    }

    @Test
    void a_hole_in_the_middle_is_damage_and_where_it_is_is_told() {
        // Given
        var seen = IntStream.range(0, 250)
                .filter(i -> i < 100 || i >= 150)
                .mapToObj(i -> i * FRAME)
                .toList();

        // When
        var findings = examine(10, packets(0, 250), seen, 0);

        // Then
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("DAMAGED");
            assertThat(finding.fromSeconds()).isBetween(3.9, 4.2);
            assertThat(finding.words().get("zh-CN")).contains("从第 4.");
        });
    }

    @Test
    void many_faulty_frames_are_damage_and_few_are_for_a_person() {
        // When
        var many = examine(10, packets(0, 250), frames(0, 250), 5);
        var few = examine(10, packets(0, 250), frames(0, 250), 2);

        // Then
        assertThat(many).extracting(Finding::code).containsExactly("DAMAGED");
        assertThat(few).extracting(Finding::code).containsExactly("SLIGHTLY_DAMAGED");
    }

    @Test
    void nothing_decoded_is_no_picture() {
        // When
        var findings = examine(10, packets(0, 250), List.of(), 250);

        // Then
        assertThat(findings).extracting(Finding::code).containsExactly("NO_PICTURE");
    }

    private static List<Finding> examine(double promised, List<Packet> packets, List<Double> frames, int faults) {
        var video = new VideoStream(0, "h264", 1280, 720, 1, 0, 25, promised, "progressive", "bt709");
        var evidence = new Evidence(
                new VideoLimits(300, 720),
                new Evidence.Bytes(1, "aa", "aa"),
                new Source("mov", promised, video, null),
                packets,
                new Analysis(new Decoded(frames, faults), PictureMeasures.NONE, SoundMeasures.NONE, null, null));
        return new DamageCheck().examine(evidence);
    }

    private static List<Packet> packets(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Packet(0, i * FRAME, FRAME, true, i % 50 == 0))
                .toList();
    }

    private static List<Double> frames(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> i * FRAME).toList();
    }
}
