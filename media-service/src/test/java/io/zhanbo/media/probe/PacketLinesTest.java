package io.zhanbo.media.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhanbo.media.job.failure.InputFault;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PacketLinesTest {
    @Test
    void how_many_packets_a_film_can_have_is_the_contests_to_say() {
        // Given
        var aSecond = new PacketLines(1);
        var anHour = new PacketLines(3600);

        // When
        print(3_000, anHour);

        // Then
        assertThat(anHour.packets()).hasSize(3_000);
        assertThatThrownBy(() -> print(3_000, aSecond)).isInstanceOf(InputFault.class);
    }

    private static void print(int packets, PacketLines lines) {
        IntStream.range(0, packets).forEach(number -> lines.output("1," + number / 3_000.0 + ",N/A,0.0003,K_"));
    }
}
