package io.zhanbo.media.job.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureClassTest {
    @ParameterizedTest
    @MethodSource("failures")
    void tells_who_is_to_blame(Throwable failure, FailureClass expected) {
        // When / Then
        assertThat(FailureClass.of(failure)).isEqualTo(expected);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new InputFault("broken"), FailureClass.INPUT),
                Arguments.of(new TransientFault("cut"), FailureClass.TRANSIENT),
                Arguments.of(new RuntimeException(new SQLException("gone")), FailureClass.TRANSIENT),
                Arguments.of(new ResourceFault("too little disk"), FailureClass.RESOURCE),
                Arguments.of(
                        new UncheckedIOException(new IOException("write: No space left on device")),
                        FailureClass.RESOURCE),
                Arguments.of(
                        new IllegalStateException("ffmpeg ended with code 1: [Error: Cannot allocate memory]"),
                        FailureClass.RESOURCE),
                Arguments.of(new NullPointerException(), FailureClass.BUG));
    }
}
